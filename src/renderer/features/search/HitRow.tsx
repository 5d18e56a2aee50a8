import { IconBriefcase, IconFileText, IconMail, IconMessageQuestion, IconNotebook } from '@tabler/icons-react'
import { memo } from 'react'
import type { SearchHit, SearchKind } from '../../../shared/contract/search-views'
import { longDay, shortDate } from '../../ui/dates'
import styles from './HitRow.module.css'
import { Marked } from './Marked'
import { KIND_NAMES, WORDS } from './words'

const ICONS: Readonly<Record<SearchKind, typeof IconMail>> = {
  message: IconMail,
  application: IconBriefcase,
  entry: IconNotebook,
  request: IconMessageQuestion,
  resume: IconFileText
}

interface Props {
  readonly hit: SearchHit
  readonly onOpen: (hit: SearchHit) => void
}

/** One thing that was found. The arrow keys go from one to the next by `data-hit`. */
export const HitRow = memo(function HitRow({ hit, onOpen }: Props) {
  const { kind, title, detail, date, snippet } = hit
  const Icon = ICONS[kind]
  return (
    <button type="button" className={styles.row} data-hit onClick={() => onOpen(hit)}>
      <Icon className={styles.icon} size={19} stroke={1.6} aria-hidden="true" />
      <span className={styles.text}>
        <span className={styles.spoken}>{KIND_NAMES[kind].one}: </span>
        <span className={styles.first}>
          <span className={styles.title}>{title.text === '' ? nameless(hit) : <Marked {...title} />}</span>
          {kind === 'entry' ? null : <time className={styles.date}>{shortDate(date)}</time>}
        </span>
        {detail.text === '' ? null : (
          <span className={styles.detail}>
            <Marked {...detail} />
          </span>
        )}
        {snippet ? (
          <span className={styles.snippet} dir="auto">
            {snippet.cutBefore ? '… ' : ''}
            <Marked {...snippet} />
            {snippet.cutAfter ? ' …' : ''}
          </span>
        ) : null}
      </span>
    </button>
  )
})

/** What stands in place of a name. */
function nameless({ kind, date }: SearchHit): string {
  switch (kind) {
    case 'entry':
      return longDay(date)
    case 'application':
      return WORDS.noRole
    default:
      return WORDS.noSubject
  }
}
