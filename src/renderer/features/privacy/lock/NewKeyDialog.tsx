import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LockAnswer, PreparedKey } from '../../../../shared/contract/lock-views'
import { bridge } from '../../../bridge'
import { Dialog } from '../../../ui/Dialog'
import type { KeyDialogProps } from './ChangeDialog'
import { CurrentSecret } from './CurrentSecret'
import styles from './Lock.module.css'
import { RecoveryKey } from './RecoveryKey'
import { WORDS } from './words'

/** Makes another recovery key, which counts once it is confirmed. */
export function NewKeyDialog({ explain, onClose, onDone }: KeyDialogProps) {
  const [secret, setSecret] = useState('')
  const [prepared, setPrepared] = useState<PreparedKey | null>(null)
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (secret === '' || isBusy) return
    setBusy(true)
    const made = await bridge.prepareRecoveryKey(secret)
    setBusy(false)
    if ('kind' in made) setAnswer(made)
    else if (made.ok) setPrepared(made.value)
    else setAnswer({ kind: 'failed', code: made.code })
  }

  function cancel() {
    void bridge.cancelLock()
    onClose()
  }

  return (
    <Dialog title={prepared === null ? WORDS.newKey : WORDS.keyTitle} size={520} onClose={cancel}>
      {prepared === null ? (
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <CurrentSecret value={secret} onChange={setSecret} answer={answer} explain={explain} />
          <div className={styles.end}>
            <Button variant="default" onClick={cancel}>
              {WORDS.cancel}
            </Button>
            <Button type="submit" disabled={secret === '' || isBusy}>
              {WORDS.next}
            </Button>
          </div>
        </form>
      ) : (
        <RecoveryKey
          prepared={prepared}
          confirm={WORDS.confirmKey}
          explain={explain}
          onDone={() => onDone(WORDS.keyReplaced)}
          onCancel={cancel}
        />
      )}
    </Dialog>
  )
}
