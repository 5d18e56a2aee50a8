import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { EntrySummary } from '../../../shared/contract/journal-views'
import styles from './EntryList.module.css'
import { dayInMonth, rowsOf } from './entry-rows'
import { MOOD_FACES } from './mood-faces'
import { linkCount, MOOD_NAMES, WORDS } from './words'

/** Heights of the rows, in pixels; the same as in the style sheet. */
const MONTH_HEIGHT = 44
const ENTRY_HEIGHT = 84

interface Props {
  readonly entries: readonly EntrySummary[]
  readonly shownId: string | null
  readonly onChoose: (id: string) => void
}

/** All entries by month, newest first. Only the rows in sight are rendered: there may be thousands. */
export function EntryList({ entries, shownId, onChoose }: Props) {
  const rows = useMemo(() => rowsOf(entries), [entries])
  const scroller = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const window = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (rows[at]?.kind === 'month' ? MONTH_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (at) => keyOf(rows[at], at),
    overscan: 8
  })
  // Rows of two heights: where they stand changes with them.
  // biome-ignore lint/correctness/useExhaustiveDependencies(rows): see above
  useEffect(() => window.measure(), [window, rows])

  const shownAt = rows.findIndex((row) => row.kind === 'entry' && row.entry.id === shownId)
  useEffect(() => {
    if (shownAt === -1) return
    window.scrollToIndex(shownAt)
    if (list.current?.contains(document.activeElement)) {
      list.current.querySelector<HTMLElement>('[aria-current]')?.focus()
    }
  }, [shownAt, window])

  const items = window.getVirtualItems()
  const shownInSight = items.some(({ index }) => index === shownAt)
  const firstEntry = items.find(({ index }) => rows[index]?.kind === 'entry')?.index
  return (
    <div className={styles.scroll} ref={scroller}>
      <ul
        ref={list}
        className={styles.list}
        style={{ height: window.getTotalSize() }}
        aria-label={WORDS.list}
        data-entry-list
      >
        {items.map(({ index, start, key }) => {
          const row = rows[index]
          if (!row) return null
          return row.kind === 'month' ? (
            <li key={key} className={styles.month} style={{ top: start }}>
              <h2>{row.name}</h2>
            </li>
          ) : (
            <li
              key={key}
              className={styles.item}
              style={{ top: start }}
              aria-setsize={entries.length}
              aria-posinset={row.place}
            >
              <EntryRow
                entry={row.entry}
                shown={row.entry.id === shownId}
                tabbable={shownInSight ? row.entry.id === shownId : index === firstEntry}
                onChoose={onChoose}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface EntryRowProps {
  readonly entry: EntrySummary
  readonly shown: boolean
  /** Whether the Tab key stops here: at one row of the list only. */
  readonly tabbable: boolean
  readonly onChoose: (id: string) => void
}

const EntryRow = memo(function EntryRow({ entry, shown, tabbable, onChoose }: EntryRowProps) {
  const { id, day, title, preview, mood, links } = entry
  const Face = mood === null ? null : MOOD_FACES[mood]
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={shown || undefined}
      tabIndex={tabbable ? 0 : -1}
      onClick={() => onChoose(id)}
    >
      <span className={styles.first}>
        <time dateTime={day}>{dayInMonth(day)}</time>
        <span className={styles.about}>
          {links > 0 ? <span>{linkCount(links)}</span> : null}
          {Face && mood ? <Face size={17} stroke={1.6} role="img" aria-label={MOOD_NAMES[mood]} /> : null}
        </span>
      </span>
      <span className={styles.title} data-alone={preview === '' || undefined} dir="auto">
        {title || WORDS.emptyEntry}
      </span>
      <span className={styles.preview} dir="auto">
        {preview}
      </span>
    </button>
  )
})

function keyOf(row: ReturnType<typeof rowsOf>[number] | undefined, at: number): string | number {
  if (!row) return at
  return row.kind === 'month' ? row.month : row.entry.id
}
