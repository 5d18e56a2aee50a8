import { FAMILIES, type Family, familyOf, type Label } from '../../../shared/domain/label'
import type { Signal } from '../../../shared/domain/reading'
import { FAMILY_WORDS, LABEL_WORDS } from '../../../shared/domain/words'
import { FAMILY_ICONS } from '../../ui/label-icons'
import styles from './Legend.module.css'
import { FAMILY_MEANING, WORDS } from './words'

interface Props {
  readonly signals: readonly Signal[]
  /** Lights these signals as long as the pointer or the focus stays. */
  readonly onPoint: (signals: readonly number[] | null) => void
  readonly onShow: (signals: readonly number[]) => void
}

/** The families and labels that this message holds; each shows its words. */
export function Legend({ signals, onPoint, onShow }: Props) {
  const present = FAMILIES.map((family) => ({ family, labels: labelsOf(signals, family) })).filter(
    ({ labels }) => labels.length > 0
  )
  return (
    <dl className={styles.legend} aria-label={WORDS.legend}>
      {present.map(({ family, labels }) => {
        const Icon = FAMILY_ICONS[family]
        return (
          <div key={family} className={styles.family} data-family={family}>
            <dt title={FAMILY_MEANING[family]}>
              <Icon size={14} stroke={2} aria-hidden="true" /> {FAMILY_WORDS[family]}
            </dt>
            <dd>
              {labels.map(({ label, indices }) => (
                <button
                  key={label}
                  type="button"
                  className={styles.label}
                  title={LABEL_WORDS[label].meaning}
                  onMouseEnter={() => onPoint(indices)}
                  onMouseLeave={() => onPoint(null)}
                  onFocus={() => onPoint(indices)}
                  onBlur={() => onPoint(null)}
                  onClick={() => onShow(indices)}
                >
                  {LABEL_WORDS[label].name}
                </button>
              ))}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The labels of one family in the order in which they first stand in the text. */
function labelsOf(signals: readonly Signal[], family: Family): readonly { label: Label; indices: readonly number[] }[] {
  const found = new Map<Label, number[]>()
  signals.forEach(({ label }, index) => {
    if (familyOf(label) === family) found.set(label, [...(found.get(label) ?? []), index])
  })
  return [...found].map(([label, indices]) => ({ label, indices }))
}
