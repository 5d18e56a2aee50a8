import { powerMonitor, safeStorage } from 'electron'
import type { SystemKeys } from '../lock/kept-key'

/** Calls when the computer goes to sleep or its screen is locked. Once the app is ready. */
export function onComputerLeft(left: () => void): void {
  powerMonitor.on('suspend', left)
  powerMonitor.on('lock-screen', left)
}

/** Calls when the system shuts down, which then waits a moment for the program. Once the app is ready. */
export function onShutdown(leave: () => void): void {
  // The types leave the event out, which is what holds the system.
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault()
    leave()
  })
}

/** @see SystemKeys */
export const systemKeys: SystemKeys = {
  kind() {
    try {
      if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return 'basic_text'
      return safeStorage.isEncryptionAvailable() ? 'system' : 'none'
    } catch {
      // A desktop without any of it answers with an error, not with a name.
      return 'none'
    }
  },
  async hide(text) {
    try {
      return systemKeys.kind() === 'system' ? safeStorage.encryptString(text) : null
    } catch {
      // The person refused, or the store is locked.
      return null
    }
  },
  async show(hidden) {
    try {
      return systemKeys.kind() === 'system' ? safeStorage.decryptString(Buffer.from(hidden)) : null
    } catch {
      // Of another computer or user, or refused.
      return null
    }
  }
}
