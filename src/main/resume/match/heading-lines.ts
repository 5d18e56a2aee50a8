import { kindOfHeading, labelledLine, type PartKind } from './posting-headings'
import type { Line } from './posting-lines'

const MARKS = /^[\s#*_=~>|-]+|[\s#*_=~|-]+$/g
const MOST_HEADING_WORDS = 9
/** A heading whatever stands below it. */
const PLAIN_HEADING =
  /^(?:(?:essential|desirable|preferred|minimum|required|key|main|core|basic|additional|professional|personal)\s+)?(?:essential|desirable|required|preferred|requirements?|qualifications?|criteria|skills|duties|responsibilities|attributes|qualities|competenc(?:ies|es)|nice to have|person specification|benefits)(?:\s+(?:and|&)\s+\p{L}+)?$/iu

/** An item of a list may stand alone and speak of a licence, too. */
const BEGINS_ITEM = /^(?:an?|some|your own|at least|\d+|one|two|three|four|five)\s/i

/** What a heading says of the lines below it. */
export interface Heading {
  readonly kind: PartKind | null
  /** Whether it ends the part above also where it does not say what it opens. */
  readonly opensPart: boolean
}

/** The heading that a line is, if it is one. @param next the line below @param isNewPart whether the line above is empty */
export function headingIn({ text, isBullet }: Line, next: Line | undefined, isNewPart = false): Heading | null {
  const bare = text.replace(MARKS, '').replace(/:$/, '').trim()
  const words = bare.split(/\s+/)
  if (isBullet || words.length > MOST_HEADING_WORDS || /[.;]$/.test(bare) || labelledLine(bare)) return null
  const isMarked = /^#|:\s*\**$/.test(text) || (bare === bare.toUpperCase() && /[A-Z]{3}/.test(bare))
  const standsAlone = next === undefined || next.text === '' || next.isBullet || next.text.length > 60
  const kind = kindOfHeading(bare)
  if (isMarked || PLAIN_HEADING.test(bare)) return { kind: kind ?? (next?.isBullet ? 'listed' : null), opensPart: true }
  if (next?.isBullet && /^[A-Z]/.test(bare)) return { kind: kind ?? 'listed', opensPart: true }
  const isFitting = standsAlone ? words.length <= 6 : kind === 'other' && isNewPart && words.length <= 5
  return kind && mayBeTitle(bare, isFitting) ? { kind, opensPart: true } : null
}

/** Whether words without a mark may be a heading. @param isFitting whether their number and what stands around them says so */
function mayBeTitle(bare: string, isFitting: boolean): boolean {
  if (/,$/.test(bare) || BEGINS_ITEM.test(bare)) return false
  return /\?$/.test(bare) || (isFitting && /^[A-Z]/.test(bare))
}
