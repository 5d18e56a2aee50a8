import type { Result } from '../../../shared/contract/result'
import type { Store } from '../store'
import type { Backups } from './backups'

/** When backups are made by themselves, in milliseconds. */
export interface ScheduleTimes {
  /** After the start. */
  readonly first: number
  /** Between two looks. */
  readonly look: number
  /** So long nothing must have changed. */
  readonly quiet: number
  /** Between two backups. */
  readonly every: number
  /** Where it never gets quiet, after so long all the same. */
  readonly atLast: number
  /** So long a change has the disk for itself, in the middle of a backup. */
  readonly giveWay: number
}

export const SCHEDULE: ScheduleTimes = {
  first: 90_000,
  look: 30_000,
  quiet: 60_000,
  every: 3_600_000,
  atLast: 4 * 3_600_000,
  giveWay: 250
}

/** Backups that come by themselves. */
export interface BackupSchedule {
  start(): void
  close(): void
}

/**
 * Makes a backup where something changed, at most one an hour, once nothing has changed for a minute. Spans are measured by a clock that
 * never jumps; only the first one of a run goes by the date of the newest backup, and a date in the future counts as long ago.
 */
export function createBackupSchedule({
  backups,
  store,
  times = SCHEDULE,
  now = Date.now,
  onUnexpected
}: {
  readonly backups: Pick<Backups, 'view' | 'make' | 'checkNext'>
  readonly store: Pick<Store, 'state' | 'onChange' | 'opened'>
  readonly times?: ScheduleTimes
  readonly now?: () => number
  readonly onUnexpected: (error: unknown) => void
}): BackupSchedule {
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const begunAt = performance.now()
  let changedAt = begunAt
  /** When the last one was made or tried, by the same clock; null before the first look. */
  let triedAt: number | null = null
  let kept: object | null = null
  const end = store.onChange(() => {
    changedAt = performance.now()
  })

  /** Lets a change that comes in the middle of a backup go first. */
  async function giveWay(): Promise<void> {
    for (;;) {
      const left = changedAt + times.giveWay - performance.now()
      if (left <= 0 || isClosed) return
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }

  async function look(): Promise<void> {
    if (store.opened.readOnly !== null) return
    const time = performance.now()
    triedAt ??= time - (await ageOfNewest())
    const isQuiet = time - changedAt >= times.quiet
    if (!isQuiet && time - Math.max(triedAt, begunAt) < times.atLast) return
    const checked: Result<boolean> = await backups.checkNext(giveWay)
    if (checked.ok && checked.value) return
    const state = store.state()
    if (state === kept || time - triedAt < times.every) return
    triedAt = time
    const made = await backups.make('automatic', giveWay)
    // `not_found`: there is nothing yet, or it is kept already.
    if (made.ok || made.code === 'not_found') kept = state
  }

  async function ageOfNewest(): Promise<number> {
    const view = await backups.view()
    const newest = view.ok ? view.value.backups[0] : undefined
    const age = newest === undefined ? Number.POSITIVE_INFINITY : now() - Date.parse(newest.madeAt)
    return age < 0 ? Number.POSITIVE_INFINITY : age
  }

  function later(after: number): void {
    if (isClosed) return
    timer = setTimeout(() => {
      void look()
        .catch(onUnexpected)
        .finally(() => later(times.look))
    }, after)
    // It alone never keeps the program from ending.
    timer.unref()
  }

  return {
    start: () => later(times.first),
    close() {
      isClosed = true
      clearTimeout(timer)
      end()
    }
  }
}
