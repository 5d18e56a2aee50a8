import type { BackupBridge } from '../shared/contract/backup-channels'
import type { Ask } from './ask-main'

/** The rolling backups. */
export function backupBridge(ask: Ask): BackupBridge {
  return {
    viewBackups: () => ask('backups:view', null),
    makeBackup: () => ask('backups:make', null),
    compareBackup: (name) => ask('backups:compare', name),
    restoreBackup: (name) => ask('backups:restore', name),
    showBackups: () => ask('backups:showFolder', null)
  }
}
