import { Button } from '@mantine/core'
import styles from './SearchHelp.module.css'
import { WORDS } from './words'

interface Props {
  /** Whether only a part is looked at. */
  readonly isNarrowed: boolean
  readonly onWiden: () => void
}

/** That nothing was found, and what may help. */
export function NothingFound({ isNarrowed, onWiden }: Props) {
  return (
    <div className={styles.help}>
      <h2 className={styles.heading}>{isNarrowed ? WORDS.nothingHere : WORDS.nothing}</h2>
      <p className={styles.detail}>{isNarrowed ? WORDS.nothingHereDetail : WORDS.nothingDetail}</p>
      {isNarrowed ? (
        <Button variant="default" className={styles.button ?? ''} onClick={onWiden}>
          {WORDS.lookEverywhere}
        </Button>
      ) : null}
    </div>
  )
}
