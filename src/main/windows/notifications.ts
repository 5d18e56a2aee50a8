import { Notification } from 'electron'

/** What stands on a notification of the desktop. */
export interface DesktopNotice {
  readonly title: string
  readonly body: string
}

/** The only door to the desktop's notifications. */
export interface Notifications {
  isPossible(): boolean
  /** Does nothing where this desktop shows none. */
  show(notice: DesktopNotice, onClick: () => void): void
}

/** @see Notifications */
export function createNotifications(): Notifications {
  // One that is not held is forgotten with its click.
  let shown: Notification | null = null
  return {
    isPossible,
    show({ title, body }, onClick) {
      if (!isPossible()) return
      shown?.close()
      shown = new Notification({ title, body, silent: true })
      shown.on('click', onClick)
      shown.show()
    }
  }
}

/** Without a session bus Linux shows none, and the very question would keep the program waiting for one. */
function isPossible(): boolean {
  const hasBus = process.platform !== 'linux' || Boolean(process.env.DBUS_SESSION_BUS_ADDRESS)
  return hasBus && Notification.isSupported()
}
