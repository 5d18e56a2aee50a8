import { basename } from 'node:path'
import {
  isNewerExport,
  MANIFEST_FILE,
  type Manifest,
  type ManifestFile,
  manifestSchema
} from '../../../shared/state/export-format'
import type { State } from '../../../shared/state/state'
import { originalsOf } from '../../journey/sample/without-sample'
import { sha256Of } from '../../storage/content-hash'
import { type ExportZip, openExportZip } from './export-zip'
import { readData } from './read-data'
import { RefusedExport, refusalOf } from './refused-export'

/** The most that the files of an export unpack to, in bytes: many times what ten years of a job search take. */
const MAX_MANIFEST_BYTES = 64 * 1024 ** 2
const MAX_DATA_BYTES = 512 * 1024 ** 2
const MAX_ORIGINAL_BYTES = 64 * 1024 ** 2

/** An export that was looked through and is whole, as far as can be told without unpacking the originals. */
export interface OpenedExport {
  readonly fileName: string
  /** ISO 8601. */
  readonly exportedAt: string
  readonly state: State
  /** The originals that it has and that something in it is kept as. */
  readonly originals: readonly ManifestFile[]
  /** SHA-256 of those that it says it does not have. */
  readonly missing: readonly string[]
  /** The bytes of one of its originals, checked against their hash. Throws `RefusedExport`. */
  original(sha256: string): Promise<Uint8Array>
  close(): void
}

/** Opens an export and reads its data. Throws `RefusedExport`, and what the disk throws. */
export async function openExport(path: string): Promise<OpenedExport> {
  const zip = await openExportZip(path)
  try {
    const manifest = await readManifest(zip)
    const { data, missing } = manifest
    checkSize(zip, data.file, data.byteLength, MAX_DATA_BYTES)
    const { header, state } = await readData(zip.pieces(data.file), data.sha256)
    const needed = originalsOf(state)
    const files = new Map(manifest.originals.map((one) => [one.sha256, one]))
    for (const { file, byteLength } of files.values()) checkSize(zip, file, byteLength, MAX_ORIGINAL_BYTES)
    const absent = new Set(missing)
    if ([...needed].some((sha256) => !files.has(sha256) && !absent.has(sha256)))
      throw new RefusedExport('export_damaged')
    return {
      fileName: basename(path),
      exportedAt: header.exportedAt,
      state,
      originals: [...files.values()].filter(({ sha256 }) => needed.has(sha256)),
      missing: [...absent].filter((sha256) => needed.has(sha256) && !files.has(sha256)),
      async original(sha256) {
        try {
          const bytes = await allOf(zip.pieces(files.get(sha256)?.file ?? ''))
          if ((await sha256Of(bytes)) === sha256) return bytes
        } catch (error) {
          throw new RefusedExport(refusalOf(error))
        }
        throw new RefusedExport('export_damaged')
      },
      close: zip.close
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function readManifest(zip: ExportZip): Promise<Manifest> {
  checkSize(zip, MANIFEST_FILE, null, MAX_MANIFEST_BYTES)
  const value = parsed(await allOf(zip.pieces(MANIFEST_FILE)))
  const isNewer = isNewerExport(value)
  if (isNewer === null) throw new RefusedExport('not_an_export')
  if (isNewer) throw new RefusedExport('newer_export')
  const manifest = manifestSchema.safeParse(value)
  if (!manifest.success) throw new RefusedExport('export_damaged')
  return manifest.data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Another program's file of that name, or damage: it is no manifest of ours either way.
    return null
  }
}

/** @param expected null where nothing says how large it is */
function checkSize(zip: ExportZip, file: string, expected: number | null, most: number): void {
  const size = zip.sizeOf(file)
  if (size === null || (expected !== null && size !== expected)) throw new RefusedExport('export_damaged')
  if (size > most) throw new RefusedExport('unsafe_file')
}

async function allOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
