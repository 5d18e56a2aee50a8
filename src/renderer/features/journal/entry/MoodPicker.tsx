import { MOODS, type Mood } from '../../../../shared/domain/journal'
import { MOOD_FACES } from '../mood-faces'
import { MOOD_NAMES, WORDS } from '../words'
import styles from './MoodPicker.module.css'

interface Props {
  readonly mood: Mood | null
  readonly readOnly: boolean
  readonly onChange: (mood: Mood | null) => void
}

/** Five faces with their names. The chosen one, chosen again, is none. */
export function MoodPicker({ mood, readOnly, onChange }: Props) {
  return (
    <fieldset className={styles.moods}>
      <legend className={styles.legend}>{WORDS.mood}</legend>
      <div className={styles.faces}>
        {MOODS.map((one) => {
          const Face = MOOD_FACES[one]
          return (
            <button
              key={one}
              type="button"
              className={styles.face}
              aria-pressed={one === mood}
              disabled={readOnly}
              onClick={() => onChange(one === mood ? null : one)}
            >
              <Face size={22} stroke={1.5} aria-hidden="true" />
              {MOOD_NAMES[one]}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
