import type { NetworkView } from '../../shared/contract/network-views'
import type { AppInfo } from '../../shared/contract/views'
import type { Change } from '../../shared/domain/correction'
import type { MessageKind } from '../../shared/domain/message-kind'
import { attemptsIn } from '../../shared/domain/network-attempt'
import { KIND_WORDS, LABEL_WORDS } from '../../shared/domain/words'
import type { DetailsChange } from '../data/details'
import { longDate } from '../ui/dates'
import type { PageName } from './place'

/** The shell's sentences. */
export const WORDS = {
  name: 'Coachable',
  skip: 'Skip to the page',
  pages: 'Pages',
  developmentRuntime: 'development runtime',
  undo: 'Undo',
  copied: 'Copied, with where it is from.',
  dismiss: 'Dismiss',
  removed: 'Message removed.',
  resumeRemoved: 'Put away. Its versions are kept.',
  targetSet: 'Changed what it is for.',
  usedForSet: 'Noted which applications it went with.',
  readerUnavailable:
    'Coachable cannot read messages at the moment. Close it and open it again; if that does not help, install it again. Your messages stay.',
  readOnly:
    'Your data cannot be changed by this version of Coachable, because a newer one wrote it or the disk refuses it. You can read everything; nothing is lost.',
  inUse:
    'Another Coachable has your data open, perhaps on another computer. You can read everything here. To change something, close the other one, then open this one again.',
  pageFailed: 'This page stumbled.',
  pageFailedDetail:
    'Nothing was lost: what you keep here lies safe on your disk. Try again, or close Coachable and open it again.',
  tryAgain: 'Try again',
  startFailed: 'Coachable could not start.',
  startFailedDetail: 'Your messages are safe on the disk. Close the window and open Coachable again.',
  showReport: 'Show the report',
  report: 'Report',
  startFailedReport:
    'If it happens again, this report may help whoever helps you. It holds no words of yours, and it goes nowhere unless you copy it.'
} as const

export const PAGE_WORDS: Readonly<Record<PageName, string>> = {
  today: 'Today',
  steps: 'What to do',
  messages: 'Messages',
  applications: 'Applications',
  resume: 'Resume',
  journal: 'Journal',
  insight: 'Insight',
  search: 'Search',
  privacy: 'Privacy',
  reading: 'How it reads',
  settings: 'Settings'
}

export const RECOVERED_WORDS: Readonly<Record<Exclude<NonNullable<AppInfo['recovered']>, 'rolling_backup'>, string>> = {
  backup:
    'Your data was damaged, so Coachable opened the last good copy. The newest change may be missing; the damaged file is kept in the data folder.',
  mended:
    'A file of your data was damaged. Coachable put a good copy of it back from the backups: nothing is missing. What was damaged is kept in the data folder.',
  started_empty:
    'Your data could not be read, so Coachable starts empty. The damaged file is kept in the data folder; dropping your messages again brings them back.'
}

/** That a rolling backup is shown. */
export function fromBackupWords(madeAt: string): string {
  return `Your data could not be read or was gone, so Coachable opened the backup of ${longDate(madeAt)}. What came after that is missing; dropping those messages again brings them back. What was damaged is kept in the data folder.`
}

/** What the foot of the rail says about the network, as it stands. */
export function privateWords({ localOnly, refusals }: Pick<NetworkView, 'localOnly' | 'refusals'>): string {
  const attempts = attemptsIn(refusals)
  if (attempts === 0) return localOnly ? 'Nothing leaves this computer' : 'Only links that you open leave'
  const refused = attempts === 1 ? '1 attempt was refused' : `${attempts} attempts were refused`
  return localOnly ? `Nothing left: ${refused}` : `Only links that you open leave: ${refused}`
}

/** That a part of the data could not be read. */
export function lostWords(count: number): string {
  const what = count === 1 ? 'One message, application or entry' : `${count} messages, applications or entries`
  return `${what} could not be read from the disk; everything else is here. The damaged files are kept in the data folder, and an earlier backup (on the Privacy page) or dropping your messages again brings them back.`
}

/** What was just ticked off. */
export function ticked(title: string): string {
  return `Done: ${title}`
}

/**
 * What was just corrected, and what follows from it.
 * @param learns whether new messages are read in its light
 */
export function corrected({ from, to }: Change, learns: boolean): string {
  if (to === null) {
    const name = from === null ? '' : LABEL_WORDS[from].name
    const what = `Mark removed: ${name}.`
    return learns
      ? `${what} Coachable learns from it, so that words like these are not marked as “${name}” in new messages.`
      : what
  }
  const name = LABEL_WORDS[to].name
  const what = from === to ? `Confirmed: ${name}.` : from === null ? `Marked as: ${name}.` : `Changed to: ${name}.`
  return learns ? `${what} Coachable learns from it for new messages with words like these.` : what
}

/** What a message as a whole is from now on; null: what Coachable takes it for. */
export function kindDecided(kind: MessageKind | null): string {
  return kind === null
    ? 'Coachable says again what this message is.'
    : `You decided what this message is: ${KIND_WORDS[kind].name}.`
}

/** What was just put right about a message, and its application. */
export function detailsDecided({ facts, application }: DetailsChange): string {
  if (facts && application?.kind !== 'new') return 'Details changed.'
  switch (application?.kind) {
    case 'new':
      return `Noted: your application to ${[application.company, application.role].filter(Boolean).join(', ')}.`
    case 'belongs':
      return 'You decided which application this belongs to.'
    case 'none':
      return 'This belongs to no application. You decided that.'
    default:
      return 'Coachable says again which application this belongs to.'
  }
}

/** That the reader does not learn from lessons any more, or learns from them again. */
export function taught(lessons: number, teaches: boolean): string {
  if (teaches) return lessons === 1 ? 'This counts for new messages again.' : 'They count for new messages again.'
  return lessons === 1
    ? 'Forgotten for new messages. Messages that were read already keep their marks.'
    : 'Coachable learns from none of them. Messages that were read already keep their marks.'
}

/**
 * What was just decided about a mark in a resume.
 * @param words that it is about; empty for the file as a whole
 */
export function issueDecided(how: 'once' | 'always' | null, words: string): string {
  const what = words === '' || words.length > 40 ? 'This' : `“${words}”`
  if (how === 'once') return `${what} is not marked any more in this file.`
  return how === 'always' ? `${what} is not marked any more, in any file.` : `${what} is marked again.`
}

/** What a file is from now on. */
export function resumeKindDecided(kind: 'resume' | 'letter'): string {
  return kind === 'letter' ? 'From now on this is a cover letter.' : 'From now on this is a resume.'
}
