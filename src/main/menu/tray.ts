import { Menu, Tray } from 'electron'

/** The program's place in the tray, while it has one. */
export interface ProgramTray {
  /** Puts it there, or takes it away. */
  set(on: boolean): void
  isThere(): boolean
}

/** @param icon file of the picture @param onOpen shows the window */
export function createTray(icon: string, onOpen: () => void, onQuit: () => void): ProgramTray {
  // One that is not held is gone with the next collection of what nobody holds.
  let tray: Tray | null = null
  return {
    set(on) {
      if (!on) {
        tray?.destroy()
        tray = null
        return
      }
      tray ??= begin(icon, onOpen, onQuit)
    },
    isThere: () => tray !== null
  }
}

/** Null where this desktop has no tray: then the program ends with its window, as without the setting. */
function begin(icon: string, onOpen: () => void, onQuit: () => void): Tray | null {
  try {
    const tray = new Tray(icon)
    tray.setToolTip('Coachable')
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: 'Open Coachable', click: onOpen },
        { type: 'separator' },
        { label: 'Quit', click: onQuit }
      ])
    )
    tray.on('click', onOpen)
    return tray
  } catch {
    // The system says no more than that there is none.
    return null
  }
}
