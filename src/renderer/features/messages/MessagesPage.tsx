import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ReaderState } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { AskKind } from '../../../shared/domain/ask'
import type { Change } from '../../../shared/domain/correction'
import type { MessageKind } from '../../../shared/domain/message-kind'
import type { DetailsChange } from '../../data/details'
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
  /** Changes what words of a message are marked as. */
  readonly onCorrect: (messageId: string, change: Change) => void
  /** Says what a message as a whole is; null leaves that to the reader. */
  readonly onDecideKind: (messageId: string, kind: MessageKind | null) => void
  /** Puts the facts about a message and its application right. */
  readonly onDecideDetails: (messageId: string, change: DetailsChange) => void
  readonly onHowItReads: () => void
  /** Opens a resume or letter with an item of its checklist lit; null: the resume desk as it is. */
  readonly onOpenDesk: (resumeId: string | null, itemId?: string) => void
  /** The request that a message calls for (`onlyKept`: only where it was begun), and what tells of the request that a message answers. */
  readonly request: (messageId: string, kind: AskKind, onlyKept?: boolean) => ReactNode
  readonly answers: (messageId: string) => ReactNode
  /** The way from a message that says no to the person's journal. */
  readonly journal: (messageId: string) => ReactNode
  /** The ways in: small for the head of the list, whole where there is nothing yet. */
  readonly tools: ReactNode
  readonly intake: ReactNode
}

/** The list of messages beside the one that is read. */
export function MessagesPage(props: MessagesPageProps) {
  const { chosenId, onChoose, tools, intake } = props
  const { data: messages, isError } = useQuery(messagesQuery)
  const shownId = useShownId(chosenId, messages)
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!messages || messages.length === 0) return
    function onKey(event: KeyboardEvent) {
      const step = stepOf(event)
      if (step === 0 || !messages) return
      const at = messages.findIndex(({ id }) => id === shownId)
      const next = messages[Math.min(Math.max(at + step, 0), messages.length - 1)]
      event.preventDefault()
      if (!next || next.id === chosenId) return
      // Chosen from afar (j, k): the focus is let go, and the message that comes takes it, so that it can be scrolled.
      const afar = next.id !== shownId && !inList(event.target)
      if (afar && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      onChoose(next.id)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [messages, chosenId, shownId, onChoose])

  function backToList() {
    onChoose(null)
    // The list is shown again only after this turn; before that nothing in it can take the focus.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus())
  }

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
      <div className={styles.list} ref={list}>
        <div className={styles.tools}>{tools}</div>
        {messages ? <MessageList messages={messages} shownId={shownId} onChoose={onChoose} /> : null}
      </div>
      {/* A pane of its own for each message: the next one begins at its top, wherever the last one was left. */}
      <div key={shownId} className={styles.pane}>
        {shownId === null ? null : <ReadingPane {...props} id={shownId} onBack={backToList} />}
      </div>
    </div>
  )
}

/** The message that was chosen, else the one that was shown last: new ones on top must not push it away; else the newest. */
function useShownId(chosenId: string | null, messages: readonly { readonly id: string }[] | undefined): string | null {
  const [last, setLast] = useState<string | null>(null)
  const kept = messages?.some(({ id }) => id === last) ? last : null
  const shownId = chosenId ?? kept ?? messages?.[0]?.id ?? null
  if (shownId !== last) setLast(shownId)
  return shownId
}

/** One step down or up the list, or none: j and k anywhere outside of fields, the arrows while the list has the focus. */
function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target) || isDialogOpen()) return 0
  if (event.key === 'j') return 1
  if (event.key === 'k') return -1
  if (!inList(event.target)) return 0
  if (event.key === 'ArrowDown') return 1
  return event.key === 'ArrowUp' ? -1 : 0
}

function inList(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-message-list]') !== null
}
