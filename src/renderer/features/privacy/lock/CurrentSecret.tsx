import { type LockAnswer, MAX_PASSPHRASE_LENGTH } from '../../../../shared/contract/lock-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { SecretField } from '../../../ui/SecretField'
import { nextTry, SECRET_WORDS, WORDS } from './words'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  /** To the last try. */
  readonly answer: LockAnswer | null
  readonly explain: (code: ErrorCode) => string
}

/** A field for the passphrase that counts now, or the recovery key. */
export function CurrentSecret({ value, onChange, answer, explain }: Props) {
  return (
    <SecretField
      label={WORDS.current}
      value={value}
      onChange={onChange}
      words={SECRET_WORDS}
      error={answer === null ? null : refusalIn(answer, explain)}
      autoFocus
      maxLength={MAX_PASSPHRASE_LENGTH}
    />
  )
}

function refusalIn(answer: LockAnswer, explain: Props['explain']): string | null {
  switch (answer.kind) {
    case 'done':
      return null
    case 'failed':
      return explain(answer.code)
    case 'wait':
      return nextTry(answer.wait)
    case 'wrong':
      return answer.wait > 0 ? `${WORDS.wrong} ${nextTry(answer.wait)}` : WORDS.wrong
  }
}
