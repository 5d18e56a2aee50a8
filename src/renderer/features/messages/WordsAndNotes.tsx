import { useMemo, useRef } from 'react'
import type { Change } from '../../../shared/domain/correction'
import type { Reading } from '../../../shared/domain/reading'
import type { Span } from '../../../shared/domain/span'
import { AskPopover } from './correct/AskPopover'
import { MarkableText } from './correct/MarkableText'
import { MarkYourself } from './correct/MarkYourself'
import { useChosenWords } from './correct/use-chosen-words'
import { useHighlight } from './correct/use-highlight'
import { useQuestion } from './correct/use-question'
import { Withheld } from './correct/Withheld'
import { cutSpans } from './cut-spans'
import { MarkedText } from './MarkedText'
import { NoteList } from './NoteList'
import { THEIR_WORDS } from './show-place'
import { withoutSoftBreaks } from './soft-lines'
import { useNotePlaces } from './use-note-places'
import styles from './Words.module.css'
import { WORDS } from './words'

interface Props {
  readonly body: string
  /** Where the words are from, for whoever takes them elsewhere. */
  readonly source: string
  readonly reading: Reading
  readonly readOnly: boolean
  /** Indices of the signals that are lit. */
  readonly lit: readonly number[]
  /** Words that somebody asked to see and that are not marked as they stand. */
  readonly litWords: Span | null
  readonly onPoint: (signals: readonly number[] | null) => void
  readonly onShowSpan: (signals: readonly number[]) => void
  readonly onShowNote: (signals: readonly number[]) => void
  readonly onCorrect: (change: Change) => void
  readonly onHowItReads: () => void
}

/**
 * The employer's words with their spans marked, the notes beside them (below them where the room is narrow), and the ways
 * to correct a mark and to add one.
 */
export function WordsAndNotes({ body, source, reading, readOnly, lit, litWords, onCorrect, ...on }: Props) {
  const { signals, withheld = 0 } = reading
  const frame = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const text = useMemo(() => withoutSoftBreaks(body), [body])
  const segments = useMemo(() => cutSpans(body.length, signals), [body, signals])
  const places = useNotePlaces(frame, signals)
  const asking = useQuestion({ frame, root, signals, lit, onCorrect })
  const { question, askAboutWords } = asking
  const onLeave = () => button.current?.focus()
  const choosing = useChosenWords({ root, text, body, onAsk: askAboutWords, onLeave })
  useHighlight('asked-words', root, litWords, signals)

  const marked = (
    <MarkedText
      text={text}
      segments={segments}
      source={source}
      signals={signals}
      lit={lit}
      onPoint={on.onPoint}
      onOpen={readOnly ? on.onShowNote : asking.askAboutMarks}
      onRemove={readOnly ? null : asking.removeMarks}
    />
  )
  return (
    <>
      <div
        ref={frame}
        className={styles.frame}
        data-notes={signals.length === 0 ? 'none' : places ? 'beside' : 'below'}
      >
        <section className={styles.body} aria-label={WORDS.body} data-source={source}>
          {readOnly ? (
            <div ref={root} tabIndex={-1} {...THEIR_WORDS}>
              {marked}
            </div>
          ) : (
            <MarkableText
              root={root}
              text={text}
              signals={signals}
              choosing={choosing}
              onLeave={() => question === null && choosing.end()}
            >
              {marked}
            </MarkableText>
          )}
        </section>
        <div className={styles.side}>
          {signals.length > 0 ? (
            <NoteList
              signals={signals}
              lit={lit}
              places={places}
              deeds={readOnly ? null : asking.deeds}
              onPoint={on.onPoint}
              onShowSpan={on.onShowSpan}
            />
          ) : null}
          {withheld > 0 ? <Withheld marks={withheld} onHowItReads={on.onHowItReads} /> : null}
        </div>
        <AskPopover
          frame={frame}
          root={root}
          text={text}
          signals={signals}
          chosen={readOnly ? null : choosing.chosen}
          question={question}
          onAsk={askAboutWords}
          onFrom={asking.changeFrom}
          onDecide={(to) => {
            asking.answer(to)
            choosing.choose(null)
          }}
          onCancel={() => {
            asking.close()
            choosing.choose(question?.chosen?.by === 'keys' ? question.chosen : null)
          }}
          onLeave={() => {
            asking.leave()
            choosing.choose(null)
            choosing.end()
          }}
        />
      </div>
      <MarkYourself
        marking={readOnly ? null : choosing.marking}
        button={button}
        onMark={choosing.begin}
        onHowItReads={on.onHowItReads}
      />
    </>
  )
}
