import { CloseButton } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface Props {
  readonly children: ReactNode
  readonly icon: ReactNode
  /** Where given, the banner can be put away. */
  readonly onClose?: () => void
  readonly closeLabel?: string
  /** Nothing is wrong any more. */
  readonly calm?: boolean
}

/** A plain sentence across the top of the page, told once. */
export function Banner({ children, icon, onClose, closeLabel, calm = false }: Props) {
  return (
    <div className={`${styles.banner} ${calm ? styles.calm : ''}`} role="status">
      <span className={styles.icon}>{icon}</span>
      <p className={styles.text}>{children}</p>
      {onClose ? <CloseButton size="sm" onClick={onClose} aria-label={closeLabel} /> : null}
    </div>
  )
}
