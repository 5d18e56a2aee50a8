import { Worker } from 'node:worker_threads'
import { failed, type Result } from '../../shared/contract/result'
import type { ResumeContext } from '../../shared/domain/resume'
import type { ProofreadLine } from '../../shared/domain/suspect'
import type {
  CheckReply,
  CheckRequest,
  CheckWorkerData,
  Findings,
  ModelAnswer,
  ModelRequest
} from '../resume/check-worker'
import type { ReadFile } from '../resume/text/read-resume'

/** How long the worker may work on one file without a sign, in milliseconds. */
const LIMIT_MS = 30_000
/** … while it opens the language checker: five seconds of work, which a slow and busy computer makes a minute of. */
const OPENING_LIMIT_MS = 120_000
/** After so long without a file the worker is ended: the language checker holds some 150 MB. Milliseconds. */
const IDLE_MS = 120_000
/** Heap of the worker in MiB; the language checker's own memory lies outside of it. */
const HEAP_MIB = 512

/** Checks files off the main thread, one after the other. */
export interface Checker {
  /**
   * Codes: `check_failed` where the worker hung, ended, or the checker was closed, and what the vectors failed with. A file without words
   * or with any others is no failure.
   */
  check(file: ReadFile, context: ResumeContext): Promise<Result<Findings>>
  /** Starts the worker where it does not run, for a file that will come soon: opening the language checker takes seconds. */
  prepare(): void
  /** Ends the worker; what is under way is answered with `check_failed`. */
  close(): Promise<void>
}

export interface CheckerOptions {
  /** The bundled `check-worker`. */
  readonly workerPath: string
  /** The language checker's program, as `openLanguage` takes it. */
  readonly wasmPath: string
  /** Gives a vector a text; the worker is not hurried while it waits for these. */
  readonly embed: (texts: readonly string[]) => Promise<Result<readonly Float32Array[]>>
  /** Says of each line what may be wrong in it; without it, or where it fails, the rules speak alone. */
  readonly proofread?: (lines: readonly string[]) => Promise<Result<readonly ProofreadLine[]>>
  readonly limitMs?: number
  readonly openingLimitMs?: number
  readonly idleMs?: number
}

interface Job {
  readonly id: number
  readonly file: ReadFile
  readonly context: ResumeContext
  readonly answer: (result: Result<Findings>) => void
}

/** A checker with one worker, which is started by the first file, ended when nothing comes for a while, and replaced when it fails. */
export function createChecker({
  workerPath,
  wasmPath,
  embed,
  proofread = async () => failed('model_missing'),
  limitMs = LIMIT_MS,
  openingLimitMs = OPENING_LIMIT_MS,
  idleMs = IDLE_MS
}: CheckerOptions): Checker {
  const waiting: Job[] = []
  let worker: Worker | null = null
  let isOpened = false
  let current: Job | null = null
  /** Answers of `ask` that the worker waits for. */
  let asking = 0
  let limit: NodeJS.Timeout | undefined
  let idle: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false

  function finish(result: Result<Findings>): void {
    const done = current
    if (done === null) return
    clearTimeout(limit)
    current = null
    done.answer(result)
    startNext()
  }

  /** Gives the worker up (it is ended, has ended or never ran) and answers for the file it had. */
  function abandon(failing: Worker): void {
    if (failing !== worker) return
    worker = null
    isOpened = false
    asking = 0
    void failing.terminate()
    finish(failed('check_failed'))
  }

  function watch(running: Worker): void {
    clearTimeout(limit)
    if (current === null || asking > 0) return
    limit = setTimeout(() => abandon(running), isOpened ? limitMs : openingLimitMs)
  }

  async function ask(request: ModelRequest): Promise<ModelAnswer> {
    return request.type === 'embed'
      ? { type: 'embed', result: await embed(request.texts) }
      : { type: 'proofread', result: await proofread(request.texts) }
  }

  async function answerTo(asker: Worker, id: number, request: ModelRequest): Promise<void> {
    asking += 1
    clearTimeout(limit)
    const answer = await ask(request).catch((fault: unknown) => {
      abandon(asker)
      throw fault
    })
    if (asker !== worker) return
    asking -= 1
    watch(asker)
    asker.postMessage({ type: 'answer', id, answer } satisfies CheckRequest)
  }

  function startWorker(): Worker {
    // What libraries print about a file may quote it, and belongs into no log.
    const started = new Worker(workerPath, {
      workerData: { wasmPath } satisfies CheckWorkerData,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
      stdout: true,
      stderr: true
    })
    started.stdout.resume()
    started.stderr.resume()
    started.on('message', (reply: CheckReply) => {
      if (started !== worker) return
      switch (reply.type) {
        case 'opened':
          isOpened = true
          watch(started)
          return
        case 'ask':
          void answerTo(started, reply.id, reply.request)
          return
        case 'checked':
          if (reply.id === current?.id) finish(reply.result)
      }
    })
    started.on('error', () => abandon(started))
    started.on('exit', () => abandon(started))
    return started
  }

  /** An idle worker does not keep the process alive, and is not kept alive for long. */
  function rest(): void {
    worker?.unref()
    idle = setTimeout(() => worker && abandon(worker), idleMs)
    idle.unref()
  }

  function startNext(): void {
    clearTimeout(idle)
    const job = waiting.shift()
    if (job === undefined) {
      rest()
      return
    }
    current = job
    worker ??= startWorker()
    worker.ref()
    watch(worker)
    const { id, file, context } = job
    worker.postMessage({ type: 'check', id, file, context } satisfies CheckRequest)
  }

  return {
    check(file, context) {
      if (closed) return Promise.resolve(failed('check_failed'))
      lastId += 1
      return new Promise((answer) => {
        waiting.push({ id: lastId, file, context, answer })
        if (current === null) startNext()
      })
    },
    prepare() {
      if (closed || current !== null) return
      clearTimeout(idle)
      worker ??= startWorker()
      rest()
    },
    async close() {
      closed = true
      const ending = worker
      worker = null
      for (const job of waiting.splice(0)) job.answer(failed('check_failed'))
      finish(failed('check_failed'))
      clearTimeout(idle)
      await ending?.terminate()
    }
  }
}
