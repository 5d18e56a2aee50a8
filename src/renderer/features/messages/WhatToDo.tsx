import type { ReactNode } from 'react'
import type { DeskLink } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { AskKind } from '../../../shared/domain/ask'
import type { Message } from '../../../shared/domain/message'
import type { Signal } from '../../../shared/domain/reading'
import { CardList } from '../../ui/CardList'
import { ActionRow } from './ActionRow'
import styles from './WhatToDo.module.css'
import { WORDS } from './words'

interface Props {
  readonly message: Message
  readonly signals: readonly Signal[]
  readonly actions: readonly ActionItem[]
  /** Where those of them stand that are about the resume. */
  readonly desk: readonly DeskLink[]
  readonly readOnly: boolean
  readonly onTick: (action: ActionItem, done: boolean) => void
  readonly onShow: (signals: readonly number[]) => void
  readonly onOpenDesk: (resumeId: string | null, itemId?: string) => void
  /** The request that asks for something: for feedback, or back. */
  readonly request: (kind: AskKind) => ReactNode
}

/** What follows from the message: action items to tick off, each with the words that caused it. */
export function WhatToDo({ message, signals, actions, desk, readOnly, onTick, onShow, onOpenDesk, request }: Props) {
  if (actions.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="what-to-do">
      <h3 className={styles.heading} id="what-to-do" tabIndex={-1} data-steps>
        {WORDS.actions}
      </h3>
      <CardList>
        {actions.map((action) => (
          <li key={action.id} className={styles.item}>
            <ActionRow
              message={message}
              signals={signals}
              action={action}
              readOnly={readOnly}
              onTick={(done) => onTick(action, done)}
              onShow={onShow}
              link={desk.find(({ actionId }) => actionId === action.id) ?? null}
              onOpenDesk={onOpenDesk}
              request={request}
            />
          </li>
        ))}
      </CardList>
    </section>
  )
}
