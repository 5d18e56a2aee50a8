import { type DateRange, datesIn, rangesIn } from './dates'
import { type JobNames, jobNames, withoutSpan } from './job-names'
import { isPlace, namesOrganisation, namesTitle } from './job-words'
import { isContinuation, lineWidth, type PlacedLine } from './placed-lines'
import type { Section } from './sections'

/** A post that a resume lists. */
export interface Job {
  readonly title: string | null
  readonly employer: string | null
  /** Null where no dates stand with it; a single date is both from and to. Offsets are into the whole text. */
  readonly dates: DateRange | null
  /** Indices of the lines that name it. */
  readonly header: readonly number[]
  /** Indices of the lines that tell of it, empty ones left out. */
  readonly lines: readonly number[]
  /** Whether it goes on today. */
  readonly isCurrent: boolean
  /** The section that it stands in, and its heading, where it has one. */
  readonly section: 'experience' | 'volunteering'
  readonly heading: string | null
  /** UTF-16 offsets from its first to its last line in the whole text. */
  readonly start: number
  readonly end: number
}

/** A line that carries the dates of an entry, or its title where no dates stand. */
interface Anchor {
  readonly line: PlacedLine
  readonly dates: DateRange | null
}

interface Entry extends Anchor, JobNames {
  readonly header: readonly PlacedLine[]
  readonly body: readonly PlacedLine[]
}

/** The posts of the work and volunteering sections, in the order of the text. */
export function jobsIn(lines: readonly PlacedLine[], sections: readonly Section[]): readonly Job[] {
  const width = lineWidth(lines)
  return sections.flatMap((section) => {
    const { kind, heading } = section
    if (kind !== 'experience' && kind !== 'volunteering') return []
    const entries = entriesIn(lines.slice(section.from, section.to), width)
    return entries.flatMap((entry, at) =>
      isGroup(entry, entries[at + 1]) ? [] : jobOf(entry, entries.slice(0, at), kind, heading)
    )
  })
}

/** A company over several posts, which is no post itself. */
function isGroup({ title, body, employer }: Entry, next: Entry | undefined): boolean {
  return title === null && employer !== null && body.length === 0 && next !== undefined && next.employer === null
}

function jobOf(
  { title, employer, dates, header, body, line }: Entry,
  before: readonly Entry[],
  section: Job['section'],
  heading: string | null
): Job {
  return {
    title,
    employer: employer ?? before.findLast((entry) => entry.employer !== null)?.employer ?? null,
    dates,
    header: header.map(({ index }) => index),
    lines: body.map(({ index }) => index),
    isCurrent: dates?.to.isPresent ?? false,
    section,
    heading,
    start: header[0]?.start ?? line.start,
    end: body.at(-1)?.end ?? header.at(-1)?.end ?? line.end
  }
}

function entriesIn(inside: readonly PlacedLine[], width: number): readonly Entry[] {
  const dated = inside.flatMap((line) => datedAnchor(line))
  const anchors =
    dated.length > 0
      ? dated
      : inside.filter((line, at) => isTitleOverList(inside, line, at)).map((line) => ({ line, dates: null }))
  const first = inside[0]?.index ?? 0
  const headers: (readonly PlacedLine[])[] = []
  anchors.forEach((anchor, at) => {
    const from = (headers[at - 1]?.at(-1)?.index ?? first - 1) + 1 - first
    const here = anchor.line.index - first
    const to = (anchors[at + 1]?.line.index ?? first + inside.length) - first
    headers.push(headerOf(anchor, inside.slice(from, here), inside.slice(here + 1, to), width))
  })
  const entries = anchors.map((anchor, at) => {
    const header = headers[at] ?? [anchor.line]
    const from = (header.at(-1)?.index ?? anchor.line.index) + 1 - first
    const to = (headers[at + 1]?.[0]?.index ?? first + inside.length) - first
    const body = inside.slice(from, to).filter(({ content }) => content !== '')
    return { ...anchor, ...namesIn(header, anchor), header, body }
  })
  return withBodies(entries)
}

/** Where the posts stand in a table and their deeds below it, each under its employer: gives every post its own. */
function withBodies(entries: readonly Entry[]): readonly Entry[] {
  const last = entries.at(-1)
  if (last === undefined || entries.length < 2 || entries.slice(0, -1).some(({ body }) => body.length > 0))
    return entries
  const bodies = new Map<Entry, PlacedLine[]>()
  let owner = last
  for (const line of last.body) {
    const named = line.isBullet
      ? undefined
      : entries.find(({ employer, title }) => line.content === employer || line.content === title)
    if (named !== undefined) owner = named
    else bodies.set(owner, [...(bodies.get(owner) ?? []), line])
  }
  return entries.map((entry) => ({ ...entry, body: bodies.get(entry) ?? [] }))
}

/** A line whose dates are those of an entry: it says little more than what and where. */
function datedAnchor(line: PlacedLine): readonly Anchor[] {
  const { content, contentStart } = line
  if (content.length > 170) return []
  const range = rangesIn(content, contentStart)[0]
  // Words that go on with the line before, as "a month to none since June 2023".
  if (/^\P{L}*\p{Ll}/u.test(content) && range?.start !== contentStart && !/^\P{L}*\p{Ll}+\p{Lu}/u.test(content))
    return []
  if (range !== undefined) {
    const rest = withoutSpan(content, range.start - contentStart, range.end - contentStart)
    return isProse(rest) || (line.isBullet && !isNamingItem(rest)) ? [] : [{ line, dates: range }]
  }
  const single = datesIn(content, contentStart)[0]
  if (single === undefined || single.year === null || line.isBullet || content.length > 100) return []
  const rest = withoutSpan(content, single.start - contentStart, single.end - contentStart)
  const isAtEdge =
    single.start === contentStart ||
    /^(?:\s*(?:and|&|,)\s*\d{4})?[\s)\].]*$/.test(content.slice(single.end - contentStart))
  const isEntry = isAtEdge && !isProse(rest) && (rest === '' || namesTitle(rest))
  return isEntry ? [{ line, dates: { from: single, to: single, start: single.start, end: single.end } }] : []
}

function isProse(words: string): boolean {
  const count = words.split(/\s+/).length
  return (
    count > 22 ||
    (count > 7 && /[\p{Ll})][.;]\s*$/u.test(words)) ||
    /^(?:from|between|during|in)\s*$/iu.test(words.slice(0, 8).trim())
  )
}

/** "• Barista, Costa, 2015–2017": an entry and no deed. */
function isNamingItem(words: string): boolean {
  const first = /^[\p{L}'’-]+/u.exec(words)?.[0] ?? ''
  return (
    words.length < 90 &&
    namesTitle(words) &&
    !/(?:ed|ing)$/u.test(first) &&
    !/[.;]$/.test(words) &&
    !/\b(?:by|from|which|that)\b/u.test(words)
  )
}

function isTitleOverList(inside: readonly PlacedLine[], line: PlacedLine, at: number): boolean {
  const next = inside.slice(at + 1).find(({ content }) => content !== '')
  return (
    !line.isBullet &&
    line.content.length < 90 &&
    namesTitle(line.content) &&
    !/[.,;]$/.test(line.content) &&
    next?.isBullet === true
  )
}

function headerOf(
  anchor: Anchor,
  before: readonly PlacedLine[],
  after: readonly PlacedLine[],
  width: number
): readonly PlacedLine[] {
  const own = namesIn([anchor.line], anchor)
  if (own.title !== null && own.employer !== null) return [anchor.line]
  const above = linesAbove(anchor, before, width, own.title === null && own.employer === null)
  const withAbove = namesIn([...above, anchor.line], anchor)
  if (withAbove.title !== null && withAbove.employer !== null) return [...above, anchor.line]
  return [...above, anchor.line, ...linesBelow(after, anchor.line, width)]
}

function linesAbove(
  { line }: Anchor,
  before: readonly PlacedLine[],
  width: number,
  isBare: boolean
): readonly PlacedLine[] {
  const above: PlacedLine[] = []
  for (let at = before.length - 1; at >= 0 && above.length < 2; at -= 1) {
    const other = before[at]
    if (other === undefined) break
    // Some files have an empty line between a post and its dates.
    const isGap = other.content === '' && above.length === 0 && isBare && at === before.length - 1
    if (isGap) continue
    if (!isNameLine(other, before[at - 1], width)) break
    above.unshift(other)
  }
  return above.filter(({ index }) => index < line.index)
}

function linesBelow(after: readonly PlacedLine[], anchor: PlacedLine, width: number): readonly PlacedLine[] {
  const below: PlacedLine[] = []
  for (const line of after.slice(0, 2)) {
    if (!isNameLine(line, below.at(-1) ?? anchor, width) || line.content.length > 80) break
    below.push(line)
  }
  return below
}

function isNameLine(line: PlacedLine, previous: PlacedLine | undefined, width: number): boolean {
  const { content } = line
  if (content === '' || line.isBullet || content.length > 100 || content.split(/\s+/).length > 14) return false
  if (!/^[\p{Lu}\p{N}("'“]/u.test(content) && !/^[\p{Ll}]+[\p{Lu}.]/u.test(content)) return false
  if (/[.;,:]$/.test(content) && !/\b(?:inc|ltd|co|corp|llc|plc)\.$/iu.test(content)) return false
  // Words behind a bullet's last line that a page's width broke; a post or an employer is none.
  const isTail = previous?.isBullet === true && isContinuation(line, previous, width) && !isPlace(content)
  return !isTail || ((namesTitle(content) || namesOrganisation(content)) && content.split(/\s+/).length < 10)
}

function namesIn(header: readonly PlacedLine[], { line, dates }: Anchor): JobNames {
  return jobNames(
    header.map((part) => {
      if (part !== line || dates === null) return part.content
      return withoutSpan(part.content, dates.start - part.contentStart, dates.end - part.contentStart)
    })
  )
}
