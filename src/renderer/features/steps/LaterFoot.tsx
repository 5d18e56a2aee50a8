import { Button } from '@mantine/core'
import { IconCalendarDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PageWays } from '../../data/page-ways'
import { remindersQuery, saveStepCalendar } from '../../data/steps'
import { TextButton } from '../../ui/TextButton'
import styles from './LaterFoot.module.css'
import { WORDS } from './words'

interface Props {
  readonly ways: PageWays
  /** How many things have a day. */
  readonly dated: number
}

/** What helps to think of a day: a calendar file, and the desktop's own notices. */
export function LaterFoot({ ways, dated }: Props) {
  const { data: reminders } = useQuery(remindersQuery)
  const [told, setTold] = useState<string | null>(null)
  const saving = useRef(false)

  async function save() {
    // A second press while the system asks would ask twice.
    if (saving.current) return
    saving.current = true
    const result = await saveStepCalendar()
    saving.current = false
    setTold(result.ok ? (result.value ? WORDS.calendarSaved : null) : ways.explain(result.code))
  }

  return (
    <div className={styles.foot}>
      {dated > 0 ? (
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarDown size={16} aria-hidden="true" />}
            onClick={() => void save()}
          >
            {WORDS.calendar}
          </Button>
          <p className={styles.detail}>{WORDS.calendarDetail}</p>
        </>
      ) : null}
      <p className={styles.detail} aria-live="polite">
        {told}
      </p>
      {reminders?.on === false ? (
        <p className={styles.detail}>
          {WORDS.remindersOff} <TextButton onClick={() => ways.goToPage('settings')}>{WORDS.toSettings}</TextButton>
        </p>
      ) : null}
    </div>
  )
}
