import '../../network-guard/install'
import { parentPort, workerData } from 'node:worker_threads'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { Match, Meaning, ResumeContext, ResumeIssue } from '../../shared/domain/resume'
import type { Proofreading, ProofreadLine } from '../../shared/domain/suspect'
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
  | { readonly type: 'answer'; readonly id: number; readonly answer: ModelAnswer }

/** What only the reader process can do. */
export type ModelRequest =
  | { readonly type: 'embed'; readonly texts: readonly string[] }
  | { readonly type: 'proofread'; readonly texts: readonly string[] }

/** Its answer, of the same type. */
export type ModelAnswer =
  | { readonly type: 'embed'; readonly result: Result<readonly Float32Array[]> }
  | { readonly type: 'proofread'; readonly result: Result<readonly ProofreadLine[]> }

/** What the checks found; `hasWording` is false where the wording could not be checked. */
export interface Findings {
  readonly issues: readonly ResumeIssue[]
  readonly match: Match | null
  readonly hasWording: boolean
}

/**
 * What the worker sends: once that the language checker is open, or will not be; what it needs of the reader process for the open check
 * (numbered by itself); and the check's answer.
 */
export type CheckReply =
  | { readonly type: 'opened' }
  | { readonly type: 'ask'; readonly id: number; readonly request: ModelRequest }
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
const asked = new Map<number, (answer: ModelAnswer) => void>()
let lastAsked = 0

function ask(request: ModelRequest): Promise<ModelAnswer> {
  lastAsked += 1
  const id = lastAsked
  return new Promise((answer) => {
    asked.set(id, answer)
    port?.postMessage({ type: 'ask', id, request } satisfies CheckReply)
  })
}

const meaning: Meaning = {
  async embed(texts) {
    if (texts.length === 0) return []
    const answer = await ask({ type: 'embed', texts })
    if (answer.type !== 'embed') return []
    if (!answer.result.ok) throw new NoMeaning(answer.result.code)
    return answer.result.value
  }
}

const proofreading: Proofreading = {
  async proofread(texts) {
    if (texts.length === 0) return []
    const answer = await ask({ type: 'proofread', texts })
    // Without the model the rules say what they can.
    return answer.type === 'proofread' && answer.result.ok ? answer.result.value : []
  }
}

async function check(file: ReadFile, context: ResumeContext): Promise<Result<Findings>> {
  let hasWording = true
  const guarded: Pick<Language, 'check'> = {
    async check(text, about, models) {
      // Waited for only here: what is to be embedded is asked for meanwhile.
      const opened = await language
      hasWording = opened !== null
      try {
        return opened === null ? [] : await opened.check(text, about, models)
      } catch {
        // Its program gave up on this text, and does not work on after that: the next file gets a new one.
        hasWording = false
        language = openLanguage({ wasmPath }).catch(() => null)
        return []
      }
    }
  }
  try {
    const services = { meaning, proofreading, language: guarded, read: async () => ok(file) }
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
  if (request.type === 'answer') {
    asked.get(request.id)?.(request.answer)
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
