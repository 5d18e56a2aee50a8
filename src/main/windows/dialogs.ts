import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'
import { MESSAGE_EXTENSIONS } from '../../shared/domain/message'
import { errorCodeFor, systemCodeOf } from '../storage/file-system'

/** What the system asks the person for. */
export interface Dialogs {
  /** None where they thought better of it. */
  chooseFiles(): Promise<readonly string[]>
  /** Null where they thought better of it. */
  chooseFolder(): Promise<string | null>
  /** Asks where to save bytes, and saves them there. False where they thought better of it. */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
}

/** @param windowNow the window that the dialogs belong to, where there is one */
export function createDialogs(windowNow: () => BrowserWindow | null): Dialogs {
  async function ask(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const window = windowNow()
    const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
    return chosen.filePaths
  }

  return {
    chooseFiles: () =>
      ask({
        title: 'Open messages',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Messages', extensions: [...MESSAGE_EXTENSIONS] },
          { name: 'All files', extensions: ['*'] }
        ]
      }),
    async chooseFolder() {
      const [folder] = await ask({
        title: 'Choose a folder to watch',
        properties: ['openDirectory', 'createDirectory']
      })
      return folder ?? null
    },
    async saveFile(name, bytes) {
      const options = { title: 'Save a copy', defaultPath: path.join(app.getPath('downloads'), name) }
      const window = windowNow()
      const chosen = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
      if (!chosen.filePath) return ok(false)
      try {
        await writeFile(chosen.filePath, bytes)
        return ok(true)
      } catch (error) {
        if (systemCodeOf(error) === null) throw error
        return failed(errorCodeFor(error))
      }
    }
  }
}
