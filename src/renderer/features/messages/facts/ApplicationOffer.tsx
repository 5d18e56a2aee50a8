import { Button } from '@mantine/core'
import { useId } from 'react'
import type { MessageView } from '../../../../shared/contract/views'
import { applicationName } from '../../../data/application-names'
import type { ApplicationChoice, NewApplication } from '../../../data/applications'
import { TextButton } from '../../../ui/TextButton'
import styles from './ApplicationLine.module.css'
import { offer, offerQuietly, WORDS } from './words'

interface Props extends NewApplication {
  readonly view: Pick<MessageView, 'reading'>
  readonly onAdd: (names: NewApplication) => void
  readonly onDecide: (choice: ApplicationChoice) => void
}

/** Offers to note an application down; only by the way where the message may well be about none. */
export function ApplicationOffer({ view: { reading }, company, role, onAdd, onDecide }: Props) {
  const asks = useId()
  const names = { company, role }
  if (reading.state === 'failed' || (reading.state === 'read' && reading.reading.kind === 'other')) {
    return (
      <TextButton className={styles.quiet ?? ''} onClick={() => onAdd(names)}>
        {offerQuietly(applicationName(names))}
      </TextButton>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs in a form, and these decide at once
    <div className={styles.offer} role="group" aria-labelledby={asks}>
      <p className={styles.asks} id={asks}>
        {offer(applicationName(names))}
      </p>
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => onAdd(names)}>
          {WORDS.add}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDecide({ kind: 'none' })}>
          {WORDS.no}
        </Button>
      </div>
    </div>
  )
}
