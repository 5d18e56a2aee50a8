import { Button } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { type LockAnswer, MAX_PASSPHRASE_LENGTH } from '../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../shared/contract/result'
import { bridge } from '../../bridge'
import { SecretField } from '../../ui/SecretField'
import { TextButton } from '../../ui/TextButton'
import styles from './LockScreen.module.css'
import { nextTry, SECRET_WORDS, WORDS } from './words'

interface Props {
  /** Milliseconds before a try is taken. */
  readonly wait: number
  readonly explain: (code: ErrorCode) => string
  /** Neither passphrase nor recovery key is to be had. */
  readonly onLost: () => void
}

/** Asks for the passphrase, or the recovery key. */
export function UnlockForm({ wait, explain, onLost }: Props) {
  const [by, setBy] = useState<'passphrase' | 'recovery'>('passphrase')
  const [secret, setSecret] = useState('')
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [isOpening, setOpening] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isRecovery = by === 'recovery'

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (secret === '' || isOpening || wait > 0) return
    setOpening(true)
    // The same words once more would not be heard by who listens to the page.
    setAnswer(null)
    const next = await bridge.unlock(secret, by)
    setAnswer(next)
    // Where it opened, main loads the page anew.
    if (next.kind === 'done') return
    setOpening(false)
    field.current?.select()
    field.current?.focus()
  }

  function turn() {
    setBy(isRecovery ? 'passphrase' : 'recovery')
    setSecret('')
    setAnswer(null)
    field.current?.focus()
  }

  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{WORDS.title}</h1>
        <p className={styles.lead}>{isRecovery ? WORDS.leadRecovery : WORDS.lead}</p>
      </div>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <SecretField
          key={by}
          label={isRecovery ? WORDS.recoveryKey : WORDS.passphrase}
          value={secret}
          onChange={setSecret}
          words={SECRET_WORDS}
          error={answer === null ? null : told(answer, isRecovery, explain)}
          isKey={isRecovery}
          autoFocus
          maxLength={MAX_PASSPHRASE_LENGTH}
          inputRef={field}
        />
        <Button type="submit" size="md" disabled={secret === '' || isOpening || wait > 0}>
          {isOpening ? WORDS.opening : WORDS.open}
        </Button>
        <p className={styles.lead} aria-live="polite" hidden={wait === 0}>
          {wait > 0 ? nextTry(wait) : ''}
        </p>
      </form>
      <div className={styles.others}>
        <TextButton onClick={turn}>{isRecovery ? WORDS.usePassphrase : WORDS.useRecovery}</TextButton>
        {isRecovery ? <TextButton onClick={onLost}>{WORDS.haveNeither}</TextButton> : null}
      </div>
    </>
  )
}

function told(answer: LockAnswer, isRecovery: boolean, explain: Props['explain']): string | null {
  if (answer.kind === 'wrong') return isRecovery ? WORDS.wrongRecovery : WORDS.wrong
  return answer.kind === 'failed' ? explain(answer.code) : null
}
