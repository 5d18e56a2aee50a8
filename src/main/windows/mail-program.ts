import { shell } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'

/** Opens the person's mail program on a draft. Nothing but a `mailto:` address goes through this door; `no_mail_program` where the system has none for it. */
export async function openMailProgram(address: string): Promise<Result<true>> {
  if (!/^mailto:[\x21-\x7e]*$/.test(address) || new URL(address).protocol !== 'mailto:')
    return failed('invalid_request')
  try {
    await shell.openExternal(address)
    return ok(true)
  } catch {
    // The system says no more than that it could not be opened.
    return failed('no_mail_program')
  }
}
