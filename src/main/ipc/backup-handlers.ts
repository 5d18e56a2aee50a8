import type { BackupRequests } from '../../shared/contract/backup-channels'
import { ok, type Result } from '../../shared/contract/result'
import type { Handlers } from './register'
import type { Services } from './services'

/**
 * The rolling backups.
 * @param showFolder opens a folder of the program's own in the system's file manager
 */
export function backupHandlers(
  services: Promise<Pick<Services, 'backups'>>,
  showFolder: (folder: string) => Promise<Result<true>>
): Pick<Handlers, keyof BackupRequests> {
  return {
    'backups:view': async () => (await services).backups.view(),
    async 'backups:make'() {
      const made = await (await services).backups.make('asked')
      return made.ok ? ok(true) : made
    },
    'backups:compare': async (name) => (await services).backups.compare(name),
    'backups:restore': async (name) => (await services).backups.restore(name),
    async 'backups:showFolder'() {
      const view = await (await services).backups.view()
      return view.ok ? showFolder(view.value.folder) : view
    }
  }
}
