import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { MAX_NAME_LENGTH } from '../../../../shared/contract/result'
import type { NewApplication } from '../../../data/applications'
import styles from './NewApplicationForm.module.css'
import { WORDS } from './words'

interface Props {
  readonly start: NewApplication
  readonly onAdd: (names: NewApplication) => void
  readonly onCancel: () => void
}

/** Asks for the company and, where it is known, the role of a new application. */
export function NewApplicationForm({ start, onAdd, onCancel }: Props) {
  const [names, setNames] = useState(start)
  const [asked, setAsked] = useState(false)
  const company = useRef<HTMLInputElement>(null)
  const role = useRef<HTMLInputElement>(null)
  const nameless = names.company.trim() === ''

  // The first thing that is missing.
  useEffect(() => (start.company === '' ? company : role).current?.focus(), [start])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!nameless) return onAdd({ company: names.company.trim(), role: names.role.trim() })
    setAsked(true)
    company.current?.focus()
  }

  const looks = { maxLength: MAX_NAME_LENGTH, spellCheck: false, autoComplete: 'off' } as const
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput
        {...looks}
        ref={company}
        label={WORDS.company}
        required
        withAsterisk={false}
        data-autofocus={start.company === '' || undefined}
        classNames={{ error: styles.error ?? '' }}
        error={asked && nameless ? WORDS.newNeedsCompany : null}
        value={names.company}
        onChange={({ currentTarget }) => setNames((old) => ({ ...old, company: currentTarget.value }))}
      />
      <TextInput
        {...looks}
        ref={role}
        label={WORDS.role}
        description={WORDS.roleOptional}
        inputWrapperOrder={['label', 'input', 'description']}
        data-autofocus={start.company !== '' || undefined}
        classNames={{ description: styles.hint ?? '' }}
        value={names.role}
        onChange={({ currentTarget }) => setNames((old) => ({ ...old, role: currentTarget.value }))}
      />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
        <Button type="submit">{WORDS.add}</Button>
      </div>
    </form>
  )
}
