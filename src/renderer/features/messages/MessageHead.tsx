import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCode, IconDots, IconTrash } from '@tabler/icons-react'
import { Suspense, useRef, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ApplicationSummary, MessageView } from '../../../shared/contract/views'
import { isLearned } from '../../../shared/domain/language'
import type { Message } from '../../../shared/domain/message'
import type { DetailsChange } from '../../data/details'
import { fetched } from '../../ui/fetched'
import { Attachments } from './Attachments'
import { BackToList } from './BackToList'
import { FactsLine } from './facts/FactsLine'
import styles from './MessageHead.module.css'
import { otherLanguage, WORDS } from './words'

const OriginalDialog = fetched(async () => (await import('./OriginalDialog')).OriginalDialog)

/** A subject longer than this (in UTF-16 units) is set smaller, so that it does not push the message out of sight. */
const LONG_SUBJECT = 110

interface Props {
  readonly view: MessageView
  readonly applications: readonly ApplicationSummary[]
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  /** To the list, on windows too narrow for both. */
  readonly onBack: () => void
  readonly onRemove: () => void
  readonly onDecide: (change: DetailsChange) => void
}

/** What stands in for a missing subject: a text's or note's own name, which says how it came in. */
function nameOf({ format, sourceName }: Message): string {
  return format === 'text' || format === 'note' ? sourceName.replace(/\.[^.]+$/, '') : WORDS.noSubject
}

/** Subject, sender, date, what the message is about, its attachments, and its menu. */
export function MessageHead({ view, applications, readOnly, explain, onBack, onRemove, onDecide }: Props) {
  const [original, setOriginal] = useState(false)
  const { message } = view
  const { subject, attachments, language } = message
  const menu = useRef<HTMLButtonElement>(null)
  return (
    <header className={styles.head}>
      <BackToList onBack={onBack} />
      <div className={styles.top}>
        <h2 className={styles.subject} id="message-subject" data-long={subject.length > LONG_SUBJECT || undefined}>
          {subject || nameOf(message)}
        </h2>
        <Menu
          position="bottom-end"
          width={220}
          withinPortal={false}
          withInitialFocusPlaceholder={false}
          transitionProps={{ duration: 100 }}
        >
          <Menu.Target>
            <ActionIcon ref={menu} variant="subtle" color="gray" size="lg" aria-label={WORDS.more}>
              <IconDots size={20} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconCode size={16} />}
              onClick={() => {
                // The dialog gives the focus back to what has it now, and this entry goes with the menu.
                menu.current?.focus()
                setOriginal(true)
              }}
            >
              {WORDS.original}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} disabled={readOnly} onClick={onRemove}>
              {WORDS.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <FactsLine view={view} applications={applications} readOnly={readOnly} onDecide={onDecide} />
      <Attachments attachments={attachments} />
      {isLearned(language) ? null : <p className={styles.language}>{otherLanguage(language)}</p>}
      {original ? (
        <Suspense fallback={null}>
          <OriginalDialog message={message} explain={explain} onClose={() => setOriginal(false)} />
        </Suspense>
      ) : null}
    </header>
  )
}
