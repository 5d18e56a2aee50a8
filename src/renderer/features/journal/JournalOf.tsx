import { useQuery, useQueryClient } from '@tanstack/react-query'
import { entriesAboutQuery } from '../../data/journal'
import type { PageWays } from '../../data/page-ways'
import { TextButton } from '../../ui/TextButton'
import { EntryRefs } from './EntryRefs'
import styles from './JournalOf.module.css'
import { WORDS } from './words'
import { writingsOf } from './writing/writings'

interface Props {
  readonly applicationId: string
  readonly ways: PageWays
}

/** What the person wrote about an application or one of its messages, and the way to write more. */
export function JournalOf({ applicationId, ways }: Props) {
  const client = useQueryClient()
  const { data: entries } = useQuery(entriesAboutQuery('application', applicationId))
  if (!entries || (ways.readOnly && entries.length === 0)) return null

  function begin() {
    const { id } = writingsOf(client, ways.goToEntry).begin({ applications: [applicationId] })
    ways.goToEntry(id)
  }

  return (
    <section aria-labelledby="journal-of">
      <h3 className={styles.heading} id="journal-of">
        {WORDS.journalOf}
      </h3>
      {entries.length > 0 ? <EntryRefs entries={entries} onOpen={ways.goToEntry} /> : null}
      {ways.readOnly ? null : (
        <p className={styles.begin}>
          <TextButton onClick={begin}>{WORDS.writeAboutIt}</TextButton>
        </p>
      )}
    </section>
  )
}
