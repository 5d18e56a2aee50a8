import { useState } from 'react'
import type { ApplicationSummary } from '../../../../shared/contract/views'
import type { ApplicationChoice, NewApplication } from '../../../data/applications'
import { Dialog } from '../../../ui/Dialog'
import { ApplicationPicker } from './ApplicationPicker'
import { NewApplicationForm } from './NewApplicationForm'
import { WORDS } from './words'

interface Props {
  readonly applications: readonly ApplicationSummary[]
  /** The one that the message belongs to now, or null. */
  readonly linkedId: string | null
  /** Where a new one is asked for at once: what is known of it. */
  readonly start: NewApplication | null
  /** What the message shows, for a new one. */
  readonly suggested: NewApplication
  readonly onDecide: (choice: ApplicationChoice) => void
  readonly onClose: () => void
}

/** Asks which application a message belongs to, or what a new one is called. */
export function ApplicationDialog({ applications, linkedId, start, suggested, onDecide, onClose }: Props) {
  const [names, setNames] = useState(start)
  return (
    <Dialog title={names ? WORDS.newTitle : WORDS.which} size={480} onClose={onClose}>
      {names ? (
        <NewApplicationForm start={names} onAdd={(added) => onDecide({ kind: 'new', ...added })} onCancel={onClose} />
      ) : (
        <ApplicationPicker
          applications={applications}
          linkedId={linkedId}
          onNew={() => setNames(suggested)}
          onDecide={onDecide}
        />
      )}
    </Dialog>
  )
}
