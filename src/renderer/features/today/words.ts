import type { DueAsk, SaidPieceView, StepView } from '../../../shared/contract/step-views'
import type { TodayView } from '../../../shared/contract/views'

/** The Today page's sentences. */
export const WORDS = {
  stepsTitle: 'Next steps',
  kindTitle: 'Kind words',
  because: 'Because they said',
  becauseWhole: 'This follows from the message as a whole.',
  becauseFound: 'The check of your documents found something.',
  show: 'Show this in the message',
  showInList: 'Show this under “What to do”',
  showRequest: 'Show the request',
  showInResume: 'Show this in the resume desk',
  contradiction: 'Employers disagree about your level',
  contradictionDetail: 'One finds it too low, another too high. Look at both before you change anything.',
  toAll: 'All that there is to do',
  noSubject: 'a message without a subject',
  unknownSender: 'someone',
  failedTitle: 'This page could not be filled.',
  failedLead: 'Your messages are safe. Close Coachable and open it again.'
} as const

/** A line that greets, and one that says how things stand. */
export interface Greeting {
  readonly title: string
  readonly lead: string
}

/**
 * Chosen by how things stand.
 * @param reading whether messages are still waiting to be read
 */
export function greeting(today: TodayView, reading: boolean): Greeting {
  const { messages, openSteps, doneSteps } = today
  if (messages === 0) {
    return {
      title: 'Good that you are here.',
      lead: 'Bring in what an employer wrote to you. Coachable reads it on this computer, shows what it says, and what you can do with it.'
    }
  }
  if (openSteps > 0) return { title: workTitle(today), lead: `${lookBack(today)} ${lookAhead(today)}` }
  if (reading) {
    return {
      title: 'Your messages are being read.',
      lead: 'In a moment you will see what they say and what you can do.'
    }
  }
  if (doneSteps > 0) {
    return {
      title: 'All done for now.',
      lead: 'You did everything these messages asked for. Rest is part of it, too.'
    }
  }
  return {
    title: 'Nothing you have to do.',
    lead: 'There is no open step in your messages. You are still a professional worthy of a good job.'
  }
}

function workTitle(today: TodayView): string {
  if (hasGoodNews(today)) return 'There is good news.'
  return today.doneSteps > 0 ? 'You are moving.' : 'There is something to work with.'
}

function lookBack(today: TodayView): string {
  const { doneSteps } = today
  if (doneSteps === 1) return 'One step is behind you.'
  if (doneSteps > 1) return `${doneSteps} steps are behind you.`
  return hasGoodNews(today) ? 'Somebody wants to hear from you.' : 'A no is not a verdict on you.'
}

function lookAhead({ steps, asks, openSteps }: TodayView): string {
  const shown = steps.length + asks.length
  if (openSteps === 1) return 'One small step is open.'
  if (openSteps === shown) return 'Take any of these, in any order.'
  const number = ['none', 'one', 'two', 'three'][shown] ?? String(shown)
  return `Here ${shown === 1 ? 'is' : 'are'} ${number} to start with; the others can wait.`
}

function hasGoodNews({ steps }: TodayView): boolean {
  return steps.some(
    (row) =>
      row.kind === 'step' &&
      row.step.about.from === 'said' &&
      (row.step.about.type === 'answer_invitation' || row.step.about.type === 'answer_offer')
  )
}

/** What was just ticked off. */
export function ticked(title: string): string {
  return `Done: ${title}`
}

/** The way to the whole list; null where nobody knows yet how long it is. */
export function allSteps(count: number | null): string {
  return count === null || count < 2 ? WORDS.toAll : `All ${count} steps`
}

/** Why a step is there: the newest employer's surest words, or null where no words alone say it. */
export function becauseOf({ pieces, employers, isEach }: StepView): {
  readonly lead: string
  readonly said: string | null
} {
  const newest = pieces.find((piece) => piece.from === 'message')
  if (!newest) return { lead: WORDS.becauseFound, said: null }
  const [said = null] = newest.said
  if (said === null) return { lead: WORDS.becauseWhole, said }
  return { lead: employers > 1 && !isEach ? `${employers} employers say so, the newest:` : WORDS.because, said }
}

/** From whom and about what, in a few words. */
export function originOf({ pieces, employers, isEach, total }: StepView): string {
  const [first] = pieces
  if (!first) return ''
  if (first.from === 'check') return total > 1 ? `${first.name} and ${total - 1} more` : first.name
  const more = employers - 1
  if (!isEach || more < 1) return origin(first)
  return `${nameOf(first)} and ${more === 1 ? 'one more employer' : `${more} more employers`}`
}

/** Who says one thing and who the other. */
export function contradictionOrigin(sides: readonly [StepView, StepView]): string {
  return sides
    .map(({ pieces: [first] }) => (first?.from === 'message' ? nameOf(first) : ''))
    .filter((name) => name !== '')
    .join(', ')
}

/** Who was asked. */
export function askOrigin({ employer }: DueAsk): string {
  return employer || WORDS.unknownSender
}

/** What may be done about a request that nobody answered. */
export const ASK_WORDS = {
  title: 'Send one polite reminder, or let it rest',
  detail: 'You asked for feedback and heard nothing yet.'
} as const

function origin({ employer, subject }: SaidPieceView): string {
  return `${employer || WORDS.unknownSender}, ${subject || WORDS.noSubject}`
}

function nameOf({ employer }: SaidPieceView): string {
  return employer || WORDS.unknownSender
}
