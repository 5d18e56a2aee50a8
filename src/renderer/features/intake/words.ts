import type { Duplicate, ImportCounts, ImportProgress } from '../../../shared/contract/views'
import type { SpokenWay } from '../../../shared/domain/spoken'
import { knownCount, newCount } from './import-report'

/** The intake's sentences. */
export const WORDS = {
  dropTitle: 'Let go to read it',
  dropDetail: 'Messages, folders or text. They stay on this computer.',
  dropResumeTitle: 'Drop your resume to check it',
  dropResumeDetail: 'Cover letters, too. Saved mails still go to your messages. Everything stays on this computer.',
  open: 'Open a file…',
  openShort: 'Open…',
  paste: 'Paste text',
  pasteShort: 'Paste',
  write: 'Write it down',
  sample: 'Try a sample mail',
  placeTitle: 'Drop a message here',
  placeDetail:
    'A saved mail, a PDF or Word file, text, or a whole folder. Anywhere in this window works. What was said on the phone you can write down.',
  pasteTitle: 'Read this as a message?',
  pasteTitleEmpty: 'Paste a message',
  pasteDetail: 'Paste what the employer wrote. You can mend it before it is read.',
  pasteField: 'The message',
  pasteConfirm: 'Read it',
  cancel: 'Cancel',
  tooLong: 'This is too long for one message. Keep the part that the employer wrote.',
  noteTitle: 'Write down what they said',
  noteHow: 'How',
  noteDate: 'Date',
  noteWho: 'Who said it',
  noteCompany: 'Company',
  noteRole: 'Role',
  noteOptional: 'Leave empty what you do not know.',
  noteField: 'What they said',
  noteDetail: 'In their words if you can.',
  noteNoDate: 'Choose the day on which they said it.',
  noteFuture: 'This day is still to come.',
  noteConfirm: 'Keep and read it',
  panel: 'Messages coming in',
  running: 'Messages are coming in',
  progressBar: 'Progress',
  stop: 'Stop here',
  stopping: 'Stopping…',
  retry: 'Try again',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
  bringBack: 'Bring them back',
  showOne: 'Show it',
  showAll: 'Show them',
  nothingNew: 'Nothing new came in.',
  dismiss: 'Dismiss'
} as const

export const SPOKEN_WORDS: Readonly<Record<SpokenWay, string>> = {
  call: 'Phone call',
  video: 'Video call',
  in_person: 'In person',
  voice_message: 'Voice message'
}

/** What is told where the one thing that came was known already. */
const DUPLICATE_WORDS: Readonly<Record<Duplicate, string>> = {
  same_file: 'This one was already here. It is the same file.',
  same_mail: 'This one was already here. It is the same mail, saved another time.',
  same_text: 'This one was already here. It has the same words, in another kind of file.'
}

const numbers = new Intl.NumberFormat()

/** A number of messages or files, in the system's own manner. */
export function amount(count: number): string {
  return numbers.format(count)
}

/** How far it has come. */
export function howFar({ done, total }: Pick<ImportProgress, 'done' | 'total'>): string {
  return total === null
    ? `${amount(done)} read so far`
    : `Reading ${amount(Math.min(done + 1, total))} of ${amount(total)}`
}

/** What became of everything, sentence by sentence, the most important first. */
export function summary({ counts, onlyMessage }: Pick<ImportProgress, 'counts' | 'onlyMessage'>): readonly string[] {
  if (onlyMessage?.duplicate) return [DUPLICATE_WORDS[onlyMessage.duplicate]]
  const sentences = [...arrived(counts), ...unread(counts)]
  return sentences.length > 0 ? sentences : [WORDS.nothingNew]
}

function arrived(counts: ImportCounts): readonly string[] {
  const added = newCount(counts)
  const known = knownCount(counts)
  return [
    ...(added > 0 ? [added === 1 ? '1 new message.' : `${amount(added)} new messages.`] : []),
    ...(known > 0 ? [`${known === 1 ? '1 was' : `${amount(known)} were`} already here${elsewise(counts, known)}.`] : [])
  ]
}

/** Where the words were known from another kind of file: worth a word, since the names do not tell. */
function elsewise({ sameText }: ImportCounts, known: number): string {
  if (sameText === 0) return ''
  const as = sameText === 1 ? 'as another kind of file' : 'as other kinds of files'
  return sameText === known ? `, ${as}` : ` (${amount(sameText)} ${as})`
}

function unread({ otherLanguage, unread: failed }: ImportCounts): readonly string[] {
  return [
    ...(otherLanguage > 0
      ? [
          otherLanguage === 1
            ? '1 is not in English and was kept unread.'
            : `${amount(otherLanguage)} are not in English and were kept unread.`
        ]
      : []),
    ...(failed > 0
      ? [
          failed === 1
            ? '1 is kept but could not be read yet.'
            : `${amount(failed)} are kept but could not be read yet.`
        ]
      : [])
  ]
}

/** The way to what went wrong, by name and reason. */
export function notTakenIn(count: number): string {
  return count === 1 ? '1 could not be taken in' : `${amount(count)} could not be taken in`
}

/** That the list of what went wrong is cut. */
export function firstShown(shown: number): string {
  return `The first ${amount(shown)} are shown.`
}

/** Files of folders that are plainly no messages. */
export function leftAlone({ count, names }: ImportProgress['leftAlone']): string {
  const files = count === 1 ? '1 other file' : `${amount(count)} other files`
  const rest = count - names.length
  const shown = rest > 0 ? `${names.join(', ')} and ${amount(rest)} more` : names.join(', ')
  return `Left alone, because they are no messages: ${files} (${shown}).`
}

/** After the person stopped it. */
export function stopped({ done, total }: Pick<ImportProgress, 'done' | 'total'>): string {
  const left = total === null ? 0 : total - done
  if (left <= 0) return 'You stopped here. What had not come in by then was left.'
  return left === 1 ? 'You stopped here; 1 more was left.' : `You stopped here; ${amount(left)} more were left.`
}
