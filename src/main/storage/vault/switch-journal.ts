import { join } from 'node:path'
import { syncFolder } from '../durable-folder'
import { type FileSystem, systemCodeOf } from '../file-system'
import { retryWhileHeld } from '../retry-while-held'
import { discard, writeTemporary } from '../temporary-file'

/** Name of the file, beside the data folder, that says how far a switch of form has come. */
export const SWITCH_JOURNAL_NAME = 'data-switch.json'

/**
 * How far it has come. `building`: the new folders are not whole, the old ones count. `swapping`: the new ones are whole and checked, and
 * count, wherever they lie. `clearing`: they lie in their places, and the old ones go.
 */
export type SwitchStage = 'building' | 'swapping' | 'clearing'

/** What the file holds. */
export interface SwitchJournal {
  readonly stage: SwitchStage
  /** Tells the folders of this switch from all others: `data.next-<id>`, `data.before-<id>`. */
  readonly id: string
  /** Names of the folders that change their form. */
  readonly folders: readonly string[]
}

/** The journal, or null where there is none. One that cannot be understood was never whole on the disk: nothing was moved yet. */
export async function readJournal(fs: FileSystem, root: string): Promise<SwitchJournal | null> {
  let text: string
  try {
    text = Buffer.from(await retryWhileHeld(() => fs.readFile(join(root, SWITCH_JOURNAL_NAME)))).toString('utf8')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null
    throw error
  }
  return journalOf(text)
}

/** Once it resolves, the journal is on the disk. */
export async function writeJournal(fs: FileSystem, root: string, journal: SwitchJournal): Promise<void> {
  const path = join(root, SWITCH_JOURNAL_NAME)
  const temporary = await writeTemporary(fs, path, JSON.stringify(journal))
  try {
    await retryWhileHeld(() => fs.rename(temporary, path))
  } catch (error) {
    await discard(fs, temporary)
    throw error
  }
  await syncFolder(fs, root)
}

/** Removes it: the switch is over. */
export async function removeJournal(fs: FileSystem, root: string): Promise<void> {
  try {
    await retryWhileHeld(() => fs.unlink(join(root, SWITCH_JOURNAL_NAME)))
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT') throw error
  }
  await syncFolder(fs, root)
}

function journalOf(text: string): SwitchJournal | null {
  try {
    const { stage, id, folders } = Object(JSON.parse(text))
    const isWhole =
      ['building', 'swapping', 'clearing'].includes(stage) &&
      /^[0-9a-f]{8}$/.test(id) &&
      Array.isArray(folders) &&
      folders.every((name) => typeof name === 'string' && /^[a-z]+$/.test(name))
    return isWhole ? { stage, id, folders } : null
  } catch {
    // It is written beside and renamed: half of one is no journal.
    return null
  }
}
