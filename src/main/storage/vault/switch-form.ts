import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { type ErrorCode, failed, ok, type Result } from '../../../shared/contract/result'
import { makeFolder, syncFolder } from '../durable-folder'
import { errorCodeFor, type FileSystem, systemCodeOf } from '../file-system'
import { retryWhileHeld } from '../retry-while-held'
import { removeLeftovers, TEMPORARY_NAME } from '../temporary-file'
import { type FolderTree, removeTree, treeOf } from './folder-tree'
import type { Form } from './form'
import { LOCK_FILE_NAME } from './lock-file'
import { roleOf } from './roles'
import { readJournal, removeJournal, SWITCH_JOURNAL_NAME, type SwitchJournal, writeJournal } from './switch-journal'

/** A switch of everything that is kept from one form to another. */
export interface SwitchOptions {
  /** The folder above those that change. */
  readonly root: string
  /** Names of the folders in it. The first is the data folder. */
  readonly folders: readonly string[]
  readonly from: Form
  readonly to: Form
  /** The lock file of the new form, or null where it has none. */
  readonly lockText: string | null
  /** The plain disk. */
  readonly fs: FileSystem
  /** Opens the new data folder as the program would, before it counts; false stops the switch. */
  readonly check: (dataFolder: string) => Promise<boolean>
  readonly onProgress?: (done: number, of: number) => void
}

/** So many files are written at the same time: each waits for the disk to be flushed. */
const AT_ONCE = 4

/** How a switch ended. `cleared`: nothing of the old form is left in its folders. */
export interface Switched {
  readonly cleared: boolean
}

/**
 * Builds everything anew in the other form in folders beside, reads every file back and compares it, lets the caller open it, and only then
 * swaps the folders by renames. A journal says how far it came; `finishSwitch` ends it after a crash, without any key. Codes:
 * `disk_full`, `storage_failed`, `unreadable_file` (what was built is not what was there). After them the caller asks `finishSwitch`
 * again, and then looks which form counts: it is the old one, unless the disk failed in the middle of the renames.
 */
export async function switchForm(options: SwitchOptions): Promise<Result<Switched>> {
  const { fs, root, folders } = options
  const journal: SwitchJournal = { stage: 'building', id: randomBytes(4).toString('hex'), folders }
  try {
    // Left over from another switch, which has to be over first.
    if (!(await finishSwitch(fs, root))) return failed('storage_failed')
  } catch (error) {
    return failed(errorCodeFor(error))
  }
  try {
    await writeJournal(fs, root, journal)
    if (await build(journal, options)) {
      await writeJournal(fs, root, { ...journal, stage: 'swapping' })
      return ok({ cleared: await finishSwitch(fs, root) })
    }
    await finishSwitch(fs, root)
    return failed('unreadable_file')
  } catch (error) {
    return endAnyway(fs, root, errorCodeFor(error))
  }
}

/** It ends one way or the other, by what the journal says; where the disk still refuses, the next start does it. */
async function endAnyway(fs: FileSystem, root: string, code: ErrorCode): Promise<Result<Switched>> {
  try {
    const stage = (await readJournal(fs, root))?.stage ?? 'building'
    const cleared = await finishSwitch(fs, root)
    return stage === 'building' ? failed(code) : ok({ cleared })
  } catch (error) {
    return failed(errorCodeFor(error))
  }
}

/**
 * Ends what a switch left: undoes one whose new folders are not whole, goes on with one whose are. It needs no key. Gives false where
 * folders that do not count any more could not be removed yet; the next time tries again. Rejects with the disk's own error where the
 * folders are not in their places: then nothing may be opened.
 */
export async function finishSwitch(fs: FileSystem, root: string): Promise<boolean> {
  await removeLeftovers(fs, root, `${SWITCH_JOURNAL_NAME}.`)
  const journal = await readJournal(fs, root)
  if (journal === null) return true
  if (journal.stage === 'swapping') {
    await swap(fs, root, journal)
    await writeJournal(fs, root, { ...journal, stage: 'clearing' })
  }
  try {
    const gone = journal.stage === 'building' ? nextName : beforeName
    for (const folder of journal.folders) await removeTree(fs, join(root, gone(folder, journal)))
    await removeJournal(fs, root)
    return true
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return false
  }
}

function nextName(folder: string, { id }: SwitchJournal): string {
  return `${folder}.next-${id}`
}

function beforeName(folder: string, { id }: SwitchJournal): string {
  return `${folder}.before-${id}`
}

/** Each step can be done again: a new folder that is not there any more lies in its place already. */
async function swap(fs: FileSystem, root: string, journal: SwitchJournal): Promise<void> {
  for (const folder of journal.folders) {
    const [now, next, before] = [folder, nextName(folder, journal), beforeName(folder, journal)].map((name) =>
      join(root, name)
    )
    if (now === undefined || next === undefined || before === undefined || !(await isThere(fs, next))) continue
    if (await isThere(fs, now)) await retryWhileHeld(() => fs.rename(now, before))
    await retryWhileHeld(() => fs.rename(next, now))
  }
  await syncFolder(fs, root)
}

async function isThere(fs: FileSystem, path: string): Promise<boolean> {
  try {
    await fs.lstat(path)
    return true
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Builds all new folders and checks them. False where one is not what the old one was. */
async function build(journal: SwitchJournal, options: SwitchOptions): Promise<boolean> {
  const { fs, root, folders, check, onProgress = () => undefined } = options
  const trees: (readonly [string, FolderTree])[] = []
  for (const folder of folders) {
    const tree = await treeOf(fs, join(root, folder))
    if (tree !== null || folder === folders[0]) trees.push([folder, tree ?? { files: [], folders: [] }])
  }
  const of = trees.reduce((sum, [, { files }]) => sum + files.length, 0)
  let done = 0
  for (const [folder, tree] of trees) {
    const next = join(root, nextName(folder, journal))
    await makeFolder(fs, next)
    for (const inner of tree.folders) await fs.mkdir(join(next, inner), { recursive: true, mode: 0o700 })
    const isSame = await each(tree.files.filter(isKept), async (file) => {
      const same = await convert(join(root, folder, file), join(next, dirname(file)), options)
      done += 1
      onProgress(done, of)
      return same
    })
    if (!isSame) return false
    if (options.lockText !== null) await put(fs, join(next, LOCK_FILE_NAME), Buffer.from(options.lockText))
    for (const inner of [...tree.folders, '']) await syncFolder(fs, join(next, inner))
  }
  await syncFolder(fs, root)
  return check(join(root, nextName(folders[0] ?? '', journal)))
}

/** Not what runs left half-written, and not the lock of the old form. */
function isKept(file: string): boolean {
  const name = basename(file)
  return !TEMPORARY_NAME.test(name) && name !== LOCK_FILE_NAME && name !== `${LOCK_FILE_NAME}.bak`
}

/**
 * Writes one file in the other form and reads it back. A file that does not open in the old form is damaged: its bytes are taken along as
 * they are, and it stays damaged.
 */
async function convert(old: string, folder: string, { fs, from, to }: SwitchOptions): Promise<boolean> {
  const [name = ''] = from.namesInside([basename(old)])
  const role = roleOf(name)
  const bytes = await retryWhileHeld(() => fs.readFile(old))
  const inside = await from.open(role, bytes)
  const [onDisk = name] = to.namesOnDisk([name])
  const path = join(folder, onDisk)
  if (inside === null) {
    await put(fs, path, bytes)
    return true
  }
  await put(fs, path, await to.seal(role, inside))
  const readBack = await to.open(role, await fs.readFile(path))
  return readBack !== null && digestOf(readBack) === digestOf(inside)
}

async function put(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Does something to each, some at a time. Whether all went well; the first failure ends it, once all that run have ended. */
async function each(files: readonly string[], deed: (file: string) => Promise<boolean>): Promise<boolean> {
  const left = files[Symbol.iterator]()
  let isWell = true
  async function work(): Promise<void> {
    for (const file of left) {
      if (!isWell) return
      try {
        if (!(await deed(file))) isWell = false
      } catch (error) {
        isWell = false
        throw error
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, work))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return isWell
}
