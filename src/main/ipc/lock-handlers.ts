import type { LockRequests } from '../../shared/contract/lock-channels'
import type { AutoLockMinutes, KeyStore } from '../../shared/contract/lock-views'
import { AUTO_LOCK_MINUTES } from '../../shared/contract/lock-views'
import { failed, ok, type Result } from '../../shared/contract/result'
import type { Lock } from '../lock/lock'
import type { Handlers } from './register'
import type { Services } from './services'

/** Name of the file that a recovery key is saved as, unless the person says another. */
const RECOVERY_FILE_NAME = 'Coachable recovery key.txt'

/** What the handlers stand on; it is there before the stored data is open. */
export interface LockDesk {
  readonly lock: Lock
  /** The services, where they are open. */
  readonly now: () => Pick<Services, 'store'> | null
  readonly keyStore: () => KeyStore
  readonly opensByItself: () => Promise<boolean>
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<Result<boolean>>
  readonly active: () => void
  readonly left: (unsaved: boolean) => void
  /** Files that wait until it is open. */
  readonly hold: (paths: readonly string[]) => void
  readonly waiting: () => number
}

/** Lock and encryption. */
export function lockHandlers({ lock, ...desk }: LockDesk): Pick<Handlers, keyof LockRequests> {
  return {
    'lock:view': async () => ({ ...(await lock.view()), waiting: desk.waiting() }),
    'lock:seen'() {
      lock.seen()
      return true
    },
    'lock:unlock': ({ secret, by }) => lock.unlock(secret, by),
    'lock:now': () => lock.lock(),
    'lock:prepare': (passphrase) => lock.prepare(passphrase),
    'lock:prepareRecovery': (secret) => lock.prepareRecovery(secret),
    'lock:confirm': (groups) => lock.confirm(groups),
    'lock:cancel'() {
      lock.cancel()
      return true
    },
    async 'lock:saveRecoveryKey'() {
      const key = lock.prepared()
      return key === null ? failed('invalid_request') : desk.saveFile(RECOVERY_FILE_NAME, Buffer.from(`${key}\n`))
    },
    'lock:change': ({ secret, passphrase }) => lock.change(secret, passphrase),
    'lock:switchOff': (secret) => lock.switchOff(secret),
    async 'lock:settings'() {
      const services = desk.now()
      if (services === null || !lock.isOn()) return failed('locked')
      return ok({
        autoLockMinutes: minutesOf(services.store.state().settings.autoLockMinutes),
        opensByItself: await desk.opensByItself(),
        keyStore: desk.keyStore()
      })
    },
    async 'lock:setAutoLock'(autoLockMinutes) {
      const services = desk.now()
      if (services === null) return failed('locked')
      const result = await services.store.change((state) => ({
        ...state,
        settings: { ...state.settings, autoLockMinutes }
      }))
      return result.ok ? ok(true) : result
    },
    'lock:setOpensByItself': (on) => lock.setOpensByItself(on),
    'lock:active'() {
      desk.active()
      return true
    },
    'lock:left'({ unsaved }) {
      desk.left(unsaved)
      return true
    },
    'lock:dropped'(paths) {
      desk.hold(paths)
      return true
    }
  }
}

/** A number that this release does not offer is taken for the nearest shorter one. */
function minutesOf(minutes: number): AutoLockMinutes {
  return AUTO_LOCK_MINUTES.findLast((choice) => choice <= minutes) ?? 1
}
