import { IconPencilPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { entriesAboutQuery } from '../../data/journal'
import type { PageWays } from '../../data/page-ways'
import { TextButton } from '../../ui/TextButton'
import { EntryRefs } from './EntryRefs'
import styles from './WriteItDown.module.css'
import { WORDS } from './words'
import { writingsOf } from './writing/writings'

interface Props {
  readonly messageId: string
  readonly ways: PageWays
}

/** One calm line under a message that says no: the way to an entry about it, and to those that there are. */
export function WriteItDown({ messageId, ways }: Props) {
  const client = useQueryClient()
  const { data: entries = [] } = useQuery(entriesAboutQuery('message', messageId))
  if (ways.readOnly && entries.length === 0) return null

  function begin() {
    const { id } = writingsOf(client, ways.goToEntry).begin({ messages: [messageId] })
    ways.goToEntry(id)
  }

  return (
    <section className={styles.place} aria-label={WORDS.title}>
      {ways.readOnly ? null : (
        <p className={styles.line}>
          <IconPencilPlus size={18} stroke={1.6} aria-hidden="true" />
          <span>
            <TextButton className={styles.begin} onClick={begin}>
              {WORDS.writeItDown}
            </TextButton>{' '}
            {WORDS.writeItDownDetail}
          </span>
        </p>
      )}
      {entries.length > 0 ? (
        <div className={styles.entries}>
          <p className={styles.line}>{WORDS.youWrote}</p>
          <EntryRefs entries={entries} onOpen={ways.goToEntry} />
        </div>
      ) : null}
    </section>
  )
}
