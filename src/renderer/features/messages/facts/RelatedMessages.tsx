import { useId, useState } from 'react'
import type { RelatedMessage } from '../../../../shared/contract/views'
import { DisclosureButton } from '../../../ui/DisclosureButton'
import { shortDate } from '../../../ui/dates'
import { TextButton } from '../../../ui/TextButton'
import { WORDS as MESSAGE_WORDS } from '../words'
import styles from './RelatedMessages.module.css'
import { related as relatedWords } from './words'

interface Props {
  readonly related: readonly RelatedMessage[]
  readonly onChoose: (id: string) => void
}

/** The other messages of the same conversation or application, behind a button. */
export function RelatedMessages({ related, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  if (related.length === 0) return null
  return (
    <div className={styles.related}>
      <DisclosureButton className={styles.toggle} open={open} controls={id} onToggle={() => setOpen(!open)}>
        {relatedWords(related.length)}
      </DisclosureButton>
      <ul id={id} className={styles.list} hidden={!open}>
        {related.map(({ id: messageId, subject, sender, date }) => (
          <li key={messageId}>
            <TextButton className={styles.link ?? ''} onClick={() => onChoose(messageId)}>
              {subject || MESSAGE_WORDS.noSubject}
            </TextButton>
            <span className={styles.from}>
              {' '}
              {sender || MESSAGE_WORDS.unknownSender}, <time dateTime={date}>{shortDate(date)}</time>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
