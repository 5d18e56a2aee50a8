import type { LockBridge } from '../shared/contract/lock-channels'
import type { Ask } from './ask-main'

/** Lock and encryption; what listens, and files, are the preload's own. */
export function lockBridge(ask: Ask): Omit<LockBridge, 'dropWhileLocked' | 'onLeaving'> {
  return {
    lockView: () => ask('lock:view', null),
    seenLockEnd: () => ask('lock:seen', null),
    unlock: (secret, by) => ask('lock:unlock', { secret, by }),
    lockNow: () => ask('lock:now', null),
    prepareLock: (passphrase) => ask('lock:prepare', passphrase),
    prepareRecoveryKey: (secret) => ask('lock:prepareRecovery', secret),
    confirmRecoveryKey: (first, second) => ask('lock:confirm', [first, second]),
    cancelLock: () => ask('lock:cancel', null),
    saveRecoveryKey: () => ask('lock:saveRecoveryKey', null),
    changePassphrase: (secret, passphrase) => ask('lock:change', { secret, passphrase }),
    switchLockOff: (secret) => ask('lock:switchOff', secret),
    lockSettings: () => ask('lock:settings', null),
    setAutoLock: (minutes) => ask('lock:setAutoLock', minutes),
    setOpensByItself: (on) => ask('lock:setOpensByItself', on),
    reportActive: () => ask('lock:active', null),
    reportLeft: (unsaved) => ask('lock:left', { unsaved })
  }
}
