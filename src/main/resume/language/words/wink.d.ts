// The parts of the wink packages that are used here; the packages bring no types of their own.
declare module 'wink-lexicon/src/lexicon.js' {
  /** Tags of the Penn Treebank that a common word takes, the most frequent first. */
  const lexicon: Readonly<Record<string, readonly string[]>>
  export = lexicon
}
declare module 'wink-lexicon/src/wn-words.js' {
  /** Words of WordNet, each with the place of its senses. */
  const words: Readonly<Record<string, number>>
  export = words
}
declare module 'wink-lexicon/src/wn-word-senses.js' {
  /** For each place, the numbers of its senses. */
  const senses: readonly (readonly number[])[]
  export = senses
}
declare module 'wink-lexicon/src/wn-senses.js' {
  /** The names of the senses, such as `noun.person`. */
  const names: readonly string[]
  export = names
}
declare module 'wink-pos-tagger' {
  interface Tagger {
    tagRawTokens(tokens: readonly string[]): readonly { readonly value: string; readonly pos: string }[]
  }
  function openTagger(): Tagger
  export = openTagger
}
