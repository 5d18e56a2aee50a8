/** What a part of a job description is about. `open` is before any heading, `listed` a list whose heading does not say what it holds. */
export type PartKind = 'must' | 'nice' | 'duties' | 'other' | 'open' | 'listed'

/** A stretch of a job description that stands together: a bullet, or a paragraph. */
export interface PostingBlock {
  readonly kind: PartKind
  readonly isBullet: boolean
  /** White space is one space; otherwise as it stands. */
  readonly text: string
  /** Whether a list stood before it in the same part: what comes after a list mostly closes the posting. */
  readonly isAfterList: boolean
}

const BULLET = /^\s*(?:[-*•·▪◦‣–—●○■□✓✔➢►»]|\d{1,2}[.)]|\([a-z0-9]\)|o(?=\s))\s+/
const MARKS = /^[\s#*_=~>|-]+|[\s#*_=~|-]+$/g
const MOST_HEADING_WORDS = 9
const MOST_LABEL_WORDS = 7

const NICE =
  /nice[ -]to[ -]have|desirable|preferred|\bbonus|a plus|pluses|advantag|ideally|would be (?:great|good|nice|a)|not essential|optional|extra credit|good to have|also (?:love|like|help)|\bassets?\b|brownie|would (?:help|suit|love|like)|looked on|favou?rabl|helpful|also welcome|an edge|stand out|extras?$/i
const DUTIES =
  /responsib|\bdut(?:y|ies)\b|you(?:.ll| will) (?:do|be doing|work on|own|spend)|you do\b|you(?:.ll| will)? get to do|\brole\b|your (?:tasks?|days?|mission|work|job)\b|day[ -]to[ -]day|a typical|job (?:description|summary|purpose)|the (?:job|position|work|post)\b|^tasks?\b|accountab|main purpose|what.s the job/i
const OTHER =
  /benefit|\bperks?\b|offer|salary|compensation|remuneration|\bpay\b|apply|applying|application|about us|about (?:the |our )?(?:company|team|organisation|organization|practice|school|trust|firm)|who we are|our (?:company|story|values|mission|culture|process|commitment|team|hiring|promise)|\bwhy\b|equal|divers|inclusi|what.s in it|in return|you(?:.ll| will)? get\b|you(?:.ll| will) receive|\bhours\b|location|contact|privacy|closing date|deadline|interview|next steps|disclaimer|working (?:here|with us|for us|pattern)|reward|package|start date|reference|safeguarding/i
const MUST =
  /requir|qualif|\bskills?\b|must[ -]haves?|you(?:.ve| have| bring| are|.ll have|.ll bring|.ll need| will have| will bring| will need| need| know| must)\b|your (?:profile|background|experience|skills|strengths)|(?:we|we.re|we are) (?:looking|expect|need|seek|want|ask)|who you are|about you\b|essential|person spec|experience|competenc|criteria|looking for|(?:ideal|successful|right) (?:candidate|person|applicant)|knowledge|needed|credential|certif|licen[sc]e|education|candidate|should have|minimum|basics|the person|the candidate|ticket/i

/** Which kind of part a heading opens; null where it does not say. */
function kindOfHeading(heading: string): PartKind | null {
  if (NICE.test(heading)) return 'nice'
  if (/about you\b|what you(?:.ll| will)? (?:need|bring|have)|requirements?$|skills|qualif|essential/i.test(heading))
    return 'must'
  if (/^about\b/i.test(heading) && !/\b(?:role|job|position|work|post)\b/i.test(heading)) return 'other'
  if (OTHER.test(heading)) return 'other'
  if (DUTIES.test(heading)) return 'duties'
  return MUST.test(heading) ? 'must' : null
}

interface Line {
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
  /** The lines of the block that is being gathered. */
  let open: { readonly kind: PartKind; readonly isBullet: boolean; text: string; last: Line } | null = null

  function close(): void {
    if (open)
      blocks.push({ kind: open.kind, isBullet: open.isBullet, text: open.text, isAfterList: hasList && !open.isBullet })
    hasList ||= open?.isBullet ?? false
    open = null
  }

  const lines = job.split(/\r\n|\r|\n/).map(lineOf)
  lines.forEach((line, at) => {
    if (line.text === '') {
      close()
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
    if (labelled) open = { kind: labelled.kind, isBullet: true, text: labelled.text, last: line }
    else open = { kind, isBullet: line.isBullet, text: line.text, last: line }
  })
  close()
  return blocks
}

function lineOf(raw: string): Line {
  const isBullet = BULLET.test(raw)
  const text = raw.replace(BULLET, '').replaceAll('**', '').replace(/\s+/g, ' ').trim()
  return { text, isBullet, indent: raw.length - raw.trimStart().length, width: raw.trimEnd().length }
}

/** Whether a line is the rest of the one above, which was broken at the edge of a page or a mail. */
function goesOn(above: Line, { text, isBullet, indent }: Line): boolean {
  if (isBullet || above.width < 40 || /[:!?]$/.test(above.text) || labelledLine(text)) return false
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
  if (isBullet || words.length > MOST_HEADING_WORDS || /[.,;]$/.test(bare) || labelledLine(bare)) return null
  const isMarked = /^#|:\s*\**$/.test(text) || (bare === bare.toUpperCase() && /[A-Z]{3}/.test(bare))
  const standsAlone = next === undefined || next.text === '' || next.isBullet || next.text.length > 60
  const kind = kindOfHeading(bare)
  if (isMarked) return { kind, opensPart: true }
  if (next?.isBullet && /^[A-Z]/.test(bare)) return { kind: kind ?? 'listed', opensPart: true }
  if (kind && standsAlone && words.length <= 6 && /^[A-Z]/.test(bare)) return { kind, opensPart: true }
  return kind && /\?$/.test(bare) ? { kind, opensPart: true } : null
}

/** `Essential: a degree in physics`: the words before the colon are a heading for this line alone. */
function labelledLine(text: string): { readonly kind: PartKind; readonly text: string } | null {
  const [, label = '', rest = ''] = /^([^:]{2,60}):\s+(\S.*)$/.exec(text) ?? []
  if (label === '' || label.split(/\s+/).length > MOST_LABEL_WORDS) return null
  if (
    /^(?:location|salary|hours|contract|type|closing|reference|reports?|department|pay|start|company|employer|where|when|schedule|shift|duration|posted|team)\b/i.test(
      label
    )
  )
    return { kind: 'other', text: rest }
  const kind = kindOfHeading(label)
  return kind ? { kind, text: rest } : null
}
