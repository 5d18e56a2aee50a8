import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { type FileSystem, nodeFileSystem, systemCodeOf } from '../../storage/file-system'
import { retryWhileHeld } from '../../storage/retry-while-held'
import { discard, removeLeftovers, writeTemporary } from '../../storage/temporary-file'
import { KEY_BYTES, VECTOR_WIDTH, type VectorTable } from './vector-table'

/** Where vectors are kept between two runs, inside the data folder. It may be lost: what it holds is made again. */
export const VECTOR_FILE_NAME = 'search-vectors.bin'

/** First bytes of the file: what it is, and which shape. */
const MARK = Buffer.from('COACHSV1', 'latin1')
const HASH_BYTES = 32
const HEAD_BYTES = MARK.length + HASH_BYTES + 4
const ROW_BYTES = KEY_BYTES + VECTOR_WIDTH

/** Keeps vectors in a file that holds its old or its new content, never a mix. */
export interface VectorFile {
  /** Fills a table from the file; one that is damaged, of another encoder or not there leaves it as it was. */
  load(table: VectorTable): Promise<void>
  /** False where the disk refused. */
  save(table: VectorTable): Promise<boolean>
}

/** @param encoder names the encoder whose vectors these are, in any words */
export function vectorFile(file: string, encoder: string, fs: FileSystem = nodeFileSystem): VectorFile {
  const model = createHash('sha256').update(encoder).digest()

  async function load(table: VectorTable): Promise<void> {
    await removeLeftovers(fs, dirname(file), `${basename(file)}.`)
    let read: Uint8Array
    try {
      read = await fs.readFile(file)
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      return
    }
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength)
    if (!isSound(bytes, model)) return
    for (let at = HEAD_BYTES; at < bytes.length - HASH_BYTES; at += ROW_BYTES) {
      const key = bytes.toString('latin1', at, at + KEY_BYTES)
      table.putBytes(key, new Int8Array(bytes.buffer, bytes.byteOffset + at + KEY_BYTES, VECTOR_WIDTH))
    }
  }

  async function save(table: VectorTable): Promise<boolean> {
    const bytes = Buffer.alloc(HEAD_BYTES + table.count() * ROW_BYTES + HASH_BYTES)
    MARK.copy(bytes)
    model.copy(bytes, MARK.length)
    bytes.writeUInt32LE(table.count(), MARK.length + HASH_BYTES)
    let at = HEAD_BYTES
    for (const key of table.keys()) {
      bytes.write(key, at, 'latin1')
      bytes.set(new Uint8Array(table.bytesOf(key).buffer), at + KEY_BYTES)
      at += ROW_BYTES
    }
    createHash('sha256').update(bytes.subarray(0, at)).digest().copy(bytes, at)
    return written(bytes)
  }

  async function written(bytes: Uint8Array): Promise<boolean> {
    try {
      const temporary = await writeTemporary(fs, file, bytes)
      try {
        await retryWhileHeld(() => fs.rename(temporary, file))
      } catch (error) {
        await discard(fs, temporary)
        throw error
      }
      return true
    } catch (error) {
      // A full disk keeps nobody from searching: it is tried again when there is more to keep.
      if (systemCodeOf(error) === null) throw error
      return false
    }
  }

  return { load, save }
}

/** The key of a sentence: sixteen bytes of its hash, a character each. */
export function vectorKeyOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest().toString('latin1', 0, KEY_BYTES)
}

function isSound(bytes: Buffer, model: Buffer): boolean {
  if (bytes.length < HEAD_BYTES + HASH_BYTES || !bytes.subarray(0, MARK.length).equals(MARK)) return false
  if (!bytes.subarray(MARK.length, MARK.length + HASH_BYTES).equals(model)) return false
  const count = bytes.readUInt32LE(MARK.length + HASH_BYTES)
  if (bytes.length !== HEAD_BYTES + count * ROW_BYTES + HASH_BYTES) return false
  const end = bytes.length - HASH_BYTES
  return createHash('sha256').update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))
}
