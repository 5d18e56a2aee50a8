import { WORD_COUNTS } from './word-counts'
import { WORD_PAIRS_A_L } from './word-pairs-a-l'
import { WORD_PAIRS_M_Z } from './word-pairs-m-z'

/** All words that were counted. */
const TOTAL = 5.4e11
/** Pairs that stand side by side less often are not listed. */
const FLOOR = 6.4e6
/** What a word is taken for that is listed nowhere. */
const RARE = 1e5

const words: ReadonlyMap<string, number> = new Map(
  WORD_COUNTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [level = '', ...own] = line.split(' ')
      return own.map((word): [string, number] => [word, 1e4 * 2 ** (Number(level) / 2)])
    })
)
const pairs: ReadonlyMap<string, string> = new Map(
  [...WORD_PAIRS_A_L.trim().split('\n'), ...WORD_PAIRS_M_Z.trim().split('\n')].map((line): [string, string] => {
    const gap = line.indexOf(' ')
    // A capital in front, so that each word stands between two capitals.
    return [line.slice(0, gap), `A${line.slice(gap + 1)}`]
  })
)

/** How often a word was counted, in all books; undefined where it is rare. */
export function countOf(word: string): number | undefined {
  return words.get(word)
}

/**
 * How well a word stands between two others, in bits: the logarithm of how frequent it is, and of how much more often than by chance it stands beside each.
 * @param before the word before it in small letters; null where there is none, or a name or number
 */
export function fitOf(word: string, before: string | null, after: string | null): number {
  const own = Math.log2((words.get(word) ?? RARE) / TOTAL)
  return own + besideBy(before, word) + besideBy(word, after)
}

/** Whether two words stand side by side often enough to be listed. */
export function isPair(first: string, second: string): boolean {
  return pairCount(first, second) > 0
}

function besideBy(first: string | null, second: string | null): number {
  const [a, b] = [words.get(first ?? ''), words.get(second ?? '')]
  if (first === null || second === null || (a === undefined && b === undefined)) return 0
  const byChance = ((a ?? RARE) * (b ?? RARE)) / TOTAL
  const seen = pairCount(first, second)
  // Below the floor little is known; far below it nothing at all.
  const guess = byChance < FLOOR / 2 ? byChance * 0.6 : FLOOR * 0.15
  return Math.log2(Math.max(seen, guess) / byChance)
}

function pairCount(first: string, second: string): number {
  const followers = pairs.get(first)
  if (!followers || second === '') return 0
  for (let at = followers.indexOf(second); at >= 0; at = followers.indexOf(second, at + 1)) {
    const level = followers.charCodeAt(at + second.length) - 65
    const isWhole = followers.charCodeAt(at - 1) < 91 && level >= 0 && level < 26
    if (isWhole) return FLOOR * 2 ** level
  }
  return 0
}
