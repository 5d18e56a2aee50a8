import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu } from '@mantine/core'
import { useRef } from 'react'
import type { ApplicationChoice } from '../../../data/applications'
import { TextButton } from '../../../ui/TextButton'
import styles from './ApplicationLine.module.css'
import { WORDS } from './words'

interface Props {
  /** Whether the person said which application it is. */
  readonly decided: boolean
  readonly onAnother: () => void
  readonly onDecide: (choice: ApplicationChoice) => void
}

/** The way to say that a message belongs to another application, or to none. */
export function ApplicationMenu({ decided, onAnother, onDecide }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Menu
      position="bottom-start"
      width={250}
      radius="lg"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <TextButton ref={button} aria-label={WORDS.changeApplication}>
          {WORDS.change}
        </TextButton>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''} aria-label={WORDS.changeApplication}>
        <Menu.Item
          onClick={() => {
            // The dialog gives the focus back to what has it now, and this entry goes with the menu.
            button.current?.focus()
            onAnother()
          }}
        >
          {WORDS.another}
        </Menu.Item>
        <Menu.Item onClick={() => onDecide({ kind: 'none' })}>{WORDS.toNone}</Menu.Item>
        {decided ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onDecide({ kind: 'rules' })}>{WORDS.leave}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
