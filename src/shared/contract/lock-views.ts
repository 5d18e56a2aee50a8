import type { ErrorCode } from './result'

/** The shortest passphrase that is taken, in characters. */
export const MIN_PASSPHRASE_LENGTH = 10
/** The longest, in UTF-16 units. */
export const MAX_PASSPHRASE_LENGTH = 1000

/** After so many minutes without the person it can lock by itself. 0: not by that. */
export const AUTO_LOCK_MINUTES = [0, 1, 2, 5, 10, 15, 30, 60] as const
export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number]

/**
 * How the lock stands. `off`: nothing is encrypted. `open`: encrypted, and the key is here. `locked`: it is not. `switching`: everything is
 * being encrypted or decrypted. `damaged`: encrypted, and the file with the wrapped keys is lost. `stuck`: the disk refused in the middle of a
 * switch; the next start goes on with it.
 */
export type LockState = 'off' | 'open' | 'locked' | 'switching' | 'damaged' | 'stuck'

/** What the window shows of it. */
export interface LockView {
  readonly state: LockState
  /** Milliseconds before the next try is taken. */
  readonly wait: number
  /** Files that came while it was locked, and wait. */
  readonly waiting: number
  readonly dataFolder: string
  /** While switching: to what, and how many files are done. */
  readonly switching: { readonly to: 'on' | 'off'; readonly done: number; readonly of: number } | null
  /** How the last switch or the last attempt to lock ended, until the person has seen it. */
  readonly ended: LockEnd | null
}

/** `left`: files of the form before could not be removed yet. `unsaved`: it stayed open, because words could not be saved. */
export type LockEnd =
  | { readonly kind: 'switched'; readonly to: 'on' | 'off'; readonly left: boolean }
  | { readonly kind: 'not_switched'; readonly to: 'on' | 'off'; readonly code: ErrorCode }
  | { readonly kind: 'unsaved' }

/** The answer to a passphrase or recovery key. `wrong` and `wait` say how long until the next try, in milliseconds. */
export type LockAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'wrong'; readonly wait: number }
  | { readonly kind: 'wait'; readonly wait: number }
  | { readonly kind: 'failed'; readonly code: ErrorCode }

/** A recovery key that counts once it is confirmed. `ask`: which two of its groups are asked for, from 0. */
export interface PreparedKey {
  readonly recoveryKey: string
  readonly ask: readonly [number, number]
}

/**
 * Where a key could be kept on this computer. `system`: the system's key store. `basic_text`: Linux without one, where what is kept is
 * protected by nothing. `none`: the system offers nothing.
 */
export type KeyStore = 'system' | 'basic_text' | 'none'

/** The settings of the lock, while it is open. */
export interface LockSettings {
  readonly autoLockMinutes: AutoLockMinutes
  /** The key is kept in the system's key store, so that the program opens without asking. */
  readonly opensByItself: boolean
  readonly keyStore: KeyStore
}
