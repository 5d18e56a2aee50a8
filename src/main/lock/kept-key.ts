import { join } from 'node:path'
import type { KeyStore } from '../../shared/contract/lock-views'
import { durableFile } from '../storage/durable-file'
import { type FileSystem, systemCodeOf } from '../storage/file-system'
import { discard } from '../storage/temporary-file'

/** Name of the file, beside the data folder, that holds the data key as the system's key store hid it. */
export const KEPT_KEY_FILE_NAME = 'lock-kept-key'

/** The system's place for keys. Only a convenience: whoever is logged in as this user may get at what is kept there. */
export interface SystemKeys {
  kind(): KeyStore
  /** Null where the system does not do it. */
  hide(text: string): Promise<Uint8Array | null>
  show(hidden: Uint8Array): Promise<string | null>
}

/** The data key where the program finds it without asking: a convenience beside the passphrase, never in its place. */
export interface KeptKey {
  isKept(): Promise<boolean>
  /** False where the system does not do it, or the disk refuses. */
  keep(key: Uint8Array): Promise<boolean>
  /** Null where there is none, or the system does not give it. */
  read(): Promise<Uint8Array | null>
  /** False where it is still there. */
  remove(): Promise<boolean>
}

/** @see KeptKey */
export function createKeptKey(folder: string, fs: FileSystem, keys: SystemKeys): KeptKey {
  const path = join(folder, KEPT_KEY_FILE_NAME)
  const file = durableFile({ path, fs })

  async function bytes(): Promise<Uint8Array | null> {
    try {
      return await file.read('newest')
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      return null
    }
  }

  async function isKept(): Promise<boolean> {
    return (await bytes()) !== null
  }

  async function remove(): Promise<boolean> {
    for (const each of [`${path}.bak`, path]) await discard(fs, each)
    return !(await isKept())
  }

  return {
    isKept,
    remove,
    async keep(key) {
      const hidden = await keys.hide(Buffer.from(key).toString('base64'))
      if (hidden === null) return false
      try {
        await remove()
        await file.write(hidden)
        return true
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
        return false
      }
    },
    async read() {
      const hidden = await bytes()
      const shown = hidden === null ? null : await keys.show(hidden)
      return shown === null ? null : Buffer.from(shown, 'base64')
    }
  }
}
