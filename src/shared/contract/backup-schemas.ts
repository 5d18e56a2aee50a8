import { z } from 'zod'
import type { BackupRequests } from './backup-channels'

/** A backup's file name, see `backup-folder.ts`: no other name reaches the disk. */
const name = z.string().regex(/^state-\d{8}T\d{9}Z-\d{1,9}\.json$/)

/** One schema a channel: what may come in. */
export const BACKUP_SCHEMAS = {
  'backups:view': z.null(),
  'backups:make': z.null(),
  'backups:compare': name,
  'backups:restore': name,
  'backups:showFolder': z.null()
} satisfies {
  readonly [C in keyof BackupRequests]: z.ZodType<Parameters<BackupRequests[C]>[0]>
}
