import { Menu } from 'electron'
import { type MenuState, menuTemplate } from './menu-template'

/** Shows the menus as they are now. Set after the first paint, and whenever the data is opened or locked. */
export function setApplicationMenu(state: Omit<MenuState, 'isMac'>): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...state, isMac: process.platform === 'darwin' })))
}
