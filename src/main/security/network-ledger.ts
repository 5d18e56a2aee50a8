import { ok, type Result } from '../../shared/contract/result'
import { MOST_REFUSALS, type NetworkAttempt, type Refusal, withAttempt } from '../../shared/domain/network-attempt'
import type { State } from '../../shared/state/state'
import type { Store } from '../storage/store'

/** So long attempts are gathered before they are written: one that tries without end must not keep the disk busy. Milliseconds. */
const GATHER_MS = 500

/** What was refused because it could have left this computer. It is kept with the data, and in memory until that is open. */
export interface NetworkLedger {
  note(attempt: NetworkAttempt): void
  /** The newest first. */
  refusals(): readonly Refusal[]
  /** Keeps what was noted, and what will be, in this store; called anew where the data is closed and opened again. */
  keepIn(store: Store): void
  /** Writes what is not written yet and lets go of the store, which is about to be closed. What comes then waits for the next. */
  leave(): Promise<void>
  /** Forgets all of it; the store's codes where the disk refuses. */
  erase(): Promise<Result<true>>
}

/** @param onChange hears of everything that is not, or not yet, a change of the store */
export function createNetworkLedger({
  now,
  onChange,
  gatherMs = GATHER_MS
}: {
  readonly now: () => string
  readonly onChange: () => void
  readonly gatherMs?: number
}): NetworkLedger {
  let store: Store | null = null
  let unwritten: readonly Refusal[] = []
  /** What is being written: it is shown until the store has it. */
  let onItsWay: readonly Refusal[] = []
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  function writeSoon(): void {
    if (timer !== null || store === null || store.opened.readOnly !== null) return
    timer = setTimeout(() => {
      writing = write()
    }, gatherMs)
    timer.unref()
  }

  async function write(): Promise<void> {
    timer = null
    if (store === null || store.opened.readOnly !== null || unwritten.length === 0 || onItsWay.length > 0) return
    const gathered = unwritten
    onItsWay = gathered
    unwritten = []
    const result = await store.change((state) => ({ ...state, refusals: joined(state.refusals, gathered) }))
    onItsWay = []
    // What the disk refuses stays in memory, and goes along with the next.
    if (!result.ok) unwritten = joined(gathered, unwritten)
    else if (unwritten.length > 0) writeSoon()
  }

  return {
    note(attempt) {
      unwritten = withAttempt(unwritten, attempt, now())
      onChange()
      writeSoon()
    },
    refusals: () => joined(joined(store?.state().refusals ?? [], onItsWay), unwritten),
    keepIn(opened) {
      store = opened
      if (unwritten.length > 0) writeSoon()
    },
    async leave() {
      if (timer !== null) clearTimeout(timer)
      await writing
      await write()
      store = null
    },
    async erase() {
      unwritten = []
      const result = await store?.change((state) => ({ ...state, refusals: [] }))
      onChange()
      return result && !result.ok ? result : ok(true)
    }
  }
}

/** Refusals with newer ones: the same ones are counted together, and the newest stand first. */
export function joined(older: readonly Refusal[], newer: readonly Refusal[]): readonly Refusal[] {
  if (newer.length === 0) return older
  const keyOf = ({ source, kind, address }: Refusal): string => JSON.stringify([source, kind, address])
  const before = new Map(older.map((one) => [keyOf(one), one]))
  const counted = newer.map((one) => {
    const known = before.get(keyOf(one))
    return known ? { ...one, count: known.count + one.count, firstAt: known.firstAt } : one
  })
  const again = new Set(newer.map(keyOf))
  return [...counted, ...older.filter((one) => !again.has(keyOf(one)))].slice(0, MOST_REFUSALS)
}

/** The state in which links can be opened in the browser, or cannot. */
export function withLocalOnly(state: State, localOnly: boolean): State {
  return { ...state, settings: { ...state.settings, localOnly } }
}
