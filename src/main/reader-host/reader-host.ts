import type { ReaderInput, ReaderReply, ReadRequest } from '../../shared/contract/reader-protocol'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { ReaderState } from '../../shared/contract/views'
import type { Reading } from '../../shared/domain/reading'

/** A running reader process, whatever starts it. */
export interface ReaderProcess {
  send(request: ReadRequest): void
  onReply(listener: (reply: ReaderReply) => void): void
  /** Called once, however the process ended. */
  onExit(listener: () => void): void
  kill(): void
}

export interface ReaderHostOptions {
  readonly start: () => ReaderProcess
  readonly onState?: (state: ReaderState) => void
  /** A request that takes longer is given up and the process restarted, in milliseconds. */
  readonly timeout?: number
  /** Wait before the first restart, in milliseconds; doubles with each crash in a row. */
  readonly backOff?: number
}

/** Starts, feeds, times out and restarts the reader process. Every request is answered or failed, none is lost. */
export interface ReaderHost {
  /** Loads the model ahead of the first request. */
  start(): void
  read(input: ReaderInput): Promise<Result<Reading>>
  state(): ReaderState
  close(): void
}

/** A request is tried this often before a crash counts as its own fault. */
const TRIES = 2
/** After this many crashes without an answer in between, the reader is given up until the program starts again. */
const CRASHES_IN_A_ROW = 4

interface Waiting {
  readonly id: number
  readonly input: ReaderInput
  tries: number
  readonly resolve: (result: Result<Reading>) => void
}

/** @param options.start makes a new process; called again after a crash */
export function createReaderHost({ start, onState, timeout = 60_000, backOff = 200 }: ReaderHostOptions): ReaderHost {
  const queue: Waiting[] = []
  let process: ReaderProcess | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined
  let restart: NodeJS.Timeout | undefined
  let nextId = 1
  let crashes = 0
  let state: ReaderState = 'starting'
  let unavailable: ErrorCode | null = null
  let closed = false

  function setState(next: ReaderState): void {
    if (state === next) return
    state = next
    onState?.(next)
  }

  function ensureProcess(): void {
    if (process || restart || closed || unavailable) return
    const started = start()
    process = started
    started.onReply((reply) => {
      if (process === started) take(reply)
    })
    started.onExit(() => {
      if (process === started) lose()
    })
  }

  function take(reply: ReaderReply): void {
    switch (reply.type) {
      case 'ready':
        setState('ready')
        feed()
        return
      case 'unavailable':
        giveUp(reply.code)
        return
      case 'read':
        crashes = 0
        finish(reply.id, ok(reply.reading))
        return
      case 'failed':
        finish(reply.id, failed(reply.code))
    }
  }

  function finish(id: number, result: Result<Reading>): void {
    if (current?.id !== id) return
    clearTimeout(timer)
    current.resolve(result)
    current = null
    feed()
  }

  function feed(): void {
    if (current || state !== 'ready' || !process) return
    const next = queue.shift()
    if (!next) return
    current = next
    next.tries += 1
    timer = setTimeout(() => {
      current?.resolve(failed('reader_timeout'))
      current = null
      process?.kill()
    }, timeout)
    process.send({ type: 'read', id: next.id, input: next.input })
  }

  /** The process ended by itself, by a crash or by our kill: bring the open request back and start again. */
  function lose(): void {
    clearTimeout(timer)
    process = null
    if (closed) return
    crashes += 1
    if (current) {
      if (current.tries < TRIES) queue.unshift(current)
      else current.resolve(failed('reader_crashed'))
      current = null
    }
    if (crashes >= CRASHES_IN_A_ROW) {
      giveUp('reader_unavailable')
      return
    }
    setState('starting')
    restart = setTimeout(
      () => {
        restart = undefined
        ensureProcess()
      },
      backOff * 2 ** (crashes - 1)
    )
  }

  function giveUp(code: ErrorCode): void {
    unavailable = code
    setState('unavailable')
    for (const waiting of [...(current ? [current] : []), ...queue.splice(0)]) waiting.resolve(failed(code))
    current = null
    clearTimeout(timer)
    process?.kill()
  }

  return {
    start: ensureProcess,
    state: () => state,
    read(input) {
      if (closed) return Promise.resolve(failed('reader_unavailable'))
      if (unavailable) return Promise.resolve(failed(unavailable))
      return new Promise((resolve) => {
        queue.push({ id: nextId++, input, tries: 0, resolve })
        ensureProcess()
        feed()
      })
    },
    close() {
      closed = true
      clearTimeout(timer)
      clearTimeout(restart)
      for (const waiting of [...(current ? [current] : []), ...queue.splice(0)])
        waiting.resolve(failed('reader_unavailable'))
      current = null
      process?.kill()
    }
  }
}
