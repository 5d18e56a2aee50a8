import type { ApplicationLink } from '../../../../shared/domain/application'
import type { Evidence, MessageFormat } from '../../../../shared/domain/message'

/** The sentences around what a message is about, and the application that it belongs to. */
export const WORDS = {
  edit: 'Edit details',
  writtenDown: 'You wrote this down',
  title: 'Details of this message',
  company: 'Company',
  role: 'Role',
  name: 'Sender',
  address: 'Their address',
  day: 'Date',
  application: 'Application',
  decided: 'You decided this.',
  decidesAgain: 'Coachable decides this again.',
  cannotTell: 'Coachable cannot tell which one it is.',
  knowsNone: 'Coachable knows of none that fits.',
  save: 'Save',
  cancel: 'Cancel',
  silent: 'The message does not say.',
  added: 'You added this. The message does not say.',
  useThat: 'Use that',
  newNeedsCompany: 'A new application needs the name of the company.',
  partOf: 'Part of your application to',
  change: 'Change',
  changeApplication: 'Change which application this belongs to',
  another: 'Belongs to another application…',
  toNone: 'Belongs to none',
  leave: 'Leave it to Coachable',
  which: 'Which application is this about?',
  newOne: 'A new one',
  newOneInForm: 'A new one, with this company and role',
  none: 'None',
  search: 'Search for a company or role',
  noApplication: 'None of your applications is called that.',
  noApplicationsYet: 'You have not noted any application yet.',
  add: 'Add',
  no: 'No',
  newTitle: 'A new application',
  roleOptional: 'You can leave this empty.'
} as const

/** Why a message was taken to belong to an application. */
export const BECAUSE: Readonly<Record<Extract<ApplicationLink, { kind: 'linked' }>['because'], string>> = {
  person: 'you said so',
  thread: 'same conversation',
  company_and_role: 'same company and role',
  company: 'same company'
}

const PLACES: Readonly<Record<Evidence['where'], string>> = {
  sender: 'From the sender’s name:',
  address: 'From the sender’s address:',
  subject: 'From the subject:',
  body: 'From what they wrote:'
}

/** Where the words stand that a fact was guessed from; the words follow. */
export function evidenceIn(where: Evidence['where']): string {
  return PLACES[where]
}

/** Where a fact comes from that is no guess. */
export function givenBy(format: MessageFormat): string {
  if (format === 'note') return 'You wrote this down.'
  return format === 'eml' || format === 'msg' || format === 'emlx'
    ? 'The mail itself says so.'
    : 'It stands in the text.'
}

/** What the person made of what the message shows. */
export function changedFrom(value: string, shown: string): string {
  return `You ${value.trim() === '' ? 'removed' : 'changed'} this. The message shows: ${shown}.`
}

/** The button that puts back what the message shows. */
export function putBack(shown: string): string {
  return `${WORDS.useThat}: ${shown}`
}

/** Which application Coachable takes a message to belong to, and why. */
export function taken(name: string, because: string): string {
  return `Coachable takes it to be ${name}: ${because}.`
}

/** Asks whether to note an application down. */
export function offer(name: string): string {
  return `Note this as an application to ${name}?`
}

/** The same without asking. */
export function offerQuietly(name: string): string {
  return `Note this as an application to ${name}`
}

/** When a message came in that has no date of its own. */
export function broughtIn(date: string): string {
  return `Brought in on ${date}`
}

/** The button that unfolds the other messages. */
export function related(count: number): string {
  return count === 1
    ? '1 other message of this conversation or application'
    : `${count} other messages of this conversation or application`
}

/** How many messages belong to an application. */
export function messageCount(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`
}
