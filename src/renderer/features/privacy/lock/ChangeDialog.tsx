import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LockAnswer } from '../../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { bridge } from '../../../bridge'
import { Dialog } from '../../../ui/Dialog'
import { CurrentSecret } from './CurrentSecret'
import styles from './Lock.module.css'
import { isUsable, NewPassphrase, NOTHING_CHOSEN } from './NewPassphrase'
import { WORDS } from './words'

/** What the dialogs about the keys are given. */
export interface KeyDialogProps {
  readonly explain: (code: ErrorCode) => string
  readonly onClose: () => void
  /** It is done; told in these words. */
  readonly onDone: (words: string) => void
}

/** Asks for the passphrase as it is and as it should be. */
export function ChangeDialog({ explain, onClose, onDone }: KeyDialogProps) {
  const [secret, setSecret] = useState('')
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [isBusy, setBusy] = useState(false)
  const ready = secret !== '' && isUsable(chosen) && !isBusy

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setBusy(true)
    const next = await bridge.changePassphrase(secret, chosen.first)
    setBusy(false)
    setAnswer(next)
    if (next.kind === 'done') onDone(WORDS.changed)
  }

  return (
    <Dialog title={WORDS.change} size={520} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <CurrentSecret value={secret} onChange={setSecret} answer={answer} explain={explain} />
        <NewPassphrase label={WORDS.newPassphrase} chosen={chosen} onChange={setChosen} />
        <p className={styles.small}>{WORDS.changeDetail}</p>
        <div className={styles.end}>
          <Button variant="default" onClick={onClose}>
            {WORDS.cancel}
          </Button>
          <Button type="submit" disabled={!ready}>
            {WORDS.change}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
