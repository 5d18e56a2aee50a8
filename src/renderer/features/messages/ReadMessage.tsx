import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { MessageView } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { AskKind } from '../../../shared/domain/ask'
import type { Change } from '../../../shared/domain/correction'
import type { MessageKind } from '../../../shared/domain/message-kind'
import type { Reading } from '../../../shared/domain/reading'
import type { Span } from '../../../shared/domain/span'
import { stageToldBy } from '../../../shared/domain/stages'
import { learningQuery } from '../../data/queries'
import { sourceOf } from '../../ui/evidence'
import { BeyondHands } from './BeyondHands'
import { followsPerson } from './correct/who-marked'
import { FoldedTexts } from './FoldedTexts'
import { KindLine } from './KindLine'
import { Legend } from './Legend'
import { type Light, litSignals, litWords } from './light'
import { showNote, showSpan, showSteps, showWords } from './show-place'
import { WhatToDo } from './WhatToDo'
import styles from './Words.module.css'
import { WordsAndNotes } from './WordsAndNotes'
import { nothingMarked, WORDS } from './words'

interface Props {
  readonly view: MessageView
  readonly reading: Reading
  readonly light: Light | null
  readonly visit: number
  readonly readOnly: boolean
  readonly onTick: (messageId: string, action: ActionItem, done: boolean) => void
  readonly onCorrect: (messageId: string, change: Change) => void
  readonly onDecideKind: (messageId: string, kind: MessageKind | null) => void
  readonly onHowItReads: () => void
  readonly request: (messageId: string, kind: AskKind, onlyKept?: boolean) => ReactNode
  readonly journal: (messageId: string) => ReactNode
  readonly onOpenDesk: (resumeId: string | null, itemId?: string) => void
}

/** A message that was read: what it is, the marked words with their notes, and what follows. */
export function ReadMessage({ view, reading, light, visit, readOnly, request, journal, ...on }: Props) {
  const { message, actions } = view
  const root = useRef<HTMLDivElement>(null)
  // What was asked for stays lit until something else is; what the pointer or the focus is on goes first.
  const [pinned, setPinned] = useState<readonly number[]>([])
  const [asked, setAsked] = useState<Span | null>(null)
  const [pointed, setPointed] = useState<readonly number[] | null>(null)
  const lit = pointed ?? pinned
  // Whether corrections teach is told with each: it should be known by then.
  useQuery(learningQuery)

  // Asked for once a visit: a correction changes the reading, and must not move the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): the same place may be asked for twice
  // biome-ignore lint/correctness/useExhaustiveDependencies(reading): see above
  useEffect(() => {
    const signals = litSignals(light, reading, message.body)
    const words = litWords(light, reading, message.body)
    setPinned(signals)
    setAsked(words)
    if (root.current && words) showWords(root.current, words)
    if (!root.current || signals[0] === undefined) return
    showSpan(root.current, signals[0])
    // The focus goes along, and must not leave only one of several spans lit.
    setPointed(null)
  }, [light, visit, message.body])

  function pin(signals: readonly number[]) {
    setPinned(signals)
    setAsked(null)
  }

  function show(signals: readonly number[]) {
    pin(signals)
    if (root.current && signals[0] !== undefined) showSpan(root.current, signals[0])
    setPointed(null)
  }

  function explainSpan(signals: readonly number[]) {
    pin(signals)
    if (root.current && signals[0] !== undefined) showNote(root.current, signals[0])
  }

  function correct(change: Change) {
    // Signals are told apart by their place in the reading, and that is about to change.
    pin([])
    setPointed(null)
    on.onCorrect(message.id, change)
  }

  const nothing = view.decidedKind === null && followsPerson(reading) ? WORDS.noMarksLeft : nothingMarked(reading.kind)
  return (
    <div ref={root}>
      <KindLine
        reading={reading}
        decidedKind={view.decidedKind}
        actions={actions}
        readOnly={readOnly}
        onDecide={(kind) => on.onDecideKind(message.id, kind)}
        onSteps={() => root.current && showSteps(root.current)}
      />
      {reading.signals.length > 0 ? (
        <Legend signals={reading.signals} onPoint={setPointed} onShow={show} />
      ) : nothing ? (
        <p className={styles.nothing}>{nothing}</p>
      ) : null}
      <WordsAndNotes
        source={sourceOf(message.company, message.date)}
        body={message.body}
        reading={reading}
        readOnly={readOnly}
        lit={lit}
        litWords={asked}
        onPoint={setPointed}
        onShowSpan={show}
        onShowNote={explainSpan}
        onCorrect={correct}
        onHowItReads={on.onHowItReads}
      />
      <FoldedTexts folded={message.folded} />
      <WhatToDo
        message={message}
        signals={reading.signals}
        actions={actions}
        desk={view.desk}
        readOnly={readOnly}
        onTick={(action, done) => on.onTick(message.id, action, done)}
        onShow={show}
        onOpenDesk={on.onOpenDesk}
        request={(kind) => request(message.id, kind)}
      />
      {/* What was begun stays, whatever the message is taken for by now. */}
      {actions.some(({ type }) => type === 'ask_feedback') ? null : request(message.id, 'feedback', true)}
      <BeyondHands signals={reading.signals} actions={actions} />
      {stageToldBy(reading.kind) === 'rejected' ? journal(message.id) : null}
    </div>
  )
}
