import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { failed, ok, type Result } from '../../shared/contract/result'
import { MESSAGE_EXTENSIONS } from '../../shared/domain/message'
import { RESUME_EXTENSIONS } from '../../shared/domain/resume-desk'
import { errorCodeFor, systemCodeOf } from '../storage/file-system'

/** What the system asks the person for. */
export interface Dialogs {
  /** None where they thought better of it. */
  chooseFiles(): Promise<readonly string[]>
  /** Null where they thought better of it. */
  chooseFolder(): Promise<string | null>
  /** Files of resumes or letters; none where they thought better of it. */
  chooseResumes(): Promise<readonly string[]>
  /** The file that is the newer save of a resume or letter; null where they thought better of it. */
  chooseNewerSave(): Promise<string | null>
  /** The file of a job description; null where they thought better of it. */
  chooseJob(): Promise<string | null>
  /** The file of a table; null where they thought better of it. */
  chooseTable(): Promise<string | null>
  /** Where to save an export of that name; null where they thought better of it. */
  chooseExportPlace(name: string): Promise<string | null>
  /** The file of an export; null where they thought better of it. */
  chooseExport(): Promise<string | null>
  /** Asks where to save bytes, and saves them there. False where they thought better of it. */
  saveFile(name: string, bytes: Uint8Array): Promise<Result<boolean>>
}

const DOCUMENTS = 'Documents'

/** @param windowNow the window that the dialogs belong to, where there is one */
export function createDialogs(windowNow: () => BrowserWindow | null): Dialogs {
  async function ask(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const window = windowNow()
    const chosen = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
    return chosen.filePaths
  }

  async function askForOne(title: string, name: string, extensions: readonly string[]): Promise<string | null> {
    const [file] = await ask({ title, properties: ['openFile'], filters: filtersOf(name, extensions) })
    return file ?? null
  }

  return {
    chooseResumes: () =>
      ask({
        title: 'Open resumes or letters',
        properties: ['openFile', 'multiSelections'],
        filters: filtersOf(DOCUMENTS, RESUME_EXTENSIONS)
      }),
    chooseNewerSave: () => askForOne('Choose the newer file', DOCUMENTS, RESUME_EXTENSIONS),
    chooseJob: () =>
      askForOne('Open a job description', 'Job descriptions', [
        ...new Set([...RESUME_EXTENSIONS, ...MESSAGE_EXTENSIONS])
      ]),
    chooseTable: () => askForOne('Open a table', 'Tables', ['csv', 'tsv', 'txt']),
    chooseExport: () => askForOne('Choose an export', 'Exports', ['zip']),
    async chooseExportPlace(name) {
      const options = {
        title: 'Take everything with you',
        defaultPath: path.join(app.getPath('downloads'), name),
        filters: [{ name: 'Exports', extensions: ['zip'] }]
      }
      const window = windowNow()
      const chosen = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
      return chosen.filePath || null
    },
    chooseFiles: () =>
      ask({
        title: 'Open messages',
        properties: ['openFile', 'multiSelections'],
        filters: filtersOf('Messages', MESSAGE_EXTENSIONS)
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

function filtersOf(name: string, extensions: readonly string[]): Electron.FileFilter[] {
  return [
    { name, extensions: [...extensions] },
    { name: 'All files', extensions: ['*'] }
  ]
}
