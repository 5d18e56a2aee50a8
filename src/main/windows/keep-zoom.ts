import type { BrowserWindow, Input } from 'electron'
import type { MannersFile } from './manners-file'
import { type ZoomWay, zoomed } from './zoom'

/** The keys of zooming with Ctrl (Cmd on a Mac), as they are written on keyboards and on their number block. */
const KEYS: Readonly<Record<string, ZoomWay>> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'reset' }

/** Shows the window's page so much larger or smaller, and keeps it for the next start. */
export function zoomWindow(window: BrowserWindow, manners: MannersFile, way: ZoomWay): void {
  const factor = zoomed(window.webContents.getZoomFactor(), way)
  window.webContents.setZoomFactor(factor)
  manners.change({ zoom: factor })
}

/** Gives each page of the window the kept size, and listens to the keys also where a page is locked or does not answer. */
export function keepZoom(window: BrowserWindow, manners: MannersFile): void {
  const { webContents } = window
  webContents.on('dom-ready', () => {
    const { zoom } = manners.now()
    if (webContents.getZoomFactor() !== zoom) webContents.setZoomFactor(zoom)
  })
  webContents.on('before-input-event', (event, input) => {
    const way = wayOf(input)
    if (way === null) return
    event.preventDefault()
    zoomWindow(window, manners, way)
  })
  // Ctrl and the wheel: the page zooms by itself, and only what came of it is kept.
  webContents.on('zoom-changed', (_event, direction) => zoomWindow(window, manners, direction))
}

function wayOf({ type, key, control, meta, alt }: Input): ZoomWay | null {
  const isHeld = process.platform === 'darwin' ? meta : control
  return type === 'keyDown' && isHeld && !alt ? (KEYS[key] ?? null) : null
}
