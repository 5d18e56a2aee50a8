import { type BrowserWindow, dialog } from 'electron'

/** What decides whether a window that is closed only hides. */
export interface Hiding {
  /** The program stays in the tray, and does not end now. */
  readonly hides: () => boolean
  readonly wasTold: () => boolean
  readonly onTold: () => void
}

/** Has the window hide instead of closing, and says so the first time: a program that goes on unseen must not be a surprise. */
export function hideOnClose(window: BrowserWindow, { hides, wasTold, onTold }: Hiding): void {
  window.on('close', (event) => {
    if (!hides()) return
    event.preventDefault()
    if (wasTold()) {
      window.hide()
      return
    }
    onTold()
    void dialog
      .showMessageBox(window, {
        type: 'info',
        title: 'Coachable',
        message: 'Coachable stays in the tray',
        detail:
          'The window is hidden, and reminders still come. Click the leaf in the tray, or start Coachable again, to bring it back. To end it, choose Quit in the tray or in the File menu. The Settings page has the switch.',
        buttons: ['OK'],
        noLink: true
      })
      .then(() => window.hide())
  })
}
