import type { Result } from '../../shared/contract/result'
import type { WindowDeed, WindowRequests } from '../../shared/contract/window-channels'
import type { Handlers } from './register'

/** What the handlers stand on. */
export interface WindowDesk {
  readonly deed: (deed: WindowDeed) => void
  readonly quit: () => void
  readonly savePdf: (name: string) => Promise<Result<boolean>>
  readonly tray: { readonly isOn: () => boolean; readonly set: (on: boolean) => void }
}

/** The window itself, its paper, and the tray. */
export function windowHandlers({ deed, quit, savePdf, tray }: WindowDesk): Pick<Handlers, keyof WindowRequests> {
  return {
    'window:do'(asked) {
      deed(asked)
      return true
    },
    'window:quit'() {
      quit()
      return true
    },
    'window:savePdf': savePdf,
    'window:tray': () => tray.isOn(),
    'window:setTray'(on) {
      tray.set(on)
      return true
    }
  }
}
