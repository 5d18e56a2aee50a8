import { ActionIcon } from '@mantine/core'
import { IconBriefcase, IconMail, IconX } from '@tabler/icons-react'
import { type ReactNode, Suspense, useState } from 'react'
import type { EntryAbout, Linked } from '../../../../shared/contract/journal-views'
import { applicationName } from '../../../data/application-names'
import type { PageWays } from '../../../data/page-ways'
import { fetched } from '../../../ui/fetched'
import { TextButton } from '../../../ui/TextButton'
import { unlink, WORDS } from '../words'
import styles from './EntryLinks.module.css'

const LinkDialog = fetched(async () => (await import('./LinkDialog')).LinkDialog)

interface Props {
  readonly about: EntryAbout
  /** Null until it is known. */
  readonly linked: Linked | null
  readonly ways: PageWays
  readonly onChange: (about: Partial<EntryAbout>) => void
  /** What else can be begun here. */
  readonly children?: ReactNode
}

/** The messages and applications that an entry is about, each a way there. */
export function EntryLinks({ about, linked, ways, onChange, children }: Props) {
  const [choosing, setChoosing] = useState(false)
  const { messages = [], applications = [] } = linked ?? {}
  return (
    <section className={styles.links} aria-label={WORDS.links}>
      {messages.length + applications.length > 0 ? (
        <ul className={styles.chips}>
          {messages.map(({ id, sender, subject, isAway }) => (
            <Chip
              key={id}
              icon={<IconMail size={15} aria-hidden="true" />}
              name={[sender || WORDS.unknownSender, subject || WORDS.noSubject].join(': ')}
              isAway={isAway}
              readOnly={ways.readOnly}
              onOpen={() => ways.goToMessage(id)}
              onRemove={() => onChange({ messages: about.messages.filter((one) => one !== id) })}
            />
          ))}
          {applications.map(({ id, company, role, isAway }) => (
            <Chip
              key={id}
              icon={<IconBriefcase size={15} aria-hidden="true" />}
              name={applicationName({ company, role })}
              isAway={isAway}
              readOnly={ways.readOnly}
              onOpen={() => ways.goToApplication(id)}
              onRemove={() => onChange({ applications: about.applications.filter((one) => one !== id) })}
            />
          ))}
        </ul>
      ) : null}
      {ways.readOnly ? null : (
        <TextButton className={styles.link} onClick={() => setChoosing(true)}>
          {WORDS.link}
        </TextButton>
      )}
      {children}
      {choosing ? (
        <Suspense fallback={null}>
          <LinkDialog about={about} onChange={onChange} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </section>
  )
}

interface ChipProps {
  readonly icon: ReactNode
  readonly name: string
  readonly isAway: boolean
  readonly readOnly: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function Chip({ icon, name, isAway, readOnly, onOpen, onRemove }: ChipProps) {
  return (
    <li className={styles.chip}>
      {icon}
      {isAway ? (
        <span className={styles.name} dir="auto">
          {name} ({WORDS.away})
        </span>
      ) : (
        <button type="button" className={styles.open} dir="auto" onClick={onOpen}>
          {name}
        </button>
      )}
      {readOnly ? null : (
        <ActionIcon variant="subtle" color="gray" size="sm" radius="xl" aria-label={unlink(name)} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </li>
  )
}
