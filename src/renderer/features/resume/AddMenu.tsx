import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Button, Menu } from '@mantine/core'
import { IconFileText, IconMail, IconPlus } from '@tabler/icons-react'
import type { ResumeContext } from '../../../shared/domain/resume'
import styles from './FileStrip.module.css'
import { WORDS } from './words'

/** The way to bring in one more resume or letter. */
export function AddMenu({ onOpen }: { readonly onOpen: (kind: ResumeContext['kind']) => void }) {
  return (
    <Menu
      position="bottom-end"
      width={220}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 100 }}
    >
      <Menu.Target>
        <Button
          className={styles.add ?? ''}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} />}
          aria-label={WORDS.addMore}
        >
          {WORDS.add}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => onOpen('resume')}>
          {WORDS.openResume}
        </Menu.Item>
        <Menu.Item leftSection={<IconMail size={16} />} onClick={() => onOpen('letter')}>
          {WORDS.openLetter}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
