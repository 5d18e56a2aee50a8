import type { BackupComparison, BackupsView } from './backup-views'
import type { Result } from './result'

/** The rolling backups. Inputs and outputs by channel: see `Requests`. */
export interface BackupRequests {
  'backups:view': (input: null) => Result<BackupsView>
  /** Makes one now and checks it. `not_found`: there is nothing yet. */
  'backups:make': (input: null) => Result<true>
  /** What restoring would change; the backup is opened completely for it. */
  'backups:compare': (input: string) => Result<BackupComparison>
  /** Puts a backup in the place of what is there. Gives the name of the backup of what was there before, or null where that was nothing. */
  'backups:restore': (input: string) => Result<string | null>
  /** Shows the folder in the system's file manager. */
  'backups:showFolder': (input: null) => Result<true>
}

export const BACKUP_CHANNELS = [
  'backups:view',
  'backups:make',
  'backups:compare',
  'backups:restore',
  'backups:showFolder'
] as const satisfies readonly (keyof BackupRequests)[]

/** The page's side of it. */
export interface BackupBridge {
  viewBackups(): Promise<Result<BackupsView>>
  makeBackup(): Promise<Result<true>>
  compareBackup(name: string): Promise<Result<BackupComparison>>
  restoreBackup(name: string): Promise<Result<string | null>>
  showBackups(): Promise<Result<true>>
}
