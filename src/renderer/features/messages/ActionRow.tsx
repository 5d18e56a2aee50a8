import { Button } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { type ComponentProps, lazy, Suspense, useId, useState } from 'react'
import type { DeskLink } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import { DESK_ACTIONS } from '../../../shared/domain/checklist'
import type { Message } from '../../../shared/domain/message'
import type { Signal } from '../../../shared/domain/reading'
import { ACTION_WORDS } from '../../../shared/domain/words'
import { CheckRow } from '../../ui/CheckRow'
import { Quote } from '../../ui/Quote'
import styles from './ActionRow.module.css'
import { moreQuotes, WORDS } from './words'

const FeedbackDraft = lazy(async () => ({ default: (await import('./FeedbackDraft')).FeedbackDraft }))

/** More quotations than this would push the other steps out of sight. */
const QUOTES_SHOWN = 3

interface Props {
  readonly message: Message
  readonly signals: readonly Signal[]
  readonly action: ActionItem
  readonly readOnly: boolean
  readonly onTick: (done: boolean) => void
  readonly onShow: (signals: readonly number[]) => void
  /** Where it stands on the resume desk, or null. */
  readonly link: DeskLink | null
  readonly onOpenDesk: (resumeId: string | null, itemId?: string) => void
}

/** One action item: what to do, how, why in the employer's own words, and a draft where something is to be asked. */
export function ActionRow({ message, signals, action, readOnly, onTick, onShow, link, onOpenDesk }: Props) {
  const { title, detail } = ACTION_WORDS[action.type]
  const [all, setAll] = useState(false)
  return (
    <CheckRow title={title} done={action.doneAt !== null} disabled={readOnly} onChange={onTick}>
      <p className={styles.detail}>{detail}</p>
      {action.doneAt !== null && link?.doneBy === 'check' ? <p className={styles.byCheck}>{WORDS.byCheck}</p> : null}
      <div className={styles.because}>
        {action.signals.length === 0 ? (
          WORDS.becauseWhole
        ) : (
          <>
            {WORDS.because}{' '}
            {(all ? action.signals : action.signals.slice(0, QUOTES_SHOWN)).map((index) => {
              const signal = signals[index]
              return signal ? (
                <button
                  key={index}
                  type="button"
                  className={styles.quote}
                  title={WORDS.showSpan}
                  onClick={() => onShow([index])}
                >
                  <Quote text={message.body.slice(signal.start, signal.end)} />
                </button>
              ) : null
            })}
            {action.signals.length > QUOTES_SHOWN ? (
              <Button
                className={styles.more ?? ''}
                variant="subtle"
                size="compact-sm"
                aria-expanded={all}
                onClick={() => setAll(!all)}
              >
                {moreQuotes(action.signals.length - QUOTES_SHOWN, all)}
              </Button>
            ) : null}
          </>
        )}
      </div>
      {DESK_ACTIONS.has(action.type) ? (
        <Button
          className={styles.desk ?? ''}
          size="xs"
          variant="default"
          leftSection={<IconFileCheck size={15} />}
          onClick={() => onOpenDesk(link?.resumeId ?? null, link ? action.id : undefined)}
        >
          {WORDS.openDesk}
        </Button>
      ) : null}
      {action.type === 'ask_feedback' ? (
        <Draft actionId={action.id} message={message} ask={{ kind: 'feedback' }} />
      ) : null}
      {action.type === 'ask_specific' ? (
        <Draft
          actionId={action.id}
          message={message}
          ask={{ kind: 'back', words: firstWords(message, signals, action) }}
        />
      ) : null}
    </CheckRow>
  )
}

/** The first words that the action follows from, or null. */
function firstWords(message: Message, signals: Props['signals'], action: ActionItem): string | null {
  const signal = signals[action.signals[0] ?? -1]
  return signal ? message.body.slice(signal.start, signal.end) : null
}

function Draft(props: ComponentProps<typeof FeedbackDraft>) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.draft}>
      <Button size="xs" variant="default" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? WORDS.draftHide : WORDS.draftShow}
      </Button>
      <div id={id} hidden={!open}>
        {open ? (
          <Suspense fallback={null}>
            <FeedbackDraft {...props} />
          </Suspense>
        ) : null}
      </div>
    </div>
  )
}
