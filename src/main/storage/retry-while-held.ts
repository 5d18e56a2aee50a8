import { setTimeout as pause } from 'node:timers/promises'
import { systemCodeOf } from './file-system'

/** Virus scanners and indexers on Windows hold a file for a moment; these are the answers a rename gets meanwhile. */
const HELD_CODES: ReadonlySet<string | null> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Five further tries, 1 s in all. */
const PAUSES_MS = [20, 60, 120, 300, 500]

/** Runs a disk operation, and again for up to 1 s while another program holds the file. Throws the last error. */
export async function retryWhileHeld<T>(operation: () => Promise<T>): Promise<T> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await operation()
    } catch (error) {
      if (!HELD_CODES.has(systemCodeOf(error))) throw error
      await pause(pauseMs)
    }
  }
  return operation()
}
