import '@mantine/core/styles/Input.layer.css'
import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { COMMAND_WORDS } from '../../../shared/domain/command-words'
import type { CommandId } from '../../../shared/domain/commands'
import { isOnMac, keyNames } from '../../ui/command-keys'
import { Dialog } from '../../ui/Dialog'
import { findCommands } from './find-commands'
import styles from './Palette.module.css'
import { WORDS } from './words'

interface Props {
  /** What was chosen lately, newest first. */
  readonly recent: readonly CommandId[]
  readonly canLock: boolean
  readonly onRun: (command: CommandId) => void
  readonly onClose: () => void
}

/** Every command of the window, found by a few letters and chosen by the keyboard alone. */
export function Palette({ recent, canLock, onRun, onClose }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const found = findCommands(typed, recent, canLock)
  const chosen = found[at]

  // biome-ignore lint/correctness/useExhaustiveDependencies(at): another one is chosen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  function onKeyDown(event: KeyboardEvent) {
    const last = found.length - 1
    if (event.key === 'Enter' && chosen) onRun(chosen.id)
    else if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1)
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? Math.max(0, last) : at - 1)
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={WORDS.title} size={560} onClose={onClose}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={WORDS.field}
        placeholder={WORDS.field}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} className={styles.list} role="listbox" aria-label={WORDS.list} tabIndex={-1}>
        {found.map((command, index) => (
          // The keys are heard where the focus is: in the field above.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            role="option"
            aria-selected={index === at}
            className={styles.option}
            onMouseMove={() => setAt(index)}
            onClick={() => onRun(command.id)}
          >
            {COMMAND_WORDS[command.id]}
            {command.key ? (
              <span className={styles.keys}>
                {keyNames(command.key, isOnMac()).map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            ) : null}
          </div>
        ))}
      </div>
      <p role="status" className={found.length === 0 ? styles.none : undefined}>
        {found.length === 0 ? WORDS.none : null}
      </p>
    </Dialog>
  )
}
