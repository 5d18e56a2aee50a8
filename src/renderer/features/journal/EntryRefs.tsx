import type { EntrySummary } from '../../../shared/contract/journal-views'
import { shortDate } from '../../ui/dates'
import { TextButton } from '../../ui/TextButton'
import styles from './EntryRefs.module.css'
import { moreEntries, WORDS } from './words'

/** So many are named; the others are found in the journal. */
const MOST = 5

interface Props {
  readonly entries: readonly EntrySummary[]
  readonly onOpen: (id: string) => void
}

/** Entries by their day and first words, each a way there. */
export function EntryRefs({ entries, onOpen }: Props) {
  return (
    <ul className={styles.list}>
      {entries.slice(0, MOST).map(({ id, day, title }) => (
        <li key={id}>
          <time dateTime={day}>{shortDate(`${day}T12:00`)}</time>
          <TextButton className={styles.title} dir="auto" onClick={() => onOpen(id)}>
            {title || WORDS.emptyEntry}
          </TextButton>
        </li>
      ))}
      {entries.length > MOST ? <li>{moreEntries(entries.length - MOST)}</li> : null}
    </ul>
  )
}
