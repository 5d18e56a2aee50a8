import '@mantine/core/styles/Input.layer.css'
import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { IconSend } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { MAX_ASK_TEXT } from '../../../shared/contract/ask-channels'
import type { AskView } from '../../../shared/contract/ask-views'
import { MAX_NAME_LENGTH } from '../../../shared/contract/result'
import { type AskAbout, TONES } from '../../../shared/domain/ask'
import { withRecipient, withTone } from '../../../shared/domain/ask-draft'
import { isAddress, isNoReply } from '../../../shared/domain/ask-mail'
import type { Correspondent } from '../../../shared/domain/message'
import { setAsked, told } from '../../data/asks'
import type { PageWays } from '../../data/page-ways'
import styles from './DraftEditor.module.css'
import { MailButtons } from './MailButtons'
import { NoReplyHint } from './NoReplyHint'
import { useDraftWriting } from './use-draft-writing'
import { TONE_WORDS, WORDS } from './words'

/** A text longer than this (in UTF-16 units) is told to be long. */
const LONG_TEXT = 1500

interface Props {
  /** Under what the request is shown. */
  readonly shown: AskAbout
  readonly view: AskView
  readonly ways: PageWays
}

/** A polite request, ready to be changed, copied, and handed to the mail program. Nothing is sent. */
export function DraftEditor({ shown, view, ways }: Props) {
  const client = useQueryClient()
  const { draft, change, keep, trouble } = useDraftWriting(shown, view)
  const field = useRef<HTMLTextAreaElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const toneId = useId()
  const { readOnly } = ways
  const to = draft.to ?? { name: '', address: '' }
  const addTo = (part: Partial<Correspondent>) => change(withRecipient(draft, { ...to, ...part }, view.basis))

  // It opens below its button, often below the window's edge.
  useEffect(() => whole.current?.scrollIntoView({ block: 'nearest' }), [])

  async function sent() {
    const kept = await keep()
    if (!kept.ok) return
    const place = { about: shown, id: kept.value }
    ways.perform(() => told(setAsked(client, place, null, new Date().toISOString()), WORDS.sentTold))
  }

  return (
    <div className={styles.editor} ref={whole}>
      <div className={styles.tone}>
        <span className={styles.label} id={toneId}>
          {WORDS.tone}
        </span>
        <SegmentedControl
          aria-labelledby={toneId}
          size="xs"
          disabled={readOnly}
          data={TONES.map((tone) => ({ value: tone, label: TONE_WORDS[tone] }))}
          value={draft.tone}
          onChange={(tone) => change(withTone(draft, tone, view.basis))}
        />
      </div>
      {isNoReply(to.address) || view.draft.to === null ? (
        <NoReplyHint
          isNoReply={isNoReply(to.address)}
          people={view.people}
          onChoose={readOnly ? null : (person) => change(withRecipient(draft, person, view.basis))}
        />
      ) : null}
      <div className={styles.to}>
        <TextInput
          label={WORDS.name}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          spellCheck={false}
          readOnly={readOnly}
          value={to.name}
          onChange={(event) => addTo({ name: event.currentTarget.value })}
        />
        <TextInput
          label={WORDS.address}
          maxLength={MAX_NAME_LENGTH}
          autoComplete="off"
          spellCheck={false}
          readOnly={readOnly}
          error={to.address.trim() === '' || isAddress(to.address.trim()) ? null : WORDS.noAddress}
          value={to.address}
          onChange={(event) => addTo({ address: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label={WORDS.subject}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        readOnly={readOnly}
        value={draft.subject}
        onChange={(event) => change({ ...draft, subject: event.currentTarget.value })}
      />
      <Textarea
        ref={field}
        label={WORDS.field}
        autosize
        minRows={8}
        maxRows={20}
        maxLength={MAX_ASK_TEXT}
        readOnly={readOnly}
        classNames={{ input: styles.field ?? '' }}
        value={draft.text}
        error={trouble === null ? null : ways.explain(trouble)}
        onChange={(event) => change({ ...draft, text: event.currentTarget.value })}
      />
      <p className={styles.hint}>{draft.text.length > LONG_TEXT ? WORDS.short : WORDS.hint}</p>
      <MailButtons mail="request" draft={draft} text={draft.text} field={field} keep={keep} ways={ways}>
        <Button size="xs" disabled={readOnly} leftSection={<IconSend size={15} />} onClick={() => void sent()}>
          {WORDS.sent}
        </Button>
      </MailButtons>
    </div>
  )
}
