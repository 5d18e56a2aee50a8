import { FAMILIES, type Family, familyOf, LABELS, type Label } from '../../../../shared/domain/label'
import { FAMILY_WORDS, LABEL_WORDS } from '../../../../shared/domain/words'

/** The labels of one family that answer a search. */
export interface FoundFamily {
  readonly family: Family
  readonly labels: readonly Label[]
}

/** What people type for a label beside the words that stand on it. */
const ALSO: Readonly<Record<Label, string>> = {
  fit: 'experience skill missing match',
  underqualified: 'junior years degree senior',
  overqualified: 'overqualified senior bored small',
  typo: 'typo spelling error wrong name layout',
  irrelevant: 'irrelevant long generic',
  interview: 'exercise case assignment trial questions',
  logistics: 'location salary visa hours language relocation',
  competition: 'other candidate stronger internal',
  employer_side: 'closed frozen budget cancelled canceled hold',
  screened_out: 'ats system deadline incomplete late',
  vague: 'vague unclear culture generic nothing',
  bias: 'bias unfair age gender discrimination',
  praise: 'praise compliment good liked',
  reapply: 'again future later talent pool'
}

/** The labels in which every word of a search begins some word, by family; all of them where nothing is searched. */
export function findLabels(search: string): readonly FoundFamily[] {
  const wanted = wordsIn(search)
  return FAMILIES.map((family) => ({
    family,
    labels: LABELS.filter((label) => familyOf(label) === family && fits(label, wanted))
  })).filter(({ labels }) => labels.length > 0)
}

function fits(label: Label, wanted: readonly string[]): boolean {
  const { name, meaning } = LABEL_WORDS[label]
  const held = wordsIn(`${name} ${meaning} ${FAMILY_WORDS[familyOf(label)]} ${ALSO[label]}`)
  return wanted.every((word) => held.some((other) => other.startsWith(word)))
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
