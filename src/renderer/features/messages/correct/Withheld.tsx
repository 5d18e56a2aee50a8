import styles from './Withheld.module.css'
import { WORDS, withheldWords } from './words'

interface Props {
  /** How many marks of the model are left out because of what the person taught. */
  readonly marks: number
  readonly onHowItReads: () => void
}

/** That something is not marked because the person taught so, and the way to what they taught. */
export function Withheld({ marks, onHowItReads }: Props) {
  return (
    <p className={styles.line}>
      {withheldWords(marks)}{' '}
      <button type="button" className={styles.link} onClick={onHowItReads}>
        {WORDS.seeCorrections}
      </button>
    </p>
  )
}
