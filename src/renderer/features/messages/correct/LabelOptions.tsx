import { IconCheck } from '@tabler/icons-react'
import type { Ref } from 'react'
import type { Label } from '../../../../shared/domain/label'
import { FAMILY_WORDS, LABEL_WORDS } from '../../../../shared/domain/words'
import { FAMILY_ICONS, LABEL_ICONS } from '../../../ui/label-icons'
import type { FoundFamily } from './find-labels'
import styles from './LabelPicker.module.css'
import { WORDS } from './words'

interface Props {
  readonly id: string
  readonly ref: Ref<HTMLDivElement>
  readonly found: readonly FoundFamily[]
  /** The one that Enter would choose. */
  readonly active: Label | null
  /** The one that the words are marked as. */
  readonly now: Label | null
  readonly optionId: (label: Label) => string
  readonly onChoose: (label: Label) => void
}

/** The labels by family, each with what it means. The focus stays in the field above: see aria-activedescendant there. */
export function LabelOptions({ id, ref, found, active, now, optionId, onChoose }: Props) {
  return (
    <div id={id} ref={ref} role="listbox" className={styles.list} aria-label={WORDS.labels}>
      {found.map(({ family, labels }) => {
        const FamilyIcon = FAMILY_ICONS[family]
        return (
          // A list of options cannot be a fieldset.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div key={family} role="group" aria-labelledby={`${id}-${family}`} data-family={family}>
            <p id={`${id}-${family}`} className={styles.family}>
              <FamilyIcon size={14} stroke={2} aria-hidden="true" /> {FAMILY_WORDS[family]}
            </p>
            {labels.map((label) => {
              const Icon = LABEL_ICONS[label]
              return (
                // The keys are handled by the field that has the focus.
                // biome-ignore lint/a11y/useKeyWithClickEvents: see above
                // biome-ignore lint/a11y/useFocusableInteractive: see above
                <div
                  key={label}
                  id={optionId(label)}
                  role="option"
                  aria-selected={label === now}
                  className={styles.option}
                  data-label={label}
                  data-active={label === active || undefined}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(label)}
                >
                  <Icon className={styles.icon} size={16} stroke={1.9} aria-hidden="true" />
                  <span>
                    <span className={styles.name}>{LABEL_WORDS[label].name}</span>{' '}
                    <span className={styles.detail}>{LABEL_WORDS[label].meaning}</span>
                  </span>
                  {label === now ? <IconCheck className={styles.check} size={16} aria-hidden="true" /> : null}
                </div>
              )
            })}
          </div>
        )
      })}
    </div>
  )
}
