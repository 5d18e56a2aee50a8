import type { AskSummary, AskView } from '../../../shared/contract/ask-views'
import type { AskEnd, Tone } from '../../../shared/domain/ask'
import type { AskBecause, AskRate, AskStateName } from '../../../shared/domain/ask-state'
import { ENOUGH } from '../../../shared/domain/insight'
import { longDay, shortDate } from '../../ui/dates'

/** The sentences about requests for feedback. */
export const WORDS = {
  title: 'Asking for feedback',
  titleDetail: 'It is always right to ask, briefly and with thanks.',
  show: 'Show the draft',
  hide: 'Hide the draft',
  showSent: 'Show what you wrote',
  hideSent: 'Hide what you wrote',
  showReminder: 'Show the reminder',
  hideReminder: 'Hide the reminder',
  tone: 'Tone',
  name: 'To whom',
  address: 'Their address',
  noAddress: 'This does not look like one address, so it is left out of the mail. You can fill it in there.',
  subject: 'Subject',
  field: 'Your draft',
  reminderField: 'Your reminder',
  hint: 'Change what you like, and put your name below it. Coachable sends nothing: you do.',
  short: 'Short is best: a few lines are easier to answer than a page.',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text and copy it by hand.',
  openMail: 'Open in mail program',
  opened: 'Your mail program should be open now. Look it over there, then send it.',
  openedWithout: 'This text is too long to be handed on, so it was copied: paste it into the mail.',
  saveMail: 'Save as mail draft…',
  saved: 'Saved. Open the file with your mail program, look it over, then send it.',
  sent: 'I have sent it',
  sentTold: 'Noted: you asked.',
  reminderSentTold: 'Noted: you reminded them.',
  otherDay: 'On another day',
  askedDay: 'You asked on',
  remindedDay: 'You reminded them on',
  saveDay: 'Save this day',
  cancel: 'Cancel',
  dayTold: 'The day is changed.',
  notSent: 'I have not sent it',
  notSentTold: 'It is a draft again.',
  reminderNotSent: 'I have not sent the reminder',
  noReplyTitle: 'By its name, this address takes no answers.',
  noReplyDetail: 'How to find a person to write to:',
  noReplyWays: [
    'Look for a name or a signature in their messages, those about an interview, too.',
    'Look on the team or contact page of their website, or at who published the posting.',
    'Call and ask who could give you feedback; a name is enough to begin with.'
  ],
  people: 'Also named in your messages:',
  how: 'How did it end?',
  answered: 'They answered',
  declined: 'They give no feedback',
  letRest: 'Let it rest',
  notOver: 'It is not over yet',
  notOverTold: 'This request is open again.',
  isIt: 'This came after you asked. Is it their answer?',
  yes: 'Yes, with feedback',
  yesDeclined: 'Yes, but without feedback',
  no: 'No',
  notAnswer: 'This is not the answer',
  notAnswerTold: 'Noted: this is not their answer.',
  restDetail: 'You asked twice, and politely. Their silence says nothing about you.',
  remindDetail: 'One friendly reminder is fine. After that it can rest.',
  list: 'Your requests for feedback',
  listEmpty: 'You have not asked anybody yet.',
  listEmptyDetail: 'With every no that gives no reasons there is a short draft, ready to be sent by you.',
  listFailed: 'Your requests could not be fetched. They are safe. Close Coachable and open it again.',
  remove: 'Put away',
  removedTold: 'Request put away.',
  someone: 'An employer',
  answersYours: 'This answers your request for feedback',
  mayAnswerYours: 'This may answer your request for feedback'
} as const

export const TONE_WORDS: Readonly<Record<Tone, string>> = { warm: 'Warm', plain: 'Plain', formal: 'Formal' }

export const STATE_WORDS: Readonly<Record<AskStateName, string>> = {
  draft: 'Draft',
  asked: 'Asked',
  waiting: 'Waiting',
  answered: 'Answered',
  declined: 'No feedback given',
  no_answer: 'At rest'
}

/** Why Coachable takes a message for the answer. */
const BECAUSE_WORDS: Readonly<Record<Exclude<AskBecause, 'person'>, string>> = {
  thread: 'their message belongs to the same thread of mails',
  application: 'their message belongs to the same application',
  company: 'their message comes from the same company'
}

/** What was just said of how a request ended. */
export const ENDED_TOLD: Readonly<Record<AskEnd, string>> = {
  answered: 'Noted: they answered.',
  declined: 'Noted: they give no feedback. You did right to ask.',
  no_answer: 'It may rest now. You did your part.'
}

/** Where a request stands, in one or two sentences. */
export function standing({
  state,
  askedAt,
  followedUpAt
}: Pick<AskView, 'state' | 'askedAt' | 'followedUpAt'>): string {
  const sent = sentOn(askedAt, followedUpAt)
  switch (state.state) {
    case 'draft':
      return 'Not sent yet.'
    case 'asked':
      return [sent, state.due && dueWords(state.due.what, longDay(state.due.on))].filter(Boolean).join(' ')
    case 'waiting':
      return `${sent} No word since.`
    case 'answered':
      return ended('they answered', state)
    case 'declined':
      return ended('they give no feedback', state)
    case 'no_answer':
      return `You let it rest${state.endedAt === null ? '' : ` on ${longDay(state.endedAt)}`}. You did your part.`
  }
}

function sentOn(askedAt: string | null, followedUpAt: string | null): string {
  const asked = askedAt === null ? 'You asked.' : `You asked on ${longDay(askedAt)}.`
  return followedUpAt === null ? asked : `${asked.slice(0, -1)} and reminded them on ${longDay(followedUpAt)}.`
}

function dueWords(what: 'follow_up' | 'let_rest', day: string): string {
  return what === 'follow_up'
    ? `If nothing comes, one friendly reminder is fine from ${day} on.`
    : `If nothing comes by ${day}, it can rest.`
}

function ended(what: string, { endedAt, because }: Pick<AskView['state'], 'endedAt' | 'because'>): string {
  const when = endedAt === null ? '' : ` on ${longDay(endedAt)}`
  if (because === null || because === 'person') return `You noted${when} that ${what}.`
  return `They wrote${when}, and as it looks ${what}: ${BECAUSE_WORDS[because]}.`
}

/** Whom a request in the list is about. */
export function nameOf({ role, company, to }: Pick<AskSummary, 'role' | 'company' | 'to'>): string {
  const [post, firm] = [role.trim(), company.trim()]
  if (post && firm) return `${post} at ${firm}`
  return firm || post || to || WORDS.someone
}

/** How many answered, once there are enough to say so. */
export function rateWords({ asked, answered, open }: AskRate): string | null {
  if (asked < ENOUGH) return null
  const waiting = open === 0 ? '' : ` ${open} ${open === 1 ? 'is' : 'are'} still open.`
  return `${answered} of ${asked} answered.${waiting}`
}

/** The request that a message answers: whom, and when it was asked. */
export function askedWhom(ask: AskSummary): string {
  return ask.askedAt === null ? nameOf(ask) : `${nameOf(ask)}, asked ${shortDate(ask.askedAt)}`
}

/** Takes somebody who is named in the messages as the one to write to. */
export function writeTo(name: string, address: string): string {
  return name === '' ? address : `${name}, ${address}`
}

/** Unfolds what has ended. */
export function endedToggle(count: number, open: boolean): string {
  return `${open ? 'Hide' : 'Show'} ${count === 1 ? 'the one that has ended' : `${count} that have ended`}`
}

/** Shows more of a long list. */
export function showMore(count: number): string {
  return `Show ${count} more`
}
