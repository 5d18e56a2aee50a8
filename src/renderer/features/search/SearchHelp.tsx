import type { ReactNode } from 'react'
import styles from './SearchHelp.module.css'
import { WORDS } from './words'

/** What can be searched, and how: while nothing is looked for. */
export function SearchHelp({ offer }: { readonly offer: ReactNode }) {
  return (
    <div className={styles.help}>
      <h2 className={styles.heading}>{WORDS.empty}</h2>
      <p className={styles.detail}>{WORDS.emptyDetail}</p>
      <ul className={styles.hints}>
        {WORDS.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {offer}
    </div>
  )
}
