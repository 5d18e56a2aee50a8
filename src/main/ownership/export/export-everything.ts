import { basename, dirname } from 'node:path'
import type { Exported } from '../../../shared/contract/ownership-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import { dayOfMoment } from '../../../shared/domain/days'
import type { Steps } from '../../../shared/domain/step'
import {
  DATA_FILE,
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportHeader,
  MANIFEST_FILE,
  type Manifest,
  type ManifestFile
} from '../../../shared/state/export-format'
import type { State } from '../../../shared/state/state'
import { syncFolder } from '../../storage/durable-folder'
import { errorCodeFor, type FileSystem, type OpenFile } from '../../storage/file-system'
import type { Originals } from '../../storage/originals'
import { retryWhileHeld } from '../../storage/retry-while-held'
import { discard, removeLeftovers, temporaryPathFor } from '../../storage/temporary-file'
import { countsOf } from '../counts'
import { Stopped, throwIfStopped } from '../stopped'
import { dataPieces } from './data-file'
import { journalFiles } from './journal-files'
import { readMe } from './read-me'
import { namedOriginals } from './readable-names'
import { messageRows, stepRows, tablePieces } from './tables'
import { TooMuchForZip, type ZipWriter, zipWriter } from './zip-writer'

/** What an export is made of. */
export interface ExportSource {
  readonly state: State
  readonly originals: Pick<Originals, 'readOriginal'>
  /** What to do, as it stands. */
  readonly steps: Steps
  /** The applications as a table. */
  readonly applicationsTable: Uint8Array
  /** The version of the program. */
  readonly program: string
  readonly now: Date
}

/** How it is made. `disk` is the person's own, where nothing is sealed. */
export interface ExportWay {
  readonly disk: FileSystem
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/**
 * Writes everything into a zip at `path`, under another name until it is whole and on the disk. Null where it was stopped; then, as
 * where it fails, nothing stays. Codes: `disk_full`, `storage_failed`, `too_large` (over 4 GB or 65,000 files).
 */
export async function exportEverything(
  path: string,
  source: ExportSource,
  { disk, signal, onProgress }: ExportWay
): Promise<Result<Exported | null>> {
  try {
    await removeLeftovers(disk, dirname(path), `${basename(path)}.`)
    const temporary = temporaryPathFor(path)
    try {
      const { byteLength, missing } = await writeZip(
        await disk.open(temporary, 'wx', 0o600),
        source,
        signal,
        onProgress
      )
      throwIfStopped(signal)
      await retryWhileHeld(() => disk.rename(temporary, path))
      await syncFolder(disk, dirname(path))
      return ok({ fileName: basename(path), byteLength, counts: countsOf(source.state), missing })
    } catch (error) {
      await discard(disk, temporary)
      throw error
    }
  } catch (error) {
    if (error instanceof Stopped) return ok(null)
    return failed(error instanceof TooMuchForZip ? 'too_large' : errorCodeFor(error))
  }
}

async function writeZip(
  file: OpenFile,
  source: ExportSource,
  signal: AbortSignal,
  onProgress: ExportWay['onProgress']
): Promise<{ readonly byteLength: number; readonly missing: number }> {
  try {
    const zip = zipWriter((bytes) => {
      throwIfStopped(signal)
      return file.writeFile(bytes)
    }, source.now)
    const missing = await fill(zip, source, signal, onProgress)
    const byteLength = await zip.end()
    await file.sync()
    return { byteLength, missing }
  } finally {
    await file.close()
  }
}

/** Puts everything in; the manifest comes last, for it says that all is there. Gives how many originals are missing. */
async function fill(
  zip: ZipWriter,
  { state, originals, steps, applicationsTable, program, now }: ExportSource,
  signal: AbortSignal,
  onProgress: ExportWay['onProgress']
): Promise<number> {
  const header: ExportHeader = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    program
  }
  const named = await namedOriginals(state)
  const fileOf = new Map(named.map(({ sha256, file }) => [sha256, file]))
  const data = { file: DATA_FILE, ...(await zip.addPieces(DATA_FILE, dataPieces(header, state))) }
  for (const { file, text } of journalFiles(state)) {
    throwIfStopped(signal)
    await zip.addBytes(file, Buffer.from(text))
  }
  await zip.addPieces('messages.csv', tablePieces(messageRows(state, (sha256) => fileOf.get(sha256) ?? '')))
  await zip.addBytes('applications.csv', applicationsTable)
  await zip.addPieces('steps.csv', tablePieces(stepRows(steps)))

  const kept: ManifestFile[] = []
  const missing: string[] = []
  for (const [at, { sha256, file }] of named.entries()) {
    throwIfStopped(signal)
    onProgress(at, named.length)
    const bytes = await originals.readOriginal(sha256)
    // One that cannot be read costs the person that one, and not all the others.
    if (bytes.ok) kept.push({ file, ...(await zip.addBytes(file, bytes.value)) })
    else missing.push(sha256)
  }
  const day = dayOfMoment(now.toISOString()) ?? ''
  await zip.addBytes('README.txt', Buffer.from(readMe(day, countsOf(state), missing.length)))
  const manifest: Manifest = { format: EXPORT_FORMAT, version: EXPORT_VERSION, data, originals: kept, missing }
  await zip.addBytes(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest, null, 1)))
  onProgress(named.length, named.length)
  return missing.length
}
