import { styleText } from 'node:util'
import type { ResumeError, ResumeReport } from '../shared/contract/cli-output'
import type { Match, Requirement } from '../shared/domain/resume'

type Format = Parameters<typeof styleText>[0]
type Paint = (format: Format, text: string) => string

/** Longer words of the resume are cut in the summary. In UTF-16 units. */
const LONGEST_QUOTE = 60

/** A short summary of a checked resume for a person at a terminal; several lines, without a final line break. */
export function resumeSummary(report: ResumeReport | ResumeError, match: Match | null, colour: boolean): string {
  const paint: Paint = (format, text) => (colour ? styleText(format, text) : text)
  if ('error' in report) return `${paint('bold', report.file)}\n  ${report.error.message}\n`
  return [
    paint('bold', report.file),
    `  ${counted(report.words, 'word')}, ${counted(report.issues.length, 'thing')} to look at`,
    ...report.issues.flatMap((issue) => issueLines(issue, paint)),
    ...(match === null ? [] : matchLines(match, paint)),
    ''
  ].join('\n')
}

function issueLines(issue: ResumeReport['issues'][number], paint: Paint): readonly string[] {
  const { kind, message, text, line, suggestions } = issue
  const place = text === '' ? 'whole file' : `line ${line}`
  const quote = text === '' ? '' : `  “${quoted(text)}”`
  const instead = suggestions.length > 0 ? `  ${paint('green', `→ ${suggestions.slice(0, 3).join(' · ')}`)}` : ''
  return [
    `    ${paint('yellow', kind.replaceAll('_', ' '))} ${paint('dim', place)}${quote}${instead}`,
    `      ${message}`
  ]
}

function matchLines({ requirements, level }: Match, paint: Paint): readonly string[] {
  const of = (state: Requirement['state']): readonly Requirement[] => requirements.filter((one) => one.state === state)
  const listed = (title: string, format: Format, found: readonly Requirement[]): readonly string[] =>
    found.length === 0 ? [] : [`  ${title}`, ...found.flatMap((one) => requirementLines(one, format, paint))]
  const asked = levelWords(level.asked, level.askedYears)
  const shown = levelWords(level.shown, level.shownYears)
  return [
    ...listed('The resume shows', 'green', of('covered')),
    ...listed('It may show', 'blue', of('unsure')),
    ...listed('It does not show: say it if you have it, and applying below 100 % is fine', 'yellow', of('missing')),
    ...(asked === '' ? [] : [`  Level asked for: ${asked}${shown === '' ? '' : `; shown: ${shown}`}`])
  ]
}

function requirementLines({ text, need, evidence }: Requirement, format: Format, paint: Paint): readonly string[] {
  const wish = need === 'nice' ? paint('dim', ' (nice to have)') : ''
  const line = `    ${paint(format, quoted(text, 2 * LONGEST_QUOTE))}${wish}`
  return evidence === null ? [line] : [line, paint('dim', `      “${quoted(evidence, 2 * LONGEST_QUOTE)}”`)]
}

function levelWords(name: string | null, years: number | null): string {
  return [...(name === null ? [] : [name]), ...(years === null ? [] : [counted(years, 'year')])].join(', ')
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function quoted(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : line
}
