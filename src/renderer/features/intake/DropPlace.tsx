import { IconMailDown } from '@tabler/icons-react'
import styles from './DropPlace.module.css'
import { IntakeButtons } from './IntakeButtons'
import { WORDS } from './words'

interface Props {
  readonly onOpen: () => void
  readonly onPaste: () => void
  readonly onWrite: () => void
  readonly onSample?: (() => void) | undefined
}

/** A visible place to drop, with the other ways in beside it. The whole window takes drops; this says so. */
export function DropPlace(ways: Props) {
  return (
    <section className={styles.place} aria-label={WORDS.placeTitle}>
      <IconMailDown className={styles.icon} size={30} stroke={1.4} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.title}>{WORDS.placeTitle}</p>
        <p className={styles.detail}>{WORDS.placeDetail}</p>
        <IntakeButtons {...ways} />
      </div>
    </section>
  )
}
