import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import { sha256Of } from './content-hash'
import { makeFolder, syncFolder } from './durable-folder'
import { errorCodeFor, type FileSystem, nodeFileSystem, systemCodeOf } from './file-system'
import { retryWhileHeld } from './retry-while-held'
import { discard, removeLeftovers, writeTemporary } from './temporary-file'

/** Name of the folder inside the data folder that holds the original bytes, one file each, named by their SHA-256. */
export const ORIGINALS_FOLDER_NAME = 'originals'

/** So long a flush of the folder waits for others that are on their way to it, in milliseconds. */
const GATHER_MS = 5

/** What an original is known by afterwards. */
export interface KeptOriginal {
  /** Lower-case hex; also the file's name. */
  readonly sha256: string
  readonly byteLength: number
}

/** The bytes of messages exactly as they came in. */
export interface Originals {
  /**
   * Keeps bytes, which must not be changed meanwhile; once it resolves they are on the disk. The same bytes twice are one
   * file. Codes: `disk_full`, `storage_failed`, and why nothing may be written.
   */
  keepOriginal(bytes: Uint8Array): Promise<Result<KeptOriginal>>
  /**
   * The bytes of that hash, checked against it. Codes: `invalid_request` (no SHA-256), `not_found`, `unreadable_file`
   * (the file no longer is what was kept), `storage_failed`.
   */
  readOriginal(sha256: string): Promise<Result<Uint8Array>>
  /**
   * Deletes the bytes of that hash for good; none there is as well. Nothing may be keeping the same bytes at that moment. Codes:
   * `invalid_request` (no SHA-256), `storage_failed`.
   */
  removeOriginal(sha256: string): Promise<Result<true>>
}

/** `folder` is the data folder. */
export interface OriginalsOptions {
  readonly folder: string
  readonly fs?: FileSystem
  /** Why nothing may be written, as the code of every refusal; or null. */
  readonly readOnly?: ErrorCode | null
  /** Where the same bytes may lie once more (the rolling backups). What is missing or damaged here is put back from there. */
  readonly second?: Pick<Originals, 'readOriginal'>
}

/** The originals of a data folder. Nothing is touched before the first call. */
export function originalsIn({
  folder: dataFolder,
  fs = nodeFileSystem,
  readOnly = null,
  second
}: OriginalsOptions): Originals {
  const folder = join(dataFolder, ORIGINALS_FOLDER_NAME)
  /** How many files are being put and come to `syncEntries` in a moment. */
  let underWay = 0
  const syncEntries = shared(
    () => syncFolder(fs, folder),
    () => underWay > 0
  )
  /** The names that may be in the folder; null before the first call, and after one that could not prepare it. */
  let names: Promise<Set<string>> | null = null

  /** Cleans before this run's first temporary file, which it would otherwise take for a leftover. */
  async function prepare(): Promise<Set<string>> {
    await makeFolder(fs, folder)
    return new Set(await removeLeftovers(fs, folder, ''))
  }

  async function keep(bytes: Uint8Array, sha256: string): Promise<void> {
    names ??= prepare().catch((error: unknown) => {
      names = null
      throw error
    })
    const kept = await names
    const path = join(folder, sha256)
    underWay += 1
    try {
      if (kept.has(sha256) && (await holds(fs, path, sha256))) await syncFile(fs, path)
      else await put(fs, path, bytes)
      kept.add(sha256)
    } finally {
      underWay -= 1
    }
    await syncEntries()
  }

  async function keepOriginal(bytes: Uint8Array): Promise<Result<KeptOriginal>> {
    if (readOnly !== null) return failed(readOnly)
    try {
      const sha256 = await sha256Of(bytes)
      try {
        await keep(bytes, sha256)
      } catch (error) {
        if (systemCodeOf(error) !== 'ENOENT') throw error
        // Somebody removed the folder while the program ran. It is not cleaned again: others may be writing into it.
        await makeFolder(fs, folder)
        await keep(bytes, sha256)
      }
      return ok({ sha256, byteLength: bytes.byteLength })
    } catch (error) {
      return failed(errorCodeFor(error))
    }
  }

  async function readOriginal(sha256: string): Promise<Result<Uint8Array>> {
    const read = await readHere(sha256)
    if (read.ok || second === undefined || read.code === 'invalid_request') return read
    const spare = await second.readOriginal(sha256)
    if (!spare.ok) return read
    // Seen at once, also where it cannot be put back; the next one who asks tries again.
    if (readOnly === null && read.code !== 'storage_failed') await keepOriginal(spare.value)
    return spare
  }

  async function readHere(sha256: string): Promise<Result<Uint8Array>> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return failed('invalid_request')
    try {
      const bytes = await retryWhileHeld(() => fs.readFile(join(folder, sha256)))
      return (await sha256Of(bytes)) === sha256 ? ok(bytes) : failed('unreadable_file')
    } catch (error) {
      return failed(systemCodeOf(error) === 'ENOENT' ? 'not_found' : errorCodeFor(error))
    }
  }

  async function removeOriginal(sha256: string): Promise<Result<true>> {
    if (readOnly !== null) return failed(readOnly)
    if (!/^[0-9a-f]{64}$/.test(sha256)) return failed('invalid_request')
    try {
      await retryWhileHeld(() => fs.unlink(join(folder, sha256)))
      await syncEntries()
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOENT') return failed(errorCodeFor(error))
    }
    // Kept names only spare a look at the disk: one that is gone must not be looked for.
    const kept = await names?.catch(() => null)
    kept?.delete(sha256)
    return ok(true)
  }

  return { keepOriginal, readOriginal, removeOriginal }
}

/**
 * Callers that come while it runs share the next run: it begins after all of them came, so that what each of them did before is
 * covered by it. Where more are to come, it waits a moment for them; one that comes alone never waits.
 */
function shared(run: () => Promise<void>, isMoreToCome: () => boolean): () => Promise<void> {
  let running: Promise<unknown> | null = null
  let next: Promise<void> | null = null

  async function begin(): Promise<void> {
    // Waits in any case, so that `next` is set before it is taken back.
    await (isMoreToCome() ? pause(GATHER_MS) : undefined)
    next = null
    const begun = run()
    // Its own callers are told when it fails; whoever waits for its end only wants it over.
    running = begun.catch(() => undefined).finally(() => (running = null))
    return begun
  }

  return () => {
    next ??= running === null ? begin() : running.then(begin)
    return next
  }
}

async function holds(fs: FileSystem, path: string, sha256: string): Promise<boolean> {
  try {
    return (await sha256Of(await fs.readFile(path))) === sha256
  } catch (error) {
    // Missing or unreadable: the good bytes are at hand and are put in its place.
    if (systemCodeOf(error) === null) throw error
    return false
  }
}

/** An earlier try may have been cut short after the bytes were there but before they were safe. */
async function syncFile(fs: FileSystem, path: string): Promise<void> {
  const file = await fs.open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function put(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(fs, path, bytes)
  try {
    await retryWhileHeld(() => fs.rename(temporary, path))
  } catch (error) {
    await discard(fs, temporary)
    throw error
  }
}
