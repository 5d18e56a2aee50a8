import type { ErrorCode } from '../../../shared/contract/result'
import type { Mood, Prompt } from '../../../shared/domain/journal'
import type { LineKind } from './editor/markdown-marks'
import type { Standing } from './writing/writing'

/** The Journal page's sentences. */
export const WORDS = {
  title: 'Journal',
  list: 'Entries',
  newEntry: 'New entry',
  newEntryKey: 'Key: N',
  kindWords: 'Kind words',
  lookBack: 'Look back',
  views: 'In the journal',
  back: 'All entries',
  noEntries: 'Nothing is written yet. One line is enough.',
  empty: 'A place for you alone',
  emptyDetail:
    'Write down how it goes, as much or as little as you like. Nobody else reads it, and it never leaves this computer.',
  writeFirst: 'Write today’s entry',
  listFailed: 'The journal could not be fetched. Your entries are safe. Close Coachable and open it again.',
  gone: 'This entry is not here any more.',
  goneDetail: 'It may have been put away. Choose another one from the list, or begin a new one.',
  emptyEntry: 'Nothing written yet',
  field: 'Your entry',
  fieldHint: 'Write what you like…',
  tools: 'Text',
  menu: 'Entry menu',
  putAway: 'Put this entry away',
  wasPutAway: 'Entry put away.',
  changeDay: 'Change the day',
  day: 'Day of this entry',
  mood: 'How are you? You need not say.',
  links: 'Linked to',
  link: 'Link a message or an application…',
  linkTitle: 'What is this entry about?',
  linkSearch: 'Search by company, role, sender or subject',
  linkNone: 'Nothing is found by these words.',
  linkNothing: 'There are no messages or applications yet.',
  linkMessages: 'Messages',
  linkApplications: 'Applications',
  linkDone: 'Done',
  away: 'put away',
  noSubject: 'No subject',
  unknownSender: 'Unknown sender',
  kept: 'Saved',
  waiting: 'Saving…',
  notKept: 'Not saved yet.',
  staysHere: 'Your words stay in this window, and saving is tried again by itself.',
  tooLong: 'This entry is longer than can be saved: a million signs at most. Move some of it to another entry.',
  overtaken:
    'Not saved: another version of this entry was kept meanwhile, and nothing was written over it. Your words stay in this window.',
  closeAgain: 'Copy them if you want to be sure. The window closes when you close it again.',
  tryAgain: 'Try again',
  copyText: 'Copy the text',
  copied: 'Copied',
  copyFailed: 'Copying did not work. Select the text and copy it by hand.',
  keepAsNew: 'Keep mine as a new entry',
  questions: 'Questions that may help',
  useQuestion: 'Write about this',
  otherQuestion: 'Another question',
  noQuestions: 'No questions, thanks',
  writeItDown: 'Write it down for yourself',
  writeItDownDetail: 'Only you will read it.',
  youWrote: 'You wrote about it:',
  journalOf: 'Your journal',
  writeAboutIt: 'Write about it',
  kindTitle: 'Kind words',
  kindLead: 'What employers said you did well, word for word. It stays true on other days, too.',
  kindEmpty: 'No kind words yet',
  kindEmptyDetail: 'When an employer names something you did well, it is kept here.',
  copyIntoEntry: 'Copy into a new entry',
  kindMore: 'Show more',
  openMessage: 'Open this in the message',
  lookBackTitle: 'Look back',
  week: 'Week',
  month: 'Month',
  period: 'How far to look back',
  earlier: 'Earlier',
  later: 'Later',
  print: 'Print…',
  nothingHappened: 'Nothing was noted in this time. A pause is allowed.',
  theySaid: 'What they said you did well'
} as const

/** The faces' names: words for a moment, in no order of worth. */
export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  1: 'Hard',
  2: 'Low',
  3: 'In between',
  4: 'Steady',
  5: 'Good'
}

/** What a tool of the editor does. */
export const MARK_NAMES: Readonly<Record<'bold' | 'italic' | LineKind, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  heading: 'Heading',
  bullet: 'List',
  number: 'Numbered list',
  quote: 'Quotation'
}

/** A tool with the key that does the same. */
export function markName(name: keyof typeof MARK_NAMES, modifier: string): string {
  const key = name === 'bold' ? 'B' : name === 'italic' ? 'I' : null
  return key === null ? MARK_NAMES[name] : `${MARK_NAMES[name]} (${modifier}+${key})`
}

/** What can be written about after a no, each with a line to lean on. */
export const PROMPT_WORDS: Readonly<Record<Prompt, { readonly question: string; readonly support: string }>> = {
  acknowledge: {
    question: 'What happened, and how does it feel?',
    support: 'A no stings, and that is normal. It is no verdict on you.'
  },
  reframe: {
    question: 'What else may be true?',
    support:
      'Somebody else may have edged you out, they may not have known what they wanted, or a filter dropped the resume before anyone read it.'
  },
  learn: {
    question: 'What can I learn from it?',
    support: 'Where they gave a reason, take it at face value. Employers can also be wrong or vague.'
  },
  next: {
    question: 'What is next?',
    support: 'You are still a professional worthy of a good job. One small step is enough.'
  }
}

/** How the words stand, for the line above them. Null where it has to be told in full. */
export function standingWords(standing: Standing): string | null {
  switch (standing.kind) {
    case 'kept':
      return WORDS.kept
    case 'waiting':
    case 'saving':
      return WORDS.waiting
    default:
      return null
  }
}

/** Why words are not kept, and where they are. @param explain the words for a code */
export function troubleWords(standing: Standing, explain: (code: ErrorCode) => string): string | null {
  if (standing.kind === 'overtaken') return WORDS.overtaken
  if (standing.kind !== 'failed') return null
  if (standing.code === 'too_long') return `${WORDS.notKept} ${WORDS.tooLong}`
  return `${WORDS.notKept} ${explain(standing.code)} ${WORDS.staysHere}`
}

/** What takes a link away. */
export function unlink(name: string): string {
  return `Remove the link to ${name}`
}

/** How many links an entry has, for its line in the list. */
export function linkCount(count: number): string {
  return count === 1 ? '1 link' : `${count} links`
}

/** Which of the four questions it is. */
export function questionPlace(at: number, all: number): string {
  return `Question ${at} of ${all}`
}

/** How many more entries there are. */
export function moreEntries(count: number): string {
  return count === 1 ? 'and 1 more in the journal' : `and ${count} more in the journal`
}

/** Who said kind words, and when. */
export function saidBy(sender: string, day: string): string {
  return [sender || WORDS.unknownSender, day].filter((part) => part !== '').join(', ')
}
