import { familyOf } from '../../../shared/domain/label'
import type { Signal } from '../../../shared/domain/reading'
import { LABEL_WORDS } from '../../../shared/domain/words'
import { LABEL_ICONS } from '../../ui/label-icons'
import { Answers, type NoteDeeds } from './correct/Answers'
import { whoMarked } from './correct/who-marked'
import styles from './NoteList.module.css'
import type { NotePlaces } from './use-note-places'
import { WORDS } from './words'

interface Props {
  readonly signals: readonly Signal[]
  readonly lit: readonly number[]
  /** Null where the notes stand below the words. */
  readonly places: NotePlaces | null
  /** Null where nothing can be changed. */
  readonly deeds: NoteDeeds | null
  readonly onPoint: (signals: readonly number[] | null) => void
  readonly onShowSpan: (signals: readonly number[]) => void
}

/** One note a signal: what the words are taken to mean, who says so, and the ways to correct it. */
export function NoteList({ signals, lit, places, deeds, onPoint, onShowSpan }: Props) {
  const style = places ? { height: places.height } : undefined
  return (
    <ul className={styles.notes} style={style} aria-label={WORDS.notes}>
      {signals.map((signal, index) => (
        <li
          key={keyOf(signals, index)}
          className={styles.item}
          style={places ? { top: places.tops[index] } : undefined}
          data-note={index}
        >
          <Note
            signal={signal}
            index={index}
            withMeaning={signals.findIndex(({ label }) => label === signal.label) === index}
            lit={lit.includes(index)}
            deeds={deeds}
            onPoint={onPoint}
            onShowSpan={onShowSpan}
          />
        </li>
      ))}
    </ul>
  )
}

/** By its words and not by its label, so that a note stays itself, and keeps the focus, when its label is changed. */
function keyOf(signals: readonly Signal[], index: number): string {
  const { start, end } = signals[index] ?? { start: index, end: index }
  const before = signals.slice(0, index).filter((other) => other.start === start && other.end === end).length
  return `${start}-${end}-${before}`
}

interface NoteProps extends Pick<Props, 'deeds' | 'onPoint' | 'onShowSpan'> {
  readonly signal: Signal
  readonly index: number
  /** The meaning stands on a label's first note only: the same sentence five times is noise. */
  readonly withMeaning: boolean
  readonly lit: boolean
}

function Note({ signal, index, withMeaning, lit, deeds, onPoint, onShowSpan }: NoteProps) {
  const { name, meaning } = LABEL_WORDS[signal.label]
  const Icon = LABEL_ICONS[signal.label]
  return (
    // The pointer lights up more than the button that does the same for the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.note}
      data-family={familyOf(signal.label)}
      data-lit={lit || undefined}
      onMouseEnter={() => onPoint([index])}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint([index])}
      onBlur={() => onPoint(null)}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' || !deeds) return
        event.preventDefault()
        deeds.onRemove(index)
      }}
    >
      <div id={`note-${index}`} className={styles.said}>
        <button
          type="button"
          data-on-paper
          className={styles.name}
          title={WORDS.showSpan}
          aria-describedby={`note-${index}-means`}
          onClick={() => onShowSpan([index])}
        >
          <Icon size={15} stroke={1.9} aria-hidden="true" /> {name}
        </button>
        <p id={`note-${index}-means`} className={styles.meaning}>
          {withMeaning ? `${meaning} ` : null}
          <span className={styles.sure} data-long={signal.by === 'learned' || undefined}>
            {whoMarked(signal)}
          </span>
        </p>
      </div>
      {/* On the same line as what comes before it. */}
      {deeds ? ' ' : null}
      {deeds ? <Answers signal={signal} index={index} name={name} deeds={deeds} /> : null}
    </div>
  )
}
