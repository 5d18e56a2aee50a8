import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The few commands every desktop program has. Set after the first paint.
 * @param onOpen asks for files and brings them in; its key is handled in the page, the menu only shows it
 */
export function setApplicationMenu(onOpen: () => void): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      { label: 'Open…', accelerator: 'CmdOrCtrl+O', registerAccelerator: false, click: onOpen },
      { type: 'separator' },
      { role: process.platform === 'darwin' ? 'close' : 'quit' }
    ]
  }
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' }
    ]
  }
  const edit: MenuItemConstructorOptions = {
    label: 'Edit',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }]
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, file, edit, view]))
}
