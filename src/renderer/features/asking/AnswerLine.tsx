import { IconMessageReply } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { answeredByQuery } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import { TextButton } from '../../ui/TextButton'
import styles from './AnswerLine.module.css'
import { askedWhom, WORDS } from './words'

interface Props {
  /** The message that is shown. */
  readonly messageId: string
  readonly ways: PageWays
}

/** Tells that a message answers, or may answer, a request; nothing for any other message. The person decides where the request stands. */
export function AnswerLine({ messageId, ways }: Props) {
  const { data } = useQuery(answeredByQuery(messageId))
  if (!data) return null
  const { ask, isSure } = data
  return (
    <p className={styles.line}>
      <IconMessageReply className={styles.icon} size={17} stroke={1.7} aria-hidden="true" />
      <span className={styles.text}>
        {isSure ? WORDS.answersYours : WORDS.mayAnswerYours}:{' '}
        {ask.messageId === null ? (
          askedWhom(ask)
        ) : (
          <TextButton onClick={() => ways.goToMessage(ask.messageId)}>{askedWhom(ask)}</TextButton>
        )}
      </span>
    </p>
  )
}
