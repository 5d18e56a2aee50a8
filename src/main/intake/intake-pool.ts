import { Worker } from 'node:worker_threads'
import type { Result } from '../../shared/contract/result'
import { failed } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import type { IntakeAnswer, IntakeRequest } from './intake-worker'

/** How long one message may take, in milliseconds. A mail of 35 MiB takes about two seconds. */
const TIMEOUT_MS = 30_000

/** Heap of the worker in MiB. Attachments lie outside of it; text and its lines within. */
const HEAP_MIB = 1024

/** Parses messages, or what else `T` is, off the main thread. */
export interface Intake<T = ParsedMessage> {
  /**
   * What `parseMessage` gives, and `unreadable_file` where it took too long, the worker ended, or the intake was closed. The
   * bytes are copied, and the copy is moved to the worker: the caller keeps its own.
   */
  parse(name: string, bytes: Uint8Array): Promise<Result<T>>
  /** Ends the worker; what is under way is answered with `unreadable_file`. */
  close(): Promise<void>
}

interface Job<T> {
  readonly request: IntakeRequest
  readonly answer: (result: Result<T>) => void
}

/**
 * An intake with one worker, started by the first message; messages wait for each other. `workerPath` is the bundled
 * `intake-worker`, or another that answers the same requests with a `T`. A worker that hangs or ends is replaced for the next message.
 */
export function createIntake<T = ParsedMessage>(options: {
  readonly workerPath: string
  readonly timeoutMs?: number
}): Intake<T> {
  const waiting: Job<T>[] = []
  let worker: Worker | null = null
  let current: { readonly job: Job<T>; readonly timer: NodeJS.Timeout } | null = null
  let lastId = 0
  let closed = false

  function finish(result: Result<T>): void {
    const done = current
    if (done === null) return
    clearTimeout(done.timer)
    current = null
    done.job.answer(result)
    startNext()
  }

  /** Gives the worker up (it is ended, has ended or never ran) and answers for the message it had. */
  function abandon(failing: Worker): void {
    if (failing !== worker) return
    worker = null
    void failing.terminate()
    finish(failed('unreadable_file'))
  }

  function startWorker(): Worker {
    // What parsing libraries print about a file may quote it, and belongs neither into logs nor into the terminal's output.
    const started = new Worker(options.workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
      stdout: true,
      stderr: true
    })
    started.stdout.resume()
    started.stderr.resume()
    started.on('message', (answer: IntakeAnswer<T>) => {
      if (started === worker && answer.id === current?.job.request.id) finish(answer.result)
    })
    started.on('error', () => abandon(started))
    started.on('exit', () => abandon(started))
    return started
  }

  function startNext(): void {
    const job = waiting.shift()
    if (job === undefined) {
      // An idle worker does not keep the process alive.
      worker?.unref()
      return
    }
    worker ??= startWorker()
    const running = worker
    running.ref()
    const timer = setTimeout(() => abandon(running), options.timeoutMs ?? TIMEOUT_MS)
    current = { job, timer }
    running.postMessage(job.request, [job.request.bytes.buffer])
  }

  return {
    parse(name, bytes) {
      if (closed) return Promise.resolve(failed('unreadable_file'))
      lastId += 1
      const request: IntakeRequest = { id: lastId, name, bytes: new Uint8Array(bytes) }
      return new Promise((answer) => {
        waiting.push({ request, answer })
        if (current === null) startNext()
      })
    },
    async close() {
      closed = true
      const ending = worker
      worker = null
      for (const job of waiting.splice(0)) job.answer(failed('unreadable_file'))
      finish(failed('unreadable_file'))
      await ending?.terminate()
    }
  }
}
