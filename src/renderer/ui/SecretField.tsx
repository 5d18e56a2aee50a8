import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import styles from './SecretField.module.css'

/** The words of the field. */
export interface SecretWords {
  readonly show: string
  readonly hide: string
  readonly capsLock: string
}

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly words: SecretWords
  readonly hint?: string | undefined
  readonly error?: string | null
  /** It is no passphrase but a key of letters and digits, which is shown as it is typed. */
  readonly isKey?: boolean
  readonly autoFocus?: boolean
  readonly maxLength: number
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** A field for something that nobody should read over the shoulder, unless the person wants to see it. */
export function SecretField({
  label,
  value,
  onChange,
  words,
  hint,
  error = null,
  isKey = false,
  autoFocus = false,
  maxLength,
  inputRef
}: Props) {
  const id = useId()
  const own = useRef<HTMLInputElement>(null)
  const field = inputRef ?? own
  // The person asked for this field, or there is nothing else to be done.
  useEffect(() => {
    if (autoFocus) field.current?.focus()
  }, [autoFocus, field])
  const [isShown, setShown] = useState(isKey)
  const [hasCapsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  const told = isKey || !hasCapsLock ? hint : words.capsLock
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          ref={field}
          className={styles.input}
          type={isShown ? 'text' : 'password'}
          data-key={isKey || undefined}
          data-autofocus={autoFocus || undefined}
          value={value}
          maxLength={maxLength}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== null || undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={look}
          onKeyUp={look}
        />
        <button
          type="button"
          className={styles.show}
          aria-label={isShown ? words.hide : words.show}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <IconEyeOff size={20} stroke={1.6} /> : <IconEye size={20} stroke={1.6} />}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint} aria-live="polite">
        {told}
      </p>
      <p id={`${id}-error`} className={styles.error} aria-live="polite">
        {error}
      </p>
    </div>
  )
}
