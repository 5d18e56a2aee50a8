import { MOST_WORDS, type SearchKind } from '../../../shared/domain/search'
import type { Sought } from '../../../shared/domain/search-snippet'
import { queryWords } from '../../../shared/domain/search-words'
import { best, type Hits, joined, NOTHING, newness, sumOf, type Valued } from './ranking'
import type { SearchDocument } from './search-document'
import { createVocabulary } from './vocabulary'
import { weightsOf } from './word-weights'

/** What was found, best first, with its words. */
export interface WordHits extends Sought, Hits {
  /** `all`: every hit holds every word; `near`: the last ones hold words that are spelt a little otherwise; `some`: only some of the words. */
  readonly match: 'all' | 'near' | 'some'
}

/** What is asked. Times are milliseconds since 1970. */
export interface WordQuestion {
  readonly text: string
  /** Null for every kind. */
  readonly kind: SearchKind | null
  /** Nothing from before. */
  readonly since: number
  /** What is newer counts a little more. */
  readonly now: number
  /** So many hits at most; all are counted. */
  readonly most: number
}

/** Grows and shrinks by single documents. */
export interface WordIndex {
  /** Adds a document, or puts it in the place of the one with its key. */
  put(document: SearchDocument): void
  drop(key: string): void
  get(key: string): SearchDocument | undefined
  documents(): IterableIterator<SearchDocument>
  /**
   * All words in any order, beginnings of words too. Few or none: words that are spelt a little otherwise, too; none at all: things with
   * half of the words, or with any.
   */
  find(question: WordQuestion): WordHits
}

/** What a word counts that only begins so, or is spelt otherwise. */
const BEGINNING = 0.5
const OTHERWISE = 0.3
/** A shorter word may not be spelt otherwise: too many others are near it. */
const ONE_SLIP_FROM = 4
const TWO_SLIPS_FROM = 9
/** A shorter word is often the beginning of others by chance. */
const WHOLE_BELOW = 4
/** Only so many words, the rarest ones, may be spelt otherwise: each is held against all words that there are. */
const MOST_OTHERWISE = 4
/** So few hits or fewer: what is spelt a little otherwise is shown below them. */
const FEW = 4

/** Where a word stands: slots of documents, and beside each what the word counts there. */
interface Postings {
  readonly slots: number[]
  readonly weights: number[]
}

/** Words of the index that stand for one that was typed. */
type Meant = readonly { readonly postings: Postings; readonly word: string; readonly factor: number }[]

/** An index without documents. Lists of places by word: see ADR 18. */
export function createWordIndex(): WordIndex {
  const words = new Map<string, Postings>()
  const vocabulary = createVocabulary((word) => words.has(word))
  const slotOf = new Map<string, number>()
  const documents: (SearchDocument | undefined)[] = []
  const free: number[] = []

  function put(document: SearchDocument): void {
    drop(document.key)
    const slot = free.pop() ?? documents.length
    documents[slot] = document
    slotOf.set(document.key, slot)
    for (const [word, weight] of weightsOf(document)) {
      let postings = words.get(word)
      if (!postings) {
        postings = { slots: [], weights: [] }
        words.set(word, postings)
        vocabulary.add(word)
      }
      postings.slots.push(slot)
      postings.weights.push(weight)
    }
  }

  function drop(key: string): void {
    const slot = slotOf.get(key)
    const document = slot === undefined ? undefined : documents[slot]
    if (slot === undefined || !document) return
    for (const word of weightsOf(document).keys()) {
      const postings = words.get(word)
      if (postings && leave(postings, slot) === 0) words.delete(word)
    }
    documents[slot] = undefined
    slotOf.delete(key)
    free.push(slot)
  }

  function meantBy(word: string, slips: number): Meant {
    const exact = words.get(word)
    const own = exact ? [{ postings: exact, word, factor: 1 }] : []
    const known = new Set([word])
    function others(found: readonly string[], factor: number): Meant {
      return found.flatMap((other) => {
        const postings = known.has(other) ? undefined : words.get(other)
        known.add(other)
        return postings ? [{ postings, word: other, factor }] : []
      })
    }
    const beginnings = others(vocabulary.beginningWith(word), BEGINNING)
    return [...own, ...beginnings, ...others(slips > 0 ? vocabulary.near(word, slips) : [], OTHERWISE)]
  }

  /** What a word counts in each document: the most that one of its meanings counts there. */
  function worthOf(meant: Meant): Float32Array {
    const worth = new Float32Array(documents.length)
    // All that was meant by one word counts as one: a rare word that only begins so is not what was typed.
    const count = Math.min(
      slotOf.size,
      meant.reduce((sum, { postings }) => sum + postings.slots.length, 0)
    )
    const rarity = Math.log(1 + (slotOf.size - count + 0.5) / (count + 0.5))
    for (const { postings, factor } of meant) {
      const { slots, weights } = postings
      const share = factor * rarity
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] ?? 0
        const value = share * (weights[at] ?? 0)
        if (value > (worth[slot] ?? 0)) worth[slot] = value
      }
    }
    return worth
  }

  /** What each document counts, and how many of the words it holds. */
  function counted(queried: readonly Meant[]): { readonly worth: Float32Array; readonly held: Uint8Array } {
    const worth = new Float32Array(documents.length)
    const held = new Uint8Array(documents.length)
    for (const one of queried.map(worthOf)) {
      for (let slot = 0; slot < one.length; slot++) {
        const value = one[slot] ?? 0
        if (value === 0) continue
        worth[slot] = (worth[slot] ?? 0) + value
        held[slot] = (held[slot] ?? 0) + 1
      }
    }
    return { worth, held }
  }

  /** What holds at least so many of the words, best first, without those that are known already. */
  function hitsOf(
    queried: readonly Meant[],
    least: number,
    { kind, since, now, most }: WordQuestion,
    known: ReadonlySet<SearchDocument> = new Set()
  ): Hits {
    const { worth, held } = counted(queried)
    const counts = { message: 0, application: 0, entry: 0, request: 0, resume: 0 }
    const hits: Valued[] = []
    for (let slot = 0; slot < held.length; slot++) {
      const document = documents[slot]
      if (!document || (held[slot] ?? 0) < least || document.at < since || known.has(document)) continue
      counts[document.kind] += 1
      if (kind !== null && document.kind !== kind) continue
      hits.push({ document, value: (worth[slot] ?? 0) * newness(document.at, now) })
    }
    return { hits: best(hits, most), counts }
  }

  function find(question: WordQuestion): WordHits {
    const queried = queryWords(question.text).slice(0, MOST_WORDS)
    const all = queried.length
    if (all === 0) return { ...NOTHING, queried, found: new Set(), match: 'all' }
    const asTyped = queried.map((word) => meantBy(word, 0))
    const exact = hitsOf(asTyped, all, question)
    const exactCount = sumOf(exact.counts)
    if (exactCount > FEW) return { ...exact, queried, found: wordsIn(asTyped), match: 'all' }

    const rarest = new Set(rarestOf(queried, asTyped).slice(0, MOST_OTHERWISE))
    const loose = queried.map((word, at) => (rarest.has(word) ? meantBy(word, slipsIn(word)) : (asTyped[at] ?? [])))
    const found = wordsIn(loose)
    const known = new Set(hitsOf(asTyped, all, { ...question, kind: null, most: FEW }).hits)
    const near = hitsOf(loose, all, question, known)
    if (exactCount + sumOf(near.counts) > 0)
      return { ...joined(exact, near, question.most), queried, found, match: sumOf(near.counts) > 0 ? 'near' : 'all' }
    const half = hitsOf(loose, Math.ceil(all / 2), question)
    const some = sumOf(half.counts) > 0 ? half : hitsOf(loose, 1, question)
    return { ...some, queried, found, match: 'some' }
  }

  return {
    put,
    drop,
    get(key) {
      const slot = slotOf.get(key)
      return slot === undefined ? undefined : documents[slot]
    },
    *documents() {
      for (const document of documents) if (document) yield document
    },
    find
  }
}

/** Takes a document out of a list; gives how many are left. */
function leave({ slots, weights }: Postings, slot: number): number {
  const at = slots.indexOf(slot)
  const lastSlot = slots.pop()
  const lastWeight = weights.pop()
  if (at !== slots.length && lastSlot !== undefined && lastWeight !== undefined) {
    slots[at] = lastSlot
    weights[at] = lastWeight
  }
  return slots.length
}

function rarestOf(queried: readonly string[], meant: readonly Meant[]): readonly string[] {
  return queried
    .map((word, at) => ({
      word,
      count: (meant[at] ?? []).reduce((sum, { postings }) => sum + postings.slots.length, 0)
    }))
    .sort((one, other) => one.count - other.count)
    .map(({ word }) => word)
}

/**
 * The words to mark. Of a short word that is whole already ("in") only itself: what begins so ("interview") was hardly meant, unless it is
 * the last one, which may still be typed.
 */
function wordsIn(queried: readonly Meant[]): ReadonlySet<string> {
  const marked = queried.map((meant, at) => {
    const [first] = meant
    const isWhole = first?.factor === 1 && first.word.length < WHOLE_BELOW && at < queried.length - 1
    return isWhole ? [first] : meant
  })
  return new Set(marked.flatMap((meant) => meant.map(({ word }) => word)))
}

/** How many letters of a word may be others. */
function slipsIn(word: string): number {
  if (word.length < ONE_SLIP_FROM || /\d/.test(word)) return 0
  return word.length < TWO_SLIPS_FROM ? 1 : 2
}
