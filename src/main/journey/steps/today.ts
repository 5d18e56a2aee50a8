import type { DueAsk, StepRowView } from '../../../shared/contract/step-views'
import type { TodayView } from '../../../shared/contract/views'
import { correctedReading } from '../../../shared/domain/correction'
import { factsOf } from '../../../shared/domain/facts'
import type { StepRow, Steps } from '../../../shared/domain/step'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'
import { rowView } from './views'

/** More than these are not shown. */
export const STEPS_SHOWN = 3
const KIND_WORDS_SHOWN = 3

type KindWords = TodayView['kindWords'][number]

/** A message with what it says of the person's strengths. */
interface Praise {
  readonly at: number
  readonly words: readonly KindWords[]
}

/** Gives the strengths that employers named, the newest first. What was found in a message is not looked for again. */
export function createKindWords(): (messages: State['messages']) => TodayView['kindWords'] {
  const known = new WeakMap<StoredMessage, Praise>()
  let last: { readonly messages: State['messages']; readonly words: TodayView['kindWords'] } | null = null

  function of(stored: StoredMessage): Praise | 'none' {
    const there = known.get(stored)
    if (there) return there
    const praise = praiseIn(stored)
    if (praise !== 'none') known.set(stored, praise)
    return praise
  }

  return (messages) => {
    if (last?.messages === messages) return last.words
    const praises = messages.flatMap((stored) => {
      const praise = of(stored)
      return praise === 'none' ? [] : [praise]
    })
    const words = praises
      .sort((one, other) => other.at - one.at)
      .slice(0, KIND_WORDS_SHOWN)
      .flatMap((praise) => praise.words)
      .slice(0, KIND_WORDS_SHOWN)
    last = { messages, words }
    return words
  }
}

function praiseIn({
  message,
  reading,
  corrections,
  decidedKind,
  decidedFacts,
  removedAt
}: StoredMessage): Praise | 'none' {
  if (removedAt !== null || reading.state !== 'read') return 'none'
  const { signals } = correctedReading(reading.reading, corrections, decidedKind)
  const praises = signals.filter(({ label }) => label === 'praise')
  if (praises.length === 0) return 'none'
  const { from, date } = factsOf(message, decidedFacts)
  const sender = from?.name || from?.address || ''
  const words = praises.map(({ start, end }) => ({
    messageId: message.id,
    text: message.body.slice(start, end),
    sender
  }))
  return { at: Date.parse(date ?? message.addedAt) || 0, words }
}

/**
 * What the Today page shows: the first steps of the list, never two of the same kind, so that three steps are three different things.
 * @param asks requests for feedback that are due; null where they are not looked up yet
 */
export function todayView(
  steps: Steps,
  asks: readonly DueAsk[] | null,
  { messages, kindWords }: Pick<TodayView, 'messages' | 'kindWords'>
): TodayView {
  const kinds = new Set<string>()
  const rows: StepRowView[] = []
  for (const row of steps.now) {
    if (rows.length === STEPS_SHOWN) break
    const kind = kindOf(row)
    if (!kinds.has(kind)) rows.push(rowView(row))
    kinds.add(kind)
  }
  return {
    steps: rows,
    // Where there is room: a reminder to an employer is the last thing that is pressing.
    asks: (asks ?? []).slice(0, rows.length < STEPS_SHOWN ? 1 : 0),
    openSteps: steps.now.length + (asks?.length ?? 0),
    isCounted: asks !== null,
    doneSteps: steps.done.length,
    messages,
    kindWords
  }
}

function kindOf(row: StepRow): string {
  if (row.kind === 'contradiction') return row.sides.map(({ id }) => id).join()
  const { about } = row.step
  return about.from === 'said' ? about.type : `check:${about.group}`
}
