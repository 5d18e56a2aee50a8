import type { ReaderInput, ReaderReply, ReaderRuntime, TaughtMessage } from '../../shared/contract/reader-protocol'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { ReaderState } from '../../shared/contract/views'
import { assertNever } from '../../shared/domain/assert-never'
import type { Reading } from '../../shared/domain/reading'
import type { ProofreadLine } from '../../shared/domain/suspect'
import { createProcessEnds } from './process-ends'
import type { ReaderProcess } from './reader-process'
import { type Answer, type Asked, createRequests, timeForLessons, timeForRequest } from './requests'
import { createTeaching } from './teaching'

export interface ReaderHostOptions {
  /** @param runtime given when the reader must not try the native runtime again */
  readonly startProcess: (runtime?: ReaderRuntime) => ReaderProcess
  readonly onState?: (state: ReaderState) => void
  /** Told when the process ended without being asked to, or was ended because it did not answer (then the code is null). */
  readonly onEnd?: (end: { readonly code: number | null }) => void
  /** Loading the model, or reading a short message, that takes longer is given up, in milliseconds. */
  readonly timeout?: number
  /** Wait before the first restart, in milliseconds; doubles with each crash in a row. */
  readonly backOff?: number
  /** With nothing to do for so long the process is ended, in milliseconds: it holds some 200 MB, and is back within a second. */
  readonly restAfter?: number
}

/**
 * Starts, feeds, times out and restarts the reader process, and lets it rest where there is nothing to do. Every request is answered or
 * failed, none is lost.
 */
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
  /** Says of each line what may be wrong in it; before the messages that wait, and codes, as for `embed`. */
  proofread(lines: readonly string[]): Promise<Result<readonly ProofreadLine[]>>
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

/** So many requests are sent before they are due, so that the reader does not stand still while main is busy. */
const READ_AHEAD = 8

/** @see ReaderHost */
export function createReaderHost({
  startProcess,
  onState,
  onEnd,
  timeout = 60_000,
  backOff = 200,
  restAfter = 120_000
}: ReaderHostOptions): ReaderHost {
  const requests = createRequests()
  const teaching = createTeaching()
  const ends = createProcessEnds(backOff)
  let running: ReaderProcess | null = null
  let runtime: ReaderRuntime | null = null
  let timer: NodeJS.Timeout | undefined
  let restart: NodeJS.Timeout | undefined
  let rest: NodeJS.Timeout | undefined
  let nextId = 1
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
    const started = startProcess(ends.runtime())
    running = started
    started.onReply((reply) => {
      if (running === started) take(reply)
    })
    started.onExit((code) => {
      if (running !== started) return
      // Closed on purpose: the services end with the program, or while it is locked.
      if (!closed) onEnd?.({ code: code ?? 0 })
      if (state === 'starting') ends.whileLoading()
      recover()
    })
    timer = setTimeout(giveUpWaiting, timeout)
  }

  function take(reply: ReaderReply): void {
    switch (reply.type) {
      case 'ready':
        clearTimeout(timer)
        ends.loaded()
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
      case 'proofread':
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
    if (!requests.answer(id, result)) return
    clearTimeout(timer)
    ends.forget()
    feed()
  }

  /** Also where learning failed: the process then reads without any lessons, which is better than not reading. */
  function finishLearning(id: number, failure: boolean): boolean {
    if (!teaching.finish(id, failure)) return false
    clearTimeout(timer)
    ends.forget()
    feed()
    return true
  }

  function feed(): void {
    clearTimeout(rest)
    if (state === 'resting') wake()
    if (state === 'ready' && !teaching.isOpen() && !teaching.isWanted() && requests.areNone()) {
      rest = setTimeout(goToRest, restAfter)
      return
    }
    const process = running
    if (teaching.isOpen() || state !== 'ready' || !process) return
    if (requests.isWithNone()) {
      const lessons = teaching.next(nextId)
      if (lessons) {
        timer = setTimeout(giveUpWaiting, timeout + timeForLessons(lessons))
        process.send({ type: 'learn', id: nextId++, lessons })
        return
      }
    }
    // New lessons go before what is not sent yet.
    requests.sendAhead((request) => process.send(request), teaching.isWanted() ? 0 : READ_AHEAD + 1)
    const begun = requests.begin()
    if (begun) watch(begun)
  }

  function goToRest(): void {
    const ended = running
    running = null
    setState('resting')
    ended?.kill()
  }

  function wake(): void {
    setState('starting')
    start()
  }

  /** It is being worked on from now on. */
  function watch(request: Asked): void {
    timer = setTimeout(() => {
      requests.condemn()
      giveUpWaiting('reader_timeout')
    }, timeout + timeForRequest(request))
  }

  function ask(request: Asked): Promise<Result<Answer>> {
    if (closed) return Promise.resolve(failed('reader_unavailable'))
    if (unavailable) return Promise.resolve(failed(unavailable))
    const answer = requests.add(request)
    feed()
    return answer
  }

  function giveUpWaiting(code?: ErrorCode): void {
    onEnd?.({ code: null })
    recover(code)
  }

  /** The process ended, or has to: answers or takes back the open request, and starts again. */
  function recover(code: ErrorCode = 'reader_crashed'): void {
    clearTimeout(timer)
    clearTimeout(rest)
    const ended = running
    running = null
    ended?.kill()
    if (closed || unavailable) return
    ends.ended()
    if (teaching.crashed()) ends.forget()
    if (requests.takeBack(code)) ends.forget()
    if (ends.isHopeless()) {
      giveUp('reader_unavailable')
      return
    }
    setState('starting')
    restart = setTimeout(() => {
      restart = undefined
      start()
    }, ends.wait())
  }

  function giveUp(code: ErrorCode): void {
    unavailable = code
    setState('unavailable')
    end(code)
  }

  function end(code: ErrorCode): void {
    clearTimeout(timer)
    clearTimeout(restart)
    clearTimeout(rest)
    requests.failAll(code)
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
    async proofread(lines) {
      const result = await ask({ type: 'proofread', id: nextId++, lines })
      if (!result.ok) return result
      return result.value.type === 'proofread' ? ok(result.value.lines) : failed('reader_crashed')
    },
    close() {
      closed = true
      end('reader_unavailable')
    }
  }
}
