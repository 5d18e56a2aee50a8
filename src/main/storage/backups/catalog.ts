import { join } from 'node:path'
import { type CatalogEntry, catalogOf } from '../../../shared/state/backup-catalog'
import { makeFolder, syncFolder } from '../durable-folder'
import { type FileSystem, systemCodeOf } from '../file-system'
import { retryWhileHeld } from '../retry-while-held'
import { sealed, unsealed } from '../sealed-json'
import { discard, writeTemporary } from '../temporary-file'

export type { CatalogEntry }

/** What the program knows of the backups that it checked. Only a note: where it is lost, they are checked again. */
export interface Catalog {
  read(): Promise<readonly CatalogEntry[]>
  /** Rejects with the disk's own error. */
  write(entries: readonly CatalogEntry[]): Promise<void>
}

/** The catalog in a folder of backups. */
export function catalogIn(folder: string, fs: FileSystem): Catalog {
  const path = join(folder, 'checked.json')
  return {
    async read() {
      try {
        const content = unsealed(await retryWhileHeld(() => fs.readFile(path)))
        return content?.seal === 'right' ? catalogOf(content.value) : []
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
        return []
      }
    },
    async write(entries) {
      await makeFolder(fs, folder)
      const temporary = await writeTemporary(fs, path, sealed([`"backups":${JSON.stringify(entries)}`]))
      try {
        await retryWhileHeld(() => fs.rename(temporary, path))
      } catch (error) {
        await discard(fs, temporary)
        throw error
      }
      await syncFolder(fs, folder)
    }
  }
}
