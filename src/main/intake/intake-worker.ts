import '../../network-guard/install'
import { parentPort } from 'node:worker_threads'
import type { Result } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import { parseMessage } from './parse-message'

/** One message to parse; `id` comes back with the answer. */
export interface IntakeRequest {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The answer to the request of the same id. */
export interface IntakeAnswer<T = ParsedMessage> {
  readonly id: number
  readonly result: Result<T>
}

// The entry file of the intake worker, bundled beside main: parses one message at a time, and throws (which ends the worker,
// and the pool answers for it) on what nobody expected.
parentPort?.on('message', ({ id, name, bytes }: IntakeRequest) => {
  parseMessage(name, bytes).then(
    (result) => parentPort?.postMessage({ id, result } satisfies IntakeAnswer),
    (error: unknown) => {
      setImmediate(() => {
        throw error
      })
    }
  )
})

// pdf.js leaves promises behind that nobody waits for; on a damaged file they fail after the file was answered, and must not
// take the next one with them. What our own code rejects with is caught above.
process.on('unhandledRejection', () => undefined)
