import { parentPort, workerData } from 'node:worker_threads'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { Match, Meaning, ResumeContext, ResumeIssue } from '../../shared/domain/resume'
import { checkResume } from './check-resume'
import { type Language, openLanguage } from './language/language'
import { warmStructure } from './structure/warm'
import type { ReadFile } from './text/read-resume'

/** What the worker is started with. */
export interface CheckWorkerData {
  /** The language checker's program. */
  readonly wasmPath: string
}

/** What the worker is sent: a file to check, one at a time, and what it asked for meanwhile. */
export type CheckRequest =
  | { readonly type: 'check'; readonly id: number; readonly file: ReadFile; readonly context: ResumeContext }
  | { readonly type: 'embedded'; readonly id: number; readonly result: Result<readonly Float32Array[]> }

/** What the checks found; `hasWording` is false where the wording could not be checked. */
export interface Findings {
  readonly issues: readonly ResumeIssue[]
  readonly match: Match | null
  readonly hasWording: boolean
}

/**
 * What the worker sends: once that the language checker is open, or will not be; what it needs vectors of for the open check (numbered by
 * itself); and the check's answer.
 */
export type CheckReply =
  | { readonly type: 'opened' }
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'checked'; readonly id: number; readonly result: Result<Findings> }

/** Ends a check whose texts nobody could embed. */
class NoMeaning extends Error {
  constructor(readonly code: ErrorCode) {
    super(code)
  }
}

// The entry file of the worker that checks resumes, bundled beside main: it holds the language checker, and asks back for what only the
// reader process has. What nobody expected is thrown, which ends the worker; whoever feeds it answers for it.
const port = parentPort
// Set by whoever starts this worker (CheckWorkerData).
const { wasmPath } = workerData as CheckWorkerData

let language: Promise<Language | null> = openLanguage({ wasmPath }).catch(() => null)
warmStructure()
void language.then(() => port?.postMessage({ type: 'opened' } satisfies CheckReply))
const asked = new Map<number, (result: Result<readonly Float32Array[]>) => void>()
let lastAsked = 0

const meaning: Meaning = {
  async embed(texts) {
    if (texts.length === 0) return []
    lastAsked += 1
    const id = lastAsked
    const result = await new Promise<Result<readonly Float32Array[]>>((answer) => {
      asked.set(id, answer)
      port?.postMessage({ type: 'embed', id, texts } satisfies CheckReply)
    })
    if (!result.ok) throw new NoMeaning(result.code)
    return result.value
  }
}

async function check(file: ReadFile, context: ResumeContext): Promise<Result<Findings>> {
  let hasWording = true
  const guarded: Pick<Language, 'check'> = {
    async check(text, about) {
      // Waited for only here: what is to be embedded is asked for meanwhile.
      const opened = await language
      hasWording = opened !== null
      try {
        return opened === null ? [] : await opened.check(text, about)
      } catch {
        // Its program gave up on this text, and does not work on after that: the next file gets a new one.
        hasWording = false
        language = openLanguage({ wasmPath }).catch(() => null)
        return []
      }
    }
  }
  try {
    const services = { meaning, language: guarded, read: async () => ok(file) }
    const checked = await checkResume('', new Uint8Array(), context, services)
    if (!checked.ok) return checked
    const { issues, match } = checked.value
    return ok({ issues, match, hasWording })
  } catch (error) {
    if (error instanceof NoMeaning) return failed(error.code)
    throw error
  }
}

port?.on('message', (request: CheckRequest) => {
  if (request.type === 'embedded') {
    asked.get(request.id)?.(request.result)
    asked.delete(request.id)
    return
  }
  const { id } = request
  check(request.file, request.context).then(
    (result) => port.postMessage({ type: 'checked', id, result } satisfies CheckReply),
    (error: unknown) => {
      setImmediate(() => {
        throw error
      })
    }
  )
})
