import { useEffect, useRef } from 'react'
import type { MessageSummary } from '../../../shared/contract/views'
import styles from './MessageList.module.css'
import { MessageRow } from './MessageRow'
import { useRowWindow } from './use-row-window'
import { WORDS } from './words'

/** Height of every row, in pixels; the same as in the style sheet. */
const ROW_HEIGHT = 92

interface Props {
  readonly messages: readonly MessageSummary[]
  readonly shownId: string | null
  readonly onChoose: (id: string) => void
}

/** All messages, newest first. Only the rows in sight are rendered: there may be thousands. */
export function MessageList({ messages, shownId, onChoose }: Props) {
  const { scroller, first, end, reveal } = useRowWindow(messages.length, ROW_HEIGHT)
  const list = useRef<HTMLUListElement>(null)
  const shownAt = messages.findIndex(({ id }) => id === shownId)

  useEffect(() => {
    if (shownAt === -1) return
    reveal(shownAt)
    if (list.current?.contains(document.activeElement))
      list.current.querySelector<HTMLElement>('[aria-current]')?.focus()
  }, [shownAt, reveal])

  const shownInSight = shownAt >= first && shownAt < end
  return (
    <div className={styles.scroll} ref={scroller}>
      <ul
        ref={list}
        className={styles.list}
        style={{ height: messages.length * ROW_HEIGHT }}
        aria-label={WORDS.list}
        data-message-list
      >
        {messages.slice(first, end).map((message, at) => (
          <li
            key={message.id}
            className={styles.item}
            style={{ top: (first + at) * ROW_HEIGHT }}
            aria-setsize={messages.length}
            aria-posinset={first + at + 1}
          >
            <MessageRow
              message={message}
              shown={message.id === shownId}
              tabbable={shownInSight ? message.id === shownId : at === 0}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
