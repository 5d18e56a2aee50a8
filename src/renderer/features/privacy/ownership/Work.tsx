import { Button, Progress } from '@mantine/core'
import type { OwnershipProgress } from '../../../../shared/contract/ownership-views'
import { stopOwnership } from '../../../data/ownership'
import styles from './Ownership.module.css'
import { progressInWords, WORDS } from './words'

/** What goes on, how far it has come, and how to end it. */
export function Work({
  name,
  progress: { done, total }
}: {
  readonly name: string
  readonly progress: OwnershipProgress
}) {
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <span role="status">{name}</span>
        <Button size="xs" variant="default" onClick={() => void stopOwnership()}>
          {WORDS.stop}
        </Button>
      </div>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={name} />
      <span className={styles.soft}>{progressInWords(done, total)}</span>
    </div>
  )
}
