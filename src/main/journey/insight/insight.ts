import type { Change, InsightTable, InsightView } from '../../../shared/contract/insight-views'
import { dayOfMoment } from '../../../shared/domain/days'
import type { InsightRange } from '../../../shared/domain/insight'
import { aroundChange } from '../../../shared/domain/insight-change'
import { recordFile } from '../../../shared/domain/insight-record'
import type { State } from '../../../shared/state/state'
import type { Store } from '../../storage/store'
import { type Gathered, gather } from './gather'
import { RECORD_WORDS } from './record-words'
import { tableFile } from './table-file'
import { insightView, type Timeless, timelessView, within } from './views'

/** What it all says. Counts; changes nothing. */
export interface Insight {
  view(range: InsightRange): InsightView
  /** How it went before a day and from that day on. */
  around(range: InsightRange, on: string): Change
  /** A table as the bytes of a CSV file. */
  tableFile(table: InsightTable): Uint8Array
  /** The private record as a Markdown file. */
  recordFile(): { readonly name: string; readonly bytes: Uint8Array }
}

/** What was counted for a state and a day. */
interface Counted {
  readonly gathered: Gathered
  readonly timeless: Timeless
  readonly views: Map<InsightRange, InsightView>
}

/** @param now ISO 8601, now */
export function createInsight({
  store,
  now
}: {
  readonly store: Pick<Store, 'state'>
  readonly now: () => string
}): Insight {
  const gatheredFor = lastOf<Gathered>()
  const countedFor = lastOf<Counted>()

  function counted(state: State, today: string): Counted {
    const { messages, applications, settings, resumes, asks, journal, ticks, decisions } = state
    const parts = [messages, applications, settings.noAnswerAfter, settings.askAgainAfter, today]
    return countedFor([...parts, resumes, asks, journal, ticks, decisions], () => {
      // A tick changes nothing of what was said: the greater part is not counted again.
      const gathered = gatheredFor(parts, () => gather(state, today))
      return { gathered, timeless: timelessView(state, gathered, today), views: new Map() }
    })
  }

  const todayHere = (): string => dayOfMoment(now()) ?? now().slice(0, 'yyyy-mm-dd'.length)

  return {
    view(range) {
      const [state, today] = [store.state(), todayHere()]
      const { gathered, timeless, views } = counted(state, today)
      const view = views.get(range) ?? insightView(state, gathered, timeless, range, today)
      views.set(range, view)
      return view
    },
    around(range, on) {
      const today = todayHere()
      const { applications, messages } = within(counted(store.state(), today).gathered, range, today)
      return aroundChange(on, applications, messages)
    },
    tableFile,
    recordFile() {
      const [state, today] = [store.state(), todayHere()]
      // Oldest first: a record is read as it happened.
      const items = [...counted(state, today).timeless.record].reverse()
      return {
        name: `coachable-record-${today}.md`,
        bytes: new TextEncoder().encode(recordFile(items, RECORD_WORDS, today))
      }
    }
  }
}

/**
 * Gives what it gave last time as long as all parts are the very same, else what is made anew: states are never changed in place, so
 * the same parts give the same figures.
 */
function lastOf<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: { readonly parts: readonly unknown[]; readonly made: T } | null = null
  return (parts, make) => {
    if (!last?.parts.every((part, at) => part === parts[at])) last = { parts, made: make() }
    return last.made
  }
}
