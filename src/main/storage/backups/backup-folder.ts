import { join } from 'node:path'
import { type DurableFile, durableFile } from '../durable-file'
import { type FileSystem, systemCodeOf } from '../file-system'
import { ORIGINALS_FOLDER_NAME, type Originals, originalsIn } from '../originals'
import { type PieceFolder, pieceFolder } from '../piece-folder'
import { discard, removeLeftovers } from '../temporary-file'

/** Name of the folder beside the data folder that holds the rolling backups. */
export const BACKUPS_FOLDER_NAME = 'backups'

/** A head's file: when it was made, and which in the order of making it is, whatever the clock said. */
const HEAD_NAME = /^state-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d{1,9})\.json$/

/** One backup as its file's name tells it. */
export interface BackupName {
  readonly name: string
  /** ISO 8601, by the clock of then. */
  readonly madeAt: string
  /** Grows by one with each backup. */
  readonly serial: number
}

/** The folder of the backups: heads side by side, and below them the pieces and originals that they share. */
export interface BackupFolder {
  readonly folder: string
  readonly pieces: PieceFolder
  readonly originals: Originals
  /** The head of a backup. */
  fileOf(name: string): DurableFile
  /** All backups, the newest first. Rejects with the disk's own error. */
  list(): Promise<readonly BackupName[]>
  /** The names in the folder of originals. */
  originalNames(): Promise<ReadonlySet<string>>
  /** Removes what dead runs left half-written. Never fails. */
  tidy(): Promise<void>
  /** Removes a head, or leaves it where the disk refuses. */
  removeHead(name: string): Promise<void>
}

/** @param folder of the backups; nothing is touched before the first call */
export function backupFolder(folder: string, fs: FileSystem): BackupFolder {
  async function namesIn(path: string): Promise<readonly string[]> {
    try {
      return await fs.readdir(path)
    } catch (error) {
      if (systemCodeOf(error) === 'ENOENT') return []
      throw error
    }
  }

  const pieces = pieceFolder({ folder, fs })
  return {
    folder,
    pieces,
    originals: originalsIn({ folder, fs }),
    fileOf: (name) => durableFile({ path: join(folder, name), fs }),
    async list() {
      const names = (await namesIn(folder)).flatMap((name) => backupNameOf(name) ?? [])
      return names.sort((a, b) => b.serial - a.serial || b.madeAt.localeCompare(a.madeAt))
    },
    originalNames: async () => new Set(await namesIn(join(folder, ORIGINALS_FOLDER_NAME))),
    async tidy() {
      await removeLeftovers(fs, folder, '')
      await pieces.prepare()
    },
    removeHead: (name) => discard(fs, join(folder, name))
  }
}

/** What a file's name tells, or null where it is no backup's. */
export function backupNameOf(name: string): BackupName | null {
  const match = HEAD_NAME.exec(name)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, thousandth, serial] = match
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`
  return Number.isNaN(Date.parse(madeAt)) ? null : { name, madeAt, serial: Number(serial) }
}

/** The name of a backup that is made now. */
export function headName(now: Date, serial: number): string {
  return `state-${now.toISOString().replace(/[-:.]/g, '')}-${serial}.json`
}
