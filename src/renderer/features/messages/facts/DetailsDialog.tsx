import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import type { ApplicationSummary, MessageView } from '../../../../shared/contract/views'
import type { DetailsChange } from '../../../data/details'
import { Dialog } from '../../../ui/Dialog'
import { longDay } from '../../../ui/dates'
import { ApplicationSelect } from './ApplicationSelect'
import { applicationChoice, selectedChoice } from './application-choice'
import styles from './DetailsDialog.module.css'
import { type Details, decidedBy, detailsOf, sameDetails, trimmed } from './details'
import { FactField } from './FactField'
import { hintOf } from './hint'
import { WORDS } from './words'

interface Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  /** Told what the person changed; not told where they changed nothing. */
  readonly onDecide: (change: DetailsChange) => void
  readonly onClose: () => void
}

/** The facts about a message, where each comes from, and the way to put them right. */
export function DetailsDialog({ view, applications, readOnly, onDecide, onClose }: Props) {
  const { message, guessed, decidedFacts } = view
  const [before] = useState(() => ({ details: detailsOf(message), choice: selectedChoice(view, applications) }))
  const [details, setDetails] = useState(before.details)
  const [choice, setChoice] = useState(before.choice)
  const [asked, setAsked] = useState(false)
  const company = useRef<HTMLInputElement>(null)
  const nameless = choice === 'new' && details.company.trim() === ''
  const guess = detailsOf(guessed)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (nameless) {
      setAsked(true)
      company.current?.focus()
      return
    }
    const changed = !sameDetails(details, before.details)
    const change: DetailsChange = {
      ...(changed ? { facts: decidedBy(details, guessed, decidedFacts) } : {}),
      ...(choice === before.choice ? {} : { application: applicationChoice(choice, trimmed(details)) })
    }
    onClose()
    if (change.facts || change.application) onDecide(change)
  }

  function fieldOf(key: keyof Details) {
    const evidence = key === 'company' || key === 'role' ? message.evidence[key] : null
    return {
      label: WORDS[key],
      value: details[key],
      hint: hintOf(details[key], guess[key], evidence),
      format: message.format,
      readOnly,
      onChange: (value: string) => setDetails((old) => ({ ...old, [key]: value }))
    }
  }

  return (
    <Dialog title={WORDS.title} size={660} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className={styles.fields}>
          <FactField
            {...fieldOf('company')}
            first
            field={company}
            error={asked && nameless ? WORDS.newNeedsCompany : null}
          />
          <FactField {...fieldOf('role')} />
          <FactField {...fieldOf('name')} />
          <FactField {...fieldOf('address')} type="email" />
          <FactField {...fieldOf('day')} type="date" inWords={longDay} />
          <ApplicationSelect
            view={view}
            applications={applications}
            readOnly={readOnly}
            value={choice}
            onChange={setChoice}
          />
        </div>
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {WORDS.cancel}
          </Button>
          <Button type="submit" disabled={readOnly}>
            {WORDS.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
