import { Worker } from 'node:worker_threads'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { SimilarView } from '../../../shared/contract/search-views'
import type { FeedChunk } from './feed'
import type { WordQuestion } from './word-index'
import type { Found, MeaningQuestion, SearchReply, SearchRequest, SearchWorkerData } from './worker-protocol'

/** A running search worker. When it has ended it stays ended: whoever wants to go on searching starts another. */
export interface SearchProcess {
  /** Each chunk is told of by `onFed` once it can be searched. */
  feed(chunk: FeedChunk): void
  /** Code: `search_failed` where it took too long, or the worker ended. */
  find(question: WordQuestion): Promise<Result<Found>>
  similar(question: MeaningQuestion): Promise<Result<SimilarView>>
  /** Lets it keep what it has made, then ends it. */
  close(): Promise<void>
}

export interface SearchProcessOptions {
  readonly workerPath: string
  readonly data: SearchWorkerData
  /** A question that takes longer ends the worker, in milliseconds. */
  readonly limit: number
  readonly onFed: () => void
  /** Gives vectors for sentences in its own time; null: not any more. */
  readonly onEmbed: (texts: readonly string[]) => Promise<readonly Float32Array[] | null>
  /** It ended by itself or was given up. */
  readonly onEnd: () => void
}

type Answer = Extract<SearchReply, { readonly id: number }>
type Question = Extract<SearchRequest, { readonly type: 'find' | 'similar' | 'save' }>

/** Heap in MiB: ten thousand messages take about 150. Vectors lie outside of it. */
const HEAP_MIB = 1024
/** So long it may take to keep its vectors at the end, in milliseconds: they can be made again. */
const SAVE_MS = 1500

/** Starts the worker. */
export function createSearchProcess({
  workerPath,
  data,
  limit,
  onFed,
  onEmbed,
  onEnd
}: SearchProcessOptions): SearchProcess {
  const worker = new Worker(workerPath, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    // What a fault prints may quote what was searched, and belongs into no log.
    stdout: true,
    stderr: true
  })
  worker.unref()
  worker.stdout.resume()
  worker.stderr.resume()
  const asked = new Map<number, (answer: Answer | null) => void>()
  let lastId = 0
  let ended = false

  function end(): void {
    if (ended) return
    ended = true
    void worker.terminate()
    for (const answer of asked.values()) answer(null)
    asked.clear()
    onEnd()
  }

  async function embed(id: number, texts: readonly string[]): Promise<void> {
    const vectors = await onEmbed(texts)
    if (vectors !== null && !ended) worker.postMessage({ type: 'embedded', id, vectors } satisfies SearchRequest)
  }

  worker.on('message', (reply: SearchReply) => {
    if (ended) return
    switch (reply.type) {
      case 'fed':
        onFed()
        return
      case 'embed':
        void embed(reply.id, reply.texts)
        return
      case 'found':
      case 'similar':
      case 'saved':
        asked.get(reply.id)?.(reply)
    }
  })
  worker.on('error', end)
  worker.on('exit', end)

  /** Null where it took too long or the worker ended. */
  function ask(question: (id: number) => Question, milliseconds: number): Promise<Answer | null> {
    if (ended) return Promise.resolve(null)
    lastId += 1
    const id = lastId
    return new Promise((resolve) => {
      const timer = setTimeout(end, milliseconds)
      timer.unref()
      asked.set(id, (answer) => {
        clearTimeout(timer)
        asked.delete(id)
        resolve(answer)
      })
      worker.postMessage(question(id) satisfies SearchRequest)
    })
  }

  return {
    feed(chunk) {
      if (!ended) worker.postMessage({ type: 'feed', chunk } satisfies SearchRequest)
    },
    async find(question) {
      const answer = await ask((id) => ({ type: 'find', id, question }), limit)
      return answer?.type === 'found' ? ok(answer.found) : failed('search_failed')
    },
    async similar(question) {
      const answer = await ask((id) => ({ type: 'similar', id, question }), limit)
      if (answer?.type !== 'similar') return failed('search_failed')
      const { hits, compared } = answer
      return ok({ hits, compared })
    },
    async close() {
      await ask((id) => ({ type: 'save', id }), SAVE_MS)
      end()
    }
  }
}
