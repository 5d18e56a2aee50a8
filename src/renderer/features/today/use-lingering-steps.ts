import { useCallback, useEffect, useRef, useState } from 'react'
import type { StepRowView, StepView } from '../../../shared/contract/step-views'

/** How long a ticked step stays to be seen as done before the next one takes its place, in milliseconds. */
const LINGER_MS = 1800

interface Lingering {
  readonly step: StepView
  /** Where in the list it stood. */
  readonly at: number
}

/** What tells one row from another. */
export function keyOfRow(row: StepRowView): string {
  return row.kind === 'step' ? row.step.id : row.sides.map(({ id }) => id).join()
}

/**
 * Keeps a step that was just ticked in its place for a moment, struck through, although the newest answer has left it out.
 * @param current the rows of the newest answer
 */
export function useLingeringSteps(current: readonly StepRowView[]): {
  readonly rows: readonly StepRowView[]
  readonly linger: (step: StepView, done: boolean) => void
} {
  const [lingering, setLingering] = useState<readonly Lingering[]>([])
  const timers = useRef(new Set<number>())
  const shown = useRef<readonly StepRowView[]>([])

  const rows = withLingering(current, lingering)
  useEffect(() => {
    shown.current = rows
  })
  useEffect(() => {
    const started = timers.current
    return () => {
      for (const timer of started) window.clearTimeout(timer)
    }
  }, [])

  const linger = useCallback((step: StepView, done: boolean) => {
    const drop = () => setLingering((old) => old.filter((entry) => entry.step.id !== step.id))
    if (!done) return drop()
    const at = Math.max(
      0,
      shown.current.findIndex((row) => keyOfRow(row) === step.id)
    )
    setLingering((old) => [...old, { step: { ...step, group: 'done' }, at }])
    timers.current.add(window.setTimeout(drop, LINGER_MS))
  }, [])

  return { rows, linger }
}

/** Current rows, and those just ticked that they leave out in their old places; never more than stood there before. */
function withLingering(current: readonly StepRowView[], lingering: readonly Lingering[]): readonly StepRowView[] {
  const known = new Set(current.map(keyOfRow))
  const missing = lingering.filter(({ step }) => !known.has(step.id)).sort((a, b) => a.at - b.at)
  const rows = [...current]
  for (const { step, at } of missing) rows.splice(at, 0, { kind: 'step', step })
  return rows.slice(0, Math.max(current.length, ...missing.map(({ at }) => at + 1), missing.length))
}
