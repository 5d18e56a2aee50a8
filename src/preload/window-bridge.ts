import type { WindowBridge } from '../shared/contract/window-channels'
import type { Ask } from './ask-main'

/** The window itself; what listens is the preload's own. */
export function windowBridge(ask: Ask): Omit<WindowBridge, 'onCommand'> {
  return {
    doToWindow: (deed) => ask('window:do', deed),
    quit: () => ask('window:quit', null),
    savePdf: (name) => ask('window:savePdf', name),
    staysInTray: () => ask('window:tray', null),
    setTray: (on) => ask('window:setTray', on)
  }
}
