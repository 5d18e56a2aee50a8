import { Button } from '@mantine/core'
import { useId } from 'react'
import type { ApplicationSummary } from '../../../../shared/contract/views'
import type { ApplicationChoice } from '../../../data/applications'
import styles from './ApplicationLine.module.css'
import { WORDS } from './words'

interface Props {
  readonly candidates: readonly ApplicationSummary[]
  readonly names: ReadonlyMap<string, string>
  readonly onNew: () => void
  readonly onDecide: (choice: ApplicationChoice) => void
}

/** Asks which of some applications is meant. */
export function ApplicationQuestion({ candidates, names, onNew, onDecide }: Props) {
  const title = useId()
  const looks = {
    size: 'compact-sm',
    variant: 'default',
    classNames: { root: styles.button ?? '', inner: styles.inner ?? '', label: styles.label ?? '' }
  } as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs in a form, and these decide at once
    <div className={styles.question} role="group" aria-labelledby={title}>
      <p className={styles.asks} id={title}>
        {WORDS.which}
      </p>
      <div className={styles.buttons}>
        {candidates.map(({ id }) => (
          <Button key={id} {...looks} onClick={() => onDecide({ kind: 'belongs', applicationId: id })}>
            {names.get(id)}
          </Button>
        ))}
        <Button {...looks} onClick={onNew}>
          {WORDS.newOne}
        </Button>
        <Button {...looks} variant="subtle" color="gray" onClick={() => onDecide({ kind: 'none' })}>
          {WORDS.none}
        </Button>
      </div>
    </div>
  )
}
