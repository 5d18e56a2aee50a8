import type { FoundPieceView, SaidPieceView, StepView } from '../../../shared/contract/step-views'
import { dayAfter } from '../../../shared/domain/days'
import type { SaidAgain, StepGroup } from '../../../shared/domain/step'

/** The sentences of “What to do”. */
export const WORDS = {
  title: 'What to do',
  lead: 'All that your messages and your resume ask for, once each. What several employers say comes first. You decide what you take on.',
  groups: 'Which steps',
  find: 'Find in this list',
  notFound: 'Nothing in this list holds these words.',
  becauseWhole: 'This follows from the message as a whole.',
  show: 'Show this in the message',
  unknownEmployer: 'An employer',
  accept: 'I’ll do this',
  accepted: 'You took this on',
  later: 'Later',
  tomorrow: 'Tomorrow',
  nextWeek: 'Next week',
  pickDay: 'Pick a day…',
  day: 'Not before',
  putOff: 'Put off',
  cancel: 'Cancel',
  disagree: 'Not for me',
  disagreeTitle: 'Why not? Only you see this, and you may leave it empty.',
  disagreeSave: 'Set aside',
  reason: 'You said:',
  back: 'Bring back',
  openDesk: 'Open in the resume desk',
  byCheck: 'The check of your documents finds nothing of it any more.',
  endsByCheck: 'This is done by itself when the check finds nothing any more.',
  contradictionTitle: 'Employers disagree about your level',
  contradiction:
    'Both are opinions about one application. Show more of your level where they want more, and say why you want the role where they fear it is too small.',
  low: 'Too junior, they say',
  high: 'Too senior, they say',
  more: 'Show more',
  calendar: 'Save these days as a calendar file…',
  calendarDetail: 'A file for any calendar program. It holds what to do, the day, and the employers’ names.',
  calendarSaved: 'The calendar file is saved.',
  remindersOff: 'Coachable can tell you on the desktop when a day has come.',
  toSettings: 'Switch that on in Settings',
  emptyTitle: 'Nothing to do yet.',
  emptyLead: 'Bring in what an employer wrote to you, or your resume. What there is to do will stand here.',
  toToday: 'Go to Today',
  failedTitle: 'This page could not be filled.',
  failedLead: 'Your messages are safe. Close Coachable and open it again.'
} as const

export const GROUP_WORDS: Readonly<Record<StepGroup, string>> = {
  now: 'Now',
  later: 'Later',
  done: 'Done',
  disagreed: 'Not for me'
}

export const EMPTY_WORDS: Readonly<Record<StepGroup, string>> = {
  now: 'Nothing waits for you. Rest is part of it, too.',
  later: 'Nothing is put off. “Later” on a step gives it a day.',
  done: 'What you have done will stand here.',
  disagreed:
    'You have set nothing aside. Employers can be wrong, vague or biased: what you do not agree with goes here.'
}

/** A group with how many steps are in it. */
export function groupLabel(group: StepGroup, count: number): string {
  return count === 0 ? GROUP_WORDS[group] : `${GROUP_WORDS[group]} ${count}`
}

/** Who asks for it, where that is more than one; else null. */
export function saidBy({ about, employers, isEach }: StepView): string | null {
  if (about.from === 'check') return employers > 1 ? `Found in ${employers} documents` : null
  if (employers < 2) return null
  return isEach ? `For ${employers} employers, each by itself` : `Said by ${employers} employers`
}

/** That somebody says it again, after the person had done with it. */
export function againWords({ after, employer }: SaidAgain, day: string): string {
  const who = employer === '' ? 'Now somebody' : employer
  switch (after) {
    case 'done':
      return `You had done this on ${day}. ${who} says it again.`
    case 'disagreed':
      return `You had set this aside on ${day}. ${who} says it, too.`
    case 'later':
      return `You had put this off until ${day}. ${who} says it, too.`
  }
}

/** That the day has come. */
export function dueWords(day: string, isToday: boolean): string {
  return isToday ? 'You put this off until today.' : `You put this off until ${day}.`
}

/** Until when it waits. */
export function untilWords(day: string): string {
  return `Waits until ${day}.`
}

/** When it was done. */
export function doneWords(day: string): string {
  return `Done on ${day}.`
}

/** From whom and when. */
export function originOf({ employer, subject }: SaidPieceView, day: string): string {
  return [employer || subject || WORDS.unknownEmployer, day].filter(Boolean).join(' · ')
}

/** In which file, and how often. */
export function placesIn({ name, places }: FoundPieceView): string {
  if (places === 0) return `${name}: nothing left`
  return places === 1 ? `${name}: 1 place` : `${name}: ${places} places`
}

/** How many more there are. */
export function morePieces(count: number): string {
  return `Show ${count} more`
}

/** What was just decided, for the notice. */
export const DECIDED = {
  done: (title: string) => `Done: ${title}`,
  later: (day: string) => `Put off until ${day}.`,
  disagree: () => 'Set aside. It stands under “Not for me”.',
  open: () => 'Brought back.'
} as const

/** The day after, and the one a week later. */
export function laterDays(today: string): { readonly tomorrow: string; readonly nextWeek: string } {
  return { tomorrow: dayAfter(today, 1), nextWeek: dayAfter(today, 7) }
}
