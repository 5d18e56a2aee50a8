import { lstat, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { FollowState, ResumeSummary, ResumeView, TakenResume } from '../../shared/contract/views'
import type { ResumeContext } from '../../shared/domain/resume'
import {
  RESUME_EXTENSIONS,
  type ResumeFile,
  type ResumeTarget,
  type ResumeVersion
} from '../../shared/domain/resume-desk'
import type { FoundPiece } from '../../shared/domain/step'
import type { State } from '../../shared/state/state'
import { cleanLineOf } from '../intake/clean-text'
import { extensionOf } from '../intake/message-type'
import type { Findings } from '../resume/check-worker'
import { bytesAt } from '../resume/read-path'
import type { ReadFile } from '../resume/text/read-resume'
import { systemCodeOf } from '../storage/file-system'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'
import { createChecks } from './checks'
import { createFollowFiles, type FollowTimes } from './follow-files'
import { createFound } from './found'
import { resumeOf, withAlwaysIgnored, withChangedResume, withIgnored } from './state-changes'
import { createTakeIn, isSamePath } from './take-in'
import { createVersionTexts } from './version-texts'
import { resumeList, resumeView } from './views'

type Kind = ResumeContext['kind']

/** Everything that happens to resumes and letters: in, followed, checked, decided about, put away, brought back. */
export interface Desk {
  list(): readonly ResumeSummary[]
  /** Has it checked where that is not done yet; `onChange` tells when the answer is another. */
  get(id: string): Result<ResumeView>
  /**
   * What the checks found, as far as files were checked since the start; the very same list where nothing changed.
   * @param look has the files checked where that is not done yet; `onChange` tells when the answer is another
   */
  found(look: boolean): readonly FoundPiece[]
  /** A file will come soon, for the person is choosing one: makes ready what takes a while. */
  prepare(): void
  /** Takes files of the disk in, one after the other. */
  take(kind: Kind, paths: readonly string[]): Promise<readonly TakenResume[]>
  /** Takes in a file without a place on the disk; instead of bytes there may be the code of what kept them from being read. */
  takeBytes(kind: Kind, name: string, bytes: Uint8Array | ErrorCode): Promise<TakenResume>
  /** Keeps another file as the newer save of this one, and follows it from then on. */
  replace(id: string, file: string): Promise<Result<TakenResume>>
  setKind(id: string, kind: Kind): Promise<Result<true>>
  setTarget(id: string, target: ResumeTarget): Promise<Result<true>>
  /** `not_found` for a key that no version since the start had. */
  ignore(id: string, key: string, how: 'once' | 'always' | null): Promise<Result<true>>
  /** Says which applications a version went to; the first one fills an empty target in. */
  setUsedFor(id: string, sha256: string, applications: readonly string[]): Promise<Result<true>>
  remove(id: string): Promise<Result<true>>
  restore(id: string): Promise<Result<true>>
  /** A version's kept bytes with its name. */
  version(id: string, sha256: string): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>
  /** The followed file, where it is there and of a kind that a person edits. */
  editable(id: string): Promise<Result<string>>
  /** Begins to follow files. Nothing is followed before. */
  start(): void
  /** Follows and checks nothing any more. What is being kept at the moment is the store's to end. */
  close(): void
}

export interface DeskOptions {
  readonly store: Store
  readonly originals: Originals
  /** Reads a file's bytes, in a worker. */
  readonly parse: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
  /** Checks a file that was read, in a worker. */
  readonly check: (file: ReadFile, context: ResumeContext) => Promise<Result<Findings>>
  /** Makes ready what `check` needs. */
  readonly prepare?: () => void
  readonly now?: () => Date
  /** Told of what the store does not tell: a check has ended, a file went missing, a newer save could not be kept. */
  readonly onChange: () => void
  readonly onUnexpected: (error: unknown) => void
  readonly times?: Partial<FollowTimes>
}

/** A save that ended so may end otherwise the next time. */
const MAY_PASS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'not_found',
  'unreadable_file',
  'disk_full',
  'storage_failed'
])

const EDITABLE: ReadonlySet<string> = new Set(RESUME_EXTENSIONS.map((extension) => `.${extension}`))

/** @see Desk */
export function createDesk({
  store,
  originals,
  parse,
  check,
  prepare = () => undefined,
  now = () => new Date(),
  onChange,
  onUnexpected,
  times = {}
}: DeskOptions): Desk {
  const texts = createVersionTexts({ originals, parse })
  const checks = createChecks({ store, texts, check, now, onChecked: onChange, onUnexpected })
  const found = createFound(checks)
  const follow = createFollowFiles({ onSave: takeSave, onMissing: onChange, onUnexpected, times })
  const takeIn = createTakeIn({
    store,
    originals,
    read: texts.read,
    isMissing: follow.isMissing,
    now: () => now().toISOString(),
    onVersion: checks.ask,
    onRefused: onChange
  })
  let started = false
  /** The person has come to the desk: most likely something is to be checked. */
  let isVisited = false
  let followed: State['resumes'] | null = null
  const endListening = store.onChange(followAll)

  function followAll(): void {
    const { resumes } = store.state()
    // Where nothing can be kept, nothing is taken in.
    if (!started || resumes === followed || store.opened.readOnly !== null) return
    followed = resumes
    follow.follow(resumes.flatMap(({ path: file, removedAt }) => (file === null || removedAt !== null ? [] : [file])))
  }

  async function takeSave(file: string): Promise<boolean> {
    const owners = store
      .state()
      .resumes.filter((one) => one.removedAt === null && one.path !== null && isSamePath(one.path, file))
    const bytes = await bytesAt(file)
    if (!bytes.ok) return !MAY_PASS.has(bytes.code)
    const incoming = { name: path.basename(file), bytes: bytes.value, path: file }
    let isDone = true
    for (const { id } of owners) {
      const saved = await takeIn.save(id, incoming, false)
      if (!saved.ok && MAY_PASS.has(saved.code)) isDone = false
    }
    return isDone
  }

  async function incomingAt(file: string) {
    const bytes = await bytesAt(file)
    return bytes.ok ? ok({ name: path.basename(file), bytes: bytes.value, path: path.resolve(file) }) : bytes
  }

  async function changed(id: string, change: (file: ResumeFile, state: State) => ResumeFile): Promise<Result<true>> {
    if (!store.state().resumes.some((file) => file.id === id)) return failed('not_found')
    const result = await store.change((state) => withChangedResume(state, id, (file) => change(file, state)))
    return result.ok ? ok(true) : result
  }

  function followStateOf({ path: file }: ResumeFile): FollowState {
    if (file === null) return 'off'
    return follow.isMissing(file) ? 'missing' : 'following'
  }

  function versionOf(id: string, sha256: string): ResumeVersion | undefined {
    return resumeOf(store.state(), id)?.versions.find((version) => version.sha256 === sha256)
  }

  return {
    list() {
      if (!isVisited) prepare()
      isVisited = true
      return resumeList(store.state(), checks)
    },
    get(id) {
      const state = store.state()
      const file = resumeOf(state, id)
      if (!file) return failed('not_found')
      return ok(resumeView(state, file, checks, { followed: followStateOf(file), refused: takeIn.refusedOf(id) }))
    },
    found(look) {
      const state = store.state()
      if (look) for (const { id, removedAt } of state.resumes) if (removedAt === null) checks.ask(id)
      return found(state)
    },
    prepare,
    async take(kind, paths) {
      prepare()
      const taken: TakenResume[] = []
      for (const file of paths) {
        const incoming = await incomingAt(file)
        const result = incoming.ok ? await takeIn.take(kind, incoming.value) : incoming
        taken.push({ name: path.basename(file), result })
      }
      return taken
    },
    async takeBytes(kind, rawName, bytes) {
      const name = path.basename(rawName)
      prepare()
      if (typeof bytes === 'string') return { name, result: failed(bytes) }
      return { name, result: await takeIn.take(kind, { name, bytes, path: null }) }
    },
    async replace(id, file) {
      if (!resumeOf(store.state(), id)) return failed('not_found')
      const incoming = await incomingAt(file)
      const result = incoming.ok ? await takeIn.save(id, incoming.value, true) : incoming
      return ok({ name: path.basename(file), result })
    },
    async setKind(id, kind) {
      const result = await changed(id, (file) => (file.kind === kind ? file : { ...file, kind }))
      if (result.ok) checks.ask(id)
      return result
    },
    async setTarget(id, { role, company, job }) {
      const target = { role: cleanLineOf(role), company: cleanLineOf(company), job: job.trim() === '' ? '' : job }
      const result = await changed(id, (file) => (isSameTarget(file.target, target) ? file : { ...file, target }))
      if (result.ok) checks.ask(id)
      return result
    },
    async ignore(id, key, how) {
      const issue = checks.identityOf(id, key)
      if (!issue || !resumeOf(store.state(), id)) return failed('not_found')
      const result = await store.change((state) => {
        const once = withChangedResume(state, id, (file) => withIgnored(file, issue, how === 'once'))
        return checks.settled(withAlwaysIgnored(once, issue, how === 'always'), id)
      })
      if (result.ok) checks.ask(id)
      return result.ok ? ok(true) : result
    },
    async setUsedFor(id, sha256, applications) {
      const known = new Set(store.state().applications.map((application) => application.id))
      if (!versionOf(id, sha256) || !applications.every((one) => known.has(one))) return failed('not_found')
      const result = await changed(id, (file, state) => withUsedFor(file, sha256, [...new Set(applications)], state))
      if (result.ok) checks.ask(id)
      return result
    },
    remove: (id) => changed(id, (file) => (file.removedAt ? file : { ...file, removedAt: now().toISOString() })),
    restore: (id) => changed(id, (file) => (file.removedAt === null ? file : { ...file, removedAt: null })),
    async version(id, sha256) {
      const version = versionOf(id, sha256)
      if (!version) return failed('not_found')
      const bytes = await originals.readOriginal(sha256)
      return bytes.ok ? ok({ name: version.fileName, bytes: bytes.value }) : bytes
    },
    async editable(id) {
      const file = resumeOf(store.state(), id)?.path ?? null
      return file === null ? failed('not_found') : editableFile(file)
    },
    start() {
      started = true
      followAll()
    },
    close() {
      started = false
      endListening()
      follow.close()
      checks.close()
    }
  }
}

function isSameTarget(one: ResumeTarget, other: ResumeTarget): boolean {
  return one.role === other.role && one.company === other.company && one.job === other.job
}

/** What a person wrote for one application is held against that, where they did not say what against. */
function withUsedFor(file: ResumeFile, sha256: string, usedFor: readonly string[], state: State): ResumeFile {
  const before = new Set(file.versions.flatMap((version) => version.usedFor))
  const versions = file.versions.map((version) => (version.sha256 === sha256 ? { ...version, usedFor } : version))
  const { role, company, job } = file.target
  const added = state.applications.find(({ id }) => usedFor.includes(id) && !before.has(id))
  const isEmpty = role === '' && company === '' && job === ''
  const target = isEmpty && added ? { role: added.role, company: added.company, job } : file.target
  return { ...file, versions, target }
}

/** Opened is the real file, so that the system cannot be led to another by a link; a program is never opened, whatever its name. */
async function editableFile(file: string): Promise<Result<string>> {
  try {
    const real = await realpath(file)
    const found = await lstat(real)
    return found.isFile() && EDITABLE.has(extensionOf(real)) ? ok(real) : failed('unsupported_type')
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === null) throw error
    return failed(code === 'ENOENT' || code === 'ENOTDIR' ? 'not_found' : 'unreadable_file')
  }
}
