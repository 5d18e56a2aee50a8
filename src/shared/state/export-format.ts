import { z } from 'zod'

/** What an export calls itself, and the version that this release writes and reads: docs/data-format.md. */
export const EXPORT_FORMAT = 'coachable-export'
export const EXPORT_VERSION = 1

/** The files of an export that are read again. */
export const DATA_FILE = 'data.json'
export const MANIFEST_FILE = 'manifest.json'

/** The beginning of `data.json`, before the state. */
export interface ExportHeader {
  readonly format: typeof EXPORT_FORMAT
  readonly version: typeof EXPORT_VERSION
  /** ISO 8601. */
  readonly exportedAt: string
  /** The version of the program that wrote it. */
  readonly program: string
}

/** One file of an export as its manifest tells of it. */
export interface ManifestFile {
  /** Its path in the export, with `/` between folders. */
  readonly file: string
  readonly sha256: string
  readonly byteLength: number
}

/** What an export consists of. It is written last: an export without it is not whole. */
export interface Manifest {
  readonly format: typeof EXPORT_FORMAT
  readonly version: typeof EXPORT_VERSION
  readonly data: ManifestFile
  readonly originals: readonly ManifestFile[]
  /** SHA-256 of originals that could not be read when it was made. */
  readonly missing: readonly string[]
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const manifestFileSchema = z.looseObject({ file: z.string().min(1), sha256, byteLength: z.int().min(0) })

export const exportHeaderSchema = z.looseObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.string(),
  program: z.string()
})

export const manifestSchema = z.looseObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  data: manifestFileSchema,
  originals: z.array(manifestFileSchema),
  missing: z.array(sha256)
})

const namedSchema = z.looseObject({ format: z.literal(EXPORT_FORMAT), version: z.int().min(1) })

/** Whether a parsed header or manifest is of a version that this release does not know; null where it is no export's at all. */
export function isNewerExport(value: unknown): boolean | null {
  const named = namedSchema.safeParse(value)
  return named.success ? named.data.version > EXPORT_VERSION : null
}
