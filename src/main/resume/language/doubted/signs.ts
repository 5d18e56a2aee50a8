/** What speaks for or against a word having been taken for another, in this order. */
export const SIGNS = [
  /** The model's doubt in the word, in log odds. */
  'doubt',
  /** By how many bits the other word stands better between its neighbours. */
  'fit',
  /** Lists of words that are taken for one another have the two. */
  'isConfused',
  /** How frequent the other word and this one are, in doublings. */
  'meantCount',
  'count',
  /** The word stands in hardly any resume. */
  'isSuspect',
  /** Of its two neighbours so many are none: an end, a name, a number. */
  'missing',
  'opens',
  /** How much nearer the other word is to the rest of the line, to the post, and to the text, in cosines. */
  'nearerLine',
  'nearerPost',
  'nearerText'
] as const
export type SignName = (typeof SIGNS)[number]
export type Signs = Readonly<Record<SignName, number>>
