import type {
  ReaderInput,
  ReaderReply,
  ReaderRequest,
  ReaderRuntime,
  TaughtMessage
} from '../../shared/contract/reader-protocol'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { ReaderState } from '../../shared/contract/views'
import { assertNever } from '../../shared/domain/assert-never'
import type { Reading } from '../../shared/domain/reading'
import { createTeaching } from './teaching'

/** A running reader process, whatever starts it. */
export interface ReaderProcess {
  send(request: ReaderRequest): void
  onReply(listener: (reply: ReaderReply) => void): void
  /** Called once, however the process ended. */
  onExit(listener: () => void): void
  kill(): void
}

export interface ReaderHostOptions {
  /** @param runtime given when the reader must not try the native runtime again */
  readonly startProcess: (runtime?: ReaderRuntime) => ReaderProcess
  readonly onState?: (state: ReaderState) => void
  /** Loading the model, or reading a short message, that takes longer is given up, in milliseconds. */
  readonly timeout?: number
  /** Wait before the first restart, in milliseconds; doubles with each crash in a row. */
  readonly backOff?: number
}

/** Starts, feeds, times out and restarts the reader process. Every request is answered or failed, none is lost. */
export interface ReaderHost {
  /** Starts the process and loads the model. Requests that come before wait. */
  start(): void
  /**
   * Codes: `reader_timeout` and `reader_crashed` say that this message is at fault; `reader_unavailable`, `model_missing` and
   * `model_changed` that the reader is, whatever the message.
   */
  read(input: ReaderInput): Promise<Result<Reading>>
  /**
   * Gives a unit vector a text (see `Meaning`). The texts should be a file's lines, not its whole: it is done before the messages
   * that wait, since a person waits for it. Codes as for `read`; here `model_missing` and `model_changed` are of the sentence encoder.
   */
  embed(texts: readonly string[]): Promise<Result<readonly Float32Array[]>>
  /**
   * What is sent to be read from now on is read in the light of these lessons, also after a restart. Lessons that end the reader again and
   * again are given up: the model then reads without them.
   */
  learn(lessons: readonly TaughtMessage[]): void
  /** Whether the present lessons were given up, or could not be learned. */
  learningFailed(): boolean
  state(): ReaderState
  /** What the model runs on, once it is loaded. */
  runtime(): ReaderRuntime | null
  /** Ends the process; what is still open is answered with `reader_unavailable`. */
  close(): void
}

/** A request is tried this often before a crash counts as its own fault. */
const TRIES = 2
/** After this many crashes in a row that no message is to blame for, the reader is given up until the program starts again. */
const BLAMELESS_CRASHES = 4
/** After this many exits in a row before the model was loaded, loading the native runtime is taken for what ends the process. */
const NATIVE_LOADS = 2
/** Time a long message gets beyond the time-out: about ten times what a slow computer needs. Milliseconds per UTF-16 unit. */
const TIME_PER_UNIT = 1

/** Time a taught message gets beyond the time-out and its length, in milliseconds. */
const TIME_PER_LESSON = 1000

/** So many requests are sent before they are due, so that the reader does not stand still while main is busy. */
const READ_AHEAD = 8

type Asked = Exclude<ReaderRequest, { type: 'learn' }>
type Answer = Extract<ReaderReply, { type: 'read' | 'embedded' }>

interface Waiting {
  readonly request: Asked
  tries: number
  readonly resolve: (result: Result<Answer>) => void
}

/** @see ReaderHost */
export function createReaderHost({
  startProcess,
  onState,
  timeout = 60_000,
  backOff = 200
}: ReaderHostOptions): ReaderHost {
  const queue: Waiting[] = []
  let running: ReaderProcess | null = null
  /** What the process is reading. */
  let current: Waiting | null = null
  /** What it was sent to read after that. */
  let ahead: readonly Waiting[] = []
  let runtime: ReaderRuntime | null = null
  const teaching = createTeaching()
  let timer: NodeJS.Timeout | undefined
  let restart: NodeJS.Timeout | undefined
  let nextId = 1
  let crashes = 0
  let failedLoads = 0
  let forced: ReaderRuntime | undefined
  let state: ReaderState = 'starting'
  let unavailable: ErrorCode | null = null
  let closed = false

  function setState(next: ReaderState): void {
    if (state === next) return
    state = next
    onState?.(next)
  }

  function start(): void {
    if (running || restart || closed || unavailable) return
    const started = startProcess(forced)
    running = started
    started.onReply((reply) => {
      if (running === started) take(reply)
    })
    started.onExit(() => {
      if (running !== started) return
      if (state === 'starting') failedLoads += 1
      if (failedLoads >= NATIVE_LOADS) forced = 'wasm'
      recover()
    })
    timer = setTimeout(recover, timeout)
  }

  function take(reply: ReaderReply): void {
    switch (reply.type) {
      case 'ready':
        clearTimeout(timer)
        failedLoads = 0
        runtime = reply.runtime
        teaching.begin()
        setState('ready')
        feed()
        return
      case 'unavailable':
        giveUp(reply.code)
        return
      case 'read':
      case 'embedded':
        finish(reply.id, ok(reply))
        return
      case 'learned':
        finishLearning(reply.id, false)
        return
      case 'failed':
        if (!finishLearning(reply.id, true)) finish(reply.id, failed(reply.code))
        return
      default:
        assertNever(reply)
    }
  }

  function finish(id: number, result: Result<Answer>): void {
    if (current?.request.id !== id) return
    clearTimeout(timer)
    crashes = 0
    answerCurrent(result)
    feed()
  }

  /** Also where learning failed: the process then reads without any lessons, which is better than not reading. */
  function finishLearning(id: number, failure: boolean): boolean {
    if (!teaching.finish(id, failure)) return false
    clearTimeout(timer)
    crashes = 0
    feed()
    return true
  }

  function answerCurrent(result: Result<Answer>): void {
    current?.resolve(result)
    current = null
  }

  function feed(): void {
    if (teaching.isOpen() || state !== 'ready' || !running) return
    if (!current && ahead.length === 0) {
      const lessons = teaching.next(nextId)
      if (lessons) {
        timer = setTimeout(recover, timeout + timeFor(lessons))
        running.send({ type: 'learn', id: nextId++, lessons })
        return
      }
    }
    sendAhead(running)
    if (current) return
    const [first, ...others] = ahead
    if (!first) return
    ahead = others
    current = first
    watch(first)
  }

  function sendAhead(process: ReaderProcess): void {
    // New lessons go before what is not sent yet.
    const most = teaching.isWanted() ? 0 : READ_AHEAD + 1
    while (ahead.length + (current ? 1 : 0) < most) {
      const next = queue.shift()
      if (!next) return
      ahead = [...ahead, next]
      process.send(next.request)
    }
  }

  /** It is being worked on from now on. */
  function watch(waiting: Waiting): void {
    waiting.tries += 1
    timer = setTimeout(
      () => {
        // No second try: it would only hold the others up for as long again.
        waiting.tries = TRIES
        recover('reader_timeout')
      },
      timeout + lengthOf(waiting.request) * TIME_PER_UNIT
    )
  }

  function ask(request: Asked): Promise<Result<Answer>> {
    if (closed) return Promise.resolve(failed('reader_unavailable'))
    if (unavailable) return Promise.resolve(failed(unavailable))
    return new Promise((resolve) => {
      const waiting = { request, tries: 0, resolve }
      const reads = request.type === 'embed' ? queue.findIndex((other) => other.request.type === 'read') : -1
      queue.splice(reads === -1 ? queue.length : reads, 0, waiting)
      feed()
    })
  }

  /** The process ended, or has to: answers or takes back the open request, and starts again. */
  function recover(code: ErrorCode = 'reader_crashed'): void {
    clearTimeout(timer)
    const ended = running
    running = null
    ended?.kill()
    if (closed || unavailable) return
    crashes += 1
    if (teaching.crashed()) crashes = 0
    queue.unshift(...ahead)
    ahead = []
    if (current && current.tries >= TRIES) {
      crashes = 0
      answerCurrent(failed(code))
    } else if (current) {
      queue.unshift(current)
      current = null
    }
    if (crashes >= BLAMELESS_CRASHES) {
      giveUp('reader_unavailable')
      return
    }
    setState('starting')
    restart = setTimeout(
      () => {
        restart = undefined
        start()
      },
      backOff * 2 ** Math.max(0, crashes - 1)
    )
  }

  function giveUp(code: ErrorCode): void {
    unavailable = code
    setState('unavailable')
    end(code)
  }

  function end(code: ErrorCode): void {
    clearTimeout(timer)
    clearTimeout(restart)
    answerCurrent(failed(code))
    for (const waiting of ahead) waiting.resolve(failed(code))
    ahead = []
    for (const waiting of queue.splice(0)) waiting.resolve(failed(code))
    running?.kill()
  }

  return {
    start,
    state: () => state,
    runtime: () => runtime,
    learningFailed: () => teaching.failed(),
    learn(lessons) {
      teaching.want(lessons)
      feed()
    },
    async read(input) {
      const result = await ask({ type: 'read', id: nextId++, input })
      if (!result.ok) return result
      return result.value.type === 'read' ? ok(result.value.reading) : failed('reader_crashed')
    },
    async embed(texts) {
      const result = await ask({ type: 'embed', id: nextId++, texts })
      if (!result.ok) return result
      return result.value.type === 'embedded' ? ok(result.value.vectors) : failed('reader_crashed')
    },
    close() {
      closed = true
      end('reader_unavailable')
    }
  }
}

/** In UTF-16 units. */
function lengthOf(request: Asked): number {
  if (request.type === 'read') return request.input.body.length
  return request.texts.reduce((sum, text) => sum + text.length, 0)
}

/** Milliseconds that reading and learning these may take. */
function timeFor(lessons: readonly TaughtMessage[]): number {
  return lessons.reduce((sum, { input }) => sum + TIME_PER_LESSON + input.body.length * TIME_PER_UNIT, 0)
}
