import type { IssueKind } from '../../src/shared/domain/resume'
import type { ResumeCase } from '../../test/fixtures/resumes/cases'
import { balancedAccuracy, type Found, type IssueScore, type JudgedRequirement } from './resume-score'

/** What came out of one file. */
export interface ScoredFile {
  readonly file: string
  readonly found: ResumeCase
  readonly isSource: boolean
  /** Why it was refused, or null. */
  readonly refused: string | null
  /** Null where it was refused or holds no text to find anything in. */
  readonly issues: IssueScore | null
  readonly requirements: readonly JudgedRequirement[]
  /** Warnings that were wanted and not given, or given and not wanted. */
  readonly wrongWarnings: readonly string[]
  readonly milliseconds: number
  readonly text: string
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
}

function rate(found: readonly Found<unknown>[]): string {
  return percent(found.filter(({ isFound }) => isFound).length, found.length)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function line(name: string, value: string): void {
  console.log(`  ${name.padEnd(38)} ${value}`)
}

function byKind(scored: readonly ScoredFile[]): void {
  const planted = scored.flatMap(({ issues }) => issues?.planted ?? [])
  const kinds = new Map<IssueKind, Found<unknown>[]>()
  for (const one of planted) kinds.set(one.known.kind, [...(kinds.get(one.known.kind) ?? []), one])
  for (const [kind, found] of [...kinds].sort(([a], [b]) => a.localeCompare(b))) line(`    ${kind}`, rate(found))
}

/** Files that must be refused or carry a warning, and those that must not. */
function readingLines(scored: readonly ScoredFile[]): void {
  for (const { file, found, refused, wrongWarnings } of scored) {
    const mustRefuse = found.expected.files?.[file]?.unreadable === true
    if (mustRefuse !== (refused !== null))
      line(file, refused === null ? 'should have been refused' : `refused: ${refused}`)
    if (wrongWarnings.length > 0) line(file, `reading: ${wrongWarnings.join(', ')}`)
  }
}

/** Prints the figures over some files. */
export function printFigures(title: string, scored: readonly ScoredFile[]): void {
  if (scored.length === 0) return
  console.log(`\n${title}: ${scored.length} files`)
  line('planted mistakes, right line', rate(scored.flatMap(({ issues }) => issues?.planted ?? [])))
  byKind(scored)
  const clean = scored.flatMap(({ found, issues }) =>
    found.expected.clean && issues !== null ? [issues.others.length] : []
  )
  const kinds = scored.flatMap(({ found, issues }) =>
    found.expected.clean ? (issues?.others ?? []).map(({ kind }) => kind) : []
  )
  const alarms = clean.reduce((sum, count) => sum + count, 0)
  const mean = (alarms / Math.max(1, clean.length)).toFixed(2)
  line('false alarms on a clean text', `mean ${mean}, most ${Math.max(0, ...clean)} (${clean.length} clean)`)
  for (const kind of [...new Set(kinds)].sort())
    line(`    ${kind}`, String(kinds.filter((other) => other === kind).length))
  const planted = scored.filter(({ found, issues }) => !found.expected.clean && issues !== null)
  const besides = planted.reduce((sum, { issues }) => sum + (issues?.others.length ?? 0), 0)
  line('other issues on a text with mistakes', `mean ${(besides / Math.max(1, planted.length)).toFixed(2)}`)
  line('irrelevant content', rate(scored.flatMap(({ issues }) => issues?.irrelevant ?? [])))
  const judged = scored.flatMap(({ requirements }) => requirements)
  const { balanced, covered, missing } = balancedAccuracy(judged)
  const parts = `covered ${(100 * covered).toFixed(1)} %, missing ${(100 * missing).toFixed(1)} %`
  line('covered or missing, balanced', `${(100 * balanced).toFixed(1)} % (${parts})`)
  const unread = judged.filter(({ given }) => given === null).length
  const unsure = judged.filter(({ given }) => given === 'unsure').length
  line('requirements', `${judged.length}, not read ${unread}, unsure ${unsure}`)
  const times = scored.map(({ milliseconds }) => milliseconds)
  line('time a file', `median ${median(times).toFixed(0)} ms, most ${Math.max(...times).toFixed(0)} ms`)
  readingLines(scored)
}

function missedLines({ issues }: ScoredFile): readonly string[] {
  const planted = (issues?.planted ?? []).filter(({ isFound }) => !isFound)
  const irrelevant = (issues?.irrelevant ?? []).filter(({ isFound }) => !isFound)
  return [
    ...planted.map(({ known }) => `missed ${known.kind}: “${known.words}” in “${known.line}”`),
    ...irrelevant.map(({ known }) => `missed irrelevant: “${known.line}”`)
  ]
}

function otherLines({ found, issues, text }: ScoredFile): readonly string[] {
  const name = found.expected.clean ? 'false alarm' : 'besides'
  return (issues?.others ?? []).map(
    ({ kind, start, end, message }) => `${name} ${kind}: “${text.slice(start, end)}” ${message}`
  )
}

function requirementLines({ requirements }: ScoredFile): readonly string[] {
  return requirements
    .filter(({ wanted, given }) => wanted !== given)
    .map(({ text, wanted, given, evidence }) => {
      const by = evidence === null ? '' : ` by “${evidence}”`
      return `${wanted}, taken for ${given ?? 'no requirement'}: “${text}”${by}`
    })
}

/** Prints, file by file, what was missed, what was shown beside it, and which requirements were judged otherwise. */
export function printDetails(scored: readonly ScoredFile[]): void {
  for (const one of scored) {
    console.log(`\n${one.file}${one.found.expected.clean ? ' (clean)' : ''}, ${one.milliseconds.toFixed(0)} ms`)
    for (const detail of [...missedLines(one), ...otherLines(one), ...requirementLines(one)]) console.log(`  ${detail}`)
  }
}
