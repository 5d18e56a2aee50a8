import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { BackupComparison } from '../../shared/contract/backup-views'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** The backups, and what is being done with them. */
export const backupsQuery = queryOptions({ queryKey: ['backups'], queryFn: () => bridge.viewBackups() })

/** Makes a backup now. Gives the code of a refusal, or null. */
export async function makeBackup(client: QueryClient): Promise<ErrorCode | null> {
  const made = await answerOf(bridge.makeBackup())
  await client.invalidateQueries({ queryKey: backupsQuery.queryKey })
  return made.ok ? null : made.code
}

/** What restoring a backup would change. */
export function compareBackup(name: string): Promise<Result<BackupComparison>> {
  return answerOf(bridge.compareBackup(name))
}

/** Restores a backup. Gives the name of the one that holds what was there before; null where there was nothing. */
export async function restoreBackup(client: QueryClient, name: string): Promise<Result<string | null>> {
  const restored = await answerOf(bridge.restoreBackup(name))
  // Every page shows another state now.
  await client.invalidateQueries()
  return restored
}

/** Shows the folder in the system's file manager, in the same way as `makeBackup`. */
export async function showBackups(): Promise<ErrorCode | null> {
  const shown = await answerOf(bridge.showBackups())
  return shown.ok ? null : shown.code
}
