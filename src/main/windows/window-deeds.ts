import type { BrowserWindow } from 'electron'
import type { WindowDeed } from '../../shared/contract/window-channels'
import { zoomWindow } from './keep-zoom'
import type { MannersFile } from './manners-file'
import { showOwnFolder } from './own-folders'

/** Does what the menu, a key or the page asks of the window. */
export function doToWindow(
  window: BrowserWindow,
  deed: WindowDeed,
  { manners, dataFolder }: { readonly manners: MannersFile; readonly dataFolder: string }
): void {
  switch (deed) {
    case 'zoomIn':
      zoomWindow(window, manners, 'in')
      break
    case 'zoomOut':
      zoomWindow(window, manners, 'out')
      break
    case 'zoomReset':
      zoomWindow(window, manners, 'reset')
      break
    case 'fullScreen':
      window.setFullScreen(!window.isFullScreen())
      break
    case 'dataFolder':
      // Where the file manager refuses there is nothing more to say than that nothing opens.
      void showOwnFolder(dataFolder)
      break
    case 'undoText':
      window.webContents.undo()
      break
    case 'redoText':
      window.webContents.redo()
      break
  }
}

/** The page as it prints, as a PDF. Rejects where it cannot be drawn. */
export function pdfOf(window: BrowserWindow): Promise<Uint8Array> {
  return window.webContents.printToPDF({ pageSize: 'A4', printBackground: false })
}
