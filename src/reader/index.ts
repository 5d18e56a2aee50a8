// The reader process: loads the model once and reads what main sends, one message at a time, until main ends it.
import type { ReaderReply, ReadRequest } from '../shared/contract/reader-protocol'
import { refuseNetwork } from './no-network'
import { openReader, type Reader } from './reader'

/** The line to the parent: Electron's parent port in a utility process, Node's own channel in a forked one. */
interface Port {
  send(reply: ReaderReply): void
  listen(take: (request: ReadRequest) => void): void
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
      if (port) port.on('message', (event) => take(event.data as ReadRequest))
      else process.on('message', (message) => take(message as ReadRequest))
    }
  }
}

async function answer(reader: Reader, { id, input }: ReadRequest, port: Port): Promise<void> {
  try {
    port.send({ type: 'read', id, reading: await reader.read(input) })
  } catch {
    port.send({ type: 'failed', id, code: 'reader_crashed' })
  }
}

async function main(folder: string): Promise<void> {
  refuseNetwork()
  const port = parentPort()
  const reader = await openReader(folder)
  if (reader.ok) {
    port.listen((request) => void answer(reader.value, request, port))
    port.send({ type: 'ready' })
  } else {
    port.send({ type: 'unavailable', code: reader.code })
  }
}

const folder = process.argv[2]
if (!folder) throw new Error('The reader process needs the folder of the model.')
main(folder).catch((error: unknown) => {
  // Nothing is left that could answer: end, so that main sees it and restarts.
  process.nextTick(() => {
    throw error
  })
})
