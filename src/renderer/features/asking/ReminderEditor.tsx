import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { MAX_ASK_TEXT } from '../../../shared/contract/ask-channels'
import type { AskView } from '../../../shared/contract/ask-views'
import type { AskAbout } from '../../../shared/domain/ask'
import { reminderOf, withReminder } from '../../../shared/domain/ask-draft'
import { setFollowedUp, told } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import styles from './DraftEditor.module.css'
import { MailButtons } from './MailButtons'
import { useDraftWriting } from './use-draft-writing'
import { WORDS } from './words'

interface Props {
  /** Under what the request is shown. */
  readonly shown: AskAbout
  readonly view: AskView
  readonly ways: PageWays
}

/** The one polite reminder, drafted like the request itself. */
export function ReminderEditor({ shown, view, ways }: Props) {
  const client = useQueryClient()
  const { draft, change, keep, trouble } = useDraftWriting(shown, view)
  // An emptied field stays empty while the person is at it.
  const [text, setText] = useState(() => reminderOf(draft, view.basis))
  const field = useRef<HTMLTextAreaElement>(null)
  const whole = useRef<HTMLDivElement>(null)

  // It opens below its button, often below the window's edge.
  useEffect(() => whole.current?.scrollIntoView({ block: 'nearest' }), [])

  async function sent() {
    const kept = await keep()
    if (!kept.ok) return
    const place = { about: shown, id: kept.value }
    ways.perform(() =>
      told(setFollowedUp(client, place, view.followedUpAt, new Date().toISOString()), WORDS.reminderSentTold)
    )
  }

  return (
    <div className={styles.editor} ref={whole}>
      <Textarea
        ref={field}
        label={WORDS.reminderField}
        autosize
        minRows={7}
        maxRows={20}
        maxLength={MAX_ASK_TEXT}
        readOnly={ways.readOnly}
        classNames={{ input: styles.field ?? '' }}
        value={text}
        error={trouble === null ? null : ways.explain(trouble)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          change(withReminder(draft, event.currentTarget.value, view.basis))
        }}
      />
      <p className={styles.hint}>{WORDS.hint}</p>
      <MailButtons mail="reminder" draft={draft} text={text} field={field} keep={keep} ways={ways}>
        <Button size="xs" disabled={ways.readOnly} leftSection={<IconSend size={15} />} onClick={() => void sent()}>
          {WORDS.sent}
        </Button>
      </MailButtons>
    </div>
  )
}
