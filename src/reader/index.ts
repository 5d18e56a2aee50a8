// The reader process: loads the model once and reads what main sends, one message at a time, until main ends it.
import type { ReaderReply, ReaderRequest, ReaderRuntime } from '../shared/contract/reader-protocol'
import { refuseNetwork } from './no-network'
import { openReader, type Reader } from './reader'

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

async function answer(reader: Reader, request: ReaderRequest, port: Port): Promise<void> {
  const { id } = request
  try {
    if (request.type === 'read') {
      port.send({ type: 'read', id, reading: await reader.read(request.input) })
    } else {
      await reader.learn(request.lessons)
      port.send({ type: 'learned', id })
    }
  } catch {
    port.send({ type: 'failed', id, code: 'reader_crashed' })
  }
}

async function main(folder: string, wanted?: ReaderRuntime): Promise<void> {
  refuseNetwork()
  const port = parentPort()
  const reader = await openReader(folder, wanted)
  if (reader.ok) {
    // One after the other: main sends the next before it has the answer to the last.
    let last = Promise.resolve()
    port.listen((request) => {
      last = last.then(() => answer(reader.value, request, port))
    })
    port.send({ type: 'ready', runtime: reader.value.runtime })
  } else {
    port.send({ type: 'unavailable', code: reader.code })
  }
}

const [, , folder, wanted] = process.argv
if (!folder) throw new Error('The reader process needs the folder of the model.')
main(folder, wanted === 'wasm' ? wanted : undefined).catch((error: unknown) => {
  // Nothing is left that could answer: end, so that main sees it and restarts.
  process.nextTick(() => {
    throw error
  })
})
