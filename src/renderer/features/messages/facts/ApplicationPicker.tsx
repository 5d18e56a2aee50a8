import '@mantine/core/styles/Input.layer.css'
import { TextInput } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApplicationSummary } from '../../../../shared/contract/views'
import { applicationNames } from '../../../data/application-names'
import type { ApplicationChoice } from '../../../data/applications'
import styles from './ApplicationPicker.module.css'
import { messageCount, WORDS } from './words'

/** More than these are not found at a glance. */
const SEARCHED_FROM = 9

interface Props {
  readonly applications: readonly ApplicationSummary[]
  readonly linkedId: string | null
  readonly onNew: () => void
  readonly onDecide: (choice: ApplicationChoice) => void
}

/** All applications, a new one, and none, each a button that decides at once. */
export function ApplicationPicker({ applications, linkedId, onNew, onDecide }: Props) {
  const [sought, setSought] = useState('')
  const names = applicationNames(applications)
  const searched = applications.length >= SEARCHED_FROM
  const found = applications.filter(({ id }) => names.get(id)?.toLowerCase().includes(sought.trim().toLowerCase()))
  return (
    <>
      {searched ? (
        <TextInput
          className={styles.search ?? ''}
          aria-label={WORDS.search}
          placeholder={WORDS.search}
          data-autofocus
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      ) : null}
      {found.length === 0 ? (
        <p className={styles.nothing} role="status">
          {sought ? WORDS.noApplication : WORDS.noApplicationsYet}
        </p>
      ) : (
        <ul className={styles.list}>
          {found.map(({ id, messages }, at) => (
            <li key={id}>
              <button
                type="button"
                className={styles.choice}
                data-autofocus={(!searched && at === 0) || undefined}
                aria-current={id === linkedId || undefined}
                onClick={() => onDecide({ kind: 'belongs', applicationId: id })}
              >
                <span className={styles.name}>{names.get(id)}</span>
                <span className={styles.count}>{messageCount(messages)}</span>
                {id === linkedId ? <IconCheck className={styles.check} size={16} aria-hidden="true" /> : null}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.others}>
        <li>
          <button type="button" className={styles.choice} onClick={onNew}>
            {WORDS.newOne}…
          </button>
        </li>
        <li>
          <button type="button" className={styles.choice} onClick={() => onDecide({ kind: 'none' })}>
            {WORDS.none}
          </button>
        </li>
      </ul>
    </>
  )
}
