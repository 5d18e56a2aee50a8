// The reader process: loads the model once and reads what main sends, one message at a time, until main ends it.
import '../network-guard/install'
import path from 'node:path'
import type { ReaderReply, ReaderRequest, ReaderRuntime } from '../shared/contract/reader-protocol'
import type { Result } from '../shared/contract/result'
import { assertNever } from '../shared/domain/assert-never'
import { openProofreader, type Proofreader } from './proofreader'
import { openReader, type Reader } from './reader'
import { openSentenceEncoder, type SentenceEncoder } from './sentence-encoder'

/** The line to the parent: Electron's parent port in a utility process, Node's own channel in a forked one. */
interface Port {
  send(reply: ReaderReply): void
  listen(take: (request: ReaderRequest) => void): void
}

interface ParentPort {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
}

function parentPort(): Port {
  const port = (process as { parentPort?: ParentPort }).parentPort // set by Electron in utility processes only
  return {
    send: (reply) => (port ? port.postMessage(reply) : process.send?.(reply)),
    listen(take) {
      // The only sender is this program's own main process, which is typed with the same contract.
      if (port) port.on('message', (event) => take(event.data as ReaderRequest))
      else process.on('message', (message) => take(message as ReaderRequest))
    }
  }
}

/** What a request needs: the reader, and what opens the models that most runs of the program never need. */
interface Desk {
  readonly reader: Reader
  readonly encoder: () => Promise<Result<SentenceEncoder>>
  readonly proofreader: () => Promise<Result<Proofreader>>
}

async function answer(desk: Desk, request: ReaderRequest): Promise<ReaderReply> {
  const { id } = request
  switch (request.type) {
    case 'read':
      return { type: 'read', id, reading: await desk.reader.read(request.input) }
    case 'learn':
      await desk.reader.learn(request.lessons)
      return { type: 'learned', id }
    case 'embed': {
      const encoder = await desk.encoder()
      if (!encoder.ok) return { type: 'failed', id, code: encoder.code }
      return { type: 'embedded', id, vectors: await encoder.value.embed(request.texts) }
    }
    case 'proofread': {
      const proofreader = await desk.proofreader()
      if (!proofreader.ok) return { type: 'failed', id, code: proofreader.code }
      return { type: 'proofread', id, lines: await proofreader.value.proofread(request.lines) }
    }
    default:
      return assertNever(request)
  }
}

/** Opens it when it is first asked for; where that failed, it is tried again the next time. */
function openedOnce<T>(open: () => Promise<Result<T>>): () => Promise<Result<T>> {
  let opened: Result<T> | null = null
  return async () => {
    if (!opened?.ok) opened = await open()
    return opened
  }
}

async function main(folder: string, wanted?: ReaderRuntime): Promise<void> {
  const port = parentPort()
  const reader = await openReader(folder, wanted)
  if (reader.ok) {
    const beside = (name: string): string => path.join(path.dirname(folder), name)
    const desk: Desk = {
      reader: reader.value,
      encoder: openedOnce(() => openSentenceEncoder(beside('encoder'), wanted)),
      proofreader: openedOnce(() => openProofreader(beside('proofreader'), wanted))
    }
    // One after the other: main sends the next before it has the answer to the last.
    let last = Promise.resolve()
    port.listen((request) => {
      last = last
        .then(() => answer(desk, request))
        .catch((): ReaderReply => ({ type: 'failed', id: request.id, code: 'reader_crashed' }))
        .then((reply) => port.send(reply))
    })
    port.send({ type: 'ready', runtime: reader.value.runtime })
  } else {
    port.send({ type: 'unavailable', code: reader.code })
  }
}

// The other models' folders lie beside the model's.
const [, , folder, wanted] = process.argv
if (!folder) throw new Error('The reader process needs the folder of the model.')
main(folder, wanted === 'wasm' ? wanted : undefined).catch((error: unknown) => {
  // Nothing is left that could answer: end, so that main sees it and restarts.
  process.nextTick(() => {
    throw error
  })
})
