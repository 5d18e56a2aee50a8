import { join } from 'node:path'
import { durableFile } from '../storage/durable-file'
import { type FileSystem, systemCodeOf } from '../storage/file-system'
import { discard } from '../storage/temporary-file'

/** Name of the file in the data folder that holds what was typed and not kept yet while it is locked. Always sealed. */
export const DRAFTS_FILE_NAME = 'drafts.json'

/** What was typed, over the time of a lock. */
export interface DraftsFile {
  /** False where the disk refuses. */
  write(text: string): Promise<boolean>
  /** Gives it once; null where there is none. */
  take(): Promise<string | null>
}

/** @param disk the sealed one */
export function draftsFile(folder: string, disk: FileSystem): DraftsFile {
  const path = join(folder, DRAFTS_FILE_NAME)
  const file = durableFile({ path, fs: disk })
  return {
    async write(text) {
      try {
        await file.write(text)
        return true
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
        return false
      }
    },
    async take() {
      try {
        const bytes = await file.read('newest')
        if (bytes === null) return null
        // It is in memory again: an older one must not come back with the next start.
        for (const each of [`${path}.bak`, path]) await discard(disk, each)
        return bytes.byteLength === 0 ? null : Buffer.from(bytes).toString('utf8')
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
        return null
      }
    }
  }
}
