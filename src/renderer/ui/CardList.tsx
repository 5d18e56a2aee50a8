import type { ReactNode } from 'react'
import styles from './CardList.module.css'

/** A list whose items (`li`) stand on one card, a line between them. */
export function CardList({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}
