import { nearWords } from '../../../shared/domain/search-near-word'

/** All words of an index, looked up by their beginning or with slips. */
export interface Vocabulary {
  /** A word that is new to it. */
  add(word: string): void
  beginningWith(start: string): readonly string[]
  /** @param slips how many letters may be others */
  near(word: string, slips: number): readonly string[]
}

/** So many new words are looked through one by one before all are sorted anew. */
const MOST_UNSORTED = 3000

/**
 * @param isAlive false for words that are in no document any more: they are given no more, and forgotten when the words are sorted
 */
export function createVocabulary(isAlive: (word: string) => boolean): Vocabulary {
  let sorted: readonly string[] = []
  let unsorted: string[] = []

  function sort(): void {
    // A word that went and came back stands in both.
    sorted = [...new Set([...sorted, ...unsorted])].filter(isAlive).sort(byUnits)
    unsorted = []
  }

  return {
    add(word) {
      unsorted.push(word)
      if (unsorted.length > MOST_UNSORTED) sort()
    },
    beginningWith(start) {
      const words = unsorted.filter((word) => word.startsWith(start) && isAlive(word))
      for (let at = firstNotBefore(sorted, start); at < sorted.length; at++) {
        const word = sorted[at]
        if (word === undefined || !word.startsWith(start)) break
        if (isAlive(word)) words.push(word)
      }
      return [...new Set(words)]
    },
    near(word, slips) {
      const isNear = nearWords(word, slips)
      return [...new Set([...sorted.filter(isNear), ...unsorted.filter(isNear)])].filter(isAlive)
    }
  }
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function firstNotBefore(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
