import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { ASK_ENDS, type AskEnd } from '../../../shared/domain/ask'
import styles from './AskPanel.module.css'
import { WORDS } from './words'

const END_WORDS: Readonly<Record<AskEnd, string>> = {
  answered: WORDS.answered,
  declined: WORDS.declined,
  no_answer: WORDS.letRest
}

interface Props {
  readonly isReminded: boolean
  readonly onEnd: (as: AskEnd) => void
  /** The last of the two mails was not sent after all. */
  readonly onNotSent: () => void
}

/** What the person can say about a request that was sent, at any time. */
export function EndMenu({ isReminded, onEnd, onNotSent }: Props) {
  return (
    <Menu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 100 }}
      classNames={{ dropdown: styles.menu ?? '' }}
    >
      <Menu.Target>
        <Button size="xs" variant="default" rightSection={<IconChevronDown size={15} />}>
          {WORDS.how}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ASK_ENDS.map((as) => (
          <Menu.Item key={as} onClick={() => onEnd(as)}>
            {END_WORDS[as]}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onNotSent}>{isReminded ? WORDS.reminderNotSent : WORDS.notSent}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
