import '@mantine/core/styles/FloatingIndicator.layer.css'
import '@mantine/core/styles/SegmentedControl.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { ActionIcon, Menu, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { IconDots, IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ApplicationsView } from '../../../shared/contract/application-views'
import { STAGES } from '../../../shared/domain/application'
import styles from './Head.module.css'
import { isUnderWay, type Look, type Which } from './which-lines'
import { headLine, NEVER, STAGE_WORDS, WAITS, WORDS, waitName } from './words'

interface Props {
  readonly view: ApplicationsView
  readonly look: Look
  readonly readOnly: boolean
  readonly onLook: (part: Partial<Look>) => void
  readonly onImport: () => void
  readonly onSave: () => void
  readonly onAskAfter: (days: number) => void
}

const GROUPS: readonly { readonly value: Which; readonly label: string }[] = [
  { value: 'all', label: WORDS.all },
  { value: 'under_way', label: WORDS.underWay },
  { value: 'quiet', label: WORDS.quiet },
  { value: 'ended', label: WORDS.ended }
]

/** How many there are, and how the person looks at them. */
export function Head({ view, look, readOnly, onLook, ...on }: Props) {
  const { lines, noAnswerAfter } = view
  const menu = useRef<HTMLButtonElement>(null)
  const which = [...GROUPS, ...STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))]
  const waits = [...new Set([...WAITS, noAnswerAfter, NEVER])].sort((one, other) => one - other)
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h1 className={styles.title}>{WORDS.title}</h1>
        <p className={styles.count}>{headLine(lines.length, lines.filter(isUnderWay).length)}</p>
      </div>
      <div className={styles.tools}>
        <TextInput
          className={styles.search ?? ''}
          type="search"
          aria-label={WORDS.search}
          placeholder={WORDS.searchPlaceholder}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={look.text}
          onChange={({ currentTarget }) => onLook({ text: currentTarget.value })}
        />
        <NativeSelect
          className={styles.which ?? ''}
          aria-label={WORDS.which}
          data={which}
          value={look.which}
          onChange={({ currentTarget }) => {
            const chosen = which.find(({ value }) => value === currentTarget.value)
            if (chosen) onLook({ which: chosen.value })
          }}
        />
        <SegmentedControl
          aria-label={WORDS.view}
          data={[
            { value: 'board', label: WORDS.board },
            { value: 'list', label: WORDS.list }
          ]}
          value={look.view}
          onChange={(value) => onLook({ view: value === 'list' ? 'list' : 'board' })}
        />
        <Menu position="bottom-end" width={250} radius="lg" shadow="md" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon ref={menu} size={36} variant="default" aria-label={WORDS.menu}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label={WORDS.menu}>
            <Menu.Item
              disabled={readOnly}
              onClick={() => {
                // The dialog gives the focus back to what has it now, and this entry goes with the menu.
                menu.current?.focus()
                on.onImport()
              }}
            >
              {WORDS.importTable}
            </Menu.Item>
            <Menu.Item onClick={on.onSave}>{WORDS.saveTable}</Menu.Item>
            <Menu.Divider />
            <Menu.Label>{WORDS.askAfter}</Menu.Label>
            {waits.map((days) => (
              <Menu.Item
                key={days}
                role="menuitemradio"
                aria-checked={days === noAnswerAfter}
                disabled={readOnly}
                className={days === noAnswerAfter ? (styles.chosen ?? '') : ''}
                onClick={() => on.onAskAfter(days)}
              >
                {waitName(days)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
    </header>
  )
}
