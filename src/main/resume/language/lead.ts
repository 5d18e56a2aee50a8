import type { Slip } from './phrases'
import type { Segment } from './segments'
import type { Token } from './tokens'

/** A segment and its tokens. */
export interface ReadSegment {
  readonly segment: Segment
  readonly tokens: readonly Token[]
}

const IRREGULAR = new Set(
  'led built wrote ran won grew drove oversaw taught sold made took held kept brought spoke began chose gave met rose found sent spent became undertook was were had did'.split(
    ' '
  )
)
const OBJECTS = new Set(
  'a an the my our all multiple several various many cross-functional team teams two three four five six seven eight nine ten weekly daily monthly quarterly global regional'.split(
    ' '
  )
)
const HOLDS_OFF = new Set('to can will would could should may must'.split(' '))
const JOINS = new Set(['and', '&', ',', 'also', 'then'])
// A line with a year or "present" opens another job.
const JOB_LINE = /\b(?:19|20)\d{2}\b|\b(?:present|current|now|today)\b/i
const CURRENT = /\b(?:present|current|currently|now|today|ongoing|to date)\b/i

/** "Lead a team" where the lines around it tell of the past, so that "led" was meant; one list of slips for each segment. */
export function leadSlips(read: readonly ReadSegment[]): readonly (readonly Slip[])[] {
  return read.map(({ tokens }, index) => {
    const places = tokens.flatMap((token, at) => (token.plain === 'lead' && takesObject(tokens, at) ? [at] : []))
    return places.flatMap((at) => {
      const token = tokens[at]
      const isMeant =
        at === 0 ? isPastAround(read, index) : JOINS.has(tokens[at - 1]?.plain ?? '') && isPastBefore(tokens, at)
      if (!token || !isMeant) return []
      return [
        { kind: 'wrong_word', start: token.start, end: token.end, suggestions: [token.text === 'Lead' ? 'Led' : 'led'] }
      ]
    })
  })
}

function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && (OBJECTS.has(next.plain) || next.kind === 'number' || tokens[at + 2]?.plain === 'of')
}

/** Whether the sentence up to here tells of the past: no "to train and lead", no "I will train and lead". */
function isPastBefore(tokens: readonly Token[], at: number): boolean {
  const start = tokens.findLastIndex((token, index) => index < at && token.plain === '.') + 1
  const said = tokens.slice(start, at)
  return said.slice(0, 4).some(isPast) && !said.some(({ plain }) => HOLDS_OFF.has(plain))
}

function isPast(token: Token | undefined): boolean {
  return token !== undefined && (IRREGULAR.has(token.plain) || /[a-z]{2}ed$/.test(token.plain))
}

function isPastAround(read: readonly ReadSegment[], index: number): boolean {
  const isEdge = ({ segment }: ReadSegment): boolean =>
    segment.isHeading || (!segment.isBullet && JOB_LINE.test(segment.text))
  let first = index
  while (first > 0 && !isEdge(read[first - 1] ?? { segment: NO_SEGMENT, tokens: [] })) first--
  let last = index
  while (last + 1 < read.length && !isEdge(read[last + 1] ?? { segment: NO_SEGMENT, tokens: [] })) last++
  const heads = read.slice(Math.max(0, first - 2), first + 1).filter(({ segment }) => !segment.isBullet)
  if (heads.some(({ segment }) => CURRENT.test(segment.text))) return false
  const others = read.slice(first, last + 1).filter((_, at) => first + at !== index)
  const past = others.filter(({ tokens }) => isPast(tokens[0])).length
  return past >= 1 && past * 2 >= others.filter(({ segment }) => segment.isBullet).length
}

const NO_SEGMENT: Segment = { text: '', places: [0], lines: [], isBullet: false, isHeading: true, breaks: [] }
