import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { isDay } from '../../../shared/domain/days'
import styles from './Forms.module.css'
import { WORDS } from './words'

/** After this time the menu has closed, in milliseconds. */
const AFTER_MENU_MS = 160

interface Props {
  /** The first day that can be chosen. */
  readonly first: string
  readonly begin: string
  readonly onChoose: (day: string) => void
  readonly onCancel: () => void
}

/** Asks for the day until which a step is put off. */
export function DayForm({ first, begin, onChoose, onCancel }: Props) {
  const [day, setDay] = useState(begin)
  const field = useRef<HTMLInputElement>(null)
  // The menu that this comes from gives the focus back to its button first.
  useEffect(() => {
    const timer = window.setTimeout(() => field.current?.focus(), AFTER_MENU_MS)
    return () => window.clearTimeout(timer)
  }, [])
  const isGood = isDay(day) && day >= first

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isGood) onChoose(day)
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <TextInput
        type="date"
        label={WORDS.day}
        min={first}
        value={day}
        ref={field}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <span className={styles.buttons}>
        <Button size="xs" type="submit" disabled={!isGood}>
          {WORDS.putOff}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
      </span>
    </form>
  )
}
