import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Menu } from '@mantine/core'
import type { ReactElement } from 'react'
import { STAGES, type Stage } from '../../../shared/domain/application'
import styles from './StageMenu.module.css'
import { STAGE_WORDS, WORDS } from './words'

interface Props {
  /** Where it stands: no way to itself. Null where several are moved. */
  readonly stage: Stage | null
  readonly label: string
  readonly onMove: (stage: Stage) => void
  readonly onAway?: () => void
  readonly opened?: boolean
  readonly onOpened?: (opened: boolean) => void
  /** The button. */
  readonly children: ReactElement
}

/** The ways to move an application to another stage. */
export function StageMenu({ stage, label, onMove, onAway, opened, onOpened, children }: Props) {
  return (
    <Menu
      position="bottom-end"
      width={190}
      radius="lg"
      shadow="md"
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 80 }}
      {...(opened === undefined ? {} : { opened })}
      {...(onOpened ? { onChange: onOpened } : {})}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown aria-label={label}>
        <Menu.Label>{WORDS.moveTo}</Menu.Label>
        {STAGES.filter((one) => one !== stage).map((one) => (
          <Menu.Item
            key={one}
            leftSection={<span className={styles.dot} data-stage={one} />}
            onClick={() => onMove(one)}
          >
            {STAGE_WORDS[one]}
          </Menu.Item>
        ))}
        {onAway ? (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onAway}>{WORDS.putAway}</Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
