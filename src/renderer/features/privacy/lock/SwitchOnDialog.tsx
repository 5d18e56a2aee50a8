import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PreparedKey } from '../../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { bridge } from '../../../bridge'
import { Dialog } from '../../../ui/Dialog'
import styles from './Lock.module.css'
import { isUsable, NewPassphrase, NOTHING_CHOSEN } from './NewPassphrase'
import { RecoveryKey } from './RecoveryKey'
import { WORDS } from './words'

interface Props {
  readonly explain: (code: ErrorCode) => string
  readonly onClose: () => void
}

/** Asks for a passphrase, shows the recovery key, and begins once that is confirmed. */
export function SwitchOnDialog({ explain, onClose }: Props) {
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [prepared, setPrepared] = useState<PreparedKey | null>(null)
  const [refused, setRefused] = useState<ErrorCode | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isUsable(chosen) || isBusy) return
    setBusy(true)
    const made = await bridge.prepareLock(chosen.first)
    setBusy(false)
    if (made.ok) {
      setPrepared(made.value)
      // It is with main, as a key: nothing needs the words any more.
      setChosen(NOTHING_CHOSEN)
    } else setRefused(made.code)
  }

  function cancel() {
    void bridge.cancelLock()
    onClose()
  }

  return (
    <Dialog title={prepared === null ? WORDS.switchOn : WORDS.keyTitle} size={520} onClose={cancel}>
      {prepared === null ? (
        <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
          <NewPassphrase label={WORDS.passphrase} chosen={chosen} onChange={setChosen} autoFocus />
          <p>{WORDS.noReset}</p>
          <p className={styles.refusal} aria-live="polite">
            {refused === null ? null : explain(refused)}
          </p>
          <div className={styles.end}>
            <Button variant="default" onClick={cancel}>
              {WORDS.cancel}
            </Button>
            <Button type="submit" disabled={!isUsable(chosen) || isBusy}>
              {isBusy ? WORDS.preparing : WORDS.next}
            </Button>
          </div>
        </form>
      ) : (
        <RecoveryKey
          prepared={prepared}
          confirm={WORDS.confirmOn}
          explain={explain}
          // Main loads the page anew, and shows how far it is.
          onDone={() => undefined}
          onCancel={cancel}
        />
      )}
    </Dialog>
  )
}
