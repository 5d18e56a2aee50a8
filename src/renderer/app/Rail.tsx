import {
  IconBriefcase,
  IconChartDots,
  IconEyeglass2,
  IconFileCheck,
  IconMail,
  IconNotebook,
  IconPlant2,
  type IconProps,
  IconSearch,
  IconSettings,
  IconShieldLock,
  IconSun
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { networkQuery } from '../data/network'
import { todayQuery } from '../data/queries'
import { keyShortcutsOf } from './command-deeds'
import type { PageName } from './place'
import styles from './Rail.module.css'
import { PAGE_WORDS, privateWords, WORDS } from './words'

interface Props {
  readonly page: PageName
  readonly developmentRuntime: boolean
  readonly onGo: (page: PageName) => void
}

/** The way to every page. Under 900 px the names stand small below their icons. */
export function Rail({ page, developmentRuntime, onGo }: Props) {
  // Until main has answered, what it starts with holds.
  const note = privateWords(useQuery(networkQuery).data ?? { localOnly: true, refusals: [] })
  const count = useQuery(todayQuery).data?.messages ?? 0
  const entry = (name: PageName, icon: ComponentType<IconProps>, note?: string) => (
    <Entry
      name={name}
      icon={icon}
      note={note}
      current={page === name || (name === 'today' && page === 'steps')}
      onGo={onGo}
    />
  )
  return (
    <nav className={styles.rail} aria-label={WORDS.pages}>
      <p className={styles.brand}>
        <IconPlant2 size={22} stroke={1.5} aria-hidden="true" />
        <span className={styles.name}>{WORDS.name}</span>
      </p>
      <ul className={styles.entries}>
        <li>{entry('today', IconSun)}</li>
        <li className={styles.counted}>
          {entry('messages', IconMail)}
          {count > 0 ? (
            <span className={styles.count} aria-hidden="true">
              {count}
            </span>
          ) : null}
        </li>
        <li>{entry('applications', IconBriefcase)}</li>
        <li>{entry('resume', IconFileCheck)}</li>
        <li>{entry('journal', IconNotebook)}</li>
        <li>{entry('insight', IconChartDots)}</li>
        <li>{entry('search', IconSearch)}</li>
      </ul>
      <ul className={styles.entries}>
        {developmentRuntime ? <li className={styles.runtime}>{WORDS.developmentRuntime}</li> : null}
        <li>{entry('privacy', IconShieldLock, note)}</li>
        <li>{entry('reading', IconEyeglass2)}</li>
        <li>{entry('settings', IconSettings)}</li>
      </ul>
    </nav>
  )
}

interface EntryProps {
  readonly name: PageName
  readonly icon: ComponentType<IconProps>
  /** Stands below the name. */
  readonly note?: string | undefined
  readonly current: boolean
  readonly onGo: (page: PageName) => void
}

function Entry({ name, icon: Icon, note, current, onGo }: EntryProps) {
  const title = note ? `${PAGE_WORDS[name]}: ${note}` : PAGE_WORDS[name]
  return (
    <button
      type="button"
      className={styles.entry}
      title={title}
      aria-current={current ? 'page' : undefined}
      aria-keyshortcuts={keyShortcutsOf(name)}
      onClick={() => onGo(name)}
    >
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>
        {PAGE_WORDS[name]}
        {note ? <span className={styles.private}>{note}</span> : null}
      </span>
    </button>
  )
}
