import { open } from 'node:fs/promises'
import { type Entry, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { MANIFEST_FILE } from '../../../shared/state/export-format'
import { RefusedExport } from './refused-export'

/** More files than an export can have. */
const MAX_ENTRIES = 70_000

/** A zip that unpacks to more than so many times its size (and to more than the floor) is made to do harm. */
const MAX_RATIO = 200
const RATIO_FLOOR = 256 * 1024 ** 2

/** What every zip with something in it begins with. */
const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** A zip that holds an export, open. Nothing of it is ever unpacked to the disk by its name. */
export interface ExportZip {
  /** The size that a file of the export unpacks to, or null where there is none of that name. */
  sizeOf(name: string): number | null
  /** The bytes of a file of the export, piece by piece; never more than `sizeOf` says. */
  pieces(name: string): AsyncIterable<Uint8Array>
  close(): void
}

/**
 * Opens a zip and looks at its list of files only. Throws `RefusedExport`: `not_an_export`, `export_damaged` (cut off),
 * `unsafe_file` (names that lead out or stand there twice, far too much to unpack); and what the disk throws.
 */
export async function openExportZip(path: string): Promise<ExportZip> {
  const zip = await openZip(path)
  try {
    const entries = await entriesOf(zip)
    const prefix = prefixOf(entries)
    const entryOf = (name: string) => entries.get(`${prefix}${name}`)
    return {
      sizeOf: (name) => entryOf(name)?.uncompressedSize ?? null,
      async *pieces(name) {
        const entry = entryOf(name)
        if (!entry || entry.isEncrypted()) throw new RefusedExport('export_damaged')
        // The stream of a zip gives buffers; yauzl's types leave it open.
        yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
      },
      close: () => zip.close()
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function openZip(path: string): Promise<ZipFile> {
  const isZip = await startsLikeZip(path)
  if (!isZip) throw new RefusedExport('not_an_export')
  // Sizes are checked while it unpacks: an entry that is larger than it says ends its stream with an error.
  return openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true })
}

async function startsLikeZip(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ZIP_START.length), 0, ZIP_START.length, 0)
    return bytesRead === ZIP_START.length && buffer.equals(ZIP_START)
  } finally {
    await file.close()
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) throw new RefusedExport('unsafe_file')
  const entries = new Map<string, Entry>()
  let unpacked = 0
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      // Parts that overlap make a small zip unpack without end; each alone would pass.
      if (unpacked > RATIO_FLOOR && unpacked > zip.fileSize * MAX_RATIO) throw new RefusedExport('unsafe_file')
      const name = entry.fileName
      if (validateFileName(name) !== null || entries.has(name)) throw new RefusedExport('unsafe_file')
      entries.set(name, entry)
    }
  } catch (error) {
    // yauzl looks at names itself and has no other words for them.
    if (
      error instanceof Error &&
      /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message)
    )
      throw new RefusedExport('unsafe_file')
    throw error
  }
  return entries
}

/** Empty; or the folder that everything lies in, where a system unpacked the export and somebody packed the folder again. */
function prefixOf(entries: ReadonlyMap<string, Entry>): string {
  if (entries.has(MANIFEST_FILE)) return ''
  const within = [...entries.keys()].filter(
    (name) => /^[^/]+\/manifest\.json$/.test(name) && !name.startsWith('__MACOSX/')
  )
  const [only, ...others] = within
  if (only === undefined || others.length > 0) throw new RefusedExport('not_an_export')
  return only.slice(0, -MANIFEST_FILE.length)
}
