import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { entryQuery } from '../../../data/journal'
import type { PageWays } from '../../../data/page-ways'
import { BackToEntries } from '../BackToEntries'
import styles from '../Pane.module.css'
import { WORDS } from '../words'
import { type Writings, writingsOf } from '../writing/writings'
import { ShownEntry } from './ShownEntry'

interface Props {
  readonly id: string
  /** Words of it that should be lit, or null. */
  readonly light: string | null
  readonly ways: PageWays
  /** The entry that is shown once this one is put away. */
  readonly next: string | null
  /** To the list, on windows too narrow for both. */
  readonly onBack: () => void
  /** Out of the field, to the list. */
  readonly onEscape: () => void
}

/** One entry, new or old. */
export function EntryPane({ id, light, ways, next, onBack, onEscape }: Props) {
  const client = useQueryClient()
  const writings = writingsOf(client, ways.goToEntry)
  useWhileShown(writings, id)
  const { data, isError } = useQuery(entryQuery(id))
  const entry = data?.ok ? data.value : null
  // What the window has goes first: it may be newer, or not be kept yet.
  const writing = writings.find(id) ?? (entry ? writings.open(entry) : null)
  if (writing === null && data === undefined && !isError) return null
  // Words that main does not have are shown also where the entry is gone.
  if (writing === null || (entry === null && data !== undefined && !writing.isNew() && !writing.isUnsent())) {
    return (
      <div className={styles.notice}>
        <BackToEntries onBack={onBack} />
        <h2>{WORDS.gone}</h2>
        <p>{WORDS.goneDetail}</p>
      </div>
    )
  }
  return (
    <ShownEntry
      key={writing.id}
      writing={writing}
      entry={entry}
      light={light}
      ways={ways}
      next={next}
      onBack={onBack}
      onEscape={onEscape}
    />
  )
}

/** Whoever leaves the entry sends what was typed. */
function useWhileShown(writings: Writings, id: string): void {
  useEffect(() => {
    writings.enter(id)
    return () => void writings.leave(id)
  }, [writings, id])
}
