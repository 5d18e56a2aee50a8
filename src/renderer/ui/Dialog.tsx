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

/** An element with all that it lies in, from the inside out. */
function placeOf(element: Element | null): readonly HTMLElement[] {
  const place: HTMLElement[] = []
  for (let at = element; at instanceof HTMLElement; at = at.parentElement) place.push(at)
  return place
}

/** The element itself; where it was drawn anew meanwhile, the one of the same name that stands in its place now. */
function standIn([element, ...around]: readonly HTMLElement[]): HTMLElement | null {
  if (!element || element.isConnected) return element ?? null
  const left = around.find((one) => one.isConnected)
  const name = element.getAttribute('aria-label') ?? element.textContent
  const buttons = [...(left?.querySelectorAll<HTMLElement>('button, [role="button"], a') ?? [])]
  return buttons.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name) ?? null
}

/** A dialog over the page, open as long as it is rendered. */
export function Dialog({ title, size, onClose, children }: Props) {
  // The library gives the focus back only where a dialog is told to close; this one simply goes.
  const [opener] = useState(() => placeOf(document.activeElement))
  useEffect(
    () => () => {
      standIn(opener)?.focus({ preventScroll: true })
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
      classNames={{
        title: styles.title ?? '',
        content: styles.content ?? '',
        header: styles.header ?? '',
        body: styles.body ?? ''
      }}
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
