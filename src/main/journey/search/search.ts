import { access } from 'node:fs/promises'
import path from 'node:path'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { SearchQuestion, SearchView, SimilarView } from '../../../shared/contract/search-views'
import { beginOf } from '../../../shared/domain/search'
import type { State } from '../../../shared/state/state'
import { rememberedEmbed } from '../../desk/meaning'
import type { Store } from '../../storage/store'
import { createFeed, type Feed } from './feed'
import { createQuietEmbed, QUIET_TIMES, type QuietTimes } from './quiet-embed'
import { createSearchProcess, type SearchProcess } from './search-process'
import { VECTOR_FILE_NAME } from './vector-file'

/** Searches everything that is kept. */
export interface Search {
  /** The person comes to the search: the index is made where it is not there. Before, nothing is. */
  prepare(): void
  /** Code: `search_failed` where the worker hung or ended; the next question starts it anew. */
  find(question: SearchQuestion & { readonly most: number }): Promise<Result<SearchView>>
  /** Codes: the same, and what `embed` failed with. */
  similar(question: SearchQuestion): Promise<Result<SimilarView>>
  /** Keeps the vectors that were made, and ends the worker. */
  close(): Promise<void>
}

export interface SearchOptions {
  readonly store: Store
  /** The bundled `search-worker`. */
  readonly workerPath: string
  readonly dataFolder: string
  readonly encoderFolder: string
  /** What the worker seals its vectors with; null where nothing is sealed. */
  readonly key?: Uint8Array | null
  /** Gives a vector a text. */
  readonly embed: (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>
  /** Whether the reader can read at the moment. */
  readonly isReaderReady: () => boolean
  readonly now?: () => number
  readonly times?: Partial<SearchTimes>
}

/** In milliseconds. */
export interface SearchTimes extends QuietTimes {
  /** After a change the index is told at the latest. */
  readonly follow: number
  /** Who has searched before finds the index made so long after the start. */
  readonly idle: number
  /** A question that takes longer is given up, with the worker. */
  readonly limit: number
}

const TIMES: SearchTimes = { ...QUIET_TIMES, follow: 400, idle: 45_000, limit: 15_000 }

/** @see Search */
export function createSearch({
  store,
  workerPath,
  dataFolder,
  encoderFolder,
  key = null,
  embed,
  isReaderReady,
  now = Date.now,
  times: given = {}
}: SearchOptions): Search {
  const times = { ...TIMES, ...given }
  const closing = new AbortController()
  const cacheFile = path.join(dataFolder, VECTOR_FILE_NAME)
  const asked = rememberedEmbed(embed)
  const isWaiting = createWaiting()
  const quietEmbed = createQuietEmbed(embed, () => isReaderReady() && !isWaiting(store.state()), closing.signal, times)
  let running: { readonly process: SearchProcess; readonly feed: Feed } | null = null
  let timer: NodeJS.Timeout | undefined
  const idle = setTimeout(() => void beginAgain(), times.idle)
  idle.unref()
  const endListening = store.onChange(() => {
    if (running === null || timer !== undefined) return
    timer = setTimeout(() => {
      timer = undefined
      running?.feed.follow(store.state())
    }, times.follow)
    timer.unref()
  })

  /** The worker, with an index that is being made or is there. */
  function begin(): NonNullable<typeof running> {
    if (running) return running
    const process = createSearchProcess({
      workerPath,
      data: { cacheFile: store.opened.readOnly === null ? cacheFile : null, encoderFolder, key },
      limit: times.limit,
      onFed: () => feed.arrived(),
      async onEmbed(texts) {
        return quietEmbed(texts)
      },
      onEnd() {
        if (running?.process === process) running = null
      }
    })
    const feed = createFeed((chunk) => process.feed(chunk))
    running = { process, feed }
    feed.follow(store.state())
    return running
  }

  async function beginAgain(): Promise<void> {
    const hasSearched = await access(cacheFile).then(
      () => true,
      () => false
    )
    if (hasSearched && !closing.signal.aborted) begin()
  }

  /** Everything that was kept before the question is in the index, or on its way there. */
  function upToDate(): NonNullable<typeof running> {
    const started = begin()
    started.feed.follow(store.state())
    return started
  }

  return {
    prepare() {
      if (!closing.signal.aborted) begin()
    },
    async find({ text, kind, period, most }) {
      if (closing.signal.aborted) return failed('search_failed')
      const { process, feed } = upToDate()
      const time = now()
      const found = await process.find({ text, kind, most, now: time, since: beginOf(period, time) })
      return found.ok ? ok({ ...found.value, indexed: feed.progress() }) : found
    },
    async similar({ text, kind, period }) {
      if (closing.signal.aborted) return failed('search_failed')
      const vectors = await asked([text])
      if (!vectors.ok) return vectors
      const [vector] = vectors.value
      if (!vector || closing.signal.aborted) return failed('search_failed')
      return upToDate().process.similar({ text, vector, kind, since: beginOf(period, now()) })
    },
    async close() {
      closing.abort()
      endListening()
      clearTimeout(idle)
      clearTimeout(timer)
      await running?.process.close()
    }
  }
}

/** Whether messages wait to be read; looked up once a state. */
function createWaiting(): (state: State) => boolean {
  let seen: State['messages'] | null = null
  let waits = false
  return ({ messages }) => {
    if (messages !== seen)
      waits = messages.some(({ reading, removedAt }) => reading.state === 'waiting' && removedAt === null)
    seen = messages
    return waits
  }
}
