import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LockAnswer, PreparedKey } from '../../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { bridge } from '../../../bridge'
import { copyText } from '../../../ui/copy-text'
import styles from './Lock.module.css'
import { groupName, WORDS } from './words'

interface Props {
  readonly prepared: PreparedKey
  /** What the last button says. */
  readonly confirm: string
  readonly explain: (code: ErrorCode) => string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Shows a recovery key, once, then asks for two of its groups. */
export function RecoveryKey(props: Props) {
  const [isShown, setShown] = useState(true)
  return isShown ? (
    <Shown {...props} onNext={() => setShown(false)} />
  ) : (
    <Asked {...props} onBack={() => setShown(true)} />
  )
}

function Shown({ prepared, explain, onCancel, onNext }: Props & { readonly onNext: () => void }) {
  const [told, setTold] = useState<string | null>(null)

  async function copy() {
    setTold((await copyText(prepared.recoveryKey, null)) ? WORDS.copied : WORDS.notCopied)
  }

  async function save() {
    const saved = await bridge.saveRecoveryKey()
    if (saved.ok) setTold(saved.value ? WORDS.saved : null)
    else setTold(explain(saved.code))
  }

  return (
    <div className={styles.form}>
      <p>{WORDS.keyDetail}</p>
      <ol className={styles.key} aria-label={WORDS.keyTitle}>
        {prepared.recoveryKey.split('-').map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same, and they never change places
          <li key={`${at}-${group}`}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            {group}
          </li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void copy()}>
          {WORDS.copy}
        </Button>
        <Button variant="default" onClick={() => void save()}>
          {WORDS.save}
        </Button>
      </div>
      <p className={styles.small} role="status">
        {told}
      </p>
      <div className={styles.end}>
        <Button variant="default" onClick={onCancel}>
          {WORDS.cancel}
        </Button>
        <Button data-autofocus onClick={onNext}>
          {WORDS.next}
        </Button>
      </div>
    </div>
  )
}

function Asked({ prepared, confirm, explain, onDone, onBack }: Props & { readonly onBack: () => void }) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [answer, setAnswer] = useState<LockAnswer | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const next = await bridge.confirmRecoveryKey(...typed)
    setAnswer(next)
    if (next.kind === 'done') onDone()
    else setBusy(false)
  }

  const field = (which: 0 | 1) => (
    <TextInput
      label={groupName(prepared.ask[which])}
      value={typed[which]}
      maxLength={40}
      spellCheck={false}
      autoComplete="off"
      // The person has turned to this step just now.
      autoFocus={which === 0}
      onChange={({ currentTarget }) => {
        const { value } = currentTarget
        setTyped(([first, second]) => (which === 0 ? [value, second] : [first, value]))
      }}
    />
  )
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <h3 className={styles.hidden}>{WORDS.confirmTitle}</h3>
      <p>{WORDS.confirmDetail}</p>
      <div className={styles.two}>
        {field(0)}
        {field(1)}
      </div>
      <p className={styles.refusal} aria-live="polite">
        {answer === null ? null : refusalIn(answer, explain)}
      </p>
      <div className={styles.end}>
        <Button variant="default" onClick={onBack}>
          {WORDS.back}
        </Button>
        <Button type="submit" disabled={isBusy || typed.some((group) => group.trim() === '')}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}

function refusalIn(answer: LockAnswer, explain: Props['explain']): string | null {
  if (answer.kind === 'failed') return explain(answer.code)
  return answer.kind === 'wrong' ? WORDS.confirmWrong : null
}
