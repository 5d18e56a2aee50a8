import type { LockView } from '../../../shared/contract/lock-views'
import styles from './LockScreen.module.css'
import { filesDone, WORDS } from './words'

/** How far encrypting or decrypting has come. */
export function Switching({ switching }: Pick<LockView, 'switching'>) {
  const { to, done, of } = switching ?? { to: 'on', done: 0, of: 0 }
  const title = to === 'on' ? WORDS.switchingOn : WORDS.switchingOff
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <progress className={styles.bar} aria-label={title} {...(of > 0 ? { value: done, max: of } : {})} />
      <p className={styles.lead}>{filesDone(done, of)}</p>
      <p className={styles.lead}>{WORDS.switchingDetail}</p>
    </div>
  )
}
