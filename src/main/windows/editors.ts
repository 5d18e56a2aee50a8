import { shell } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'

/** Opens a file in the program that the system has for it; `unreadable_file` where there is none. The caller has looked at the file. */
export async function openInEditor(file: string): Promise<Result<true>> {
  const trouble = await shell.openPath(file)
  return trouble === '' ? ok(true) : failed('unreadable_file')
}
