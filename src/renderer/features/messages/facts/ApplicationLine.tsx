import { IconBriefcase } from '@tabler/icons-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import type { ApplicationSummary, MessageView } from '../../../../shared/contract/views'
import { applicationNames } from '../../../data/application-names'
import type { ApplicationChoice, NewApplication } from '../../../data/applications'
import { fetched } from '../../../ui/fetched'
import styles from './ApplicationLine.module.css'
import { ApplicationMenu } from './ApplicationMenu'
import { ApplicationOffer } from './ApplicationOffer'
import { ApplicationQuestion } from './ApplicationQuestion'
import { BECAUSE, WORDS } from './words'

const ApplicationDialog = fetched(async () => (await import('./ApplicationDialog')).ApplicationDialog)

interface Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly onDecide: (choice: ApplicationChoice) => void
}

/** What the dialog asks for: one of the applications, or the names of a new one. */
type Asking = { readonly kind: 'choose' } | { readonly kind: 'new'; readonly start: NewApplication }

/** The application that a message belongs to, or the question which; nothing where there is nothing to say. */
export function ApplicationLine({ view, applications, readOnly, onDecide }: Props) {
  const { link, message } = view
  const [asking, setAsking] = useState<Asking | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const decided = useRef(false)
  const names = applicationNames(applications)
  const start: NewApplication = { company: message.company ?? '', role: message.role ?? '' }

  // What was pressed may be gone now: the focus stays in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies(link): what is shown follows from it
  useEffect(() => {
    const at = document.activeElement
    if (decided.current && (at === null || at === document.body)) place.current?.focus({ preventScroll: true })
    decided.current = false
  }, [link])

  function decide(choice: ApplicationChoice) {
    decided.current = true
    setAsking(null)
    onDecide(choice)
  }

  function add(names: NewApplication) {
    // What the message does not give is asked for.
    if (names.company && names.role) decide({ kind: 'new', ...names })
    else setAsking({ kind: 'new', start: names })
  }

  return (
    <div ref={place} className={styles.place} tabIndex={-1}>
      {link.kind === 'linked' && names.has(link.applicationId) ? (
        <p className={styles.line}>
          <IconBriefcase className={styles.icon} size={17} stroke={1.7} aria-hidden="true" />
          <span className={styles.text}>
            {WORDS.partOf} <strong className={styles.name}>{names.get(link.applicationId)}</strong>
            <span className={styles.because}> · {BECAUSE[link.because]}</span>{' '}
            {readOnly ? null : (
              <ApplicationMenu
                decided={view.decidedLink !== null}
                onAnother={() => setAsking({ kind: 'choose' })}
                onDecide={decide}
              />
            )}
          </span>
        </p>
      ) : null}
      {link.kind === 'ask' && !readOnly ? (
        <ApplicationQuestion
          candidates={link.candidates.flatMap((id) => applications.find((one) => one.id === id) ?? [])}
          names={names}
          onNew={() => add({ company: link.company, role: link.role })}
          onDecide={decide}
        />
      ) : null}
      {link.kind === 'offer' && !readOnly ? (
        <ApplicationOffer view={view} company={link.company} role={link.role} onAdd={add} onDecide={decide} />
      ) : null}
      {asking ? (
        <Suspense fallback={null}>
          <ApplicationDialog
            applications={applications}
            linkedId={link.kind === 'linked' ? link.applicationId : null}
            start={asking.kind === 'new' ? asking.start : null}
            suggested={start}
            onDecide={decide}
            onClose={() => setAsking(null)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
