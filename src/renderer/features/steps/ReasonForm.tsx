import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { MAX_REASON_LENGTH } from '../../../shared/domain/step'
import { useDraft } from '../../data/drafts'
import styles from './Forms.module.css'
import { WORDS } from './words'

interface Props {
  readonly stepId: string
  readonly onSave: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why the person does not agree. What was typed is found again after leaving the page. */
export function ReasonForm({ stepId, onSave, onCancel }: Props) {
  const [reason, setReason] = useDraft(`reason:${stepId}`, () => '')

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave(reason.trim())
    setReason('')
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Textarea
        className={styles.wide ?? ''}
        label={WORDS.disagreeTitle}
        rows={2}
        maxLength={MAX_REASON_LENGTH}
        value={reason}
        // The person asked for it just now.
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <span className={styles.buttons}>
        <Button size="xs" type="submit">
          {WORDS.disagreeSave}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </span>
    </form>
  )
}
