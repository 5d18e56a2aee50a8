import '@mantine/core/styles/Input.layer.css'
import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import styles from './SearchField.module.css'
import { WORDS } from './words'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly text: string
  /** Counts arrivals at the page: each time the field takes the focus. */
  readonly visit: number
  /** Told of what was typed, but not of what a composing keyboard has not finished. */
  readonly onText: (text: string) => void
}

/** Where one types what is looked for. */
export function SearchField({ field, text, visit, onText }: Props) {
  const [typed, setTyped] = useState(text)
  const composing = useRef(false)
  // Emptied from elsewhere.
  const [before, setBefore] = useState(text)
  if (text !== before) {
    setBefore(text)
    if (!composing.current) setTyped(text)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): coming here again counts, too
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    // What was looked for last stands there, and typing begins something new.
    field.current?.select()
  }, [field, visit])

  function take(next: string) {
    setTyped(next)
    if (!composing.current) onText(next)
  }

  return (
    <TextInput
      ref={field}
      type="search"
      classNames={{ input: styles.input ?? '' }}
      size="lg"
      radius="md"
      aria-label={WORDS.field}
      aria-describedby="search-keys"
      placeholder={WORDS.placeholder}
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      dir="auto"
      data-standing-place
      leftSection={<IconSearch size={20} stroke={1.7} aria-hidden="true" />}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            aria-label={WORDS.clear}
            onClick={() => {
              take('')
              field.current?.focus()
            }}
          />
        )
      }
      value={typed}
      onChange={(event) => take(event.currentTarget.value)}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        take(event.currentTarget.value)
      }}
    />
  )
}
