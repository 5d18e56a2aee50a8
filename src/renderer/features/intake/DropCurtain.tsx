import { IconMailDown } from '@tabler/icons-react'
import styles from './DropCurtain.module.css'
import { WORDS } from './words'

/** Lies over the whole window while something is dragged over it, and lets every event through. */
export function DropCurtain() {
  return (
    <div className={styles.curtain} aria-hidden="true">
      <div className={styles.place}>
        <IconMailDown size={44} stroke={1.25} />
        <p className={styles.title}>{WORDS.dropTitle}</p>
        <p className={styles.detail}>{WORDS.dropDetail}</p>
      </div>
    </div>
  )
}
