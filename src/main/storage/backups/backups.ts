import type { BackupComparison, BackupReason, BackupSummary, BackupsView } from '../../../shared/contract/backup-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import { sha256Of } from '../content-hash'
import { makeFolder } from '../durable-folder'
import { errorCodeFor, type FileSystem, nodeFileSystem } from '../file-system'
import type { Store } from '../store'
import { backupFolder, backupNameOf } from './backup-folder'
import { type CatalogEntry, catalogIn } from './catalog'
import { checkBackup, type Found } from './check-backup'
import { clearBackups } from './clear-backups'
import { compareBackup } from './compare-backup'
import type { Added, Breathe, DataFolder } from './copy-state'
import { ClosedError, makeBackup } from './make-backup'
import { restoreBackup } from './restore-backup'

/** The rolling backups: states of earlier times with all their originals, in a folder of their own. */
export interface Backups {
  /** Codes of all: `disk_full`, `storage_failed`, `unreadable_file` (damaged), `not_found`, and why nothing may be written. */
  view(): Promise<Result<BackupsView>>
  /**
   * Makes one, checks it, and removes those that the rules let go. `not_found`: there is nothing to keep yet or, for one that comes by
   * itself, nothing has changed.
   */
  make(reason: BackupReason, breathe?: Breathe): Promise<Result<BackupSummary>>
  /** Checks one that never was, of those that a run that ended in between left. False where there is none. */
  checkNext(breathe: Breathe): Promise<Result<boolean>>
  /** What restoring would change. */
  compare(name: string): Promise<Result<BackupComparison>>
  /**
   * Puts a backup in the place of what is there, settings aside: one change of the store, after a backup of what is there. Gives the
   * name of that, or null where there was nothing.
   */
  restore(name: string): Promise<Result<string | null>>
  /** Resolves once what is under way has ended, which is soon; nothing more is done after that. */
  close(): Promise<void>
}

/** @see Backups */
export interface BackupsOptions {
  readonly folder: string
  readonly data: DataFolder
  readonly store: Store
  readonly fs?: FileSystem
  readonly now?: () => Date
  /** Told when the list or what is being done has changed. */
  readonly onChange?: () => void
  /** A backup has taken the place of what was there. */
  readonly onRestored?: () => void
}

const atOnce: Breathe = async () => undefined

/** @see Backups */
export function createBackups({
  folder,
  data,
  store,
  fs = nodeFileSystem,
  now = () => new Date(),
  onChange = () => undefined,
  onRestored = () => undefined
}: BackupsOptions): Backups {
  const backups = backupFolder(folder, fs)
  const catalog = catalogIn(folder, fs)
  let last: Promise<unknown> = Promise.resolve()
  let doing: BackupsView['doing'] = 'nothing'
  let failure: BackupsView['failed'] = null
  let compared = new Set<string>()
  let isTidy = false
  let isClosed = false

  /** One after the other; the disk's errors become codes. */
  function inTurn<T>(what: BackupsView['doing'], deed: () => Promise<Result<T>>): Promise<Result<T>> {
    const done = last.then(async (): Promise<Result<T>> => {
      if (isClosed) return failed('storage_failed')
      say(what)
      try {
        return await asResult(deed)
      } finally {
        say('nothing')
      }
    })
    last = done.catch(() => undefined)
    return done
  }

  /** The same where nothing may be written unless the data may be changed. */
  function changing<T>(what: BackupsView['doing'], deed: () => Promise<Result<T>>): Promise<Result<T>> {
    const { readOnly } = store.opened
    return readOnly === null ? inTurn(what, deed) : Promise.resolve(failed(readOnly))
  }

  function say(what: BackupsView['doing']): void {
    if (doing === what) return
    doing = what
    onChange()
  }

  function untilClosed(rest: Breathe): Breathe {
    return async () => {
      await rest()
      if (isClosed) throw new ClosedError('The program ends')
    }
  }

  function view(): Promise<Result<BackupsView>> {
    return asResult(async () => {
      const entries = await catalog.read()
      const all = (await backups.list()).map(({ name }) => summaryOf(name, entries))
      return ok({ folder, backups: all, doing, failed: failure })
    })
  }

  async function makeNow(reason: BackupReason, rest: Breathe): Promise<Result<BackupSummary>> {
    await makeFolder(fs, folder)
    if (!isTidy) await backups.tidy()
    isTidy = true
    const state = store.state()
    const made = await makeBackup({ data, backups, state, now: now(), breathe: untilClosed(rest), compared })
    if (!made.ok) return made
    const { name, found } = made.value
    const entries = await note(name, reason, found)
    // Nothing older goes for the sake of one that is not good.
    if (found.check !== 'good') return failed('unreadable_file')
    await catalog.write(await clearBackups({ backups, entries, state: store.state(), now: now().getTime() }))
    return ok(summaryOf(name, entries))
  }

  async function note(name: string, reason: BackupReason, found: Found): Promise<readonly CatalogEntry[]> {
    const others = (await catalog.read()).filter((entry) => entry.name !== name)
    const entries = [{ name, reason, checkedAt: now().toISOString(), ...found }, ...others]
    await catalog.write(entries)
    return entries
  }

  function make(reason: BackupReason, breathe: Breathe = atOnce): Promise<Result<BackupSummary>> {
    return changing('making', async () => {
      // Who asks wants to know how it is now, not how it was when the program last looked.
      if (reason === 'asked') compared = new Set()
      const made = await asResult(async () => {
        if (reason === 'automatic' && (await nameOfNow()) !== null) return failed('not_found')
        return makeNow(reason, breathe)
      })
      failure = made.ok || made.code === 'not_found' || isClosed ? null : asFailure(made.code)
      return made
    })
  }

  /** The newest backup, where it is good and nothing has changed since. */
  async function nameOfNow(): Promise<string | null> {
    const head = await data.file.read('newest')
    const [newest] = await backups.list()
    const entry = (await catalog.read()).find(({ name }) => name === newest?.name)
    if (head === null || entry?.check !== 'good') return null
    return entry.head === (await sha256Of(head)) ? entry.name : null
  }

  function checkNext(breathe: Breathe): Promise<Result<boolean>> {
    return changing('nothing', async () => {
      const entries = await catalog.read()
      const next = (await backups.list()).find(({ name }) => !entries.some((entry) => entry.name === name))
      if (next === undefined) return ok(false)
      say('checking')
      const added: Added = { pieces: new Set(), originals: new Set() }
      const found = await checkBackup(next.name, { data, backups, added, breathe: untilClosed(breathe), compared })
      if (found === null) return failed('storage_failed')
      await note(next.name, 'automatic', found)
      return ok(true)
    })
  }

  /** What is there now is in a backup after this. */
  async function keepNow(): Promise<Result<string>> {
    const name = await nameOfNow()
    if (name !== null) return ok(name)
    const made = await makeNow('before_restore', atOnce)
    return made.ok ? ok(made.value.name) : made
  }

  return {
    view,
    make,
    checkNext,
    compare: (name) => inTurn('nothing', () => compareBackup(backups, name, store.state())),
    restore: (name) =>
      changing('restoring', async () => {
        const restored = await restoreBackup(name, { backups, data, store, keepNow })
        if (restored.ok) onRestored()
        return restored
      }),
    async close() {
      isClosed = true
      await last
    }
  }
}

/** The disk's own errors as codes. */
async function asResult<T>(deed: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await deed()
  } catch (error) {
    return failed(errorCodeFor(error))
  }
}

function asFailure(code: string): NonNullable<BackupsView['failed']> {
  return code === 'disk_full' || code === 'unreadable_file' ? code : 'storage_failed'
}

function summaryOf(name: string, entries: readonly CatalogEntry[]): BackupSummary {
  const madeAt = backupNameOf(name)?.madeAt ?? ''
  const entry = entries.find((one) => one.name === name)
  if (entry === undefined) {
    const unknown = { checkedAt: null, counts: null, byteLength: null, missingOriginals: 0 }
    return { name, madeAt, reason: 'automatic', check: 'not_checked', ...unknown }
  }
  const { reason, check, checkedAt, counts, byteLength, missingOriginals } = entry
  return { name, madeAt, reason, check, checkedAt, counts, byteLength, missingOriginals }
}
