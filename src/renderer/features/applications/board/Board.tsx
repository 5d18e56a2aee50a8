import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  useSensor,
  useSensors
} from '@dnd-kit/core'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { ApplicationLine } from '../../../../shared/contract/application-views'
import { type Day, STAGES, type Stage } from '../../../../shared/domain/application'
import { isEnd } from '../../../../shared/domain/stages'
import { applicationName } from '../../../data/application-names'
import { STAGE_WORDS, WORDS } from '../words'
import styles from './Board.module.css'
import { CardFace } from './Card'
import { Column } from './Column'

export interface BoardProps {
  readonly lines: readonly ApplicationLine[]
  readonly today: Day
  readonly readOnly: boolean
  readonly onOpen: (id: string) => void
  readonly onMove: (line: ApplicationLine, stage: Stage) => void
  readonly onAway: (line: ApplicationLine) => void
}

/** Further than this, in pixels, a pressed pointer drags. */
const DRAG_FROM = 6

/** The stages side by side. What has come to an end is folded until somebody looks at it. */
export function Board({ lines, today, readOnly, onOpen, onMove, onAway }: BoardProps) {
  const [folded, setFolded] = useState<ReadonlySet<Stage>>(() => new Set(STAGES.filter(isEnd)))
  const [dragged, setDragged] = useState<ApplicationLine | null>(null)
  const [at, setAt] = useState<string | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM } }))
  const columns = useMemo(() => byStage(lines), [lines])
  const lineOf = useCallback((id: string) => lines.find((line) => line.id === id), [lines])

  /** Puts the focus on a card of a stage: at once where it is drawn there, else once it is. */
  const goTo = useCallback((id: string, stage: Stage) => {
    setAt(id)
    const place = `[data-column="${stage}"] [data-card="${CSS.escape(id)}"]`
    let tries = 0
    function look() {
      const card = board.current?.querySelector<HTMLElement>(place)
      if (card) card.focus()
      else if (tries < 20) {
        tries += 1
        requestAnimationFrame(look)
      }
    }
    look()
  }, [])

  function moved(line: ApplicationLine, stage: Stage) {
    if (line.stage !== stage) onMove(line, stage)
  }

  function onKey(event: KeyboardEvent, line: ApplicationLine) {
    const step = ARROWS[event.key]
    if (!step || event.altKey || event.metaKey || event.shiftKey) return
    const [across, down] = step
    event.preventDefault()
    if (event.ctrlKey) {
      const stage = STAGES[STAGES.indexOf(line.stage) + across]
      if (across === 0 || !stage || readOnly) return
      setFolded((old) => new Set([...old].filter((one) => one !== stage)))
      moved(line, stage)
      goTo(line.id, stage)
      return
    }
    const next = nextCard(columns, folded, line, across, down)
    if (next) goTo(next.id, next.stage)
  }

  function onDragEnd({ active, over }: DragEndEvent) {
    setDragged(null)
    const line = lineOf(String(active.id))
    const stage = STAGES.find((one) => one === over?.id)
    if (line && stage) moved(line, stage)
  }

  return (
    <DndContext
      sensors={sensors}
      accessibility={{ announcements: announcements(lineOf), screenReaderInstructions: { draggable: WORDS.boardKeys } }}
      onDragStart={({ active }) => setDragged(lineOf(String(active.id)) ?? null)}
      onDragCancel={() => setDragged(null)}
      onDragEnd={onDragEnd}
    >
      <p className={styles.keys} id="board-keys">
        {WORDS.boardKeys}
      </p>
      <div ref={board} className={styles.board}>
        {STAGES.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            lines={columns.get(stage) ?? NONE}
            today={today}
            folded={folded.has(stage)}
            atId={at}
            readOnly={readOnly}
            onFold={() =>
              setFolded((old) =>
                old.has(stage) ? new Set([...old].filter((one) => one !== stage)) : new Set([...old, stage])
              )
            }
            onFocus={setAt}
            onKey={onKey}
            onOpen={onOpen}
            onMove={(line, to) => {
              moved(line, to)
              goTo(line.id, to)
            }}
            onAway={onAway}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged ? (
          <div className={styles.dragged}>
            <CardFace line={dragged} today={today} />
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  )
}

const NONE: readonly ApplicationLine[] = []

/** Columns and cards that each key goes. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

function byStage(lines: readonly ApplicationLine[]): ReadonlyMap<Stage, readonly ApplicationLine[]> {
  const columns = new Map<Stage, ApplicationLine[]>()
  for (const line of lines) columns.set(line.stage, [...(columns.get(line.stage) ?? []), line])
  return columns
}

function nextCard(
  columns: ReadonlyMap<Stage, readonly ApplicationLine[]>,
  folded: ReadonlySet<Stage>,
  line: ApplicationLine,
  across: number,
  down: number
): ApplicationLine | null {
  const row = (columns.get(line.stage) ?? NONE).findIndex(({ id }) => id === line.id)
  if (across === 0) return (columns.get(line.stage) ?? NONE)[row + down] ?? null
  for (let at = STAGES.indexOf(line.stage) + across; at >= 0 && at < STAGES.length; at += across) {
    const stage = STAGES[at]
    const there = stage && !folded.has(stage) ? (columns.get(stage) ?? NONE) : NONE
    const next = there[Math.min(row, there.length - 1)]
    if (next) return next
  }
  return null
}

function announcements(lineOf: (id: string) => ApplicationLine | undefined): Announcements {
  const name = (id: string | number): string => {
    const line = lineOf(String(id))
    return line ? applicationName(line) : ''
  }
  const stage = (id: string | number | undefined): string => {
    const found = STAGES.find((one) => one === id)
    return found ? STAGE_WORDS[found] : ''
  }
  return {
    onDragStart: ({ active }) => `${name(active.id)}.`,
    onDragOver: ({ over }) => (over ? `${stage(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) => (over ? `${name(active.id)}: ${stage(over.id)}.` : undefined),
    onDragCancel: () => undefined
  }
}
