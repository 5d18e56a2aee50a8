import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { MAX_NAME_LENGTH } from '../../../../shared/contract/result'
import type { Application } from '../../../../shared/domain/application'
import { Dialog } from '../../../ui/Dialog'
import { WORDS } from '../words'
import styles from './NamesDialog.module.css'

interface Props {
  readonly view: Pick<Application, 'company' | 'role'>
  /** Told what is another now; not told where nothing is. */
  readonly onDecide: (company: string, role: string) => void
  readonly onClose: () => void
}

/** Asks for company and role. */
export function NamesDialog({ view, onDecide, onClose }: Props) {
  const [company, setCompany] = useState(view.company)
  const [role, setRole] = useState(view.role)
  const [asked, setAsked] = useState(false)
  const nameless = company.trim() === ''

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (nameless) return
    onClose()
    if (company.trim() !== view.company || role.trim() !== view.role) onDecide(company.trim(), role.trim())
  }

  const looks = { maxLength: MAX_NAME_LENGTH, spellCheck: false, autoComplete: 'off', dir: 'auto' } as const
  return (
    <Dialog title={WORDS.editNames} size={460} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextInput
          {...looks}
          data-autofocus
          label={WORDS.company}
          error={asked && nameless ? WORDS.needsCompany : null}
          value={company}
          onChange={({ currentTarget }) => setCompany(currentTarget.value)}
        />
        <TextInput
          {...looks}
          label={WORDS.role}
          value={role}
          onChange={({ currentTarget }) => setRole(currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {WORDS.cancel}
          </Button>
          <Button type="submit">{WORDS.save}</Button>
        </div>
      </form>
    </Dialog>
  )
}
