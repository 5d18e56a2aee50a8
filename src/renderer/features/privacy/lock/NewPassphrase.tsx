import { MAX_PASSPHRASE_LENGTH, MIN_PASSPHRASE_LENGTH } from '../../../../shared/contract/lock-views'
import { SecretField } from '../../../ui/SecretField'
import { SECRET_WORDS, WORDS } from './words'

/** A passphrase that is being chosen, typed twice. */
export interface Chosen {
  readonly first: string
  readonly second: string
}

export const NOTHING_CHOSEN: Chosen = { first: '', second: '' }

/** Whether it can be used. */
export function isUsable({ first, second }: Chosen): boolean {
  return first.length >= MIN_PASSPHRASE_LENGTH && first === second
}

interface Props {
  readonly label: string
  readonly chosen: Chosen
  readonly onChange: (chosen: Chosen) => void
  readonly autoFocus?: boolean
}

/** Two fields for a new passphrase. */
export function NewPassphrase({ label, chosen, onChange, autoFocus = false }: Props) {
  const { first, second } = chosen
  const isDifferent = second !== '' && !first.startsWith(second)
  return (
    <>
      <SecretField
        label={label}
        value={first}
        onChange={(value) => onChange({ ...chosen, first: value })}
        words={SECRET_WORDS}
        hint={WORDS.advice}
        autoFocus={autoFocus}
        maxLength={MAX_PASSPHRASE_LENGTH}
      />
      <SecretField
        label={WORDS.repeat}
        value={second}
        onChange={(value) => onChange({ ...chosen, second: value })}
        words={SECRET_WORDS}
        error={isDifferent ? WORDS.different : null}
        maxLength={MAX_PASSPHRASE_LENGTH}
      />
    </>
  )
}
