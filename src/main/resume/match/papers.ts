import { askedDegree, shownDegree } from './degrees'
import { askedLanguages, shownLanguage } from './languages'
import type { IndexedUnit } from './resume-index'
import type { Wording } from './wording'

/** What a resume shows of something that one has or has not; 0 to 1, and the unit that shows it. */
export interface Shown {
  readonly share: number
  readonly unit: number | null
}

/** A paper that one has or has not: near ones are no help. */
const PAPER =
  /\b(?:licen[cs]es?|certificat\w*|certified|qualification|qualified|diploma|registration|registered|accredit\w*|chartered|membership|associateship|fellowship|clearance|permit|cards?|tickets?|endorsement|authori[sz]ation|designation|credentials?|nvq|svq|btec|award)\b|\blevel \d\b/i
const OWN_WORDS_ENOUGH = 0.66

/** How much of a paper that is asked for stands in one unit; null where no paper is asked. "Forklift licence" is not shown by another licence. */
export function paperShown(way: string, { words, said }: Wording, units: readonly IndexedUnit[]): Shown | null {
  if (!PAPER.test(way) || askedDegree(way) !== null) return null
  const own = words.map(({ written }) => !PAPER.test(written))
  const count = own.filter((one) => one).length
  return best(
    units.map((unit, at) => {
      if (count === 0) return PAPER.test(unit.text) ? OWN_WORDS_ENOUGH : 0
      const share = (said[at] ?? []).filter((one, word) => one && own[word]).length / count
      return LOOKS_LIKE_PAPER.test(unit.text) ? share : share / 2
    })
  )
}

/** Whether the level of education that is asked for is reached, and in the field that is asked: 0, 0.5 in another field, or 1. */
export function degreeShown(way: string, { words, said }: Wording, units: readonly IndexedUnit[]): Shown | null {
  const needed = askedDegree(way)
  if (needed === null) return null
  const field = words.map(({ written }) => shownDegree(written) === null && !OF_DEGREES.test(written))
  const isAnyField = !field.some((one) => one)
  return best(
    units.map((unit, at) => {
      const level = OTHERS_DEGREE.test(unit.text) ? null : shownDegree(unit.text)
      if (level === null || level < needed) return 0
      return isAnyField || (said[at] ?? []).some((one, word) => one && field[word]) ? 1 : 0.5
    })
  )
}

/** Whose degree it is, if not the person's own. */
const OTHERS_DEGREE = /\b(?:students|mentored|supervised|taught|tutor(?:ed)?|trainees|candidates|graduates)\b/i
/** A line that may name a paper: by its words, or by a short form. */
const LOOKS_LIKE_PAPER = new RegExp(
  `${PAPER.source}|\\b(?:valid|since|until|renewed) \\d|\\b(?:course|training|trained|hold|passed)\\b`,
  'iu'
)
const OF_DEGREES =
  /^(?:degree|bachelor|master|masters|diploma|doctorate|phd|bsc|msc|ba|ma|beng|meng|university|college|subject|discipline|field|honours|hons|science|arts|related|relevant|postgraduate|undergraduate|equivalent|four-year|accredited|completed|higher|s)$/i

/** All of the languages that are asked for, or one where an "or" stands between; null where none is. */
export function languagesShown(requirement: string, units: readonly IndexedUnit[]): Shown | null {
  const languages = askedLanguages(requirement)
  if (languages.length === 0) return null
  const found = languages.map((language): Shown => {
    const states = units.map(({ text }) => shownLanguage(text, language, requirement))
    const enough = states.indexOf('enough')
    const tooLittle = states.indexOf('too_little')
    if (enough !== -1 && tooLittle === -1) return { share: 1, unit: enough }
    if (enough !== -1) return { share: 0.5, unit: enough }
    // Who writes in English seldom says so.
    return { share: language === 'english' && tooLittle === -1 ? 0.6 : 0, unit: null }
  })
  const isAny = /\bor\b/i.test(requirement)
  return found.reduce((a, b) => (isAny === b.share > a.share ? b : a))
}

function best(shares: readonly number[]): Shown {
  const share = Math.max(0, ...shares)
  return { share, unit: share > 0 ? shares.indexOf(share) : null }
}
