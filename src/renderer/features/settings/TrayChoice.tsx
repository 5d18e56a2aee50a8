import { Checkbox } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { setTray, trayQuery } from '../../data/tray'
import styles from './Reminders.module.css'
import { TRAY_WORDS } from './words'

/** Whether closing the window leaves the program running: off until the person wants it. */
export function TrayChoice() {
  const client = useQueryClient()
  const { data: on } = useQuery(trayQuery)
  if (on === undefined) return null
  return (
    <Checkbox
      label={TRAY_WORDS.label}
      description={TRAY_WORDS.detail}
      classNames={{ description: styles.detail ?? '' }}
      checked={on}
      onChange={(event) => void setTray(client, event.currentTarget.checked)}
    />
  )
}
