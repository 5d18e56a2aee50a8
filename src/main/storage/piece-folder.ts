import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { makeFolder, syncFolder } from './durable-folder'
import { type FileSystem, nodeFileSystem, systemCodeOf } from './file-system'
import { retryWhileHeld } from './retry-while-held'
import { moveAside } from './set-aside'
import { discard, removeLeftovers, writeTemporary } from './temporary-file'

/** Name of the folder inside the data folder that holds pieces of the state, one file each, named by their SHA-256. */
export const PIECES_FOLDER_NAME = 'pieces'

/** The bytes under a piece's name, not yet checked; or why there are none. */
export type PieceRead =
  | { readonly kind: 'there'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' | 'inaccessible' }

/** What a piece is known by once it is written. */
export interface WrittenPiece {
  readonly sha256: string
  readonly byteLength: number
}

/** Files that hold some records each, one a line, and never change: another content is another name. */
export interface PieceFolder {
  /** Removes what dead runs left half-written, and gives the names of all files there. Makes no folder. Never fails. */
  prepare(): Promise<ReadonlySet<string>>
  /** The names in the folder. */
  list(): Promise<ReadonlySet<string>>
  read(sha256: string): Promise<PieceRead>
  /** Writes records, each given as JSON. It outlives a power cut only after `sync`. */
  put(lines: readonly string[]): Promise<WrittenPiece>
  /** Puts the bytes of a piece whose name they are known to have. It outlives a power cut only after `sync`. */
  putBytes(sha256: string, bytes: Uint8Array): Promise<void>
  /** Makes sure that all pieces written before outlive a power cut. */
  sync(): Promise<void>
  /** Removes a piece that nothing names any more, or leaves it for a later run. */
  remove(sha256: string): Promise<void>
  /** Moves a piece that is not what its name says out of the way. Gives its new name, seen from the data folder. */
  setAside(sha256: string): Promise<string>
  /** Moves the whole folder out of the way. Gives its new name. */
  setAllAside(): Promise<string>
}

/** `folder` is the data folder; `now` only names what is set aside. */
export interface PieceFolderOptions {
  readonly folder: string
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** The pieces of a data folder. Its methods reject with the disk's own error, `read` aside. */
export function pieceFolder({
  folder: dataFolder,
  fs = nodeFileSystem,
  now = () => new Date()
}: PieceFolderOptions): PieceFolder {
  const folder = join(dataFolder, PIECES_FOLDER_NAME)
  /** One piece that another program holds is worth waiting for; a disk that refuses all of them is not. */
  let isPatient = true

  async function list(): Promise<ReadonlySet<string>> {
    try {
      return new Set(await fs.readdir(folder))
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOENT') throw error
      return new Set()
    }
  }

  async function read(sha256: string): Promise<PieceRead> {
    const readFile = () => fs.readFile(join(folder, sha256))
    try {
      return { kind: 'there', bytes: isPatient ? await retryWhileHeld(readFile) : await readFile() }
    } catch (error) {
      const code = systemCodeOf(error)
      if (code === null) throw error
      if (code === 'ENOENT') return { kind: 'missing' }
      isPatient = false
      return { kind: 'inaccessible' }
    }
  }

  async function put(lines: readonly string[]): Promise<WrittenPiece> {
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    const sha256 = hashOf(bytes)
    await putBytes(sha256, bytes)
    return { sha256, byteLength: bytes.byteLength }
  }

  async function putBytes(sha256: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, sha256)
    const temporary = await writeInto(path, bytes)
    try {
      await retryWhileHeld(() => fs.rename(temporary, path))
    } catch (error) {
      await discard(fs, temporary)
      throw error
    }
  }

  /** Makes the folder where it is missing: before the first piece, and where somebody removed it. */
  async function writeInto(path: string, bytes: Uint8Array): Promise<string> {
    try {
      return await writeTemporary(fs, path, bytes)
    } catch (error) {
      if (systemCodeOf(error) !== 'ENOENT') throw error
    }
    await makeFolder(fs, folder)
    return writeTemporary(fs, path, bytes)
  }

  return {
    prepare: async () => new Set(await removeLeftovers(fs, folder, '')),
    list,
    read,
    put,
    putBytes,
    sync: () => syncFolder(fs, folder),
    remove: (sha256) => discard(fs, join(folder, sha256)),
    setAside: async (sha256) => `${PIECES_FOLDER_NAME}/${await moveAside(fs, join(folder, sha256), now)}`,
    setAllAside: () => moveAside(fs, folder, now)
  }
}

/** Whether a name in the folder is a piece's. */
export function isPieceName(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}

/** The name that a piece of these bytes has. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The records of a piece as parsed, not yet checked for their shape, or null where the bytes are not those that its name says,
 * or no lines of JSON each.
 */
export function recordsOf(sha256: string, bytes: Uint8Array): readonly unknown[] | null {
  if (hashOf(bytes) !== sha256) return null
  try {
    const lines = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n')
    return lines.pop() === '' ? lines.map((line) => JSON.parse(line)) : null
  } catch {
    // The error's words may quote the file, so they go no further.
    return null
  }
}
