import { Button } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { DeskLink } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { AskKind } from '../../../shared/domain/ask'
import { DESK_ACTIONS } from '../../../shared/domain/checklist'
import type { Message } from '../../../shared/domain/message'
import type { Signal } from '../../../shared/domain/reading'
import { ACTION_WORDS } from '../../../shared/domain/words'
import { CheckRow } from '../../ui/CheckRow'
import { evidence, sourceOf } from '../../ui/evidence'
import { Quote } from '../../ui/Quote'
import styles from './ActionRow.module.css'
import { moreQuotes, WORDS } from './words'

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
  /** The request that asks for something: for feedback, or back. */
  readonly request: (kind: AskKind) => ReactNode
}

/** One action item: what to do, how, why in the employer's own words, and the request where something is to be asked. */
export function ActionRow({ message, signals, action, readOnly, onTick, onShow, link, onOpenDesk, request }: Props) {
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
                  {...evidence(message.body.slice(signal.start, signal.end), sourceOf(message.company, message.date))}
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
      {action.type === 'ask_feedback' ? request('feedback') : null}
      {action.type === 'ask_specific' ? request('back') : null}
    </CheckRow>
  )
}
