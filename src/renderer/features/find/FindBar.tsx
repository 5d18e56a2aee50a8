import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Input.layer.css'
import { ActionIcon, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { TextButton } from '../../ui/TextButton'
import styles from './FindBar.module.css'
import { usePlaces } from './use-places'
import { placeWords, WORDS } from './words'

interface Props {
  /** Counts how often it was asked for: the field takes the focus again. */
  readonly asked: number
  readonly onClose: () => void
  readonly onSearchEverything: () => void
}

/** Finds words in what the page shows, and goes from place to place. */
export function FindBar({ asked, onClose, onSearchEverything }: Props) {
  const [words, setWords] = useState('')
  const { at, count, go } = usePlaces(words)
  const field = useRef<HTMLInputElement>(null)
  const [opener] = useState(() => document.activeElement)

  // biome-ignore lint/correctness/useExhaustiveDependencies(asked): asked for once more
  useEffect(() => field.current?.select(), [asked])
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus()
      else document.querySelector('main')?.focus()
    },
    [opener]
  )

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target === field.current) go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className={styles.bar} aria-label={WORDS.title} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        className={styles.field ?? ''}
        aria-label={WORDS.title}
        placeholder={WORDS.title}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <span className={styles.count} role="status">
        {words.trim() === '' ? '' : count === 0 ? WORDS.none : placeWords(at, count)}
      </span>
      <ActionIcon variant="default" size="lg" aria-label={WORDS.previous} disabled={count === 0} onClick={() => go(-1)}>
        <IconChevronUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={WORDS.next} disabled={count === 0} onClick={() => go(1)}>
        <IconChevronDown size={18} aria-hidden="true" />
      </ActionIcon>
      <span className={styles.end}>
        <TextButton title={WORDS.everythingDetail} onClick={onSearchEverything}>
          {WORDS.everything}
        </TextButton>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={WORDS.close} onClick={onClose}>
          <IconX size={18} aria-hidden="true" />
        </ActionIcon>
      </span>
    </search>
  )
}
