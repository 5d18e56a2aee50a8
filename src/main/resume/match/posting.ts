import { kindOfHeading, labelledLine, type PartKind } from './posting-headings'
import { cellsOf, columnKinds, rowOf } from './posting-table'

/** A stretch of a job description that stands together: a bullet, or a paragraph. */
export interface PostingBlock {
  readonly kind: PartKind
  readonly isBullet: boolean
  /** Whether it is the rest of a line whose label said what it holds: mostly a list. */
  readonly isLabelled: boolean
  /** White space is one space; otherwise as it stands. */
  readonly text: string
  /** Whether a list stood before it in the same part: what comes after a list mostly closes the posting. */
  readonly isAfterList: boolean
}

const BULLET = /^\s*(?:[-*•·▪◦‣–—●○■□✓✔➢►»>→⁃❖✦+]|[A-Z]?\d{1,2}(?:\.\d{1,2})?[.)]|\([a-z0-9]\)|o(?=\s))\s+/
const MARKS = /^[\s#*_=~>|-]+|[\s#*_=~|-]+$/g
const MOST_HEADING_WORDS = 9
/** A heading whatever stands below it. */
const PLAIN_HEADING =
  /^(?:(?:essential|desirable|preferred|minimum|required|key|main|core|basic|additional|professional|personal)\s+)?(?:essential|desirable|required|preferred|requirements?|qualifications?|criteria|skills|duties|responsibilities|attributes|qualities|competenc(?:ies|es)|nice to have|person specification|benefits)(?:\s+(?:and|&)\s+\p{L}+)?$/iu
/** In UTF-16 units. */
const MOST_LIST_LINE = 120

interface Line {
  readonly raw: string
  readonly text: string
  readonly isBullet: boolean
  readonly indent: number
  readonly width: number
}

/** Takes a job description apart into bullets and paragraphs, each under what its heading says. */
export function blocksOf(job: string): readonly PostingBlock[] {
  const blocks: PostingBlock[] = []
  let kind: PartKind = 'open'
  let hasList = false
  let columns: readonly (PartKind | null)[] | null = null
  /** The lines of the block that is being gathered. */
  let open: {
    readonly kind: PartKind
    readonly isBullet: boolean
    readonly isLabelled: boolean
    text: string
    last: Line
  } | null = null

  function close(): void {
    if (open) {
      const { isBullet, isLabelled, text } = open
      blocks.push({ kind: open.kind, isBullet, isLabelled, text, isAfterList: hasList && !isBullet })
      // A label stands for its own line.
      hasList ||= isBullet && !isLabelled
    }
    open = null
  }

  function addRow(line: Line, cells: readonly string[]): void {
    close()
    const headed = columnKinds(cells)
    if (headed) {
      columns = headed
      return
    }
    for (const cell of rowOf(cells, columns)) {
      open = { kind: cell.kind ?? kind, isBullet: true, isLabelled: false, text: cell.text, last: line }
      close()
    }
  }

  const lines = job.split(/\r\n|\r|\n/).map(lineOf)
  lines.forEach((line, at) => {
    if (line.text === '') {
      close()
      columns = null
      return
    }
    const cells = cellsOf(line.raw)
    if (cells) {
      addRow(line, cells)
      return
    }
    if (open && goesOn(open.last, line)) {
      open.text += ` ${line.text}`
      open.last = line
      return
    }
    close()
    const heading = headingIn(line, lines[at + 1])
    if (heading) {
      kind = heading.kind ?? (heading.opensPart ? 'open' : kind)
      hasList = false
      return
    }
    const labelled = labelledLine(line.text)
    if (labelled) open = { kind: labelled.kind, isBullet: true, isLabelled: true, text: labelled.text, last: line }
    else
      open = {
        kind,
        isBullet: line.isBullet || isListLine(line, lines[at - 1], kind),
        isLabelled: false,
        text: line.text,
        last: line
      }
  })
  close()
  return blocks
}

function lineOf(raw: string): Line {
  const isBullet = BULLET.test(raw)
  const text = raw.replace(BULLET, '').replaceAll('**', '').replace(/\s+/g, ' ').trim()
  return { raw, text, isBullet, indent: raw.length - raw.trimStart().length, width: raw.trimEnd().length }
}

/** A line of a list without a sign, below a heading on requirements: it ends on a semicolon or on nothing, the last on a stop. */
function isListLine({ text }: Line, above: Line | undefined, kind: PartKind): boolean {
  if ((kind !== 'must' && kind !== 'nice') || text.length > MOST_LIST_LINE) return false
  return /[;,\p{L}\d)+]$/u.test(text) || (above !== undefined && /[;,]$|[;,] and$/.test(above.text))
}

/** Whether a line is the rest of the one above, which was broken at the edge of a page or a mail. */
function goesOn(above: Line, { text, isBullet, indent }: Line): boolean {
  if (isBullet || above.width < 40 || /[:!?;]$/.test(above.text) || labelledLine(text)) return false
  if (/^[a-z(&]/.test(text)) return true
  if (above.isBullet) return indent > above.indent && !/[.;]$/.test(above.text)
  return above.width > 60 && !/[.;]$/.test(above.text) && text.length > 20
}

interface Heading {
  readonly kind: PartKind | null
  /** Whether it ends the part above also where it does not say what it opens. */
  readonly opensPart: boolean
}

function headingIn({ text, isBullet }: Line, next: Line | undefined): Heading | null {
  const bare = text.replace(MARKS, '').replace(/:$/, '').trim()
  const words = bare.split(/\s+/)
  if (isBullet || words.length > MOST_HEADING_WORDS || /[.;]$/.test(bare) || labelledLine(bare)) return null
  const isMarked = /^#|:\s*\**$/.test(text) || (bare === bare.toUpperCase() && /[A-Z]{3}/.test(bare))
  const standsAlone = next === undefined || next.text === '' || next.isBullet || next.text.length > 60
  const kind = kindOfHeading(bare)
  if (isMarked || PLAIN_HEADING.test(bare)) return { kind: kind ?? (next?.isBullet ? 'listed' : null), opensPart: true }
  if (next?.isBullet && /^[A-Z]/.test(bare)) return { kind: kind ?? 'listed', opensPart: true }
  if (/,$/.test(bare)) return null
  if (kind && standsAlone && words.length <= 6 && /^[A-Z]/.test(bare)) return { kind, opensPart: true }
  return kind && /\?$/.test(bare) ? { kind, opensPart: true } : null
}
