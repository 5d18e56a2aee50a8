import type { ActionItem } from '../../../shared/domain/action-item'
import { familyOf, LABELS } from '../../../shared/domain/label'
import type { Signal } from '../../../shared/domain/reading'
import { LABEL_WORDS } from '../../../shared/domain/words'
import { LABEL_ICONS } from '../../ui/label-icons'
import styles from './BeyondHands.module.css'
import { WORDS } from './words'

interface Props {
  readonly signals: readonly Signal[]
  readonly actions: readonly ActionItem[]
}

/**
 * What the message holds that nobody on the person's side could change: said kindly, with nothing to tick. What has a step
 * among the actions is not said twice.
 */
export function BeyondHands({ signals, actions }: Props) {
  const labels = LABELS.filter(
    (label) =>
      familyOf(label) === 'not_in_your_hands' &&
      signals.some((signal) => signal.label === label) &&
      !actions.some((action) => action.labels.includes(label))
  )
  if (labels.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="beyond-hands">
      <h3 className={styles.heading} id="beyond-hands">
        {WORDS.beyond}
      </h3>
      <ul className={styles.list}>
        {labels.map((label) => {
          const Icon = LABEL_ICONS[label]
          return (
            <li key={label}>
              <Icon className={styles.icon} size={18} stroke={1.7} aria-hidden="true" />
              <span>
                <strong>{LABEL_WORDS[label].name}.</strong> {LABEL_WORDS[label].advice}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
