import type { Family } from '../../../shared/domain/label'
import type { FoldedText, MessageFormat } from '../../../shared/domain/message'
import type { MessageKind } from '../../../shared/domain/message-kind'

/** The Messages page's sentences. */
export const WORDS = {
  title: 'Messages',
  list: 'Messages',
  empty: 'No messages yet',
  emptyDetail: 'Drop what an employer wrote anywhere in this window, open a file, or paste the text.',
  listFailed: 'The list could not be fetched. Your messages are safe. Close Coachable and open it again.',
  gone: 'This message is not here any more.',
  goneDetail: 'It may have been removed. Choose another one from the list.',
  choose: 'Choose a message to read it.',
  back: 'All messages',
  unknownSender: 'Unknown sender',
  noSubject: 'No subject',
  waiting: 'Reading…',
  waitingBadge: 'Waiting to be read',
  waitingDetail: 'The words are here already. What they mean follows in a moment.',
  readerStarting: 'Coachable is still getting ready to read. That takes a few seconds after it opens.',
  readerUnavailable: 'Coachable cannot read at the moment. The words are kept; they are read the next time it opens.',
  failedBadge: 'Not read yet',
  otherLanguageBadge: 'Not in English',
  unsureBadge: 'Please decide',
  failedTitle: 'This message has not been read.',
  readAgain: 'Read again',
  readAnyway: 'Read it anyway',
  from: 'From',
  attachments: 'Attachments, kept and not opened',
  noSignals: 'Nothing is marked, because there is nothing in it that you would have to work on.',
  noSignalsFeedback: 'Coachable could not tell which of their words are the reason, so nothing is marked.',
  noMarksLeft: 'Nothing is marked any more. You decided that.',
  legend: 'What is marked',
  body: 'What they wrote',
  notes: 'What it means',
  actions: 'What you can do',
  beyond: 'Not in your hands',
  because: 'Because they said:',
  becauseWhole: 'This follows from the message as a whole.',
  showSpan: 'Show this in the message',
  more: 'Message menu',
  original: 'Show original source',
  originalTitle: 'Original source',
  originalFailed: 'The original cannot be shown.',
  saveCopy: 'Save a copy…',
  saved: 'Saved.',
  writtenDown: 'You wrote this down.',
  remove: 'Remove message',
  openDesk: 'Open in the resume desk',
  byCheck: 'Ticked by the check of your resume.',
  openSteps: 'open',
  allDone: 'all done'
} as const

/** One line on what each family of labels is about. */
export const FAMILY_MEANING: Readonly<Record<Family, string>> = {
  in_your_hands: 'You can work on this.',
  not_in_your_hands: 'Nothing you did, nothing you need to change.',
  good_news: 'Worth keeping.'
}

/** The button that unfolds what was left out of the reading. */
export function foldedToggle(kind: FoldedText['kind'], open: boolean): string {
  const names = { quoted: 'earlier mail', signature: 'signature', footer: 'footer' } as const
  return `${open ? 'Hide' : 'Show'} ${names[kind]}`
}

/** What the reader is sure of. */
export function percentSure(confidence: number): string {
  return `${percent(confidence)} sure`
}

/** What the reader is not sure of. */
export function percentUnsure(confidence: number): string {
  return `unsure (${percent(confidence)}), please decide`
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}\u00a0%`
}

/** How many steps of a message are open, for its line in the list. */
export function steps(open: number, done: number): string | null {
  if (open > 0) return open === 1 ? '1 step' : `${open} steps`
  return done > 0 ? WORDS.allDone : null
}

/** Unfolds and folds what else they said that leads to the same step. */
export function moreQuotes(count: number, open: boolean): string {
  return open ? 'Show fewer' : `Show ${count} more`
}

/** The way down to the steps, which a long message keeps out of sight. */
export function toSteps(open: number, all: number): string {
  if (open === 0) return all === 1 ? 'Your step is done' : 'Your steps are done'
  return open === 1 ? 'Go to your step' : `Go to your ${open} steps`
}

/** What is said where nothing is marked; null where the line on the message as a whole has said it already. */
export function nothingMarked(kind: MessageKind): string | null {
  if (kind === 'feedback') return WORDS.noSignalsFeedback
  return kind === 'acknowledgement' || kind === 'other' ? WORDS.noSignals : null
}

/** Where the message is not in the language that the reader learned. */
export function otherLanguage(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code) ?? code
  return `This seems to be written in ${name}. Coachable has learned only English, so trust any marks here less.`
}

/** Kinds of files as people call them. */
const FORMATS: Readonly<Record<MessageFormat, string>> = {
  eml: 'a mail',
  emlx: 'a mail of Apple Mail',
  msg: 'a mail of Outlook',
  html: 'a web page',
  pdf: 'a PDF document',
  docx: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a rich text document',
  text: 'plain text',
  note: 'your own note'
}

/** Where the original is no text that could be shown. */
export function notText(format: MessageFormat, size: string): string {
  return `This came as ${FORMATS[format]} of ${size}, which cannot be shown as plain text. Coachable keeps it unchanged. The words that you see in the message are what Coachable reads in it.`
}

/** What is kept of a message, and under which name it came. */
export function keptAs(format: MessageFormat, sourceName: string, size: string): string {
  return format === 'note' ? WORDS.writtenDown : `${sourceName}, ${size}`
}
