import { useCallback, useEffect, useRef, useState } from 'react'
import type { NextStep } from '../../../shared/contract/views'

/** How long a ticked step stays to be seen as done before the next one takes its place, in milliseconds. */
const LINGER_MS = 1800

interface Lingering {
  readonly step: NextStep
  /** Where in the list it stood. */
  readonly at: number
}

/**
 * Keeps a step that was just ticked in its place for a moment, struck through, although the newest answer has left it out.
 * @param current the steps of the newest answer
 */
export function useLingeringSteps(current: readonly NextStep[]): {
  readonly steps: readonly NextStep[]
  readonly linger: (step: NextStep, done: boolean) => void
} {
  const [lingering, setLingering] = useState<readonly Lingering[]>([])
  const timers = useRef(new Set<number>())
  const shown = useRef<readonly NextStep[]>([])

  const steps = withLingering(current, lingering)
  useEffect(() => {
    shown.current = steps
  })
  useEffect(() => {
    const started = timers.current
    return () => {
      for (const timer of started) window.clearTimeout(timer)
    }
  }, [])

  const linger = useCallback((step: NextStep, done: boolean) => {
    const drop = () => setLingering((old) => old.filter((entry) => entry.step.action.id !== step.action.id))
    if (!done) return drop()
    const at = Math.max(
      0,
      shown.current.findIndex(({ action }) => action.id === step.action.id)
    )
    const ticked = { ...step, action: { ...step.action, doneAt: new Date().toISOString() } }
    setLingering((old) => [...old, { step: ticked, at }])
    timers.current.add(window.setTimeout(drop, LINGER_MS))
  }, [])

  return { steps, linger }
}

/** Current steps, and those just ticked that they leave out in their old places; never more than stood there before. */
function withLingering(current: readonly NextStep[], lingering: readonly Lingering[]): readonly NextStep[] {
  const known = new Set(current.map(({ action }) => action.id))
  const missing = lingering.filter(({ step }) => !known.has(step.action.id)).sort((a, b) => a.at - b.at)
  const steps = [...current]
  for (const { step, at } of missing) steps.splice(at, 0, step)
  return steps.slice(0, Math.max(current.length, ...missing.map(({ at }) => at + 1), missing.length))
}
