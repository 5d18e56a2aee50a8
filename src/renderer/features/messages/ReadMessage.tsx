import { useEffect, useMemo, useRef, useState } from 'react'
import type { MessageView } from '../../../shared/contract/views'
import type { ActionItem } from '../../../shared/domain/action-item'
import type { Reading } from '../../../shared/domain/reading'
import { BeyondHands } from './BeyondHands'
import { FoldedTexts } from './FoldedTexts'
import { KindLine } from './KindLine'
import { Legend } from './Legend'
import { type Light, litSignals } from './light'
import { showNote, showSpan, showSteps } from './show-place'
import { WhatToDo } from './WhatToDo'
import styles from './Words.module.css'
import { WordsAndNotes } from './WordsAndNotes'
import { nothingMarked } from './words'

interface Props {
  readonly view: MessageView
  readonly reading: Reading
  readonly light: Light | null
  readonly visit: number
  readonly readOnly: boolean
  readonly onTick: (messageId: string, action: ActionItem, done: boolean) => void
}

/** A message that was read: what it is, the marked words with their notes, and what follows. */
export function ReadMessage({ view, reading, light, visit, readOnly, onTick }: Props) {
  const { message, actions } = view
  const root = useRef<HTMLDivElement>(null)
  const asked = useMemo(() => litSignals(light, reading, message.body), [light, reading, message.body])
  // What was asked for stays lit until something else is; what the pointer or the focus is on goes first.
  const [pinned, setPinned] = useState(asked)
  const [pointed, setPointed] = useState<readonly number[] | null>(null)
  const lit = pointed ?? pinned
  const nothing = nothingMarked(reading.kind)

  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): the same place may be asked for twice
  useEffect(() => {
    setPinned(asked)
    if (!root.current || asked[0] === undefined) return
    showSpan(root.current, asked[0])
    // The focus goes along, and must not leave only one of several spans lit.
    setPointed(null)
  }, [asked, visit])

  function show(signals: readonly number[]) {
    setPinned(signals)
    if (root.current && signals[0] !== undefined) showSpan(root.current, signals[0])
    setPointed(null)
  }

  function explainSpan(signals: readonly number[]) {
    setPinned(signals)
    if (root.current && signals[0] !== undefined) showNote(root.current, signals[0])
  }

  return (
    <div ref={root}>
      <KindLine
        kind={reading.kind}
        confidence={reading.kindConfidence}
        actions={actions}
        onSteps={() => root.current && showSteps(root.current)}
      />
      {reading.signals.length > 0 ? (
        <>
          <Legend signals={reading.signals} onPoint={setPointed} onShow={show} />
          <WordsAndNotes
            body={message.body}
            signals={reading.signals}
            lit={lit}
            onPoint={setPointed}
            onShowSpan={show}
            onShowNote={explainSpan}
          />
        </>
      ) : (
        <>
          {nothing ? <p className={styles.nothing}>{nothing}</p> : null}
          <WordsAndNotes
            body={message.body}
            signals={[]}
            lit={[]}
            onPoint={setPointed}
            onShowSpan={show}
            onShowNote={explainSpan}
          />
        </>
      )}
      <FoldedTexts folded={message.folded} />
      <WhatToDo
        message={message}
        signals={reading.signals}
        actions={actions}
        readOnly={readOnly}
        onTick={(action, done) => onTick(message.id, action, done)}
        onShow={show}
      />
      <BeyondHands signals={reading.signals} actions={actions} />
    </div>
  )
}
