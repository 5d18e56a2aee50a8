import type { ReactNode } from 'react'
import styles from './Page.module.css'
import { STANDING_PLACE } from './use-standing-place'

interface Props {
  readonly title: ReactNode
  readonly lead?: ReactNode
  /** Nothing in it takes the focus: the page itself does, so that the keyboard can scroll it. */
  readonly onlyText?: boolean
  readonly children?: ReactNode
}

/** A page that scrolls by itself, with its one heading. */
export function Page({ title, lead, onlyText = false, children }: Props) {
  return (
    <div className={styles.scroll} {...STANDING_PLACE} tabIndex={onlyText ? 0 : -1}>
      <div className={styles.column}>
        <h1 className={styles.title}>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
        {children}
      </div>
    </div>
  )
}
