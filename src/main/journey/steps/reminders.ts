import type { Day } from '../../../shared/domain/application'
import type { State } from '../../../shared/state/state'
import type { Store } from '../../storage/store'
import { withReminded } from './state-changes'

/** How often it is looked whether something is due, and how long after the start first, in milliseconds. */
const EVERY_MS = 20 * 60_000
const FIRST_MS = 60_000
/** Nobody is told before this hour of the day. */
const FROM_HOUR = 9

/** What is told: never a message's or a company's words, for it may stand on a locked screen. */
export interface Reminder {
  readonly title: string
  readonly body: string
}

/** Tells on the desktop of what is due, at most once a day, and of each day's things only once. Off until the person wants it. */
export interface Reminders {
  start(): void
  close(): void
  /** Looks now. Resolves once it is told, or there is nothing to tell. */
  look(): Promise<void>
}

export interface RemindersOptions {
  readonly store: Pick<Store, 'state' | 'change'>
  /** The days of what is open and has a day, in any order. */
  readonly dueDays: (state: State) => readonly Day[]
  readonly dayOf: (now: Date) => Day
  readonly now: () => Date
  /** The person looks at the window: there is no need to tell. */
  readonly isInFront: () => boolean
  /** Shows it on the desktop. */
  readonly tell: (reminder: Reminder) => void
  readonly onUnexpected: (error: unknown) => void
  readonly times?: { readonly first: number; readonly every: number }
}

/** @see Reminders */
export function createReminders({
  store,
  dueDays,
  dayOf,
  now,
  isInFront,
  tell,
  onUnexpected,
  times = { first: FIRST_MS, every: EVERY_MS }
}: RemindersOptions): Reminders {
  let timer: NodeJS.Timeout | null = null

  async function look(): Promise<void> {
    const state = store.state()
    const moment = now()
    const today = dayOf(moment)
    const { remindedOn } = state
    if (!state.settings.notifications || moment.getHours() < FROM_HOUR || isInFront()) return
    // A day that lies ahead was noted before the clock was set back.
    const told = remindedOn !== null && remindedOn <= today ? remindedOn : ''
    if (told === today) return
    const due = dueDays(state).filter((day) => day <= today)
    if (!due.some((day) => day > told)) return
    // Noted first: where that fails, nobody is told again and again.
    const noted = await store.change((current) => withReminded(current, today))
    if (noted.ok) tell(reminderOf(due.length))
  }

  function next(after: number): void {
    timer = setTimeout(() => {
      look()
        .catch(onUnexpected)
        .finally(() => timer && next(times.every))
    }, after)
    timer.unref()
  }

  return {
    look,
    start() {
      if (timer === null) next(times.first)
    },
    close() {
      if (timer !== null) clearTimeout(timer)
      timer = null
    }
  }
}

function reminderOf(count: number): Reminder {
  return {
    title: 'Coachable',
    body:
      count === 1
        ? 'One thing on your list has come to its day.'
        : `${count} things on your list have come to their day.`
  }
}
