import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { dayOfMoment, isDay, momentOfDay } from '../../../shared/domain/days'
import { TextButton } from '../../ui/TextButton'
import styles from './AskPanel.module.css'
import { WORDS } from './words'

interface Props {
  /** What the day is of: the request, or the reminder. */
  readonly label: string
  /** ISO 8601, when it was sent as far as was said. */
  readonly sentAt: string
  /** The first day that it can have been, or null. */
  readonly first: string | null
  /** ISO 8601 */
  readonly onChange: (at: string) => void
}

/** The day on which something was sent can be put right: it is often noted only days later. */
export function SentDay({ label, sentAt, first, onChange }: Props) {
  const before = dayOfMoment(sentAt) ?? ''
  const [day, setDay] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = day !== null

  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])

  function close() {
    setDay(null)
    // Once the form is gone.
    requestAnimationFrame(() => button.current?.focus())
  }

  const now = new Date().toISOString()
  const today = dayOfMoment(now) ?? ''
  const isGood = day !== null && isDay(day) && day <= today && (first === null || day >= first)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isGood) return
    if (day !== before) onChange(day === today ? now : momentOfDay(day))
    close()
  }

  if (!isOpen) {
    return (
      <TextButton ref={button} onClick={() => setDay(before)}>
        {WORDS.otherDay}
      </TextButton>
    )
  }
  return (
    <form className={styles.day} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <TextInput
        type="date"
        label={label}
        max={today}
        {...(first === null ? {} : { min: first })}
        value={day}
        ref={field}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button size="xs" type="submit" disabled={!isGood}>
        {WORDS.saveDay}
      </Button>
      <Button size="xs" variant="default" onClick={close}>
        {WORDS.cancel}
      </Button>
    </form>
  )
}
