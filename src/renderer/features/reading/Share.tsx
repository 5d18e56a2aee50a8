import styles from './Share.module.css'

interface Props {
  /** Between 0 and 1. */
  readonly share: number
  /** The same in words or figures, which stand beside the bar and are all that is read out. */
  readonly words: string
}

/** A share as words and as a small bar. */
export function Share({ share, words }: Props) {
  return (
    <span className={styles.share}>
      <span className={styles.words}>{words}</span>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}
