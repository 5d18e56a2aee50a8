import type { TodayView } from '../../../shared/contract/views'

/** The Today page's sentences. */
export const WORDS = {
  stepsTitle: 'Next steps',
  kindTitle: 'Kind words',
  because: 'Because they said',
  becauseWhole: 'This follows from the message as a whole.',
  show: 'Show this in the message',
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
  const { messages, openActions, doneActions } = today
  if (messages === 0) {
    return {
      title: 'Good that you are here.',
      lead: 'Bring in what an employer wrote to you. Coachable reads it on this computer, shows what it says, and what you can do with it.'
    }
  }
  if (openActions > 0) return { title: workTitle(today), lead: `${lookBack(today)} ${lookAhead(today)}` }
  if (reading) {
    return {
      title: 'Your messages are being read.',
      lead: 'In a moment you will see what they say and what you can do.'
    }
  }
  if (doneActions > 0) {
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

function workTitle({ steps, doneActions }: TodayView): string {
  if (hasGoodNews(steps)) return 'There is good news.'
  return doneActions > 0 ? 'You are moving.' : 'There is something to work with.'
}

function lookBack({ steps, doneActions }: TodayView): string {
  if (doneActions === 1) return 'One step is behind you.'
  if (doneActions > 1) return `${doneActions} steps are behind you.`
  return hasGoodNews(steps) ? 'Somebody wants to hear from you.' : 'A no is not a verdict on you.'
}

function lookAhead({ steps, openActions }: TodayView): string {
  if (openActions === 1) return 'One small step is open.'
  if (openActions === steps.length) return 'Take any of these, in any order.'
  const number = ['none', 'one', 'two', 'three'][steps.length] ?? String(steps.length)
  return `Here ${steps.length === 1 ? 'is' : 'are'} ${number} to start with; the others can wait.`
}

function hasGoodNews(steps: TodayView['steps']): boolean {
  return steps.some(({ action }) => action.type === 'answer_invitation' || action.type === 'answer_offer')
}

/** From whom and about what, in a few words. */
export function origin(sender: string, subject: string): string {
  return `${sender || WORDS.unknownSender}, ${subject || WORDS.noSubject}`
}
