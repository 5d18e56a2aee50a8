import { useDroppable } from '@dnd-kit/core'
import { IconChevronsLeft } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ApplicationLine } from '../../../../shared/contract/application-views'
import type { Day, Stage } from '../../../../shared/domain/application'
import { isEnd } from '../../../../shared/domain/stages'
import { columnLabel, STAGE_WORDS, WORDS } from '../words'
import { Card } from './Card'
import styles from './Column.module.css'

interface Props {
  readonly stage: Stage
  readonly lines: readonly ApplicationLine[]
  readonly today: Day
  readonly folded: boolean
  /** The card that the Tab key stops at, wherever it is. */
  readonly atId: string | null
  readonly readOnly: boolean
  readonly onFold: () => void
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent, line: ApplicationLine) => void
  readonly onOpen: (id: string) => void
  readonly onMove: (line: ApplicationLine, stage: Stage) => void
  readonly onAway: (line: ApplicationLine) => void
}

/** Height of a card with the gap below it, in pixels; the same as in the style sheet. */
const CARD_HEIGHT = 96

/** One stage. Only the cards in sight are drawn: there may be thousands. */
export function Column({ stage, lines, folded, onFold, ...rest }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: stage })
  return (
    <section
      ref={setNodeRef}
      className={styles.column}
      data-column={stage}
      data-folded={folded || undefined}
      data-over={isOver || undefined}
      aria-label={columnLabel(stage, lines.length)}
    >
      {folded ? (
        <button type="button" className={styles.unfold} aria-expanded={false} onClick={onFold}>
          <span className={styles.count}>{lines.length}</span>
          <span className={styles.side}>{STAGE_WORDS[stage]}</span>
        </button>
      ) : (
        <>
          <header className={styles.head}>
            <h2 className={styles.name}>{STAGE_WORDS[stage]}</h2>
            <span className={styles.count} aria-hidden="true">
              {lines.length}
            </span>
            {isEnd(stage) ? (
              <button
                type="button"
                className={styles.fold}
                aria-label={`${WORDS.fold}: ${STAGE_WORDS[stage]}`}
                onClick={onFold}
              >
                <IconChevronsLeft size={16} aria-hidden="true" />
              </button>
            ) : null}
          </header>
          {lines.length === 0 ? (
            <p className={styles.empty}>{isOver ? WORDS.dropHere : WORDS.emptyColumn}</p>
          ) : (
            <Cards lines={lines} {...rest} />
          )}
        </>
      )}
    </section>
  )
}

function Cards({ lines, today, atId, readOnly, ...on }: Omit<Props, 'stage' | 'folded' | 'onFold'>) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (at) => lines[at]?.id ?? at,
    overscan: 4
  })
  const row = lines.findIndex(({ id }) => id === atId)
  useEffect(() => {
    if (row >= 0) virtual.scrollToIndex(row, { align: 'auto' })
  }, [row, virtual])
  const shown = virtual.getVirtualItems()
  const inSight = shown.some(({ index }) => index === row)

  return (
    <div ref={scroller} className={styles.scroll}>
      <ul className={styles.cards} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }, place) => {
          const line = lines[index]
          if (!line) return null
          return (
            <li
              key={key}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              <Card
                line={line}
                today={today}
                tabbable={inSight ? index === row : place === 0}
                readOnly={readOnly}
                {...on}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
