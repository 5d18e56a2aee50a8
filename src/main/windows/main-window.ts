import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from '../security/content-security-policy'
import { keepPlace, placeNow, showAsBefore } from './keep-place'
import { keepZoom } from './keep-zoom'
import type { MannersFile } from './manners-file'
import { LEAST_SIZE } from './window-place'

export interface MainWindowOptions {
  /** Built preload script. */
  readonly preload: string
  readonly icon: string
  /** Address of the development server, or null for the built page. */
  readonly developmentUrl: string | null
  /** Where the window stood, and how large its page was. */
  readonly manners: MannersFile
}

/** The one window. It shows itself when its first paint is there, so that nothing flashes. */
export function createMainWindow({ preload, icon, developmentUrl, manners }: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...placeNow(manners.now().bounds),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: 'Coachable',
    icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1e1c' : '#fbf8f3',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false
    }
  })
  window.once('ready-to-show', () => {
    showAsBefore(window, manners)
    keepPlace(window, manners)
  })
  keepZoom(window, manners)
  void window.loadURL(developmentUrl ?? `${APP_ORIGIN}/`)
  return window
}
