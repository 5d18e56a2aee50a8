import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import { type CheckedVersion, openGroups } from '../../shared/domain/checklist'
import { type Match, type ResumeContext, type ResumeIssue, type ResumeText, textOf } from '../../shared/domain/resume'
import type { CheckGroup, ResumeFile, ShownIssue } from '../../shared/domain/resume-desk'
import type { State } from '../../shared/state/state'
import type { Findings } from '../resume/check-worker'
import { localDay } from '../resume/local-day'
import type { ReadFile } from '../resume/text/read-resume'
import type { Store } from '../storage/store'
import { type FileFeedback, feedbackFor, mayNameWordsOf } from './feedback'
import { type IssueIdentity, knownIssues } from './issue-keys'
import { type Question, questionAbout, rightWords } from './question'
import { createRemembered } from './remembered'
import { newestOf, resumeOf } from './state-changes'
import { withSettledTicks } from './ticks'
import type { VersionTexts } from './version-texts'

/** Answers that are kept: going back to what was asked before costs nothing. */
const ANSWERS = 24
/** A check that failed is tried again when it is asked for after this time, in milliseconds. */
const RETRY_MS = 60_000

/** What the checks found in one version, before the person's decisions. */
export interface CheckedFile {
  readonly sha256: string
  readonly text: ResumeText
  readonly whole: string
  readonly issues: readonly ResumeIssue[]
  readonly match: Match | null
  readonly hasWording: boolean
  /** Words that were taken for right because the person had said so. */
  readonly takenForRight: readonly string[]
}

/** Where the check of a file's newest version stands. `last` is the newest result there is, of whatever version and target. */
export type CheckStanding =
  | { readonly state: 'checking'; readonly last: CheckedFile | null }
  | { readonly state: 'checked'; readonly last: CheckedFile }
  | { readonly state: 'failed'; readonly code: ErrorCode; readonly last: CheckedFile | null }

/** Checks files one after the other, the one that was asked for last first, and ticks what the checks say is done. */
export interface Checks {
  /** Has a file checked unless that is done already. */
  ask(id: string): void
  /** Tells where the check stands, and asks for it. */
  standing(file: ResumeFile): CheckStanding
  /** What is known of a file without checking it: null where it was not checked since the start. */
  lastOf(id: string): CheckedFile | null
  /** The issues of a result with the person's decisions in them. */
  issuesOf(state: State, id: string, checked: CheckedFile): readonly ShownIssue[]
  /** A result with the person's decisions in it. */
  decided(state: State, id: string, checked: CheckedFile): DecidedFile
  /** Groups that had open issues in some version since the start. */
  wasOpen(id: string): ReadonlySet<CheckGroup>
  /** What an issue of a key is about, in any version since the start. */
  identityOf(id: string, key: string): IssueIdentity | undefined
  /** The state with the ticks that follow from the newest version's check and the decisions in the state. */
  settled(state: State, id: string): State
  close(): void
}

/** A checked version with the person's decisions, and what employers said about the file. */
export interface DecidedFile {
  readonly version: CheckedVersion
  readonly feedback: readonly FileFeedback[]
}

export interface ChecksOptions {
  readonly store: Store
  readonly texts: VersionTexts
  readonly check: (file: ReadFile, context: ResumeContext) => Promise<Result<Findings>>
  readonly now: () => Date
  /** Told when a check has ended, however. */
  readonly onChecked: () => void
  readonly onUnexpected: (error: unknown) => void
}

/** What is remembered of one file until the program ends. */
interface Memory {
  answer: {
    readonly subject: string
    readonly key: string
    readonly result: Result<CheckedFile>
    readonly at: number
  } | null
  last: CheckedFile | null
  readonly misspelt: Set<string>
  readonly wasOpen: Set<CheckGroup>
  readonly identities: Map<string, IssueIdentity>
}

/** @see Checks */
export function createChecks({ store, texts, check, now, onChecked, onUnexpected }: ChecksOptions): Checks {
  const memories = new Map<string, Memory>()
  const answers = createRemembered<CheckedFile>(ANSWERS)
  /** Ids, the one to be checked next last. */
  const waiting = new Set<string>()
  let running = false
  let closed = false

  function memoryOf(id: string): Memory {
    const known = memories.get(id)
    if (known) return known
    const memory: Memory = {
      answer: null,
      last: null,
      misspelt: new Set(),
      wasOpen: new Set(),
      identities: new Map()
    }
    memories.set(id, memory)
    return memory
  }

  function questionNow(state: State, file: ResumeFile): Question {
    const read = texts.known(newestOf(file))
    return questionAbout(state, file, read && textOf(read.text), localDay(now()))
  }

  function isAnswered(file: ResumeFile, { key, subject }: Question): boolean {
    const { answer } = memoryOf(file.id)
    if (!answer) return false
    if (!answer.result.ok) return answer.subject === subject && performance.now() - answer.at < RETRY_MS
    return answer.key === key
  }

  function ask(id: string): void {
    const file = resumeOf(store.state(), id)
    if (closed || !file || isAnswered(file, questionNow(store.state(), file))) return
    waiting.delete(id)
    waiting.add(id)
    if (!running) void work()
  }

  async function work(): Promise<void> {
    running = true
    for (let id = [...waiting].at(-1); id !== undefined && !closed; id = [...waiting].at(-1)) {
      waiting.delete(id)
      await checkFile(id).catch(onUnexpected)
    }
    running = false
  }

  async function checkFile(id: string): Promise<void> {
    const file = resumeOf(store.state(), id)
    if (!file) return
    const read = await texts.of(newestOf(file))
    // Asked anew: reading takes a while, and only now is it known which words stand in it.
    const state = store.state()
    const current = resumeOf(state, id)
    if (closed || current === undefined || newestOf(current).sha256 !== newestOf(file).sha256) return ask(id)
    const question = questionNow(state, current)
    if (isAnswered(current, question)) return
    const result = read.ok ? await answerTo(state, question, newestOf(current).sha256, read.value) : read
    if (closed) return
    if (result.ok && mayNameWordsOf(store.state(), id)) await texts.readAll(current)
    if (closed) return
    if (result.ok) {
      noteMisspelt(id, result.value)
      // Before the answer is shown, so that a tick never comes after it. Nothing changes where it is to another question by now.
      await store.change((current) => settledBy(current, id, question, result.value))
    }
    remember(id, question, result)
    // Where the question was changed meanwhile, the new one is asked behind it.
    ask(id)
    onChecked()
  }

  async function answerTo(
    state: State,
    question: Question,
    sha256: string,
    file: ReadFile
  ): Promise<Result<CheckedFile>> {
    const known = answers.get(question.key)
    if (known) return ok(known)
    const found = await check(file, question.context)
    if (!found.ok) return failed(found.code)
    const { text } = file
    const { dictionary } = question.context
    const takenForRight = rightWords(state).filter((word) => dictionary.includes(word))
    const checked: CheckedFile = { sha256, text, whole: textOf(text), takenForRight, ...found.value }
    answers.set(question.key, checked)
    return ok(checked)
  }

  function remember(id: string, { subject, key }: Question, result: Result<CheckedFile>): void {
    const memory = memoryOf(id)
    memory.answer = { subject, key, result, at: performance.now() }
    if (!result.ok) return
    const checked = result.value
    memory.last = checked
    for (const group of openGroups(decided(store.state(), id, checked).version.issues)) memory.wasOpen.add(group)
  }

  function noteMisspelt(id: string, { issues, whole }: CheckedFile): void {
    const { misspelt } = memoryOf(id)
    for (const { kind, start, end } of issues) {
      if (kind === 'spelling') misspelt.add(whole.slice(start, end).toLowerCase())
    }
  }

  function issuesOf(state: State, id: string, checked: CheckedFile): readonly ShownIssue[] {
    const file = state.resumes.find((one) => one.id === id)
    const known = knownIssues(checked.issues, checked.whole, {
      once: file?.ignored ?? [],
      always: state.alwaysIgnored,
      takenForRight: checked.takenForRight
    })
    const { identities } = memoryOf(id)
    for (const { shown, identity } of known) identities.set(shown.key, identity)
    return known.map(({ shown }) => shown)
  }

  function decided(state: State, id: string, checked: CheckedFile): DecidedFile {
    const file = state.resumes.find((one) => one.id === id)
    const { text, whole, match, hasWording } = checked
    const knowledge = { texts: file ? texts.plain(file) : [], misspelt: memoryOf(id).misspelt }
    return {
      version: { text, whole, match, hasWording, issues: issuesOf(state, id, checked) },
      feedback: feedbackFor(state, id, knowledge)
    }
  }

  function settledBy(state: State, id: string, { subject }: Pick<Question, 'subject'>, checked: CheckedFile): State {
    const file = resumeOf(state, id)
    if (!file || subject !== questionNow(state, file).subject) return state
    const { version, feedback } = decided(state, id, checked)
    return withSettledTicks(state, id, feedback, version, now().toISOString())
  }

  function settled(state: State, id: string): State {
    const { answer } = memoryOf(id)
    return answer?.result.ok ? settledBy(state, id, answer, answer.result.value) : state
  }

  return {
    ask,
    standing(file) {
      const { answer, last } = memoryOf(file.id)
      ask(file.id)
      if (answer?.subject !== questionNow(store.state(), file).subject) return { state: 'checking', last }
      const { result } = answer
      return result.ok ? { state: 'checked', last: result.value } : { state: 'failed', code: result.code, last }
    },
    lastOf: (id) => memories.get(id)?.last ?? null,
    issuesOf,
    decided,
    wasOpen: (id) => memoryOf(id).wasOpen,
    identityOf: (id, key) => memoryOf(id).identities.get(key),
    settled,
    close() {
      closed = true
      waiting.clear()
    }
  }
}
