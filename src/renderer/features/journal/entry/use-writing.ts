import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { EntryAbout } from '../../../../shared/contract/journal-views'
import type { JournalEntry } from '../../../../shared/domain/journal'
import { setEntry } from '../../../data/journal'
import type { PageWays } from '../../../data/page-ways'
import type { Standing, Writing } from '../writing/writing'

/** An entry as the window has it. */
export interface EntryInHand {
  readonly standing: Standing
  readonly about: EntryAbout
  readonly epoch: number
  /** Says something beside its words; can be taken back where main has the entry. */
  readonly setAbout: (change: Partial<EntryAbout>) => void
}

const NOTHING: EntryAbout = { day: '', mood: null, prompt: null, messages: [], applications: [] }

/** @param entry as main has it, or null where it does not yet */
export function useWriting(writing: Writing, entry: JournalEntry | null, ways: PageWays): EntryInHand {
  const client = useQueryClient()
  const shown = useSyncExternalStore(writing.subscribe, writing.shown)
  useEffect(() => {
    if (entry) writing.received(entry)
  }, [writing, entry])
  return {
    standing: shown.standing,
    epoch: shown.epoch,
    about: entry ?? shown.about ?? NOTHING,
    setAbout(change) {
      if (writing.isNew()) {
        writing.setAbout(change)
        return
      }
      // It is seen where it was chosen: no notice, only the key that takes it back.
      const begun = setEntry(client, writing.id, change)
      if (!begun) return
      ways.perform(
        () => ({ ...begun, words: null }),
        () => ({ ...(setEntry(client, writing.id, change) ?? begun), words: null })
      )
    }
  }
}
