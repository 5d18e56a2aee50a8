import '@mantine/core/styles/Input.layer.css'
import { TextInput } from '@mantine/core'
import { type RefObject, useRef } from 'react'
import { MAX_NAME_LENGTH } from '../../../../shared/contract/result'
import type { MessageFormat } from '../../../../shared/domain/message'
import { Quote } from '../../../ui/Quote'
import { TextButton } from '../../../ui/TextButton'
import styles from './FactField.module.css'
import type { FactHint } from './hint'
import { changedFrom, evidenceIn, givenBy, putBack, WORDS } from './words'

interface Props {
  readonly label: string
  readonly type?: 'text' | 'email' | 'date'
  readonly value: string
  readonly hint: FactHint
  readonly format: MessageFormat
  readonly readOnly: boolean
  /** Whether it has the focus when the dialog opens. */
  readonly first?: boolean
  readonly error?: string | null
  readonly field?: RefObject<HTMLInputElement | null>
  /** What the message shows, as people read it. */
  readonly inWords?: (shown: string) => string
  readonly onChange: (value: string) => void
}

/** One fact about a message, to be changed, and below it where it comes from. */
export function FactField({
  label,
  type = 'text',
  value,
  hint,
  format,
  readOnly,
  first,
  error,
  field,
  ...more
}: Props) {
  const own = useRef<HTMLInputElement>(null)
  const input = field ?? own
  const inWords = more.inWords ?? ((shown: string) => shown)
  return (
    <div className={styles.field}>
      <TextInput
        ref={input}
        label={label}
        // An address is a name here: nothing is sent to it, and the program does not refuse what the mail itself has.
        type={type === 'date' ? 'date' : 'text'}
        inputMode={type === 'email' ? 'email' : undefined}
        max={type === 'date' ? '9999-12-31' : undefined}
        maxLength={MAX_NAME_LENGTH}
        spellCheck={false}
        autoComplete="off"
        readOnly={readOnly}
        data-autofocus={first || undefined}
        value={value}
        error={error ?? null}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        classNames={{ description: styles.hint ?? '', error: styles.error ?? '' }}
        description={error ? null : <HintWords hint={hint} value={value} format={format} inWords={inWords} />}
        onChange={(event) => more.onChange(event.currentTarget.value)}
      />
      {hint.kind === 'changed' && hint.shown !== '' && !readOnly ? (
        <TextButton
          className={styles.putBack ?? ''}
          aria-label={putBack(inWords(hint.shown))}
          onClick={() => {
            more.onChange(hint.shown)
            // This button is about to go.
            input.current?.focus()
          }}
        >
          {WORDS.useThat}
        </TextButton>
      ) : null}
    </div>
  )
}

function HintWords({ hint, value, format, inWords }: Required<Pick<Props, 'hint' | 'value' | 'format' | 'inWords'>>) {
  switch (hint.kind) {
    case 'changed':
      return hint.shown === '' ? WORDS.added : changedFrom(value, inWords(hint.shown))
    case 'silent':
      return WORDS.silent
    case 'given':
      return givenBy(format)
    case 'evidence':
      return (
        <>
          {evidenceIn(hint.evidence.where)} <Quote text={hint.evidence.words} />
        </>
      )
  }
}
