/** How many are kept of what; the same backup may count for several. */
export const KEEP = { newest: 10, days: 7, weeks: 8, maxAgeDays: 365, least: 3 } as const

const DAY_MS = 86_400_000

/** A backup as the rules see it. */
export interface KeptBackup {
  readonly name: string
  /** ISO 8601, by the clock of then. */
  readonly madeAt: string
  readonly isGood: boolean
  /** Of what was there before another one was restored. */
  readonly isBeforeRestore: boolean
  /** Holds sample data. */
  readonly hasSample: boolean
}

/**
 * Which backups stay: the newest ten, of those before one a day for seven days and one a week for eight weeks, none older than a year.
 * Days and weeks are counted among the backups themselves, never from today on, so that a clock that jumps deletes nothing that it
 * would not have deleted anyway; age counts only where three good ones are younger, by today and by the newest backup. Those with
 * sample data go once a good one without it is newer and the sample data is gone. What was there before the last restore stays.
 * @param backups the newest first, in the order of their making @param now milliseconds since 1970
 */
export function namesToKeep(
  backups: readonly KeptBackup[],
  { now, sampleIsGone }: { readonly now: number; readonly sampleIsGone: boolean }
): ReadonlySet<string> {
  const withoutSample = backups.findIndex(({ isGood, hasSample }) => isGood && !hasSample)
  const left = backups.filter(
    ({ hasSample }, at) => !(sampleIsGone && hasSample && withoutSample !== -1 && at > withoutSample)
  )
  const good = left.filter(({ isGood }) => isGood)
  const ageOf = ({ madeAt }: KeptBackup) =>
    Math.min(now, Math.max(...good.map((one) => Date.parse(one.madeAt)))) - Date.parse(madeAt)
  const isTooOld = (backup: KeptBackup) => ageOf(backup) > KEEP.maxAgeDays * DAY_MS
  const mayAge = good.filter((backup) => !isTooOld(backup)).length >= KEEP.least
  const young = mayAge ? good.filter((backup) => !isTooOld(backup)) : good
  return new Set(
    [
      ...left.slice(0, KEEP.newest),
      ...good.slice(0, KEEP.least),
      ...firstOfEach(young, ({ madeAt }) => madeAt.slice(0, 10), KEEP.days),
      ...firstOfEach(young, ({ madeAt }) => String(weekOf(madeAt)), KEEP.weeks),
      ...left.filter(({ isBeforeRestore }) => isBeforeRestore).slice(0, 1)
    ].map(({ name }) => name)
  )
}

/** The newest of each group, of so many groups as come first. */
function firstOfEach(
  backups: readonly KeptBackup[],
  groupOf: (backup: KeptBackup) => string,
  groups: number
): readonly KeptBackup[] {
  const firsts = new Map<string, KeptBackup>()
  for (const backup of backups) {
    const group = groupOf(backup)
    if (!firsts.has(group) && firsts.size < groups) firsts.set(group, backup)
  }
  return [...firsts.values()]
}

/** The number of the week, from Monday to Sunday. 1 January 1970 was a Thursday. */
function weekOf(iso: string): number {
  return Math.floor((Date.parse(iso) / DAY_MS + 3) / 7)
}
