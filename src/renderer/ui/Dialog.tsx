import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
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
