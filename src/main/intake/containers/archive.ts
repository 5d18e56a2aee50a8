import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl'
import { cleanLineOf } from '../clean-text'

/** More entries than this no archive of messages has. */
const MAX_ENTRIES = 20_000

/** An archive that unpacks to more than so many times its size (and to more than the floor) is made to do harm. */
const MAX_RATIO = 120
const RATIO_FLOOR = 50 * 1024 * 1024

/** An entry of an archive whose name is safe to show. */
export interface ArchiveEntry {
  /** With `/` between folders. */
  readonly name: string
  readonly entry: Entry
  /** The name leads out of the archive, or the entry unpacks to far more than it takes. */
  readonly isUnsafe: boolean
}

/** Thrown for an archive that is refused as a whole. */
export class UnsafeArchive extends Error {}

/**
 * The entries of an archive, without folders and what systems leave in archives. Throws `UnsafeArchive` where there are too
 * many, or where they declare to unpack to far more than the archive holds; what yauzl throws where it is damaged.
 */
export async function entriesOf(zip: ZipFile): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  let inflated = 0
  if (zip.entryCount > MAX_ENTRIES) throw new UnsafeArchive()
  for await (const entry of zip.eachEntry()) {
    inflated += entry.uncompressedSize
    // Parts that overlap make a small archive unpack without end; each alone would pass.
    if (inflated > RATIO_FLOOR && inflated > zip.fileSize * MAX_RATIO) throw new UnsafeArchive()
    const name = nameOf(entry)
    if (name.endsWith('/') || isLeftBySystem(name)) continue
    entries.push({
      name: cleanLineOf(
        name
          .split('/')
          .filter((part) => !/^\.*$/.test(part))
          .join('/')
      ).slice(-1000),
      entry,
      isUnsafe: validateFileName(name) !== null
    })
  }
  return entries
}

/** Names are in UTF-8 where they say so or where they can be, else in the code page of old DOS programs. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  const text = raw.toString('utf8')
  const name = text.includes('\ufffd')
    ? getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
    : text
  return name.replaceAll('\\', '/')
}

function isLeftBySystem(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || (/^\.[^.]/.test(part) && part.length > 1))
}
