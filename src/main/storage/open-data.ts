import { dirname, join } from 'node:path'
import { BACKUPS_FOLDER_NAME } from './backups/backup-folder'
import { createBackupSchedule, type ScheduleTimes } from './backups/backup-schedule'
import { type Backups, createBackups } from './backups/backups'
import { spareCopiesIn } from './backups/spare-copies'
import { durableFile } from './durable-file'
import { type FileSystem, nodeFileSystem, systemCodeOf } from './file-system'
import { type FolderLock, lockFolder } from './folder-lock'
import { type Originals, originalsIn } from './originals'
import { pieceFolder } from './piece-folder'
import { readOnlyDisk } from './read-only-disk'
import { openStore, STATE_FILE_NAME, type Store } from './store'

/** Everything that is kept on the disk, open. */
export interface OpenData {
  readonly store: Store
  readonly originals: Originals
  readonly backups: Backups
  /** The disk for everything else that lies in the data folder; it refuses to write where the data must not be changed. */
  readonly disk: FileSystem
  /** Waits until all that was promised is on the disk, and gives the folder back. */
  close(): Promise<void>
}

/** @see openData */
export interface OpenDataOptions {
  readonly dataFolder: string
  readonly fs?: FileSystem
  readonly times?: ScheduleTimes
  /** Told when the list of backups, or what is being done with them, has changed. */
  readonly onBackups?: () => void
  /** A backup has taken the place of what was there. */
  readonly onRestored?: () => void
  readonly onUnexpected: (error: unknown) => void
}

/**
 * Takes the data folder for this process and opens what lies in it and in the backups beside it. Where another process has it, or the data
 * is of a newer version, everything can be read and nothing is written (`store.opened.readOnly`). Backups come by themselves from then on. Never rejects for the disk's sake.
 */
export async function openData({
  dataFolder: folder,
  fs = nodeFileSystem,
  times,
  onBackups,
  onRestored,
  onUnexpected
}: OpenDataOptions): Promise<OpenData> {
  const lock = await take(folder)
  const backupsFolder = join(dirname(folder), BACKUPS_FOLDER_NAME)
  const spare = spareCopiesIn(backupsFolder, fs)
  const store = await openStore({ folder, fs, spare, heldElsewhere: lock === 'held' })
  const { readOnly } = store.opened
  const disk = readOnly === null ? fs : readOnlyDisk(fs)
  const originals = originalsIn({ folder, fs: disk, readOnly, second: spare })
  const backups = createBackups({
    folder: backupsFolder,
    store,
    fs: disk,
    data: {
      file: durableFile({ path: join(folder, STATE_FILE_NAME), fs: disk }),
      pieces: pieceFolder({ folder, fs: disk }),
      originals
    },
    ...(onBackups ? { onChange: onBackups } : {}),
    ...(onRestored ? { onRestored } : {})
  })
  const schedule = createBackupSchedule({ backups, store, onUnexpected, ...(times ? { times } : {}) })
  schedule.start()
  return {
    store,
    originals,
    backups,
    disk,
    async close() {
      schedule.close()
      // What was acknowledged is safe before anything else is waited for.
      await store.close()
      await backups.close()
      if (lock !== 'held') await lock?.release()
    }
  }
}

/** `held`: by another process. Null where the disk has no place for a lock: then it has none for data either, or only this one user. */
async function take(folder: string): Promise<FolderLock | 'held' | null> {
  try {
    return (await lockFolder({ folder })) ?? 'held'
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return null
  }
}
