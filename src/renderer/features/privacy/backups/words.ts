import type {
  BackupComparison,
  BackupCounts,
  BackupSummary,
  BackupsView,
  CollectionChange
} from '../../../../shared/contract/backup-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { longDate } from '../../../ui/dates'

/** The sentences about backups. */
export const WORDS = {
  title: 'Backups',
  what: 'Coachable keeps copies of earlier times on this computer, originals included. One is made by itself while you pause, at most one an hour, and only where something changed.',
  kept: 'The newest ten stay, before them one a day for a week and one a week for two months. They protect from damage and from a slip of yours, not from a broken disk: for that, copy the folder to another one now and then.',
  list: 'All backups',
  none: 'There is none yet. The first one is made a minute or two after something has come in.',
  make: 'Make a backup now',
  making: 'Making a backup…',
  made: 'The backup is made, and it is good.',
  folder: 'Show the folder',
  restore: 'Restore…',
  restoring: 'Restoring…',
  looking: 'Looking at it…',
  dialogTitle: 'Go back to this backup?',
  cancel: 'Leave it as it is',
  confirm: 'Restore it',
  asIs: 'Nothing would change: it holds what is there now.',
  kind: 'What',
  now: 'Now',
  inBackup: 'In the backup',
  changes: 'What happens',
  unchanged: 'stays as it is',
  before: 'What is there now is backed up first, so you can take this back. Your settings stay.',
  restored: 'Restored.',
  undone: 'Take it back',
  loading: 'Loading the backups…'
} as const

/** Why it was made; nothing where it came by itself. */
export const REASON_WORDS: Readonly<Record<BackupSummary['reason'], string | null>> = {
  automatic: null,
  asked: 'made by you',
  before_restore: 'what was there before you restored another'
}

const KIND_WORDS: Readonly<Record<keyof BackupCounts, readonly [one: string, many: string]>> = {
  messages: ['message', 'messages'],
  applications: ['application', 'applications'],
  journal: ['journal entry', 'journal entries'],
  resumes: ['resume or letter', 'resumes and letters'],
  asks: ['request', 'requests']
}

const KINDS: readonly (keyof BackupCounts)[] = ['messages', 'applications', 'journal', 'resumes', 'asks']

const TITLES: Readonly<Record<keyof BackupCounts, string>> = {
  messages: 'Messages',
  applications: 'Applications',
  journal: 'Journal entries',
  resumes: 'Resumes and letters',
  asks: 'Requests for feedback'
}

/** What is in a backup, in words. */
export function countsInWords(counts: BackupCounts): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => {
    const [one, many] = KIND_WORDS[kind]
    return `${counts[kind]} ${counts[kind] === 1 ? one : many}`
  })
  return parts.length === 0 ? 'nothing yet' : parts.join(', ')
}

/** What the program knows about a backup's state. */
export function checkInWords({ check, checkedAt, missingOriginals }: BackupSummary): string {
  switch (check) {
    case 'good':
      if (missingOriginals === 0) return 'Checked: good'
      return missingOriginals === 1
        ? 'Checked: good, but one original file was missing already'
        : `Checked: good, but ${missingOriginals} original files were missing already`
    case 'damaged':
      return `Damaged${checkedAt === null ? '' : ` when it was looked at on ${longDate(checkedAt)}`}`
    case 'newer':
      return 'Made by a newer Coachable'
    default:
      return 'Not checked yet'
  }
}

/** One line of what restoring would change. */
export interface ComparisonRow {
  readonly title: string
  readonly now: number
  readonly inBackup: number
  readonly words: string
}

/** What restoring would change, a line for each kind that there is. */
export function comparisonRows(comparison: BackupComparison): readonly ComparisonRow[] {
  return KINDS.filter((kind) => comparison[kind].now + comparison[kind].inBackup > 0).map((kind) => {
    const { now, inBackup } = comparison[kind]
    return { title: TITLES[kind], now, inBackup, words: changeInWords(comparison[kind]) }
  })
}

function changeInWords({ gone, back, changed }: CollectionChange): string {
  const parts = [
    gone === 0 ? null : gone === 1 ? '1 goes' : `${gone} go`,
    back === 0 ? null : back === 1 ? '1 comes back' : `${back} come back`,
    changed === 0 ? null : changed === 1 ? '1 is again as it was' : `${changed} are again as they were`
  ].filter((part) => part !== null)
  return parts.length === 0 ? WORDS.unchanged : parts.join(', ')
}

const REFUSALS: Readonly<Partial<Record<ErrorCode, string>>> = {
  disk_full: 'The disk is full, so this did not come about. Nothing was changed. Make some room and try again.',
  storage_failed:
    'The disk did not let Coachable do this. Nothing was changed. Check that it can be written to, then try again.',
  unreadable_file: 'That backup is damaged and cannot be used. Nothing was changed. Choose another one.',
  not_found: 'That is not there any more.',
  newer_data: 'That belongs to a newer Coachable. Open it with the newer one.'
}

/** Why something with backups did not come about. */
export function backupRefusal(code: ErrorCode, explain: (code: ErrorCode) => string): string {
  return REFUSALS[code] ?? explain(code)
}

/** Why making one did not come about. */
export function makeRefusal(code: ErrorCode, explain: (code: ErrorCode) => string): string {
  if (code === 'not_found') return 'There is nothing to back up yet.'
  if (code === 'newer_data') return explain(code)
  return code === 'unreadable_file' ? FAILED_WORDS.unreadable_file : backupRefusal(code, explain)
}

/** That the last one did not come about by itself. */
export const FAILED_WORDS: Readonly<Record<NonNullable<BackupsView['failed']>, string>> = {
  disk_full: 'The last backup could not be made because the disk is full. Make some room; it is tried again.',
  storage_failed: 'The last backup could not be made because the disk refused it. It is tried again.',
  unreadable_file:
    'The last backup could not be made because a file in the data folder is damaged. Close Coachable and open it again: it then mends what it can.'
}
