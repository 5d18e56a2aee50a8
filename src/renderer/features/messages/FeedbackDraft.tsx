import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { feedbackRequest, questionBack } from '../../../shared/domain/feedback-request'
import type { Message } from '../../../shared/domain/message'
import { useDraft } from '../../data/drafts'
import { copyText } from '../../ui/copy-text'
import styles from './FeedbackDraft.module.css'
import { WORDS } from './words'

/** Mailboxes that nobody reads. */
const NO_REPLY = /(?:no|not|do-?not|don-?t)[-_.]?reply|noreply/i

interface Props {
  readonly actionId: string
  readonly message: Message
  /** What to ask: for feedback as a whole, or back about words of theirs. */
  readonly ask: { readonly kind: 'feedback' } | { readonly kind: 'back'; readonly words: string | null }
}

/** A polite request, ready to be changed and copied. Nothing is sent. */
export function FeedbackDraft({ actionId, message, ask }: Props) {
  const sender = message.from?.name ?? ''
  const [text, setText] = useDraft(actionId, () =>
    ask.kind === 'feedback' ? feedbackRequest(sender, message.role) : questionBack(sender, ask.words)
  )
  const [copied, setCopied] = useState<boolean | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const whole = useRef<HTMLDivElement>(null)

  // It opens below its button, often below the window's edge: the way to copy it should be seen with it.
  useEffect(() => whole.current?.scrollIntoView({ block: 'nearest' }), [])

  return (
    <div className={styles.draft} ref={whole}>
      {NO_REPLY.test(message.from?.address ?? '') ? <p className={styles.hint}>{WORDS.draftNoReply}</p> : null}
      <Textarea
        ref={field}
        label={WORDS.draftField}
        rows={11}
        classNames={{ input: styles.field ?? '' }}
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
        {copied ? <VisuallyHidden>{WORDS.draftCopied}</VisuallyHidden> : null}
      </p>
    </div>
  )
}
