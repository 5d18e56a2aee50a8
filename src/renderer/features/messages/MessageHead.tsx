import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCode, IconDots, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import { isLearned } from '../../../shared/domain/language'
import type { Message } from '../../../shared/domain/message'
import { fileSize, longDate } from '../../ui/dates'
import { BackToList } from './BackToList'
import styles from './MessageHead.module.css'
import { otherLanguage, WORDS } from './words'

const OriginalDialog = lazy(async () => ({ default: (await import('./OriginalDialog')).OriginalDialog }))

/** A subject longer than this (in UTF-16 units) is set smaller, so that it does not push the message out of sight. */
const LONG_SUBJECT = 110

interface Props {
  readonly message: Message
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  /** To the list, on windows too narrow for both. */
  readonly onBack: () => void
  readonly onRemove: () => void
}

/** What stands in for a missing subject: a text's own name, which says how it came in. */
function nameOf({ format, sourceName }: Message): string {
  return format === 'text' ? sourceName.replace(/\.[^.]+$/, '') : WORDS.noSubject
}

/** Subject, sender, date, what the message is about, its attachments, and its menu. */
export function MessageHead({ message, readOnly, explain, onBack, onRemove }: Props) {
  const [original, setOriginal] = useState(false)
  const { subject, from, date, addedAt, company, role, attachments, language } = message
  const about = [role, company].filter(Boolean).join(' · ')
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
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={WORDS.more}>
              <IconDots size={20} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCode size={16} />} onClick={() => setOriginal(true)}>
              {WORDS.original}
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash size={16} />} disabled={readOnly} onClick={onRemove}>
              {WORDS.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <p className={styles.from}>
        <span className={styles.sender}>{from?.name || from?.address || WORDS.unknownSender}</span>
        {from?.name && from.address ? <span className={styles.address}> {from.address}</span> : null}
      </p>
      <p className={styles.meta}>
        <time dateTime={date ?? addedAt}>{longDate(date ?? addedAt)}</time>
        {about ? <span> · {about}</span> : null}
      </p>
      {attachments.length > 0 ? (
        <div className={styles.attachments}>
          <p className={styles.attachmentsTitle}>
            <IconPaperclip size={15} aria-hidden="true" /> {WORDS.attachments}
          </p>
          <ul>
            {attachments.map(({ name, byteLength }, at) => (
              // Two attachments may share a name, and the list never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>
                {name} <span className={styles.size}>{fileSize(byteLength)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {isLearned(language) ? null : <p className={styles.language}>{otherLanguage(language)}</p>}
      {original ? (
        <Suspense fallback={null}>
          <OriginalDialog id={message.id} explain={explain} onClose={() => setOriginal(false)} />
        </Suspense>
      ) : null}
    </header>
  )
}
