import { type BrowserWindow, dialog, shell } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'
import { type ExternalAddress, externalAddress } from '../security/external-address'

/** The place of the button that opens, and of the one that does not, which is the one that is chosen without a choice. */
const BUTTONS = ['Open in browser', 'Cancel']
const OPEN = 0
const CANCEL = 1

/**
 * The only door to the browser: opens a link once the person has seen its whole address and agreed, outside of the page, which can
 * neither skip nor answer the question. False where they thought better of it; `unsafe_address`, `no_browser`.
 * @param windowNow the window that the question belongs to, where there is one
 */
export async function openLink(text: string, windowNow: () => BrowserWindow | null): Promise<Result<boolean>> {
  const address = externalAddress(text)
  if (!address.ok) return address
  const window = windowNow()
  const options = question(address.value)
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
  if (response !== OPEN) return ok(false)
  try {
    await shell.openExternal(address.value.href)
    return ok(true)
  } catch {
    // The system says no more than that it could not be opened.
    return failed('no_browser')
  }
}

function question({ href, host, isPunycode }: ExternalAddress): Electron.MessageBoxOptions {
  const letters = isPunycode
    ? ['Its name is written in letters that can look like others. This is how the browser reads it.']
    : []
  return {
    type: 'question',
    title: 'Open a link',
    message: `Open ${host} in your browser?`,
    detail: [href, ...letters, 'Your browser connects to it; Coachable itself does not.'].join('\n\n'),
    buttons: BUTTONS,
    defaultId: CANCEL,
    cancelId: CANCEL,
    noLink: true
  }
}
