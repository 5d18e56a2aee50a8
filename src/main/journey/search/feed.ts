import type { State } from '../../../shared/state/state'
import type { SearchDocument } from './search-document'
import { DOCUMENT_SOURCES, type DocumentSource } from './search-documents'

/** What has changed: documents to put in, and keys of those to take out. */
export interface FeedChunk {
  readonly puts: readonly SearchDocument[]
  readonly drops: readonly string[]
}

/** Tells an index what has changed since it was last told, a little at a time. */
export interface Feed {
  /** Looks what has changed. The first chunks go out at once where none is on its way. */
  follow(state: State): void
  /** A chunk has arrived and is searched: the next may go. */
  arrived(): void
  /** How many things can be searched, of how many. */
  progress(): { readonly ready: number; readonly of: number }
}

/** So much text goes out at once: main copies it in a millisecond or two. UTF-16 units. */
const CHUNK_UNITS = 64_000
const CHUNK_DOCUMENTS = 250
/** So many chunks are on their way at once: one is worked on, one waits. A question never stands behind more. */
const ON_THE_WAY = 2

/** One part of the state: the list that was last looked at, and what is known of it by id. */
interface Part {
  readonly source: DocumentSource
  items: readonly unknown[] | null
  readonly known: Map<string, unknown>
  /** What is to go out, by id; null takes a document out. */
  readonly waiting: Map<string, unknown>
}

/** @param send takes a chunk to the index, which must call `arrived` for each */
export function createFeed(send: (chunk: FeedChunk) => void): Feed {
  const parts = DOCUMENT_SOURCES.map((source): Part => ({ source, items: null, known: new Map(), waiting: new Map() }))
  /** How many documents each chunk holds that is on its way, oldest first. */
  const underWay: number[] = []

  function followPart(part: Part, state: State): void {
    const { source, known, waiting } = part
    const items = source.items(state)
    if (items === part.items) return
    part.items = items
    let present = 0
    // The newest goes first; it stands last in the state.
    for (let at = items.length - 1; at >= 0; at--) {
      const item = items[at]
      if (item === undefined || !source.isPresent(item)) continue
      present += 1
      const id = source.idOf(item)
      const before = known.get(id)
      if (before === item) continue
      known.set(id, item)
      if (before === undefined || !source.isSame(before, item)) waiting.set(id, item)
    }
    if (known.size > present) dropOthers(part, items)
  }

  function dropOthers({ source, known, waiting }: Part, items: readonly unknown[]): void {
    const kept = new Set(items.filter(source.isPresent).map(source.idOf))
    for (const id of known.keys()) {
      if (kept.has(id)) continue
      known.delete(id)
      waiting.set(id, null)
    }
  }

  /** As much of what waits as may go out at once. */
  function nextChunk(): FeedChunk {
    const puts: SearchDocument[] = []
    const drops: string[] = []
    let units = 0
    for (const { source, waiting } of parts) {
      for (const [id, item] of waiting) {
        waiting.delete(id)
        if (item === null) drops.push(`${source.kind}:${id}`)
        else {
          const document = source.make(item)
          puts.push(document)
          units += document.body.length + document.more.length
        }
        if (units > CHUNK_UNITS || puts.length + drops.length === CHUNK_DOCUMENTS) return { puts, drops }
      }
    }
    return { puts, drops }
  }

  function pump(): void {
    while (underWay.length < ON_THE_WAY && parts.some(({ waiting }) => waiting.size > 0)) {
      const chunk = nextChunk()
      underWay.push(chunk.puts.length)
      send(chunk)
    }
  }

  return {
    follow(state) {
      for (const part of parts) followPart(part, state)
      pump()
    },
    arrived() {
      underWay.shift()
      pump()
    },
    progress() {
      let out = underWay.reduce((sum, count) => sum + count, 0)
      for (const { waiting } of parts) for (const item of waiting.values()) if (item !== null) out += 1
      const of = parts.reduce((sum, { known }) => sum + known.size, 0)
      return { ready: Math.max(0, of - out), of }
    }
  }
}
