import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LockAnswer } from '../../../../shared/contract/lock-views'
import { bridge } from '../../../bridge'
import { Dialog } from '../../../ui/Dialog'
import type { KeyDialogProps } from './ChangeDialog'
import { CurrentSecret } from './CurrentSecret'
import styles from './Lock.module.css'
import { WORDS } from './words'

/** Asks for the passphrase before everything is decrypted. Main loads the page anew then. */
export function SwitchOffDialog({ explain, onClose }: KeyDialogProps) {
  const [secret, setSecret] = useState('')
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (secret === '' || isBusy) return
    setBusy(true)
    const next = await bridge.switchLockOff(secret)
    setAnswer(next)
    if (next.kind !== 'done') setBusy(false)
  }

  return (
    <Dialog title={WORDS.offTitle} size={520} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <p>{WORDS.offAsk}</p>
        <CurrentSecret value={secret} onChange={setSecret} answer={answer} explain={explain} />
        <div className={styles.end}>
          <Button variant="default" onClick={onClose}>
            {WORDS.cancel}
          </Button>
          <Button type="submit" disabled={secret === '' || isBusy}>
            {WORDS.offConfirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
