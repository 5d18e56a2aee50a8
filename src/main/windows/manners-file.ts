import { join } from 'node:path'
import { FIRST_MANNERS, type WindowManners, windowMannersSchema } from '../../shared/state/window-manners'
import { durableFile } from '../storage/durable-file'
import { type FileSystem, systemCodeOf } from '../storage/file-system'

/** Name of the file, beside the data folder, so that it is there while the data is locked. */
export const WINDOW_FILE_NAME = 'window.json'

/** So long a change waits for the next one, in milliseconds: a window that is dragged changes all the time. */
const REST_MS = 500

/** Keeps what the window is like. A disk that refuses costs only that it is forgotten. */
export interface MannersFile {
  /** Never rejects. Once only. */
  load(): Promise<WindowManners>
  now(): WindowManners
  change(part: Partial<WindowManners>): void
  /** Writes what waits. Never rejects. */
  flush(): Promise<void>
}

/** @see MannersFile */
export function createMannersFile(folder: string, fs: FileSystem): MannersFile {
  const file = durableFile({ path: join(folder, WINDOW_FILE_NAME), fs })
  let manners = FIRST_MANNERS
  let timer: ReturnType<typeof setTimeout> | null = null
  let writing = Promise.resolve()

  function flush(): Promise<void> {
    if (timer !== null) {
      clearTimeout(timer)
      timer = null
      writing = writing.then(async () => {
        try {
          await file.write(JSON.stringify(manners))
        } catch (error) {
          if (systemCodeOf(error) === null) throw error
        }
      })
    }
    return writing
  }

  return {
    async load() {
      try {
        manners = mannersIn(await file.read('newest'))
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
      }
      return manners
    },
    now: () => manners,
    change(part) {
      const next = { ...manners, ...part }
      if (JSON.stringify(next) === JSON.stringify(manners)) return
      manners = next
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void flush(), REST_MS)
    },
    flush
  }
}

/** What a file says, as far as it can be understood. Never throws. */
export function mannersIn(bytes: Uint8Array | null): WindowManners {
  try {
    return windowMannersSchema.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')))
  } catch {
    // Not there, or not ours: the window stands where a first one does.
    return FIRST_MANNERS
  }
}
