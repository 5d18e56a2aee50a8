import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { feedbackRequest } from '../../../shared/domain/feedback-request'
import type { Message } from '../../../shared/domain/message'
import { copyText } from '../../ui/copy-text'
import styles from './FeedbackDraft.module.css'
import { WORDS } from './words'

/** Mailboxes that nobody reads. */
const NO_REPLY = /(?:no|not|do-?not|don-?t)[-_.]?reply|noreply/i

/** A polite request for feedback, ready to be changed and copied. Nothing is sent. */
export function FeedbackDraft({ message }: { readonly message: Message }) {
  const [text, setText] = useState(() => feedbackRequest(message.from?.name ?? '', message.role))
  const [copied, setCopied] = useState<boolean | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={styles.draft}>
      {NO_REPLY.test(message.from?.address ?? '') ? <p className={styles.hint}>{WORDS.draftNoReply}</p> : null}
      <Textarea
        ref={field}
        label={WORDS.draftField}
        rows={11}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setCopied(null)
        }}
      />
      <div className={styles.foot}>
        <p className={styles.hint}>{WORDS.draftHint}</p>
        <Button
          size="xs"
          leftSection={copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
          onClick={async () => setCopied(await copyText(text, field.current))}
        >
          {copied ? WORDS.draftCopied : WORDS.draftCopy}
        </Button>
      </div>
      <p className={styles.hint} role="status">
        {copied === false ? WORDS.draftCopyFailed : null}
      </p>
    </div>
  )
}
