import type { Signal } from '../../../../shared/domain/reading'
import styles from './Answers.module.css'
import { isOpenQuestion } from './who-marked'
import { aboutMark, WORDS } from './words'

/** What can be done with a mark. */
export interface NoteDeeds {
  /** Asks what else the words say; the question stands at this element. */
  readonly onChange: (signal: number, opener: HTMLElement) => void
  readonly onConfirm: (signal: number) => void
  readonly onRemove: (signal: number) => void
}

interface Props {
  readonly signal: Signal
  readonly index: number
  readonly name: string
  readonly deeds: NoteDeeds
}

/** Yes and no where the person is asked to decide; the way to every other label always. */
export function Answers({ signal, index, name, deeds }: Props) {
  const asked = isOpenQuestion(signal)
  return (
    <div className={styles.answers} data-asked={asked || undefined}>
      {asked ? (
        <>
          <button
            type="button"
            className={styles.answer}
            aria-label={aboutMark(WORDS.yes, name)}
            onClick={() => deeds.onConfirm(index)}
          >
            {WORDS.yes}
          </button>
          <button
            type="button"
            className={styles.answer}
            aria-label={aboutMark(WORDS.no, name)}
            onClick={() => deeds.onRemove(index)}
          >
            {WORDS.no}
          </button>
        </>
      ) : null}
      <button
        type="button"
        className={styles.change}
        aria-label={aboutMark(WORDS.change, name)}
        aria-haspopup="dialog"
        onClick={(event) => deeds.onChange(index, event.currentTarget)}
      >
        {WORDS.change}
      </button>
    </div>
  )
}
