import { memo } from 'react'
import type { MessageSummary } from '../../../shared/contract/views'
import { KIND_WORDS } from '../../../shared/domain/words'
import { shortDate } from '../../ui/dates'
import styles from './MessageRow.module.css'
import { steps, WORDS } from './words'

interface Props {
  readonly message: MessageSummary
  readonly shown: boolean
  /** Whether the Tab key stops here: at one row of the list only. */
  readonly tabbable: boolean
  readonly onChoose: (id: string) => void
}

/** One message of the list. */
export const MessageRow = memo(function MessageRow({ message, shown, tabbable, onChoose }: Props) {
  const { id, sender, subject, preview, date, reading, openActions, doneActions } = message
  const todo = steps(openActions, doneActions)
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={shown || undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onChoose(id)}
    >
      <span className={styles.first}>
        <span className={styles.sender}>{sender || WORDS.unknownSender}</span>
        <time className={styles.date} dateTime={date}>
          {shortDate(date)}
        </time>
      </span>
      <span className={styles.subject}>{subject || preview || WORDS.noSubject}</span>
      <span className={styles.last}>
        <span className={styles.badge} data-reading={reading}>
          {badge(reading)}
        </span>
        {todo ? <span className={styles.steps}>{todo}</span> : null}
      </span>
    </button>
  )
})

function badge(reading: MessageSummary['reading']): string {
  switch (reading) {
    case 'waiting':
      return WORDS.waitingBadge
    case 'failed':
      return WORDS.failedBadge
    case 'other_language':
      return WORDS.otherLanguageBadge
    case 'unsure':
      return WORDS.unsureBadge
    default:
      return KIND_WORDS[reading].name
  }
}
