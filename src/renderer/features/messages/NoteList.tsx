import { familyOf } from '../../../shared/domain/label'
import type { Signal } from '../../../shared/domain/reading'
import { LABEL_WORDS } from '../../../shared/domain/words'
import { confidenceWords } from './confidence'
import { LABEL_ICONS } from './label-icons'
import styles from './NoteList.module.css'
import type { NotePlaces } from './use-note-places'
import { WORDS } from './words'

interface Props {
  readonly signals: readonly Signal[]
  readonly lit: readonly number[]
  /** Null where the notes stand below the words. */
  readonly places: NotePlaces | null
  readonly onPoint: (signals: readonly number[] | null) => void
  readonly onShowSpan: (signals: readonly number[]) => void
}

/** One note a signal: what the words are taken to mean, and where that is unsure. */
export function NoteList({ signals, lit, places, onPoint, onShowSpan }: Props) {
  const style = places ? { height: places.height } : undefined
  return (
    <ul className={styles.notes} style={style} aria-label={WORDS.notes}>
      {signals.map((signal, index) => {
        const first = signals.findIndex(({ label }) => label === signal.label) === index
        return (
          <li
            key={`${signal.label}:${signal.start}`}
            className={styles.item}
            style={places ? { top: places.tops[index] } : undefined}
            data-note={index}
          >
            <button
              type="button"
              id={`note-${index}`}
              className={styles.note}
              data-family={familyOf(signal.label)}
              data-lit={lit.includes(index) || undefined}
              onMouseEnter={() => onPoint([index])}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint([index])}
              onBlur={() => onPoint(null)}
              onClick={() => onShowSpan([index])}
            >
              <NoteWords signal={signal} withMeaning={first} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The meaning stands on a label's first note only: the same sentence five times is noise. */
function NoteWords({ signal, withMeaning }: { readonly signal: Signal; readonly withMeaning: boolean }) {
  const { name, meaning } = LABEL_WORDS[signal.label]
  const Icon = LABEL_ICONS[signal.label]
  return (
    <>
      <span className={styles.name}>
        <Icon size={15} stroke={1.9} aria-hidden="true" /> {name}
      </span>
      <span className={styles.meaning}>
        {withMeaning ? `${meaning} ` : null}
        <span className={styles.sure}>{confidenceWords(signal.confidence)}</span>
      </span>
    </>
  )
}
