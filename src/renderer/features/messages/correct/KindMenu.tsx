import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { MESSAGE_KINDS, type MessageKind } from '../../../../shared/domain/message-kind'
import { KIND_WORDS } from '../../../../shared/domain/words'
import { TextButton } from '../../../ui/TextButton'
import styles from './KindMenu.module.css'
import { WORDS } from './words'

interface Props {
  readonly kind: MessageKind
  /** Whether the person said so. */
  readonly decided: boolean
  /** Says what the message as a whole is; null leaves that to the reader again. */
  readonly onDecide: (kind: MessageKind | null) => void
}

/** The way to say what a message as a whole is. */
export function KindMenu({ kind, decided, onDecide }: Props) {
  return (
    <Menu
      position="bottom-start"
      width={360}
      radius="lg"
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <TextButton className={styles.change ?? ''} aria-label={WORDS.changeKind}>
          {WORDS.change}
        </TextButton>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''} aria-label={WORDS.changeKind}>
        {MESSAGE_KINDS.map((one) => (
          <Menu.RadioItem
            key={one}
            value={one}
            checked={one === kind}
            checkIcon={<IconCheck size={15} aria-hidden="true" />}
            closeMenuOnClick
            onClick={() => {
              if (one !== kind || !decided) onDecide(one)
            }}
          >
            <span className={styles.name}>{KIND_WORDS[one].name}</span>
            <span className={styles.meaning}>{KIND_WORDS[one].meaning}</span>
          </Menu.RadioItem>
        ))}
        {decided ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onDecide(null)}>{WORDS.leaveKind}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
