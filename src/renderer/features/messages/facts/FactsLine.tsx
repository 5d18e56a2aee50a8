import { IconPencil } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { ApplicationSummary, MessageView } from '../../../../shared/contract/views'
import type { DetailsChange } from '../../../data/details'
import { longDate, longDay } from '../../../ui/dates'
import { fetched } from '../../../ui/fetched'
import { TextButton } from '../../../ui/TextButton'
import { WORDS as MESSAGE_WORDS } from '../words'
import styles from './FactsLine.module.css'
import { broughtIn, WORDS } from './words'

const DetailsDialog = fetched(async () => (await import('./DetailsDialog')).DetailsDialog)

interface Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly onDecide: (change: DetailsChange) => void
}

/** Who wrote when, and about what; with the way to see where that comes from and to put it right. */
export function FactsLine({ view, applications, readOnly, onDecide }: Props) {
  const [editing, setEditing] = useState(false)
  const { from, company, role, format, date, addedAt } = view.message
  const about = [role, company].filter(Boolean).join(' · ')
  return (
    <>
      <p className={styles.from}>
        <span className={styles.sender}>{from?.name || from?.address || MESSAGE_WORDS.unknownSender}</span>
        {from?.name && from.address ? <span className={styles.address}> {from.address}</span> : null}
      </p>
      <p className={styles.meta}>
        <span>
          <time dateTime={date ?? addedAt}>{dateWords(view)}</time>
          {format === 'note' ? <span> · {WORDS.writtenDown}</span> : null}
          {about ? <span> · {about}</span> : null}
        </span>
        <TextButton className={styles.edit ?? ''} onClick={() => setEditing(true)}>
          <IconPencil size={14} aria-hidden="true" />
          {WORDS.edit}
        </TextButton>
      </p>
      {editing ? (
        <Suspense fallback={null}>
          <DetailsDialog
            view={view}
            applications={applications}
            readOnly={readOnly}
            onDecide={onDecide}
            onClose={() => setEditing(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

/** What a person says has a day and no time; what has no date was brought in at some time. */
function dateWords({ message: { date, addedAt, format }, decidedFacts }: MessageView): string {
  if (date === null) return broughtIn(longDate(addedAt))
  return format === 'note' || decidedFacts.date ? longDay(date) : longDate(date)
}
