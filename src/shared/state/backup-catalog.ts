import { z } from 'zod'
import { BACKUP_REASONS } from '../domain/backup'

const count = z.int().min(0)

const entrySchema = z.object({
  name: z.string(),
  reason: z.enum(BACKUP_REASONS),
  check: z.enum(['good', 'damaged', 'newer']),
  /** ISO 8601. */
  checkedAt: z.string(),
  counts: z.object({ messages: count, applications: count, asks: count, journal: count, resumes: count }),
  /** With everything that it shares with others. */
  byteLength: count,
  /** Originals that were not there any more when it was made. */
  missingOriginals: count,
  hasSample: z.boolean(),
  /** SHA-256 of the head's bytes: the same head needs no second backup. */
  head: z.string()
})

/** What is known of a backup since it was looked at. */
export type CatalogEntry = Readonly<z.infer<typeof entrySchema>>

const catalogSchema = z.object({ backups: z.array(entrySchema) })

/** The entries of a parsed catalog; none where it does not fit: it is only a note, and the backups are looked at again. */
export function catalogOf(value: unknown): readonly CatalogEntry[] {
  const parsed = catalogSchema.safeParse(value)
  return parsed.success ? parsed.data.backups : []
}
