import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntryAbout } from '../../../../shared/contract/journal-views'
import { applicationName } from '../../../data/application-names'
import { applicationsQuery, messagesQuery } from '../../../data/queries'
import { Dialog } from '../../../ui/Dialog'
import { shortDate } from '../../../ui/dates'
import { WORDS } from '../words'
import styles from './LinkDialog.module.css'

/** More than these are not found at a glance: the search narrows them down. */
const MOST = 40

interface Props {
  readonly about: EntryAbout
  readonly onChange: (about: Partial<EntryAbout>) => void
  readonly onClose: () => void
}

interface Choice {
  readonly id: string
  readonly name: string
  readonly detail: string
}

/** Links an entry to messages and applications, each with one click, and takes the links away again. */
export function LinkDialog({ about, onChange, onClose }: Props) {
  const [sought, setSought] = useState('')
  const { data: messages = [] } = useQuery(messagesQuery)
  const { data: applications = [] } = useQuery(applicationsQuery)
  const applicationChoices = found(
    applications.map((one) => ({ id: one.id, name: applicationName(one), detail: '' })),
    sought,
    about.applications
  )
  const messageChoices = found(
    messages.map(({ id, sender, subject, date }) => ({
      id,
      name: [sender || WORDS.unknownSender, subject || WORDS.noSubject].join(': '),
      detail: shortDate(date)
    })),
    sought,
    about.messages
  )
  const nothing = applicationChoices.length + messageChoices.length === 0
  const isEmpty = applications.length + messages.length === 0
  return (
    <Dialog title={WORDS.linkTitle} size={620} onClose={onClose}>
      {isEmpty ? null : (
        <TextInput
          aria-label={WORDS.linkSearch}
          placeholder={WORDS.linkSearch}
          data-autofocus
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      {nothing ? (
        <p className={styles.nothing} role="status">
          {isEmpty ? WORDS.linkNothing : WORDS.linkNone}
        </p>
      ) : (
        <div className={styles.choices}>
          <Choices
            title={WORDS.linkApplications}
            choices={applicationChoices}
            chosen={about.applications}
            onChange={(chosen) => onChange({ applications: chosen })}
          />
          <Choices
            title={WORDS.linkMessages}
            choices={messageChoices}
            chosen={about.messages}
            onChange={(chosen) => onChange({ messages: chosen })}
          />
        </div>
      )}
      <div className={styles.foot}>
        <Button onClick={onClose}>{WORDS.linkDone}</Button>
      </div>
    </Dialog>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function Choices({ title, choices, chosen, onChange }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {choices.map(({ id, name, detail }) => {
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.choice}
                aria-pressed={isChosen}
                onClick={() => onChange(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
              >
                <span className={styles.name} dir="auto">
                  {name}
                </span>
                <span className={styles.detail}>{detail}</span>
                {isChosen ? <IconCheck className={styles.check} size={16} aria-hidden="true" /> : null}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** What is linked already comes first. */
function found(choices: readonly Choice[], sought: string, chosen: readonly string[]): readonly Choice[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  const matching = choices.filter(({ name }) => {
    const lower = name.toLowerCase()
    return words.every((word) => lower.includes(word))
  })
  const isChosen = ({ id }: Choice): boolean => chosen.includes(id)
  return [...matching.filter(isChosen), ...matching.filter((one) => !isChosen(one))].slice(0, MOST)
}
