import { labelledLine, type PartKind } from './posting-headings'

const BULLET = /^\s*(?:[-*•·▪◦‣–—●○■□✓✔➢►»>→⁃❖✦+]|[A-Z]?\d{1,2}(?:\.\d{1,2})?[.)]|[a-z]\)|\([a-z0-9]\)|o(?=\s))\s+/
/** `E4  Work in the evening`: how a person specification counts what is essential and what desirable. */
const COUNTED = /^\s*([ED])\d{1,2}[.):]?\s+(?=\S)/
/** So many lines are counted where the letters are no name of a thing, such as a D1 licence. */
const FEWEST_COUNTED = 3
/** In UTF-16 units. */
const MOST_LIST_LINE = 120

/** A line of a job description. */
export interface Line {
  readonly raw: string
  readonly text: string
  readonly isBullet: boolean
  /** What its own number says of it. */
  readonly kind: PartKind | null
  readonly indent: number
  readonly width: number
}

/** The lines of a job description, with the signs of a list taken off. */
export function linesOf(job: string): readonly Line[] {
  const raws = job.split(/\r\n|\r|\n/)
  const isCounted = raws.filter((raw) => COUNTED.test(raw)).length >= FEWEST_COUNTED
  return raws.map((raw) => lineOf(raw, isCounted ? (COUNTED.exec(raw)?.[1] ?? null) : null))
}

function lineOf(raw: string, letter: string | null): Line {
  const sign = letter === null ? BULLET : COUNTED
  const text = raw.replace(sign, '').replaceAll('**', '').replace(/\s+/g, ' ').trim()
  return {
    raw,
    text,
    isBullet: sign.test(raw),
    kind: letter === null ? null : letter === 'D' ? 'nice' : 'must',
    indent: raw.length - raw.trimStart().length,
    width: raw.trimEnd().length
  }
}

/**
 * Whether it is a line of a list without a sign, below a heading on requirements or duties: it ends on a semicolon or on nothing, the
 * last on a stop.
 */
export function isListLine({ text }: Line, above: Line | undefined, below: Line | undefined, kind: PartKind): boolean {
  if (text.length > MOST_LIST_LINE) return false
  const isOpen = /[;,\p{L}\d)+]$/u.test(text)
  if (kind === 'duties') return isOpen && [above, below].some((line) => line !== undefined && isShort(line))
  if (kind !== 'must' && kind !== 'nice') return false
  return isOpen || (above !== undefined && /[;,]$|[;,] and$/.test(above.text))
}

function isShort({ text }: Line): boolean {
  return text !== '' && text.length <= MOST_LIST_LINE && !/[.!?]$/.test(text)
}

/** Whether a line is the rest of the one above, which was broken at the edge of a page or a mail. */
export function goesOn(above: Line, { text, isBullet, indent }: Line): boolean {
  if (isBullet || above.width < 40 || /[:!?;]$/.test(above.text) || labelledLine(text)) return false
  if (/^[a-z(&]/.test(text)) return true
  if (above.isBullet) return indent > above.indent && !/[.;]$/.test(above.text)
  return above.width > 60 && !/[.;]$/.test(above.text) && text.length > 20
}
