import '@mantine/core/styles/Input.layer.css'
import { Button, Textarea } from '@mantine/core'
import type { FormEvent } from 'react'
import { MAX_REASON_LENGTH } from '../../../shared/domain/step'
import { useAutosave } from '../../data/autosave'
import { keepReason, reasonId } from '../../data/steps'
import styles from './Forms.module.css'
import { WORDS } from './words'

interface Props {
  readonly stepId: string
  /** What the person has begun to write, as main has it. */
  readonly begun: string
  readonly onSave: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why the person does not agree. What was typed is found again, also after the program was closed. */
export function ReasonForm({ stepId, begun, onSave, onCancel }: Props) {
  const { text, type, keep } = useAutosave(reasonId(stepId), begun, (reason) => keepReason(stepId, reason))

  function submit(event: FormEvent) {
    event.preventDefault()
    onSave(text.trim())
    // It is given now, and no longer only begun.
    type('')
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <Textarea
        className={styles.wide ?? ''}
        label={WORDS.disagreeTitle}
        rows={2}
        maxLength={MAX_REASON_LENGTH}
        value={text}
        // The person asked for it just now.
        autoFocus
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={keep}
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
