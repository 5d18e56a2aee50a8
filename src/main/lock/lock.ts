import { basename, join } from 'node:path'
import type { LockAnswer, LockEnd, LockState, LockView, PreparedKey } from '../../shared/contract/lock-views'
import { failed, ok, type Result } from '../../shared/contract/result'
import { BACKUPS_FOLDER_NAME } from '../storage/backups/backup-folder'
import { errorCodeFor, type FileSystem, systemCodeOf } from '../storage/file-system'
import { plainForm } from '../storage/vault/form'
import { findLock, type LockFilePlace, lockText, settleLock, writeLock } from '../storage/vault/lock-file'
import { checkOf, GUESS_COST, type GuessCost, type LockRecord, wrapByPassphrase } from '../storage/vault/lock-record'
import { sealedFileSystem } from '../storage/vault/sealed-file-system'
import { type SealedForm, sealedForm } from '../storage/vault/sealed-form'
import { finishSwitch, switchForm } from '../storage/vault/switch-form'
import { alone } from './alone'
import { draftsFile } from './drafts-file'
import type { KeptKey } from './kept-key'
import { keyBehind } from './key-behind'
import type { LockedProgram } from './locked-program'
import { areItsGroups, type Prepared, prepareAnotherRecovery, prepareNew, shownOf } from './prepared-key'
import type { Tries } from './tries'

/** The lock of everything that is kept. */
export interface Lock {
  /** Opens what can be opened: everything, where it is not locked. */
  start(): Promise<void>
  /** Whether everything but the lock itself is out of reach; waits for the start. */
  isShut(): Promise<boolean>
  /** Waits for the start. */
  view(): Promise<Omit<LockView, 'waiting'>>
  /** It is encrypted, and open. */
  isOn(): boolean
  seen(): void
  unlock(secret: string, by: 'passphrase' | 'recovery'): Promise<LockAnswer>
  /** False where it is not open, or words could not be saved. */
  lock(): Promise<boolean>
  prepare(passphrase: string): Promise<Result<PreparedKey>>
  prepareRecovery(secret: string): Promise<Result<PreparedKey> | LockAnswer>
  /** The recovery key that is prepared, or null. */
  prepared(): string | null
  confirm(groups: readonly [string, string]): Promise<LockAnswer>
  cancel(): void
  change(secret: string, passphrase: string): Promise<LockAnswer>
  switchOff(secret: string): Promise<LockAnswer>
  setOpensByItself(on: boolean): Promise<Result<true>>
}

/** @see Lock */
export interface LockOptions {
  /** The folder above the data folder. */
  readonly root: string
  readonly dataFolder: string
  readonly program: LockedProgram
  readonly tries: Tries
  readonly keptKey: KeptKey
  readonly fs: FileSystem
  readonly cost?: GuessCost
}

/** What is held while it is open. */
interface Held {
  readonly record: LockRecord
  readonly key: Uint8Array
  readonly form: SealedForm
  readonly disk: FileSystem
}

/** @see Lock */
export function createLock({ root, dataFolder, program, tries, keptKey, fs, cost = GUESS_COST }: LockOptions): Lock {
  const place: LockFilePlace = { dataFolder, backupsFolder: join(root, BACKUPS_FOLDER_NAME), fs }
  let state: LockState = 'locked'
  let record: LockRecord | null = null
  let held: Held | null = null
  let prepared: Prepared | null = null
  let switching: LockView['switching'] = null
  let ended: LockEnd | null = null
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  let last: Promise<unknown> = Promise.resolve()

  /** One thing after the other. */
  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const done = last.then(deed)
    last = done.catch(() => undefined)
    return done
  }

  function become(next: LockState): void {
    state = next
    begin()
    program.onChange()
  }

  /** Opens what is there, with one of these keys where it is locked. */
  async function openWhatIsThere(keys: readonly Uint8Array[]): Promise<void> {
    try {
      await finishSwitch(fs, root)
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      become('stuck')
      return
    }
    const found = await findLock(place)
    if (found.kind === 'none') {
      record = null
      // Who asks now waits until it is open.
      become('off')
      await program.open(fs, null)
    } else if (found.kind === 'damaged') {
      become('damaged')
    } else {
      record = found.record
      const key = keys.find((one) => checkOf(one) === found.record.check)
      if (key) await openWith(found.record, key)
      else become('locked')
    }
  }

  async function openWith(of: LockRecord, key: Uint8Array): Promise<void> {
    const form = sealedForm(key)
    const disk = sealedFileSystem(fs, form)
    held = { record: of, key, form, disk }
    await settleLock(place, of)
    const drafts = await draftsFile(dataFolder, disk).take()
    if (drafts !== null) program.giveDrafts(drafts)
    await program.open(disk, key)
    become('open')
  }

  function forget(): void {
    held?.form.forget()
    held?.key.fill(0)
    held = null
    drop()
  }

  function drop(): void {
    if (prepared?.for === 'on') prepared.key.fill(0)
    prepared = null
  }

  async function start(): Promise<void> {
    await tries.load()
    const kept = await keptKey.read()
    await openWhatIsThere(kept === null ? [] : [kept])
  }

  async function unlock(secret: string, by: 'passphrase' | 'recovery'): Promise<LockAnswer> {
    if (state !== 'locked' || record === null) return { kind: 'failed', code: 'invalid_request' }
    const opened = await keyBehind(record, tries, secret, by)
    if (!('key' in opened)) return opened
    await openWith(record, opened.key)
    program.reload()
    return { kind: 'done' }
  }

  async function lock(): Promise<boolean> {
    if (state !== 'open' || held === null) return false
    if (await isUnsaved()) return false
    const drafts = program.takeDrafts()
    const isWritten = await draftsFile(dataFolder, held.disk).write(drafts)
    become('locked')
    program.reload()
    await program.close()
    forget()
    program.onChange()
    // On a full disk they stay in memory: nothing that was typed is lost.
    if (!isWritten) program.giveDrafts(drafts)
    return true
  }

  async function isUnsaved(): Promise<boolean> {
    const { unsaved } = await program.leave()
    if (!unsaved) return false
    ended = { kind: 'unsaved' }
    program.onChange()
    return true
  }

  async function prepare(passphrase: string): Promise<Result<PreparedKey>> {
    if (state !== 'off') return failed('invalid_request')
    drop()
    prepared = await prepareNew(passphrase, cost)
    return ok(shownOf(prepared))
  }

  async function prepareRecovery(secret: string): Promise<Result<PreparedKey> | LockAnswer> {
    if (held === null) return failed('invalid_request')
    const opened = await keyBehind(record, tries, secret, 'either')
    if (!('key' in opened)) return opened
    opened.key.fill(0)
    drop()
    prepared = prepareAnotherRecovery(held.record, held.key)
    return ok(shownOf(prepared))
  }

  async function confirm(typed: readonly [string, string]): Promise<LockAnswer> {
    const now = prepared
    if (now === null) return { kind: 'failed', code: 'invalid_request' }
    if (!areItsGroups(now, typed)) return { kind: 'wrong', wait: 0 }
    if (now.for === 'recovery') return keepRecord(now.record)
    return switchTo('on', now)
  }

  /** Writes another record for the same key. */
  async function keepRecord(next: LockRecord): Promise<LockAnswer> {
    if (held === null) return { kind: 'failed', code: 'invalid_request' }
    try {
      await writeLock(place, next)
    } catch (error) {
      return { kind: 'failed', code: errorCodeFor(error) }
    }
    record = next
    held = { ...held, record: next }
    prepared = null
    return { kind: 'done' }
  }

  async function change(secret: string, passphrase: string): Promise<LockAnswer> {
    if (held === null) return { kind: 'failed', code: 'invalid_request' }
    const opened = await keyBehind(record, tries, secret, 'either')
    if (!('key' in opened)) return opened
    opened.key.fill(0)
    return keepRecord({ ...held.record, passphrase: await wrapByPassphrase(held.key, passphrase, cost) })
  }

  async function switchOff(secret: string): Promise<LockAnswer> {
    if (held === null) return { kind: 'failed', code: 'invalid_request' }
    const opened = await keyBehind(record, tries, secret, 'either')
    if (!('key' in opened)) return opened
    opened.key.fill(0)
    return switchTo('off', null)
  }

  /** Answers as soon as it has begun: the page is loaded anew, and sees the rest. */
  async function switchTo(to: 'on' | 'off', next: Prepared | null): Promise<LockAnswer> {
    if (await isUnsaved()) return { kind: 'failed', code: 'storage_failed' }
    switching = { to, done: 0, of: 0 }
    ended = null
    become('switching')
    void inTurn(() => switchNow(to, next))
    return { kind: 'done' }
  }

  async function switchNow(to: 'on' | 'off', next: Prepared | null): Promise<void> {
    program.reload()
    await program.close()
    const from = held?.form ?? plainForm
    const form = next === null ? plainForm : sealedForm(next.key)
    const result = await alone(dataFolder, () =>
      switchForm({
        root,
        folders: [basename(dataFolder), BACKUPS_FOLDER_NAME],
        from,
        to: form,
        lockText: next === null ? null : lockText(next.record),
        fs,
        check: (folder) => program.isWhole(folder, next === null ? fs : sealedFileSystem(fs, form)),
        onProgress(done, of) {
          switching = { to, done, of }
        }
      })
    )
    ended = result.ok
      ? { kind: 'switched', to, left: !result.value.cleared }
      : { kind: 'not_switched', to, code: result.code }
    const keys = [next?.key, held?.key].flatMap((key) => (key ? [Buffer.from(key)] : []))
    forget()
    await openWhatIsThere(keys)
    if (state === 'off') await keptKey.remove()
    switching = null
    program.reload()
  }

  async function setOpensByItself(on: boolean): Promise<Result<true>> {
    if (held === null) return failed('invalid_request')
    const isDone = on ? await keptKey.keep(held.key) : await keptKey.remove()
    return isDone ? ok(true) : failed('storage_failed')
  }

  return {
    start: () => inTurn(start),
    async isShut() {
      await begun
      return state !== 'off' && state !== 'open'
    },
    async view() {
      await begun
      return { state, wait: tries.wait(), dataFolder, switching, ended }
    },
    isOn: () => state === 'open',
    seen() {
      ended = null
    },
    unlock: (secret, by) => inTurn(() => unlock(secret, by)),
    lock: () => inTurn(lock),
    prepare: (passphrase) => inTurn(() => prepare(passphrase)),
    prepareRecovery: (secret) => inTurn(() => prepareRecovery(secret)),
    prepared: () => prepared?.recoveryKey ?? null,
    confirm: (groups) => inTurn(() => confirm(groups)),
    cancel: drop,
    change: (secret, passphrase) => inTurn(() => change(secret, passphrase)),
    switchOff: (secret) => inTurn(() => switchOff(secret)),
    setOpensByItself: (on) => inTurn(() => setOpensByItself(on))
  }
}
