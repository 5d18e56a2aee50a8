import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { TakenResume } from '../../shared/contract/views'
import type { ResumeContext } from '../../shared/domain/resume'
import type { ResumeFile, ResumeVersion } from '../../shared/domain/resume-desk'
import type { State } from '../../shared/state/state'
import { safeFileName } from '../intake/file-name'
import { sha256Of } from '../storage/content-hash'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'
import { newestOf, resumeOf, withChangedResume, withResume, withVersion } from './state-changes'

type Taken = TakenResume['result']
type Kind = ResumeContext['kind']

/** A file as it came in. */
export interface Incoming {
  /** With its ending, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it lies, or null where it came without a place. */
  readonly path: string | null
}

/** Takes files in as resumes and letters, and newer saves of them as versions. */
export interface TakeIn {
  /** Where a file of this path or with these bytes is there already, it is known, a version of that, or brought back; else new. */
  take(kind: Kind, incoming: Incoming): Promise<Taken>
  /** Keeps a newer save of a file, where it is one; `follow` makes it the file that is followed. */
  save(id: string, incoming: Incoming, follow: boolean): Promise<Taken>
  /** The newer save of a file that could not be kept, or null. */
  refusedOf(id: string): Refused | null
}

/** A newer save that could not be kept. */
export interface Refused {
  readonly fileName: string
  readonly code: ErrorCode
}

export interface TakeInOptions {
  readonly store: Store
  readonly originals: Pick<Originals, 'keepOriginal'>
  /** Whether a file can be read at all; what it is, is looked at later. */
  readonly read: (name: string, bytes: Uint8Array, sha256: string) => Promise<Result<unknown>>
  /** Whether the followed file of this path is not where it was. */
  readonly isMissing: (path: string) => boolean
  /** The time now as ISO 8601. */
  readonly now: () => string
  /** Told of every file that has a new newest version. */
  readonly onVersion: (id: string) => void
  /** Told where `refusedOf` gives something else than before. */
  readonly onRefused: () => void
}

/** Where a file that comes in belongs. */
type Place =
  | { readonly as: 'known' | 'version' | 'back'; readonly file: ResumeFile }
  | { readonly as: 'new'; readonly file: null }

/** @see TakeIn */
export function createTakeIn({ store, originals, read, isMissing, now, onVersion, onRefused }: TakeInOptions): TakeIn {
  const refused = new Map<string, Refused>()
  let last: Promise<unknown> = Promise.resolve()

  /** One file after the other: two of the same must not both be new. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  function refuse(id: string, refusal: Refused | null): void {
    const before = refused.get(id)
    if (refusal === null) refused.delete(id)
    else refused.set(id, refusal)
    if (before?.code !== refusal?.code || before?.fileName !== refusal?.fileName) onRefused()
  }

  async function versionOf({ name, bytes }: Incoming, sha256: string): Promise<Result<ResumeVersion>> {
    const readable = await read(name, bytes, sha256)
    if (!readable.ok) return readable
    const kept = await originals.keepOriginal(bytes)
    if (!kept.ok) return kept
    const fileName = safeFileName(name) || 'Resume'
    return ok({ sha256, byteLength: bytes.byteLength, fileName, addedAt: now(), usedFor: [] })
  }

  async function save(id: string, incoming: Incoming, follow: boolean): Promise<Taken> {
    const sha256 = await sha256Of(incoming.bytes)
    const file = resumeOf(store.state(), id)
    if (!file) return failed('not_found')
    const moved = (one: ResumeFile): ResumeFile =>
      follow && one.path !== incoming.path ? { ...one, path: incoming.path } : one
    if (newestOf(file).sha256 === sha256) {
      const stored = await store.change((state) => withChangedResume(state, id, moved))
      if (stored.ok) refuse(id, null)
      return stored.ok ? ok({ id, as: 'known' }) : stored
    }
    const version = await versionOf(incoming, sha256)
    if (!version.ok) {
      refuse(id, { fileName: safeFileName(incoming.name), code: version.code })
      return version
    }
    const stored = await store.change((state) =>
      withChangedResume(state, id, (one) => moved(withVersion(one, version.value)))
    )
    refuse(id, stored.ok ? null : { fileName: version.value.fileName, code: stored.code })
    if (!stored.ok) return stored
    onVersion(id)
    return ok({ id, as: 'version' })
  }

  async function add(kind: Kind, incoming: Incoming, sha256: string): Promise<Taken> {
    const version = await versionOf(incoming, sha256)
    if (!version.ok) return version
    const file: ResumeFile = {
      id: randomUUID(),
      kind,
      path: incoming.path,
      versions: [version.value],
      target: { role: '', company: '', job: '' },
      ignored: [],
      keptOpen: [],
      addedAt: version.value.addedAt,
      removedAt: null
    }
    const stored = await store.change((state) => withResume(state, file))
    if (!stored.ok) return stored
    onVersion(file.id)
    return ok({ id: file.id, as: 'new' })
  }

  /** Brings a file back that was put away, with these bytes as its newest version. */
  async function bringBack({ id, versions }: ResumeFile, incoming: Incoming, sha256: string): Promise<Taken> {
    const version = versions.find((one) => one.sha256 === sha256)
    const stored = await store.change((state) =>
      withChangedResume(state, id, (file) => ({
        ...(version ? withVersion(file, { ...version, addedAt: now() }) : file),
        path: incoming.path ?? file.path,
        removedAt: null
      }))
    )
    if (!stored.ok) return stored
    onVersion(id)
    return ok({ id, as: 'known' })
  }

  async function take(kind: Kind, incoming: Incoming): Promise<Taken> {
    const sha256 = await sha256Of(incoming.bytes)
    const place = placeOf(store.state(), sha256, incoming.path)
    switch (place.as) {
      case 'new':
        return add(kind, incoming, sha256)
      case 'back':
        return bringBack(place.file, incoming, sha256)
      case 'version':
        return save(place.file.id, incoming, false)
      case 'known': {
        const { id, path: followed } = place.file
        // A file that was moved is followed where it is now.
        const isHere = incoming.path !== null && (followed === null || isMissing(followed))
        if (isHere && newestOf(place.file).sha256 === sha256) return save(id, incoming, true)
        return ok({ id, as: 'known' })
      }
    }
  }

  return {
    take: (kind, incoming) => inTurn(() => take(kind, incoming)),
    save: (id, incoming, follow) => inTurn(() => save(id, incoming, follow)),
    refusedOf: (id) => refused.get(id) ?? null
  }
}

function placeOf({ resumes }: State, sha256: string, place: string | null): Place {
  const active = resumes.filter(({ removedAt }) => removedAt === null)
  const followed =
    place === null ? undefined : active.find((file) => file.path !== null && isSamePath(file.path, place))
  if (followed) return { as: newestOf(followed).sha256 === sha256 ? 'known' : 'version', file: followed }
  const has = ({ versions }: ResumeFile): boolean => versions.some((version) => version.sha256 === sha256)
  const known = active.find(has)
  if (known) return { as: 'known', file: known }
  const away = resumes.find((file) => file.removedAt !== null && has(file))
  return away ? { as: 'back', file: away } : { as: 'new', file: null }
}

/** Such systems as do not tell capitals from small letters are followed. */
export function isSamePath(one: string, other: string): boolean {
  const plain = (place: string): string =>
    process.platform === 'linux' ? path.resolve(place) : path.resolve(place).toLowerCase()
  return plain(one) === plain(other)
}
