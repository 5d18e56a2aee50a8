import { Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { remindersQuery, setReminders } from '../../data/steps'
import styles from './Reminders.module.css'
import { REMINDER_WORDS, saveRefusal } from './words'

/** Whether the desktop tells of what is due: off until the person wants it. */
export function Reminders({ readOnly }: { readonly readOnly: boolean }) {
  const client = useQueryClient()
  const { data: reminders } = useQuery(remindersQuery)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  if (!reminders) return null
  return (
    <>
      <Checkbox
        label={REMINDER_WORDS.label}
        description={REMINDER_WORDS.detail}
        classNames={{ description: styles.detail ?? '' }}
        checked={reminders.on}
        disabled={readOnly}
        onChange={(event) => void setReminders(client, event.currentTarget.checked).then(setRefused)}
      />
      {reminders.isPossible ? null : <p className={styles.small}>{REMINDER_WORDS.impossible}</p>}
      <p className={styles.refusal} aria-live="polite">
        {refused === null ? null : saveRefusal(refused)}
      </p>
    </>
  )
}
