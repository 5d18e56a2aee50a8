import { useMemo, useRef } from 'react'
import type { Signal } from '../../../shared/domain/reading'
import { cutSpans } from './cut-spans'
import { MarkedText } from './MarkedText'
import { NoteList } from './NoteList'
import { withoutSoftBreaks } from './soft-lines'
import { useNotePlaces } from './use-note-places'
import styles from './Words.module.css'
import { WORDS } from './words'

interface Props {
  readonly body: string
  readonly signals: readonly Signal[]
  /** Indices of the signals that are lit. */
  readonly lit: readonly number[]
  readonly onPoint: (signals: readonly number[] | null) => void
  readonly onShowSpan: (signals: readonly number[]) => void
  readonly onShowNote: (signals: readonly number[]) => void
}

/** The employer's words with their spans marked, and the notes beside them (below them where the room is narrow). */
export function WordsAndNotes({ body, signals, lit, onPoint, onShowSpan, onShowNote }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const text = useMemo(() => withoutSoftBreaks(body), [body])
  const segments = useMemo(() => cutSpans(body.length, signals), [body, signals])
  const places = useNotePlaces(frame, signals)

  return (
    <div ref={frame} className={styles.frame} data-notes={signals.length === 0 ? 'none' : places ? 'beside' : 'below'}>
      <section className={styles.body} aria-label={WORDS.body}>
        <MarkedText
          text={text}
          segments={segments}
          signals={signals}
          lit={lit}
          onPoint={onPoint}
          onShowNote={onShowNote}
        />
      </section>
      {signals.length > 0 ? (
        <NoteList signals={signals} lit={lit} places={places} onPoint={onPoint} onShowSpan={onShowSpan} />
      ) : null}
    </div>
  )
}
