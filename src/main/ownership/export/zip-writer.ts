import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { createDeflateRaw, deflateRaw } from 'node:zlib'
import { Zip, ZipPassThrough } from 'fflate'

/** What a zip of the old kind, which every system opens, cannot hold any more; with room for its end. */
const MAX_ZIP_BYTES = 4 * 1024 ** 3 - 64 * 1024 ** 2
const MAX_ENTRIES = 65_000

/** So much is gathered before it is written, in bytes. */
const WRITE_BYTES = 256 * 1024

/** So much is hashed in one go, in bytes: a few milliseconds on a slow machine. */
const SLICE_BYTES = 1024 * 1024

const deflated = promisify(deflateRaw)

/** Thrown where there is more than one zip can hold. */
export class TooMuchForZip extends Error {}

/** What was put into a zip. */
export interface AddedEntry {
  readonly sha256: string
  readonly byteLength: number
}

/** A zip that is written piece by piece; one entry at a time. Everything rejects with what `write` rejects with, or `TooMuchForZip`. */
export interface ZipWriter {
  /** Bytes at hand. */
  addBytes(name: string, bytes: Uint8Array): Promise<AddedEntry>
  /** Bytes that come piece by piece: never all of them are in memory. */
  addPieces(name: string, pieces: AsyncIterable<Uint8Array>): Promise<AddedEntry>
  /** Writes the list of entries, without which it is no zip. Gives its size in bytes. */
  end(): Promise<number>
}

/** fflate keeps the book and Node's own zlib, which works beside the event loop, compresses. */
class DeflatedEntry extends ZipPassThrough {
  override compression = 8

  /** What comes out is handed on by whoever compresses. */
  protected override process(): void {
    // Nothing here: see `finish` and `addPieces`.
  }
}

/** @param write takes the bytes of the zip in order @param now the time of its entries */
export function zipWriter(write: (bytes: Uint8Array) => Promise<void>, now: Date): ZipWriter {
  let waiting: Uint8Array[] = []
  let waitingBytes = 0
  let byteLength = 0
  let entries = 0
  let fault: Error | null = null
  const zip = new Zip((error, bytes) => {
    fault ??= error
    if (error !== null) return
    waiting.push(bytes)
    waitingBytes += bytes.byteLength
  })

  async function flush(least: number): Promise<void> {
    if (fault !== null) throw fault
    if (waitingBytes < least || waitingBytes === 0) return
    const bytes = Buffer.concat(waiting)
    waiting = []
    waitingBytes = 0
    byteLength += bytes.byteLength
    if (byteLength > MAX_ZIP_BYTES) throw new TooMuchForZip()
    await write(bytes)
  }

  function begin(name: string): DeflatedEntry {
    entries += 1
    if (entries > MAX_ENTRIES) throw new TooMuchForZip()
    const entry = new DeflatedEntry(name)
    entry.mtime = now
    zip.add(entry)
    return entry
  }

  async function finish(entry: DeflatedEntry, last: Uint8Array): Promise<void> {
    entry.push(new Uint8Array(0), true)
    entry.ondata(null, unshared(last), true)
    await flush(WRITE_BYTES)
  }

  async function addBytes(name: string, bytes: Uint8Array): Promise<AddedEntry> {
    const entry = begin(name)
    const hash = createHash('sha256')
    for (let start = 0; start < bytes.byteLength; start += SLICE_BYTES) {
      if (start > 0) await nextTurn()
      note(entry, hash, bytes.subarray(start, start + SLICE_BYTES))
    }
    await finish(entry, await deflated(bytes))
    return { sha256: hash.digest('hex'), byteLength: bytes.byteLength }
  }

  async function addPieces(name: string, pieces: AsyncIterable<Uint8Array>): Promise<AddedEntry> {
    const entry = begin(name)
    const hash = createHash('sha256')
    let size = 0
    async function* noted() {
      for await (const piece of pieces) {
        note(entry, hash, piece)
        size += piece.byteLength
        yield piece
      }
    }
    await pipeline(Readable.from(noted()), createDeflateRaw(), async (compressed: AsyncIterable<Uint8Array>) => {
      for await (const bytes of compressed) {
        entry.ondata(null, unshared(bytes), false)
        await flush(WRITE_BYTES)
      }
    })
    await finish(entry, new Uint8Array(0))
    return { sha256: hash.digest('hex'), byteLength: size }
  }

  async function end(): Promise<number> {
    zip.end()
    await flush(0)
    return byteLength
  }

  return { addBytes, addPieces, end }
}

/** Counts bytes of an entry in: its size, its check sum and its hash. */
function note(entry: DeflatedEntry, hash: Hash, bytes: Uint8Array): void {
  hash.update(bytes)
  entry.push(unshared(bytes), false)
}

/** fflate's types ask for memory that is not shared between threads; ours never is. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>
}
