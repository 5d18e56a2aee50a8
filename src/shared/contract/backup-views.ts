import type { BackupReason } from '../domain/backup'

export type { BackupReason }

/** How many there are of each, without what was put away. */
export interface BackupCounts {
  readonly messages: number
  readonly applications: number
  readonly asks: number
  readonly journal: number
  readonly resumes: number
}

/** One backup in the list. */
export interface BackupSummary {
  /** Its file's name; also its id. */
  readonly name: string
  /** ISO 8601. */
  readonly madeAt: string
  readonly reason: BackupReason
  /** `good`: the program opened it completely and looked at every original in it. */
  readonly check: 'good' | 'damaged' | 'newer' | 'not_checked'
  /** ISO 8601, or null. */
  readonly checkedAt: string | null
  /** Null before the check. */
  readonly counts: BackupCounts | null
  /** With all that it shares with other backups, in bytes; null before the check. */
  readonly byteLength: number | null
  /** Originals that were missing already when it was made. */
  readonly missingOriginals: number
}

/** The backups and how they go. */
export interface BackupsView {
  readonly folder: string
  /** The newest first. */
  readonly backups: readonly BackupSummary[]
  readonly doing: 'nothing' | 'making' | 'checking' | 'restoring'
  /** Why the last one that the program wanted to make did not come about; null where it did. */
  readonly failed: 'disk_full' | 'storage_failed' | 'unreadable_file' | null
}

/** How a collection would change. */
export interface CollectionChange {
  readonly now: number
  readonly inBackup: number
  /** There now and not in the backup, or put away there. */
  readonly gone: number
  /** In the backup and not there now, or put away now. */
  readonly back: number
  /** In both, and not the same. */
  readonly changed: number
}

/** What restoring a backup would change. */
export type BackupComparison = Readonly<Record<keyof BackupCounts, CollectionChange>>
