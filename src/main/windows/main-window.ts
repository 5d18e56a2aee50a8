import { BrowserWindow, nativeTheme } from 'electron'
import { APP_ORIGIN } from '../security/content-security-policy'

export interface MainWindowOptions {
  /** Built preload script. */
  readonly preload: string
  readonly icon: string
  /** Address of the development server, or null for the built page. */
  readonly developmentUrl: string | null
}

/** The one window. It shows itself when its first paint is there, so that nothing flashes. */
export function createMainWindow({ preload, icon, developmentUrl }: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1240,
    height: 820,
    minWidth: 640,
    minHeight: 480,
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
  window.once('ready-to-show', () => window.show())
  void window.loadURL(developmentUrl ?? `${APP_ORIGIN}/`)
  return window
}
