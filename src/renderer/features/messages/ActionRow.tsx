import { Button } from '@mantine/core'
import { lazy, Suspense, useId, useState } from 'react'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { Message } from '../../../shared/domain/message'
import type { Signal } from '../../../shared/domain/reading'
import { ACTION_WORDS } from '../../../shared/domain/words'
import { CheckRow } from '../../ui/CheckRow'
import { Quote } from '../../ui/Quote'
import styles from './ActionRow.module.css'
import { WORDS } from './words'

const FeedbackDraft = lazy(async () => ({ default: (await import('./FeedbackDraft')).FeedbackDraft }))

interface Props {
  readonly message: Message
  readonly signals: readonly Signal[]
  readonly action: ActionItem
  readonly readOnly: boolean
  readonly onTick: (done: boolean) => void
  readonly onShow: (signals: readonly number[]) => void
}

/** One action item: what to do, how, why in the employer's own words, and a draft where something is to be asked. */
export function ActionRow({ message, signals, action, readOnly, onTick, onShow }: Props) {
  const { title, detail } = ACTION_WORDS[action.type]
  return (
    <CheckRow title={title} done={action.doneAt !== null} disabled={readOnly} onChange={onTick}>
      <p className={styles.detail}>{detail}</p>
      <div className={styles.because}>
        {action.signals.length === 0 ? (
          WORDS.becauseWhole
        ) : (
          <>
            {WORDS.because}{' '}
            {action.signals.map((index) => {
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
          </>
        )}
      </div>
      {action.type === 'ask_feedback' || action.type === 'ask_specific' ? <Draft message={message} /> : null}
    </CheckRow>
  )
}

function Draft({ message }: { readonly message: Message }) {
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
            <FeedbackDraft message={message} />
          </Suspense>
        ) : null}
      </div>
    </div>
  )
}
