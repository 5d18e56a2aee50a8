import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  /** Width in pixels. */
  readonly size: number
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, open as long as it is rendered. */
export function Dialog({ title, size, onClose, children }: Props) {
  // The library gives the focus back only where a dialog is told to close; this one simply goes.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      // An entry of a menu is gone with its menu.
      if (document.activeElement === document.body) document.querySelector('main')?.focus()
    },
    [opener]
  )

  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={title}
      size={size}
      radius="lg"
      padding="lg"
      classNames={{ title: styles.title ?? '', content: styles.content ?? '', header: styles.header ?? '' }}
      closeButtonProps={{ 'aria-label': 'Close' }}
      // The page itself never scrolls, and the lock would write a style element that the policy refuses.
      lockScroll={false}
      transitionProps={{ duration: 120, transition: 'fade' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {children}
    </Modal>
  )
}
