import type { TransactionSpec } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { ActionIcon } from '@mantine/core'
import {
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconList,
  IconListNumbers,
  type IconProps
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { MARK_NAMES, markName, WORDS } from '../words'
import styles from './EntryToolbar.module.css'
import { BOLD, ITALIC, type LineKind, toggleLines, toggleWordMark } from './markdown-marks'

interface Tool {
  readonly name: 'bold' | 'italic' | LineKind
  readonly Icon: ComponentType<IconProps>
  readonly change: (state: EditorView['state']) => TransactionSpec
}

const TOOLS: readonly Tool[] = [
  { name: 'bold', Icon: IconBold, change: (state) => toggleWordMark(state, BOLD) },
  { name: 'italic', Icon: IconItalic, change: (state) => toggleWordMark(state, ITALIC) },
  { name: 'heading', Icon: IconHeading, change: (state) => toggleLines(state, 'heading') },
  { name: 'bullet', Icon: IconList, change: (state) => toggleLines(state, 'bullet') },
  { name: 'number', Icon: IconListNumbers, change: (state) => toggleLines(state, 'number') },
  { name: 'quote', Icon: IconBlockquote, change: (state) => toggleLines(state, 'quote') }
]

/** The few marks that a diary needs, for those who do not know Markdown. */
export function EntryToolbar({ view }: { readonly view: EditorView | null }) {
  const modifier = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  return (
    <fieldset className={styles.tools} aria-label={WORDS.tools}>
      {TOOLS.map(({ name, Icon, change }) => (
        <ActionIcon
          key={name}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={MARK_NAMES[name]}
          title={markName(name, modifier)}
          onClick={() => {
            if (!view) return
            view.dispatch(change(view.state))
            view.focus()
          }}
        >
          <Icon size={18} />
        </ActionIcon>
      ))}
    </fieldset>
  )
}
