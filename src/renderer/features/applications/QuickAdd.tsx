import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { MAX_NAME_LENGTH } from '../../../shared/contract/result'
import type { Day, StageEntry } from '../../../shared/domain/application'
import { useDraft } from '../../data/drafts'
import styles from './QuickAdd.module.css'
import { WORDS } from './words'

interface Props {
  readonly today: Day
  /** Takes the focus when it appears: the person goes on adding. */
  readonly goesOn: boolean
  readonly onAdd: (company: string, role: string, stage: StageEntry) => void
}

/** Company, role, Enter. */
export function QuickAdd({ today, goesOn, onAdd }: Props) {
  const [company, setCompany] = useDraft('new-application-company', () => '')
  const [role, setRole] = useDraft('new-application-role', () => '')
  const [stage, setStage] = useState<'applied' | 'saved'>('applied')
  const [asked, setAsked] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const nameless = company.trim() === ''
  const takesFocus = useRef(goesOn)
  useEffect(() => {
    if (takesFocus.current) first.current?.focus()
  }, [])

  function submit(event: FormEvent) {
    event.preventDefault()
    first.current?.focus()
    setAsked(nameless)
    if (nameless) return
    onAdd(company.trim(), role.trim(), { stage, on: today, round: null })
    setCompany('')
    setRole('')
  }

  const looks = { maxLength: MAX_NAME_LENGTH, spellCheck: false, autoComplete: 'off', dir: 'auto' } as const
  return (
    <form className={styles.form} onSubmit={submit} aria-label={WORDS.addLabel} noValidate>
      <TextInput
        {...looks}
        ref={first}
        data-add-application
        className={styles.name ?? ''}
        aria-label={WORDS.company}
        placeholder={WORDS.companyPlaceholder}
        error={asked && nameless ? WORDS.needsCompany : null}
        value={company}
        onChange={({ currentTarget }) => setCompany(currentTarget.value)}
      />
      <TextInput
        {...looks}
        className={styles.name ?? ''}
        aria-label={WORDS.role}
        placeholder={WORDS.rolePlaceholder}
        value={role}
        onChange={({ currentTarget }) => setRole(currentTarget.value)}
      />
      <NativeSelect
        className={styles.stage ?? ''}
        aria-label={WORDS.addStage}
        data={[
          { value: 'applied', label: WORDS.appliedToday },
          { value: 'saved', label: WORDS.savedForLater }
        ]}
        value={stage}
        onChange={({ currentTarget }) => setStage(currentTarget.value === 'saved' ? 'saved' : 'applied')}
      />
      <Button type="submit">{WORDS.add}</Button>
    </form>
  )
}
