import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { MAX_FILE_BYTES } from '../../../shared/contract/result'

/** Bytes that can be read in several ways: a file of the disk, or what an archive held. Reading throws what the system throws. */
export interface ByteSource {
  /** As it is shown: an entry's path goes on behind that of its archive. */
  readonly path: string
  readonly byteLength: number
  /** The first bytes, at most `HEAD_BYTES`. */
  head(): Promise<Uint8Array>
  /** All bytes, piece by piece. */
  pieces(): AsyncIterable<Uint8Array>
  /** All bytes at once. */
  bytes(): Promise<Uint8Array>
  openZip(): Promise<ZipFile>
}

/** Enough to tell what a file is. */
export const HEAD_BYTES = 4096

/** Names are judged one by one, so that one bad name costs only its own entry. */
const ZIP_OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const

/** A piece of a file that is read in one go: few enough for a quick search, small enough for memory. */
const PIECE_BYTES = 1024 * 1024

/** A file of at most so many bytes (most mails) is read whole with its first bytes, and not opened twice. */
const SMALL_BYTES = 64 * 1024

/** A file of the disk. */
export function fileSource(path: string, byteLength: number): ByteSource {
  let whole: Uint8Array | null = null

  /** The first bytes of the file as it is now, at most so many. */
  async function first(most: number): Promise<Uint8Array> {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(most), 0, most, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }

  return {
    path,
    byteLength,
    async head() {
      const isSmall = byteLength <= SMALL_BYTES
      // One more than it had when it was measured shows that it has grown.
      const bytes = await first(isSmall ? byteLength + 1 : HEAD_BYTES)
      if (isSmall) whole = bytes
      return bytes.subarray(0, HEAD_BYTES)
    },
    pieces: () => createReadStream(path, { highWaterMark: PIECE_BYTES }),
    bytes: async () => (whole?.length === byteLength ? whole : allOf(path)),
    openZip: () => openPromise(path, ZIP_OPTIONS)
  }
}

/** A file that somebody is still writing is looked at so many times, and so long apart, until it stays as it is. Milliseconds. */
const LOOKS = 6
const LOOK_AGAIN_MS = 150

/** All of a file as it is now, which may be more or less than when it was measured. */
async function allOf(path: string): Promise<Uint8Array> {
  for (let look = 1; look <= LOOKS; look += 1) {
    const bytes = await wholeAtOnce(path)
    if (bytes !== null) return bytes
    await pause(LOOK_AGAIN_MS)
  }
  throw new GrownFile()
}

/** Null where it changed meanwhile. */
async function wholeAtOnce(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size > MAX_FILE_BYTES) throw new GrownFile()
    // One more than it has shows that it grows.
    const buffer = new Uint8Array(size + 1)
    let filled = 0
    for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
      read = (await file.read(buffer, filled, buffer.length - filled, filled)).bytesRead
    }
    return filled === size ? buffer.subarray(0, size) : null
  } finally {
    await file.close()
  }
}

/** Bytes at hand. */
export function bytesSource(path: string, bytes: Uint8Array): ByteSource {
  return {
    path,
    byteLength: bytes.length,
    head: async () => bytes.subarray(0, HEAD_BYTES),
    async *pieces() {
      yield bytes
    },
    bytes: async () => bytes,
    openZip: () => fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), ZIP_OPTIONS)
  }
}

/** Thrown for a file that grew beyond what is read, or does not stop growing. */
export class GrownFile extends Error {}
