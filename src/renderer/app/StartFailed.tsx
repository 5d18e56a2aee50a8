import styles from './StartFailed.module.css'
import { WORDS } from './words'

/** Shown where main did not answer at all. Uses nothing that could fail with it. */
export function StartFailed() {
  return (
    <main className={styles.page}>
      <h1>{WORDS.startFailed}</h1>
      <p>{WORDS.startFailedDetail}</p>
    </main>
  )
}
