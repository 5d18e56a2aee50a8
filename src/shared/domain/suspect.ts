/** What the proofreading model can doubt in a word; `grammar`: its form, a word too many, or one missing before it. */
export const DOUBTS = ['wrong_word', 'agreement', 'apostrophe', 'grammar'] as const
export type Doubt = (typeof DOUBTS)[number]

/** Another wording of a suspect's place. */
export interface Suggestion {
  /** UTF-16 offsets in the line: what `text` takes the place of; the two are one where something is missing. */
  readonly start: number
  readonly end: number
  /** Empty where words are to be taken out. */
  readonly text: string
  /** What doubt is left where it stands, from 0 to 1. */
  readonly left: number
}

/** A word that the model holds for wrong where it stands, though it may be spelled right. */
export interface Suspect {
  /** UTF-16 offsets in the line. */
  readonly start: number
  readonly end: number
  readonly doubt: Doubt
  /** How sure the model is that something is wrong, from 0 to 1. */
  readonly probability: number
  /** The best first; at least one, and it clearly lowers the doubt. */
  readonly suggestions: readonly Suggestion[]
}

/** What the model says of one line. */
export interface ProofreadLine {
  /** In the order of their places. */
  readonly suspects: readonly Suspect[]
  /** Every word, number and sign of the line with the doubt in it, from 0 to 1: what a second opinion about a rule's finding stands on. */
  readonly doubts: readonly { readonly start: number; readonly end: number; readonly probability: number }[]
}

/** Reads bullets, sentences or paragraphs in the order of the text, and says of each what may be wrong. */
export interface Proofreading {
  proofread(lines: readonly string[]): Promise<readonly ProofreadLine[]>
}
