import { type BrowserWindow, screen } from 'electron'
import type { MannersFile } from './manners-file'
import { type Area, placeOnScreen } from './window-place'

/** Where a window that stood there before comes to stand on the displays as they are now. */
export function placeNow(kept: Area | null): Area {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return placeOnScreen(kept, [main.workArea, ...others.map(({ workArea }) => workArea)])
}

/** Shows the window for the first time, as large as it was. */
export function showAsBefore(window: BrowserWindow, manners: MannersFile): void {
  const { maximized, fullScreen } = manners.now()
  if (maximized) window.maximize()
  else window.show()
  if (fullScreen) window.setFullScreen(true)
}

/** Keeps where the window stands, and how large, from now on. */
export function keepPlace(window: BrowserWindow, manners: MannersFile): void {
  function keep(): void {
    if (window.isMinimized() || !window.isVisible()) return
    manners.change({
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      fullScreen: window.isFullScreen()
    })
  }
  window.on('resize', keep)
  window.on('move', keep)
  window.on('maximize', keep)
  window.on('unmaximize', keep)
  window.on('enter-full-screen', keep)
  window.on('leave-full-screen', keep)
  window.on('close', keep)
}
