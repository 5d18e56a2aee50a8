import type { ReaderReply, ReaderRequest, TaughtMessage } from '../../shared/contract/reader-protocol'
import { type ErrorCode, failed, type Result } from '../../shared/contract/result'

/** A request is tried this often before a crash counts as its own fault. */
const TRIES = 3

/** Time a long message gets beyond the time-out: about ten times what a slow computer needs. Milliseconds per UTF-16 unit. */
const TIME_PER_UNIT = 1
/** Time a taught message gets beyond the time-out and its length, in milliseconds. */
const TIME_PER_LESSON = 1000

export type Asked = Exclude<ReaderRequest, { type: 'learn' }>
export type Answer = Extract<ReaderReply, { type: 'read' | 'embedded' | 'proofread' }>

/** Requests on their way to the reader: those that wait, those that it was sent ahead, and the one that it works on. */
export interface Requests {
  /** Messages wait behind all that a person waits for. */
  add(request: Asked): Promise<Result<Answer>>
  /** Nothing waits, and nothing is worked on. */
  areNone(): boolean
  /** The process has nothing of these. */
  isWithNone(): boolean
  /** Sends what waits, as long as the process has fewer than so many. */
  sendAhead(send: (request: Asked) => void, most: number): void
  /** The next that was sent is worked on from now on; null where one is already, or none was sent. */
  begin(): Asked | null
  /** Answers the request that is worked on, where it is this one. Gives whether it was. */
  answer(id: number, result: Result<Answer>): boolean
  /** What is worked on gets no further try: it would only hold the others up for as long again. */
  condemn(): void
  /** The process ended. All go back, but for a request that is at fault: it is failed with the code. Gives whether one was. */
  takeBack(code: ErrorCode): boolean
  /** Answers all with the code. */
  failAll(code: ErrorCode): void
}

interface Waiting {
  readonly request: Asked
  tries: number
  readonly resolve: (result: Result<Answer>) => void
}

/** @see Requests */
export function createRequests(): Requests {
  const queue: Waiting[] = []
  let ahead: readonly Waiting[] = []
  let current: Waiting | null = null

  function answerCurrent(result: Result<Answer>): void {
    current?.resolve(result)
    current = null
  }

  return {
    add(request) {
      return new Promise((resolve) => {
        const reads = request.type === 'read' ? -1 : queue.findIndex((other) => other.request.type === 'read')
        queue.splice(reads === -1 ? queue.length : reads, 0, { request, tries: 0, resolve })
      })
    },
    areNone: () => current === null && ahead.length === 0 && queue.length === 0,
    isWithNone: () => current === null && ahead.length === 0,
    sendAhead(send, most) {
      while (ahead.length + (current ? 1 : 0) < most) {
        const next = queue.shift()
        if (!next) return
        ahead = [...ahead, next]
        send(next.request)
      }
    },
    begin() {
      const [first, ...others] = ahead
      if (current || !first) return null
      ahead = others
      current = first
      current.tries += 1
      return first.request
    },
    answer(id, result) {
      if (current?.request.id !== id) return false
      answerCurrent(result)
      return true
    },
    condemn() {
      if (current) current.tries = TRIES
    },
    takeBack(code) {
      queue.unshift(...ahead)
      ahead = []
      if (!current) return false
      if (current.tries >= TRIES) {
        answerCurrent(failed(code))
        return true
      }
      queue.unshift(current)
      current = null
      return false
    },
    failAll(code) {
      answerCurrent(failed(code))
      for (const waiting of [...ahead, ...queue.splice(0)]) waiting.resolve(failed(code))
      ahead = []
    }
  }
}

/** Milliseconds that a request may take beyond the time-out. */
export function timeForRequest(request: Asked): number {
  return lengthOf(request) * TIME_PER_UNIT
}

/** Milliseconds that reading and learning these may take beyond the time-out. */
export function timeForLessons(lessons: readonly TaughtMessage[]): number {
  return lessons.reduce((sum, { input }) => sum + TIME_PER_LESSON + input.body.length * TIME_PER_UNIT, 0)
}

/** In UTF-16 units. */
function lengthOf(request: Asked): number {
  if (request.type === 'read') return request.input.body.length
  return (request.type === 'embed' ? request.texts : request.lines).reduce((sum, text) => sum + text.length, 0)
}
