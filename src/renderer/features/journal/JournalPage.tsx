import { Button, VisuallyHidden } from '@mantine/core'
import { IconHeart, IconHistory, IconPencilPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import type { EntrySummary } from '../../../shared/contract/journal-views'
import { entriesQuery } from '../../data/journal'
import type { PageWays } from '../../data/page-ways'
import { EntryList } from './EntryList'
import { EntryPane } from './entry/EntryPane'
import styles from './JournalPage.module.css'
import { KindWords } from './KindWords'
import { LookBackPane } from './look-back/LookBackPane'
import { useJournalKeys } from './use-journal-keys'
import { WORDS } from './words'
import { writingsOf } from './writing/writings'

interface Props {
  readonly ways: PageWays
  readonly chosenId: string | null
  /** Words of the chosen entry that should be lit, or null. */
  readonly light: string | null
}

type View = 'entry' | 'kind-words' | 'look-back'

/** The person's diary: entries by month beside the one that is written or read, kind words, and looks back. */
export function JournalPage({ ways, chosenId, light }: Props) {
  const client = useQueryClient()
  const { goToEntry, visit, readOnly } = ways
  const { data: entries, isError } = useQuery(entriesQuery)
  const [view, setView] = useViewOfVisit(visit)
  const shownId = useShownId(chosenId, entries)
  const list = useRef<HTMLDivElement>(null)

  function begin() {
    if (readOnly) return
    goToEntry(writingsOf(client, goToEntry).begin().id)
  }

  useJournalKeys({ entries, shownId: view === 'entry' ? shownId : null, onChoose: goToEntry, onNew: begin })

  function backToList() {
    setView('entry')
    goToEntry(null)
    toList()
  }

  function toList() {
    // Once the list is shown again: before that nothing in it can take the focus.
    requestAnimationFrame(() =>
      (
        list.current?.querySelector<HTMLElement>('[aria-current]') ?? list.current?.querySelector<HTMLElement>('button')
      )?.focus()
    )
  }

  if (isError) return <p className={styles.notice}>{WORDS.listFailed}</p>
  const showsPane = chosenId !== null || view !== 'entry'
  return (
    <div className={styles.page} data-showing={showsPane ? 'pane' : 'list'}>
      <VisuallyHidden component="h1">{WORDS.title}</VisuallyHidden>
      <div className={styles.list} ref={list}>
        <div className={styles.tools}>
          <Button
            fullWidth
            leftSection={<IconPencilPlus size={18} />}
            title={WORDS.newEntryKey}
            aria-keyshortcuts="n"
            disabled={readOnly}
            onClick={begin}
          >
            {WORDS.newEntry}
          </Button>
        </div>
        <nav className={styles.views} aria-label={WORDS.views}>
          <ViewButton view="kind-words" shown={view} Icon={IconHeart} name={WORDS.kindWords} onView={setView} />
          <ViewButton view="look-back" shown={view} Icon={IconHistory} name={WORDS.lookBack} onView={setView} />
        </nav>
        {entries?.length === 0 ? <p className={styles.none}>{WORDS.noEntries}</p> : null}
        {entries ? (
          <EntryList entries={entries} shownId={view === 'entry' ? shownId : null} onChoose={goToEntry} />
        ) : null}
      </div>
      <div key={view === 'entry' ? shownId : view} className={styles.pane}>
        {view !== 'entry' ? (
          <OtherView view={view} ways={ways} onBack={backToList} />
        ) : shownId !== null ? (
          <EntryPane
            id={shownId}
            light={shownId === chosenId ? light : null}
            ways={ways}
            next={neighbour(entries, shownId)}
            onBack={backToList}
            onEscape={toList}
          />
        ) : entries ? (
          <Empty readOnly={readOnly} onBegin={begin} offer={ways.sampleOffer} />
        ) : null}
      </div>
    </div>
  )
}

interface OtherViewProps {
  readonly view: Exclude<View, 'entry'>
  readonly ways: PageWays
  readonly onBack: () => void
}

function OtherView({ view, ...rest }: OtherViewProps) {
  return view === 'kind-words' ? <KindWords {...rest} /> : <LookBackPane {...rest} />
}

interface ViewButtonProps {
  readonly view: View
  readonly shown: View
  readonly Icon: typeof IconHeart
  readonly name: string
  readonly onView: (view: View) => void
}

function ViewButton({ view, shown, Icon, name, onView }: ViewButtonProps) {
  return (
    <button
      type="button"
      className={styles.view}
      aria-current={view === shown ? 'page' : undefined}
      onClick={() => onView(view)}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      {name}
    </button>
  )
}

function Empty({
  readOnly,
  onBegin,
  offer
}: {
  readonly readOnly: boolean
  readonly onBegin: () => void
  readonly offer: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle}>{WORDS.empty}</h2>
      <p className={styles.emptyDetail}>{WORDS.emptyDetail}</p>
      <Button variant="default" disabled={readOnly} onClick={onBegin}>
        {WORDS.writeFirst}
      </Button>
      {offer}
    </div>
  )
}

/** Whoever comes to the page, or to an entry, sees the entries again. */
function useViewOfVisit(visit: number): [View, (view: View) => void] {
  const [at, setAt] = useState<{ readonly visit: number; readonly view: View }>({ visit, view: 'entry' })
  if (at.visit !== visit) setAt({ visit, view: 'entry' })
  return [at.visit === visit ? at.view : 'entry', (view) => setAt({ visit, view })]
}

/** The entry that was chosen, else the one that was shown last, else the newest. */
function useShownId(chosenId: string | null, entries: readonly EntrySummary[] | undefined): string | null {
  const [last, setLast] = useState<string | null>(null)
  const kept = entries?.some(({ id }) => id === last) ? last : null
  const shownId = chosenId ?? kept ?? entries?.[0]?.id ?? null
  if (shownId !== last) setLast(shownId)
  return shownId
}

/** The entry that is shown once this one is put away. */
function neighbour(entries: readonly EntrySummary[] | undefined, id: string): string | null {
  const at = entries?.findIndex((entry) => entry.id === id) ?? -1
  if (at === -1) return null
  return (entries?.[at + 1] ?? entries?.[at - 1])?.id ?? null
}
