import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import type { ApplicationLine } from '../../../../shared/contract/application-views'
import type { Day, Stage } from '../../../../shared/domain/application'
import { type Look, SORTS, type SortBy } from '../which-lines'
import { WORDS } from '../words'
import { BulkBar } from './BulkBar'
import styles from './List.module.css'
import { Row } from './Row'

interface Props {
  readonly lines: readonly ApplicationLine[]
  readonly today: Day
  readonly look: Look
  readonly readOnly: boolean
  readonly onLook: (part: Partial<Look>) => void
  readonly onOpen: (id: string) => void
  readonly onMove: (lines: readonly ApplicationLine[], stage: Stage, on: Day) => void
  readonly onAway: (lines: readonly ApplicationLine[]) => void
  readonly onSave: (ids: readonly string[]) => void
}

/** Height of a row in pixels; the same as in the style sheet. */
const ROW_HEIGHT = 52

const COLUMNS: readonly { readonly sort: SortBy; readonly name: string }[] = [
  { sort: 'company', name: WORDS.company },
  { sort: 'role', name: WORDS.role },
  { sort: 'stage', name: WORDS.stage },
  { sort: 'since', name: WORDS.since },
  { sort: 'applied', name: WORDS.applied },
  { sort: 'lastNews', name: WORDS.lastNews }
]

/** All that fit, sorted, some of them chosen for a change at once. Only the rows in sight are drawn. */
export function List({ lines, today, look, readOnly, onLook, onOpen, ...on }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState<string | null>(null)
  const last = useRef<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (place) => lines[place]?.id ?? place,
    overscan: 6
  })
  // What is not listed any more is not chosen either.
  const picked = lines.filter(({ id }) => chosen.has(id))
  const rowAt = lines.findIndex(({ id }) => id === at)
  function choose(id: string, event: MouseEvent<HTMLInputElement>) {
    const from = lines.findIndex((line) => line.id === last.current)
    const to = lines.findIndex((line) => line.id === id)
    const range =
      event.shiftKey && from >= 0
        ? lines.slice(Math.min(from, to), Math.max(from, to) + 1).map((line) => line.id)
        : [id]
    const add = !chosen.has(id)
    last.current = id
    setChosen((old) => {
      const next = new Set(old)
      for (const one of range) {
        if (add) next.add(one)
        else next.delete(one)
      }
      return next
    })
  }

  function onKey(event: KeyboardEvent, place: number) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = lines[place + step]
    if (step === 0 || !next) return
    event.preventDefault()
    // The next row is drawn already: some beyond the edge always are.
    const part = event.target instanceof HTMLInputElement ? 'input' : 'button'
    scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"] ${part}`)?.focus()
  }

  const done = () => setChosen(new Set())
  const shown = virtual.getVirtualItems()
  const inSight = shown.some(({ index }) => index === rowAt)
  return (
    <div className={styles.list}>
      {picked.length > 0 ? (
        <BulkBar
          count={picked.length}
          today={today}
          readOnly={readOnly}
          onMove={(stage, day) => {
            on.onMove(picked, stage, day)
            done()
          }}
          onAway={() => {
            on.onAway(picked)
            done()
          }}
          onSave={() => on.onSave(picked.map(({ id }) => id))}
          onClear={done}
        />
      ) : null}
      <div ref={scroller} className={styles.scroll}>
        <table className={styles.table} aria-label={WORDS.title} aria-rowcount={lines.length + 1}>
          <thead className={styles.headings}>
            <tr aria-rowindex={1}>
              <td className={styles.check}>
                <Checkbox
                  aria-label={WORDS.chooseAll}
                  checked={picked.length > 0 && picked.length === lines.length}
                  indeterminate={picked.length > 0 && picked.length < lines.length}
                  onChange={() =>
                    setChosen(picked.length === lines.length ? new Set() : new Set(lines.map(({ id }) => id)))
                  }
                />
              </td>
              {COLUMNS.map(({ sort, name }) => (
                <Heading key={sort} sort={sort} name={name} look={look} onLook={onLook} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={shown[0]?.start ?? 0} />
            {shown.map(({ index, key }, place) => {
              const line = lines[index]
              if (!line) return null
              return (
                <Row
                  key={key}
                  line={line}
                  today={today}
                  index={index}
                  chosen={chosen.has(line.id)}
                  tabbable={inSight ? index === rowAt : place === 0}
                  onChoose={choose}
                  onFocus={setAt}
                  onKey={onKey}
                  onOpen={onOpen}
                />
              )
            })}
            <Gap height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Stands for the rows out of sight. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tr style={{ height }}>
      <td className={styles.gap} />
    </tr>
  )
}

function Heading({ sort, name, look, onLook }: Pick<Props, 'look' | 'onLook'> & (typeof COLUMNS)[number]) {
  const isMine = look.sort === sort
  const direction = look.down ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isMine ? direction : 'none'} className={styles[sort] ?? ''}>
      <button
        type="button"
        className={styles.sort}
        data-sorted={isMine ? direction : undefined}
        onClick={() => onLook(isMine ? { down: !look.down } : { sort, down: NEWEST_FIRST.has(sort) })}
      >
        {name}
      </button>
    </th>
  )
}

/** What begins with the newest when somebody sorts by it. */
const NEWEST_FIRST: ReadonlySet<SortBy> = new Set(SORTS.filter((sort) => sort !== 'company' && sort !== 'role'))
