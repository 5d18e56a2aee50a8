import type { DroppedFile } from './channels'
import type { AutoLockMinutes, LockAnswer, LockSettings, LockView, PreparedKey } from './lock-views'
import type { Result } from './result'

/** Lock and encryption. They are answered while everything else is locked. Inputs and outputs by channel: see `Requests`. */
export interface LockRequests {
  'lock:view': (input: null) => LockView
  /** The person has seen how the last switch ended. */
  'lock:seen': (input: null) => true
  /** Opens with the passphrase, or with the recovery key; the page is loaded anew then. */
  'lock:unlock': (input: { readonly secret: string; readonly by: 'passphrase' | 'recovery' }) => LockAnswer
  /** Locks now. False where it is off, or words could not be saved. */
  'lock:now': (input: null) => boolean
  /** Makes the keys for switching on. Nothing is encrypted before `lock:confirm`. */
  'lock:prepare': (input: string) => Result<PreparedKey>
  /** Makes another recovery key. The old one counts until `lock:confirm`. `secret`: passphrase or recovery key. */
  'lock:prepareRecovery': (input: string) => Result<PreparedKey> | LockAnswer
  /** Says the two groups that were asked for; then what was prepared happens. `wrong` where they are not those. */
  'lock:confirm': (input: readonly [string, string]) => LockAnswer
  /** Drops what was prepared. */
  'lock:cancel': (input: null) => true
  /** Asks where to save the recovery key that was prepared, and saves it. False where the person thought better of it. */
  'lock:saveRecoveryKey': (input: null) => Result<boolean>
  /** Another passphrase. `secret`: passphrase or recovery key. */
  'lock:change': (input: { readonly secret: string; readonly passphrase: string }) => LockAnswer
  /** Decrypts everything. `secret`: passphrase or recovery key. */
  'lock:switchOff': (input: string) => LockAnswer
  'lock:settings': (input: null) => Result<LockSettings>
  'lock:setAutoLock': (input: AutoLockMinutes) => Result<true>
  /** Keeps the key in the system's key store, or takes it out. */
  'lock:setOpensByItself': (input: boolean) => Result<true>
  /** The person does something in the window. */
  'lock:active': (input: null) => true
  /** Answers `lock:leaving`: what was typed is with main. `unsaved`: words are left that could not be saved. */
  'lock:left': (input: { readonly unsaved: boolean }) => true
  /** Files that were dropped on the locked window: they wait. Paths come from the preload alone. */
  'lock:dropped': (input: readonly string[]) => true
}

export const LOCK_CHANNELS = [
  'lock:view',
  'lock:seen',
  'lock:unlock',
  'lock:now',
  'lock:prepare',
  'lock:prepareRecovery',
  'lock:confirm',
  'lock:cancel',
  'lock:saveRecoveryKey',
  'lock:change',
  'lock:switchOff',
  'lock:settings',
  'lock:setAutoLock',
  'lock:setOpensByItself',
  'lock:active',
  'lock:left',
  'lock:dropped'
] as const satisfies readonly (keyof LockRequests)[]

/** The page's side of it. */
export interface LockBridge {
  lockView(): Promise<LockView>
  seenLockEnd(): Promise<true>
  unlock(secret: string, by: 'passphrase' | 'recovery'): Promise<LockAnswer>
  lockNow(): Promise<boolean>
  prepareLock(passphrase: string): Promise<Result<PreparedKey>>
  prepareRecoveryKey(secret: string): Promise<Result<PreparedKey> | LockAnswer>
  confirmRecoveryKey(first: string, second: string): Promise<LockAnswer>
  cancelLock(): Promise<true>
  saveRecoveryKey(): Promise<Result<boolean>>
  changePassphrase(secret: string, passphrase: string): Promise<LockAnswer>
  switchLockOff(secret: string): Promise<LockAnswer>
  lockSettings(): Promise<Result<LockSettings>>
  setAutoLock(minutes: AutoLockMinutes): Promise<Result<true>>
  setOpensByItself(on: boolean): Promise<Result<true>>
  reportActive(): Promise<true>
  reportLeft(unsaved: boolean): Promise<true>
  /** Gives how many wait: files that have no path cannot. */
  dropWhileLocked(files: readonly DroppedFile[]): Promise<number>
  /** Gives a function that ends the listening. */
  onLeaving(listener: () => void): () => void
}
