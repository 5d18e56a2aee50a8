import '@mantine/core/styles/Input.layer.css'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AUTO_LOCK_MINUTES, type LockSettings } from '../../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { bridge } from '../../../bridge'
import { lockSettingsQuery, setAutoLock, setOpensByItself } from '../../../data/lock'
import { ChangeDialog } from './ChangeDialog'
import styles from './Lock.module.css'
import { NewKeyDialog } from './NewKeyDialog'
import { SwitchOffDialog } from './SwitchOffDialog'
import { minutesInWords, STORE_WORDS, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** What can be done while everything is encrypted. */
export function LockIsOn({ readOnly, explain }: Props) {
  const { data: settings } = useQuery(lockSettingsQuery)
  const [asked, setAsked] = useState<'change' | 'key' | 'off' | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const dialog = {
    explain,
    onClose: () => setAsked(null),
    onDone(words: string) {
      setAsked(null)
      setTold(words)
    }
  }
  return (
    <>
      <p className={styles.state}>
        <IconLock size={20} stroke={1.8} aria-hidden="true" />
        <span>{WORDS.on}</span>
      </p>
      <p className={styles.small}>{WORDS.onDetail}</p>
      {settings?.ok ? <Choices settings={settings.value} readOnly={readOnly} explain={explain} /> : null}
      <div className={styles.buttons}>
        <Button onClick={() => void bridge.lockNow()}>{WORDS.lockNow}</Button>
        <Button variant="default" disabled={readOnly} onClick={() => setAsked('change')}>
          {WORDS.change}
        </Button>
        <Button variant="default" disabled={readOnly} onClick={() => setAsked('key')}>
          {WORDS.newKey}
        </Button>
        <Button variant="default" disabled={readOnly} onClick={() => setAsked('off')}>
          {WORDS.switchOff}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {told}
      </p>
      {asked === 'change' ? <ChangeDialog {...dialog} /> : null}
      {asked === 'key' ? <NewKeyDialog {...dialog} /> : null}
      {asked === 'off' ? <SwitchOffDialog {...dialog} /> : null}
    </>
  )
}

function Choices({ settings, readOnly, explain }: Props & { readonly settings: LockSettings }) {
  const client = useQueryClient()
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const { autoLockMinutes, opensByItself, keyStore } = settings
  const canKeep = keyStore === 'system'
  return (
    <>
      <NativeSelect
        className={styles.field ?? ''}
        label={WORDS.autoLock}
        disabled={readOnly}
        value={String(autoLockMinutes)}
        data={AUTO_LOCK_MINUTES.map((minutes) => ({ value: String(minutes), label: minutesInWords(minutes) }))}
        onChange={({ currentTarget }) => {
          const minutes = AUTO_LOCK_MINUTES.find((one) => String(one) === currentTarget.value)
          if (minutes !== undefined) void setAutoLock(client, minutes).then(setRefused)
        }}
      />
      <p className={styles.small}>{WORDS.autoLockDetail}</p>
      <Checkbox
        className={styles.checkbox ?? ''}
        label={WORDS.byItself}
        description={canKeep ? WORDS.byItselfDetail : STORE_WORDS[keyStore]}
        checked={opensByItself}
        disabled={!canKeep && !opensByItself}
        onChange={({ currentTarget }) => void setOpensByItself(client, currentTarget.checked).then(setRefused)}
      />
      <p className={styles.refusal} aria-live="polite">
        {refused === null ? null : explain(refused)}
      </p>
    </>
  )
}
