import type { ResumeText } from '../../../shared/domain/resume'
import { type Contact, contactIn } from './contact-data'
import { rangesIn } from './dates'
import { headedBy, labelOf, type SectionKind } from './headings'
import { namesSchool, namesTitle } from './job-words'
import { type Job, jobsIn } from './jobs'
import { looselyHeadedBy } from './loose-headings'
import { type PlacedLine, placedLines } from './placed-lines'
import { kindByContent } from './section-content'

export type { Contact } from './contact-data'
export type { SectionKind } from './headings'
export type { Job } from './jobs'

/** A part of a resume or letter. */
export interface Section {
  readonly kind: SectionKind
  /** The words of the heading, or null where the section was told by its content. */
  readonly heading: string | null
  /** The index of the heading's line, or null. */
  readonly headingLine: number | null
  /** Indices of its first line and of the line behind its last; the heading is not in it, unless it is a label on the first line. */
  readonly from: number
  readonly to: number
  /** UTF-16 offsets of its lines, the heading left out, in the whole text (`textOf`). */
  readonly start: number
  readonly end: number
}

/** The parts of a resume or letter in their order, from its headings and, where there are none, from what the lines say. Together they hold every line but the headings. */
export function sectionsOf(text: Pick<ResumeText, 'lines'>): readonly Section[] {
  return sectionsIn(placedLines(text))
}

/** The jobs of a resume in their order: posts of its work and volunteering sections. */
export function jobsOf(text: Pick<ResumeText, 'lines'>): readonly Job[] {
  const lines = placedLines(text)
  return jobsIn(lines, sectionsIn(lines))
}

/** Name, mail, phone, links and place of the person, as far as the text shows them. */
export function contactOf(text: Pick<ResumeText, 'lines'>): Contact {
  const lines = placedLines(text)
  return contactIn(lines, sectionsIn(lines))
}

/** A line that starts a section. */
interface Start {
  readonly kind: SectionKind
  readonly line: number
  /** The line holds the first words of the section, too. */
  readonly isLabel: boolean
}

const SALUTATION =
  /^(?:dear|hello|hi|to whom it may concern|good (?:day|morning|afternoon)|greetings|attention|ladies and gentlemen)\b.{0,60}[,:!]?$/iu
const CLOSING =
  /^(?:yours? (?:sincerely|faithfully|truly)|(?:yours )?sincerely(?: yours)?|(?:with )?(?:kind|best|warm|many|kindest|warmest)? ?regards|respectfully(?: yours)?|best(?: wishes)?|cordially|with (?:thanks|appreciation|gratitude|best wishes)|(?:many )?thanks|thank you|cheers|warmly|all the best)\s*[,.!]?$/iu

/** As `sectionsOf`, of lines that are placed. */
export function sectionsIn(lines: readonly PlacedLine[]): readonly Section[] {
  const letter = letterStarts(lines)
  if (letter.length > 0) return between(lines, letter, 'header')
  const starts = headingStarts(lines)
  const isTold = starts.filter(({ isLabel }) => !isLabel).length > 0 || starts.length > 1
  return between(lines, isTold ? starts : contentStarts(lines), 'header').map((section, at, all) => ({
    ...section,
    kind: kindOfContent(lines, section, all.slice(0, at), all)
  }))
}

/** What a heading leaves open, the lines under it tell. */
function kindOfContent(
  lines: readonly PlacedLine[],
  { kind, heading, from, to }: Section,
  before: readonly Section[],
  all: readonly Section[]
): SectionKind {
  const inside = lines.slice(from, to).filter(({ content }) => content !== '')
  if (kind === 'summary' && /^\W*qualifications\W*$/iu.test(heading ?? '')) {
    return inside.some(({ content }) => namesSchool(content)) ? 'education' : kind
  }
  if (kind !== 'other') return kind
  const isFirst = before.every((section) => section.kind === 'header')
  if (isFirst && inside.some(({ content, isBullet }) => !isBullet && content.length > 60 && /[.!]$/.test(content)))
    return 'summary'
  const dated = inside.filter(({ content }) => rangesIn(content).length > 0)
  const isWork = dated.length > 0 && !all.some((section) => section.kind === 'experience')
  return isWork &&
    dated.filter(({ content, index }) => namesTitle(`${lines[index - 1]?.content ?? ''} ${content}`)).length * 2 >=
      dated.length
    ? 'experience'
    : kind
}

function letterStarts(lines: readonly PlacedLine[]): readonly Start[] {
  const salutation = lines.findIndex(({ content }) => SALUTATION.test(content) && !/@|\d{3}/.test(content))
  if (salutation < 0) return []
  // A resume behind its letter: the letter ends at the closing words, and what follows is read as other text.
  const closing = lines.findIndex(({ content }, index) => index > salutation && CLOSING.test(content))
  const body: Start = { kind: 'letter', line: salutation, isLabel: true }
  return closing < 0 ? [body] : [body, { kind: 'closing', line: closing, isLabel: true }]
}

function headingStarts(lines: readonly PlacedLine[]): readonly Start[] {
  const candidates = lines.flatMap((line) => candidateOf(lines, line))
  const styled = candidates.filter(({ style }) => style !== 'plain' && style !== 'label')
  const styles = new Map<string, number>()
  for (const { style } of styled) styles.set(style, (styles.get(style) ?? 0) + 1)
  const known = candidates.filter((candidate) => isTrusted(candidate, styled.length, candidates))
  const others = lines.flatMap((line) => unknownHeading(lines, line, styles))
  const told = [...known, ...others]
  const work = told.some(({ kind }) => kind === 'experience') ? [] : workHeading(lines, told, styles)
  const all = [...told, ...work].sort((a, b) => a.line - b.line)
  return all.filter(({ kind, style }, index) => style !== 'label' || isLabelInPlace(kind, all[index - 1]?.kind))
}

interface Candidate extends Start {
  readonly style: string
  readonly isApart: boolean
}

function candidateOf(lines: readonly PlacedLine[], line: PlacedLine): readonly Candidate[] {
  if (line.content === '' || (line.isBullet && !line.isHeading) || line.content.length > 60) {
    return labelCandidate(lines, line)
  }
  const kind = headedBy(line.content)
  if (kind === null) return labelCandidate(lines, line)
  return [{ kind, line: line.index, isLabel: false, style: styleOf(lines, line), isApart: isApart(lines, line) }]
}

function labelCandidate(lines: readonly PlacedLine[], line: PlacedLine): readonly Candidate[] {
  const label = line.isBullet ? null : labelOf(line.content)
  if (label === null) return []
  return [{ kind: label.kind, line: line.index, isLabel: true, style: 'label', isApart: isApart(lines, line) }]
}

/** How a heading is told from the text: two headings of one document mostly share it. */
function styleOf(lines: readonly PlacedLine[], line: PlacedLine): string {
  const marks = /^\s*(#{1,6})\s/.exec(line.text)
  if (marks !== null) return `mark ${marks[1]?.length}`
  if (/^[\s=_*~-]*[=_~-]{3,}\s*$/.test(lines[line.index + 1]?.text ?? '')) return 'underlined'
  if (/^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(line.content) && line.content.length > 3) return 'capitals'
  if (line.isHeading) return 'heading'
  if (/^\s*(?:\*\*|__)/.test(line.text)) return 'bold'
  if (/:\s*$/.test(line.content)) return 'colon'
  return /^[-=_~*|•:\s]{2,}/.test(line.text) ? 'ruled' : 'plain'
}

/** Where a text has no empty lines at all, no line can show by one that it stands apart. */
function isApart(lines: readonly PlacedLine[], { index }: PlacedLine): boolean {
  return index === 0 || (lines[index - 1]?.content ?? '') === '' || !lines.some(({ content }) => content === '')
}

function isTrusted(
  { style, isApart: apart, line }: Candidate,
  styledCount: number,
  all: readonly Candidate[]
): boolean {
  if (style !== 'plain') return true
  // A word on its own line is a heading where it stands apart; "Leadership" between other lines of a list of skills is none.
  return apart || (styledCount < 2 && !all.some((other) => Math.abs(other.line - line) === 1))
}

/** "Languages: German" ends a list of skills, "Technologies: Java" within a job nothing. */
function isLabelInPlace(kind: SectionKind, before: SectionKind | undefined): boolean {
  if (kind === 'interests' || kind === 'references') return true
  // In a list of skills they are those that one programs in.
  if (kind === 'languages' && before === 'skills') return false
  if (before === 'experience' || before === 'projects' || before === 'volunteering' || before === 'education')
    return false
  return before !== kind && kind !== 'header'
}

/** A line in the style of the other headings whose words are not known ends the section before it. */
function unknownHeading(
  lines: readonly PlacedLine[],
  line: PlacedLine,
  styles: ReadonlyMap<string, number>
): readonly Candidate[] {
  const { content, index } = line
  if (
    content === '' ||
    content.length > 50 ||
    line.isBullet ||
    index < 2 ||
    headedBy(content) !== null ||
    /\d|[,@|]/.test(content)
  )
    return []
  const style = styleOf(lines, line)
  const isShared = (styles.get(style) ?? 0) >= 2 && style !== 'plain' && style !== 'colon' && style !== 'bold'
  if (!isShared || !isApart(lines, line)) return []
  const kind = namesTitle(content) ? null : looselyHeadedBy(content)
  const next = lines.slice(index + 1, index + 4).filter(({ content: words }) => words !== '')
  // A company or a post in the same style has its dates beside it.
  if (
    kind === null &&
    next.slice(0, 2).some(({ content: words }) => !words.startsWith('|') && rangesIn(words).length > 0)
  )
    return []
  return [{ kind: kind ?? 'other', line: index, isLabel: false, style, isApart: true }]
}

/** Where no heading of the work is known: the first in the style of the others with a post and its dates below it. */
function workHeading(
  lines: readonly PlacedLine[],
  told: readonly Candidate[],
  styles: ReadonlyMap<string, number>
): readonly Candidate[] {
  const found = lines.find((line) => {
    const { content, index } = line
    const style = styleOf(lines, line)
    const isStyled = (styles.get(style) ?? 0) >= 2 && style !== 'plain' && style !== 'colon' && style !== 'bold'
    const isHeading = isStyled && index > 1 && content.length < 50 && !line.isBullet && !/\d|[,@|]/.test(content)
    if (!isHeading || told.some((other) => other.line === index) || namesTitle(content)) return false
    return lines.slice(index + 1, index + 4).some(({ content: words }) => rangesIn(words).length > 0)
  })
  return found === undefined
    ? []
    : [{ kind: 'experience', line: found.index, isLabel: false, style: styleOf(lines, found), isApart: true }]
}

/** Where no headings stand: each block of lines says by itself what it is. */
function contentStarts(lines: readonly PlacedLine[]): readonly Start[] {
  const starts: Start[] = []
  for (const line of lines) {
    const before = starts.at(-1)?.kind ?? 'header'
    const kind = kindByContent(lines, line, before)
    if (kind !== null && kind !== before) starts.push({ kind, line: line.index, isLabel: true })
  }
  return starts
}

function between(lines: readonly PlacedLine[], starts: readonly Start[], first: SectionKind): readonly Section[] {
  const opening: readonly Section[] = sectionOf(
    lines,
    { kind: first, line: -1, isLabel: false },
    starts[0]?.line ?? lines.length
  )
  return [
    ...opening,
    ...starts.flatMap((start, index) => sectionOf(lines, start, starts[index + 1]?.line ?? lines.length))
  ]
}

function sectionOf(lines: readonly PlacedLine[], { kind, line, isLabel }: Start, to: number): readonly Section[] {
  const from = isLabel ? line : line + 1
  const heading = lines[line]
  if (from >= to && heading === undefined) return []
  const start = lines[from]?.start ?? lines.at(-1)?.end ?? 0
  return [
    {
      kind,
      heading: isLabel || heading === undefined ? null : heading.content,
      headingLine: isLabel || heading === undefined ? null : line,
      from,
      to,
      start,
      end: from >= to ? start : (lines[to - 1]?.end ?? start)
    }
  ]
}
