/** Why a backup was made. */
export const BACKUP_REASONS = ['automatic', 'asked', 'before_restore'] as const
export type BackupReason = (typeof BACKUP_REASONS)[number]
