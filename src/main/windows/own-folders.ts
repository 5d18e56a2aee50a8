import { shell } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'

/** Shows a folder of the program's own in the system's file manager. Only main names it, never the page. `not_found` where it cannot be shown. */
export async function showOwnFolder(folder: string): Promise<Result<true>> {
  // The system's words for why not are of no use to a person.
  return (await shell.openPath(folder)) === '' ? ok(true) : failed('not_found')
}
