import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { type Copy, type DurableFile, durableFile } from '../durable-file'
import { type FileSystem, systemCodeOf } from '../file-system'
import { STATE_FILE_NAME } from '../store'
import { type LockRecord, lockRecordOf } from './lock-record'
import { isSealed } from './sealed-form'

/** Name of the file that holds the wrapped keys, in the data folder and, once more, among the backups. */
export const LOCK_FILE_NAME = 'lock.json'

/** Whether the data is locked. `damaged`: sealed, but the file that the passphrase belongs to is gone or cannot be read. */
export type FoundLock =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly record: LockRecord }
  | { readonly kind: 'damaged' }

/** The two places of a lock file. @param fs the plain disk */
export interface LockFilePlace {
  readonly dataFolder: string
  readonly backupsFolder: string
  readonly fs: FileSystem
}

/**
 * Looks whether there is a lock: in the data folder, its copy there, its copies among the backups. Never rejects for the disk's sake: data
 * that cannot be read at all is told of by whoever opens it.
 */
export async function findLock({ dataFolder, backupsFolder, fs }: LockFilePlace): Promise<FoundLock> {
  const own = durableFile({ path: join(dataFolder, LOCK_FILE_NAME), fs })
  const spare = durableFile({ path: join(backupsFolder, LOCK_FILE_NAME), fs })
  const newest = await bytesOf(own, 'newest')
  const first = recordIn(newest)
  if (first !== null) return { kind: 'locked', record: first }
  // Without that file the data is plain, unless it is seen to be sealed: then the file got lost.
  if (newest === null && !(await isSealedFolder(dataFolder))) return { kind: 'none' }
  for (const [file, copy] of [
    [own, 'backup'],
    [spare, 'newest'],
    [spare, 'backup']
  ] as const) {
    const record = recordIn(await bytesOf(file, copy))
    if (record !== null) return { kind: 'locked', record }
  }
  return { kind: 'damaged' }
}

async function bytesOf(file: DurableFile, copy: Copy): Promise<Uint8Array | null> {
  try {
    return await file.read(copy)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return null
  }
}

/** Writes the record where it counts, then into its copies. Rejects where the first cannot be written. */
export async function writeLock(place: LockFilePlace, record: LockRecord): Promise<void> {
  await durableFile({ path: join(place.dataFolder, LOCK_FILE_NAME), fs: place.fs }).write(lockText(record))
  await settleLock(place, record)
}

/**
 * Sees to it that every copy is this record: an older one would open with a passphrase that was changed, and backups must open wherever they
 * are taken. Never fails: the next time that the lock is opened sees to it.
 */
export async function settleLock({ dataFolder, backupsFolder, fs }: LockFilePlace, record: LockRecord): Promise<void> {
  const text = lockText(record)
  for (const folder of [dataFolder, backupsFolder]) {
    const file = durableFile({ path: join(folder, LOCK_FILE_NAME), fs })
    const isSame = async (copy: Copy): Promise<boolean> => {
      const bytes = await file.read(copy)
      return bytes !== null && Buffer.from(bytes).toString('utf8') === text
    }
    try {
      if (!(await isSame('newest'))) await file.write(text)
      // What was the newest one becomes the backup.
      if (!(await isSame('backup'))) await file.write(text)
    } catch (error) {
      // No backups yet, or a disk that refuses.
      if (systemCodeOf(error) === null) throw error
    }
  }
}

/** What stands in the file. */
export function lockText(record: LockRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

function recordIn(bytes: Uint8Array | null): LockRecord | null {
  return bytes === null ? null : lockRecordOf(Buffer.from(bytes).toString('utf8'))
}

/** Looks at the first bytes only: this is asked at every start, also where nothing is locked. */
async function isSealedFolder(dataFolder: string): Promise<boolean> {
  for (const name of [STATE_FILE_NAME, `${STATE_FILE_NAME}.bak`]) {
    try {
      const file = await open(join(dataFolder, name), 'r')
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
        if (isSealed(buffer.subarray(0, bytesRead))) return true
      } finally {
        await file.close()
      }
    } catch (error) {
      // Not there, or not to be opened: the store tells of that.
      if (systemCodeOf(error) === null) throw error
    }
  }
  return false
}
