import '@mantine/core/styles/Notification.layer.css'
import '@mantine/notifications/styles.layer.css'
import { Button } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import styles from './notices.module.css'
import { WORDS } from './words'

/** How long a notice stays, in milliseconds; longer where there is something to take back. */
const STAYS_MS = 5000
const UNDO_STAYS_MS = 8000

/** A short message at the foot of the window. */
export interface Notice {
  readonly text: string
  readonly undo?: () => void
}

/** Where notices appear. */
export function Notices() {
  return (
    <Notifications
      position="bottom-center"
      containerWidth={500}
      transitionDuration={150}
      className={styles.place ?? ''}
    />
  )
}

/** Shows a notice in place of the one before. Gives a function that takes it away. */
export function showNotice({ text, undo }: Notice): () => void {
  const id = crypto.randomUUID()
  const hide = () => void notifications.hide(id)
  notifications.clean()
  notifications.show({
    id,
    role: 'status',
    withBorder: true,
    radius: 'lg',
    className: styles.notice ?? '',
    autoClose: undo ? UNDO_STAYS_MS : STAYS_MS,
    closeButtonProps: { 'aria-label': WORDS.dismiss },
    message: (
      <span className={styles.line}>
        <span className={styles.text}>{text}</span>
        {undo ? (
          <Button size="compact-sm" variant="default" onClick={undo}>
            {WORDS.undo}
          </Button>
        ) : null}
      </span>
    )
  })
  return hide
}
