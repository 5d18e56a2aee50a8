import { Button, Loader } from '@mantine/core'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ReaderState, ReadingState } from '../../../shared/contract/views'
import styles from './NotReadYet.module.css'
import { WORDS } from './words'

interface Props {
  readonly reading: Exclude<ReadingState, { state: 'read' }>
  readonly reader: ReaderState
  readonly explain: (code: ErrorCode) => string
  readonly onReadAgain: () => void
}

/** Stands where the reading will be: that it is on its way, or why it is not there. */
export function NotReadYet({ reading, reader, explain, onReadAgain }: Props) {
  if (reading.state === 'failed') {
    return (
      <div className={styles.box} role="status">
        <div>
          <p className={styles.title}>{WORDS.failedTitle}</p>
          <p className={styles.detail}>{explain(reading.code)}</p>
        </div>
        <Button variant="default" onClick={onReadAgain}>
          {reading.code === 'other_language' ? WORDS.readAnyway : WORDS.readAgain}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.box} role="status">
      {reader === 'unavailable' ? null : <Loader size="sm" type="dots" />}
      <div>
        {reader === 'unavailable' ? null : <p className={styles.title}>{WORDS.waiting}</p>}
        <p className={styles.detail}>{waitingDetail(reader)}</p>
        {reader === 'unavailable' ? null : (
          <div className={styles.bones} aria-hidden="true">
            <span />
            <span />
          </div>
        )}
      </div>
    </div>
  )
}

function waitingDetail(reader: ReaderState): string {
  if (reader === 'unavailable') return WORDS.readerUnavailable
  return reader === 'starting' ? WORDS.readerStarting : WORDS.waitingDetail
}
