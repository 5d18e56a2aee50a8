import { Menu, type MenuItemConstructorOptions } from 'electron'

/**
 * The few commands every desktop program has. Set after the first paint.
 * @param onOpen asks for files and brings them in; its key is handled in the page, the menu only shows it. Null while it is locked
 * @param onLock locks, where that is switched on; its key is the page's as well
 */
export function setApplicationMenu(onOpen: (() => void) | null, onLock: (() => void) | null = null): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [
      {
        label: 'Open…',
        accelerator: 'CmdOrCtrl+O',
        registerAccelerator: false,
        enabled: onOpen !== null,
        click: () => onOpen?.()
      },
      ...(onLock === null ? [] : [lockItem(onLock)]),
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

function lockItem(onLock: () => void): MenuItemConstructorOptions {
  return { label: 'Lock now', accelerator: 'CmdOrCtrl+L', registerAccelerator: false, click: onLock }
}
