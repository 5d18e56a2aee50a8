/** Something that may be beside the point, with the texts that decide: it stays where one of them has to do with the post. */
export interface Candidate {
  readonly texts: readonly string[]
  readonly start: number
  readonly end: number
  readonly message: string
  /** It goes only where it is of leisure, or only where it is of another field: courses and memberships mostly help. */
  readonly goesAs?: 'hobby' | 'leisure' | 'course' | 'elsewhere'
}

/** In months. */
export const YEAR = 12
export const LONG_AGO = 15 * YEAR

/** Who does it does more than pass the time. */
export const ENGAGED =
  /\b(?:volunt\w*|teach\w*|coach\w*|jury|juror|contribut\w*|organi[sz]\w*|instructor|treasurer|committee|mentor\w*|found(?:er|ed)|publish(?:ed|ing)|speaker|speaking|maintain(?:er|ing)|trustee|charity|fundrais\w*|first aid\w*|captain|president|editor|open[- ]source|meet-?ups?|toastmasters|hackathons?|parkrun (?:director|volunteer)|school governor|steward|referee|scout leader|choir leader)\b/iu

/** "Chess, cooking for friends and my two cats": each by itself. */
export function itemsOf(words: string): readonly string[] {
  const items = words
    .split(/\s*[,;|•·/]\s*|\s+(?:and|&)\s+/u)
    .map((item) => item.replace(/[.\s]+$/u, ''))
    .filter((item) => item.length > 2)
  return items.length === 0 ? [words] : items
}

/** Where the sentence ends that holds a place. */
export function sentenceEnd(content: string, from: number): number {
  const stop = content.slice(from).search(/[.!?](?:\s|$)/u)
  return stop < 0 ? content.length : from + stop + 1
}
