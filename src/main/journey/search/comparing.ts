import type { SearchProgress } from '../../../shared/contract/search-views'
import { searchPieces } from '../../../shared/domain/search-pieces'
import type { Span } from '../../../shared/domain/span'
import type { SearchDocument } from './search-document'
import { vectorKeyOf } from './vector-file'
import type { VectorTable } from './vector-table'
import type { MeaningQuestion } from './worker-protocol'

/** A sentence that comes near another. */
export interface NearSentence {
  readonly document: SearchDocument
  readonly place: Span
  /** 1 for the same direction. */
  readonly nearness: number
}

/** Compares the sentences of documents with others by their meaning, as far as their vectors are there. */
export interface Comparing {
  /** Takes a document in, or its newer words. */
  put(document: SearchDocument): void
  drop(key: string): void
  /**
   * Goes on for a moment, newest documents first; gives sentences that need vectors, a few at most. Called again when these are in the
   * table; null when all documents are ready.
   */
  next(): readonly string[] | null
  progress(): SearchProgress
  /** Each document's nearest sentence, nearest first, where it is near enough; not of documents that `passes` refuses. */
  nearest(question: MeaningQuestion, passes: (document: SearchDocument) => boolean): readonly NearSentence[]
  /** Drops vectors that no document needs any more; only once all documents are ready. Gives how many. */
  tidy(): number
}

/**
 * Below that two sentences have little in common but their tone. Measured on employers' mails with questions as people type them: see
 * ADR 18.
 */
export const NEAR_ENOUGH = 0.4
/** So many sentences are sent at once: about a tenth of a second of work. */
const BATCH = 8
/** So long documents are cut into sentences in one go: a question may wait meanwhile. Milliseconds. */
const MOMENT_MS = 8

interface Piece {
  readonly key: string
  readonly place: Span
}

/** @param table where the vectors are; whoever makes them puts them in */
export function createComparing(table: VectorTable, clock: () => number = () => performance.now()): Comparing {
  /** What is not cut into sentences yet, or waits for vectors. */
  const open = new Map<string, SearchDocument>()
  const pieces = new Map<string, { readonly document: SearchDocument; readonly pieces: readonly Piece[] }>()
  let order: SearchDocument[] = []
  let isInOrder = true

  function nextOpen(): SearchDocument | undefined {
    if (!isInOrder) {
      order = [...open.values()].sort((one, other) => one.at - other.at)
      isInOrder = true
    }
    for (;;) {
      const document = order.at(-1)
      if (!document || open.get(document.key) === document) return document
      order.pop()
    }
  }

  function cut(document: SearchDocument): readonly Piece[] {
    const known = pieces.get(document.key)
    if (known?.document === document) return known.pieces
    const made = searchPieces(document.body).map((place) => ({
      key: vectorKeyOf(sentenceAt(document, place)),
      place
    }))
    pieces.set(document.key, { document, pieces: made })
    return made
  }

  function drop(key: string): void {
    open.delete(key)
    pieces.delete(key)
  }

  return {
    put(document) {
      drop(document.key)
      if (!document.isCompared) return
      open.set(document.key, document)
      isInOrder = false
    },
    drop,
    next() {
      const missing = new Map<string, string>()
      const end = clock() + MOMENT_MS
      const passed: SearchDocument[] = []
      for (let document = nextOpen(); document; document = nextOpen()) {
        const absent = cut(document).filter(({ key }) => !table.has(key))
        for (const { key, place } of absent.slice(0, BATCH - missing.size))
          missing.set(key, sentenceAt(document, place))
        order.pop()
        if (absent.length > 0) passed.push(document)
        else open.delete(document.key)
        if (missing.size === BATCH || clock() > end) break
      }
      order.push(...passed.reverse())
      if (missing.size === 0 && open.size === 0) return null
      return [...missing.values()]
    },
    progress() {
      const of = new Set([...open.keys(), ...pieces.keys()]).size
      return { ready: of - open.size, of }
    },
    nearest({ vector, kind, since }, passes) {
      const nearnessOf = table.nearnessTo(vector)
      const near: NearSentence[] = []
      for (const { document, pieces: all } of pieces.values()) {
        if (document.at < since || (kind !== null && document.kind !== kind) || !passes(document)) continue
        let best: NearSentence | null = null
        for (const { key, place } of all) {
          const nearness = nearnessOf(key)
          if (nearness >= NEAR_ENOUGH && nearness > (best?.nearness ?? 0)) best = { document, place, nearness }
        }
        if (best) near.push(best)
      }
      return near.sort((one, other) => other.nearness - one.nearness || other.document.at - one.document.at)
    },
    tidy() {
      if (open.size > 0) return 0
      const needed = new Set<string>()
      for (const one of pieces.values()) for (const { key } of one.pieces) needed.add(key)
      const idle = [...table.keys()].filter((key) => !needed.has(key))
      for (const key of idle) table.drop(key)
      return idle.length
    }
  }
}

/** A sentence as it is compared: on one line. */
function sentenceAt({ body }: SearchDocument, { start, end }: Span): string {
  return body.slice(start, end).replace(/\s+/g, ' ')
}
