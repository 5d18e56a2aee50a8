import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { familyOf, type Label } from '../../../../shared/domain/label'
import type { Signal } from '../../../../shared/domain/reading'
import { LABEL_WORDS } from '../../../../shared/domain/words'
import { LABEL_ICONS } from '../../../ui/label-icons'
import { Quote } from '../../../ui/Quote'
import styles from './LabelPicker.module.css'
import type { Question } from './question'
import { whoMarked } from './who-marked'
import { WORDS } from './words'

/** What the words are marked as now, by whom, and the words themselves. */
export function PickerTitle({
  signal,
  titleId,
  words
}: {
  readonly signal: Signal | null
  readonly titleId: string
  /** Null where the room is needed, and the words are seen in the text. */
  readonly words: string | null
}) {
  const Icon = signal ? LABEL_ICONS[signal.label] : null
  return (
    <div className={styles.head}>
      <p id={titleId} className={styles.title} data-family={signal ? familyOf(signal.label) : undefined}>
        {Icon ? <Icon size={17} stroke={1.9} aria-hidden="true" /> : null}
        {signal ? LABEL_WORDS[signal.label].name : WORDS.ask}
      </p>
      {words === null ? null : (
        <p className={styles.words} data-marked={signal !== null || undefined}>
          <Quote text={words} />
        </p>
      )}
      {signal ? (
        <p className={styles.meaning}>
          {LABEL_WORDS[signal.label].meaning} <em>{whoMarked(signal)}</em>
        </p>
      ) : null}
    </div>
  )
}

interface WhichMarkProps {
  readonly question: Question
  readonly signals: readonly Signal[]
  /** Another mark of the same words is meant. */
  readonly onFrom: (from: number | null) => void
}

/** Which mark is meant: only where words are marked more than once, or chosen words are marked already. */
export function WhichMark({ question, signals, onFrom }: WhichMarkProps) {
  const name = useId()
  const choices: readonly (number | null)[] = question.chosen ? [null, ...question.others] : question.others
  if (choices.length < 2) return null
  return (
    <fieldset className={styles.which}>
      <legend>{question.chosen ? WORDS.markedAlready : WORDS.whichOne}</legend>
      {choices.map((from) => {
        const signal = from === null ? null : signals[from]
        return (
          <label key={from} className={styles.choice}>
            <input type="radio" name={name} checked={question.from === from} onChange={() => onFrom(from)} />
            {signal ? LABEL_WORDS[signal.label].name : WORDS.newMark}
          </label>
        )
      })}
    </fieldset>
  )
}

/** Whether the mark is right. */
export function YesOrNo({
  signal,
  onDecide
}: {
  readonly signal: Signal
  readonly onDecide: (to: Label | null) => void
}) {
  const mine = signal.by === 'person'
  return (
    <>
      <div className={styles.answers}>
        {mine ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCheck size={14} />}
            onClick={() => onDecide(signal.label)}
          >
            {WORDS.right}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => onDecide(null)}>
          {mine ? WORDS.unmark : WORDS.notSo}
        </Button>
      </div>
      <p className={styles.orElse} aria-hidden="true">
        {WORDS.orElse}
      </p>
    </>
  )
}
