// The reader process: loads the model once and reads messages one after the other, until main ends it.
import { performance } from 'node:perf_hooks'
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
      // The only sender is this program's own main process; both ends share protocol.ts.
      if (port) port.on('message', (event) => take(event.data as ReadRequest))
      else process.on('message', (message) => take(message as ReadRequest))
    }
  }
}

async function answer(reader: Reader, request: ReadRequest, port: Port): Promise<void> {
  const begin = performance.now()
  try {
    const reading = await reader.read(request.input)
    port.send({ type: 'read', id: request.id, reading, milliseconds: performance.now() - begin })
  } catch {
    port.send({ type: 'failed', id: request.id, code: 'reader_crashed' })
  }
}

async function main(folder: string): Promise<void> {
  refuseNetwork()
  const port = parentPort()
  const begin = performance.now()
  const opened = openReader(folder)
  let last: Promise<void> = Promise.resolve()
  port.listen((request) => {
    // One at a time: the runtime is single, and two long messages at once would only fight for the same cores.
    last = last.then(async () => {
      const reader = await opened
      if (reader.ok) await answer(reader.value, request, port)
      else port.send({ type: 'failed', id: request.id, code: reader.code })
    })
  })
  const reader = await opened
  if (reader.ok) port.send({ type: 'ready', loadMilliseconds: performance.now() - begin })
  else port.send({ type: 'unavailable', code: reader.code })
}

const folder = process.argv[2]
if (!folder) throw new Error('The reader process needs the folder of the model.')
main(folder).catch((error: unknown) => {
  // Nothing is left that could answer: end, so that main sees it and restarts.
  process.nextTick(() => {
    throw error
  })
})
