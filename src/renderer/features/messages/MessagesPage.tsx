import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ReaderState } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import { messagesQuery } from '../../data/queries'
import { isDialogOpen, isTextField } from '../../ui/text-field'
import type { Light } from './light'
import { MessageList } from './MessageList'
import styles from './MessagesPage.module.css'
import { ReadingPane } from './ReadingPane'
import { WORDS } from './words'

export interface MessagesPageProps {
  /** The message that the person or a link chose, or null. */
  readonly chosenId: string | null
  /** What should be lit in it, and how often somebody asked for that. */
  readonly light: Light | null
  readonly visit: number
  readonly readOnly: boolean
  readonly reader: ReaderState
  /** A sentence for a code: what went wrong and what to do next. */
  readonly explain: (code: ErrorCode) => string
  readonly onChoose: (id: string | null) => void
  readonly onTick: (messageId: string, action: ActionItem, done: boolean) => void
  readonly onReadAgain: (id: string) => void
  readonly onRemove: (id: string) => void
  /** The ways in: small for the head of the list, whole where there is nothing yet. */
  readonly tools: ReactNode
  readonly intake: ReactNode
}

/** The list of messages beside the one that is read. */
export function MessagesPage(props: MessagesPageProps) {
  const { chosenId, onChoose, tools, intake } = props
  const { data: messages, isError } = useQuery(messagesQuery)
  const shownId = chosenId ?? messages?.[0]?.id ?? null

  useEffect(() => {
    if (!messages || messages.length === 0) return
    function onKey(event: KeyboardEvent) {
      const step = stepOf(event)
      if (step === 0 || !messages) return
      const at = messages.findIndex(({ id }) => id === shownId)
      const next = messages[Math.min(Math.max(at + step, 0), messages.length - 1)]
      event.preventDefault()
      if (next) onChoose(next.id)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [messages, shownId, onChoose])

  if (isError) return <p className={styles.notice}>{WORDS.listFailed}</p>
  if (messages?.length === 0) {
    return (
      <div className={styles.empty}>
        <h1 className={styles.emptyTitle}>{WORDS.empty}</h1>
        <p className={styles.emptyDetail}>{WORDS.emptyDetail}</p>
        {intake}
      </div>
    )
  }
  return (
    <div className={styles.page} data-showing={chosenId === null ? 'list' : 'message'}>
      <VisuallyHidden component="h1">{WORDS.title}</VisuallyHidden>
      <div className={styles.list}>
        <div className={styles.tools}>{tools}</div>
        {messages ? <MessageList messages={messages} shownId={shownId} onChoose={onChoose} /> : null}
      </div>
      <div className={styles.pane}>
        {shownId === null ? null : <ReadingPane key={shownId} {...props} id={shownId} />}
      </div>
    </div>
  )
}

/** One step down or up the list, or none: j and k anywhere outside of fields, the arrows while the list has the focus. */
function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target) || isDialogOpen()) return 0
  if (event.key === 'j') return 1
  if (event.key === 'k') return -1
  const inList = event.target instanceof Element && event.target.closest('[data-message-list]') !== null
  if (inList && event.key === 'ArrowDown') return 1
  return inList && event.key === 'ArrowUp' ? -1 : 0
}
