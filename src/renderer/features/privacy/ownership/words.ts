import {
  type BroughtExport,
  ERASE_WORDS,
  type Exported,
  type OwnedCounts
} from '../../../../shared/contract/ownership-views'
import type { ErrorCode } from '../../../../shared/contract/result'

export const WORDS = {
  take: 'Take everything with you',
  takeDetail:
    'One zip file with all of it: your journal as Markdown, your messages, applications and steps as tables for any spreadsheet, every mail and resume as it came, and the data that Coachable can bring in again.',
  takeOpen: 'The file is not encrypted, also where Coachable is locked: who can open it can read it.',
  takeDeed: 'Take everything with you…',
  bring: 'Bring an export in',
  bringDetail:
    'On a new computer, or after a loss. Where something is here already, only what is missing is added, nothing twice, and what is here stays as it is.',
  bringDeed: 'Choose an export…',
  stop: 'Stop',
  writing: 'Writing the export',
  looking: 'Looking through the export',
  bringing: 'Bringing the export in',
  importStopped: 'Stopped. Nothing of it was brought in.',
  dialogBring: 'Bring this export in?',
  allOfIt: 'Nothing is here yet, so all of it comes in, with its settings.',
  nothingNew: 'Everything in it is here already. Only originals that are missing here would be put back.',
  places: 'Use these places on this computer',
  placesDetail: 'The export names a watched folder, or files of resumes that are followed for newer saves:',
  bringIt: 'Bring it in',
  cancel: 'Cancel',
  erase: 'Erase everything',
  eraseDetail:
    'All that Coachable keeps on this computer is deleted for good: messages, journal, applications, resumes, settings, backups, logs and drafts. Then it starts as on the first day.',
  eraseDeed: 'Erase everything…',
  eraseTitle: 'Erase everything?',
  eraseGoes: 'This goes, with all backups:',
  eraseStays:
    'This stays: exports that you made, copies that you saved, the files in a watched folder and the mails in your mail program. Coachable does not touch them.',
  eraseDisk:
    'It cannot be undone. Special tools can sometimes find deleted files on a disk until their place is written over; an encrypted disk is the answer to that.',
  eraseFirst: 'Take it along first…',
  eraseType: `To go on, type “${ERASE_WORDS}”`,
  keep: 'Keep everything',
  eraseIt: 'Erase it all',
  erasing: 'Erasing…'
} as const

/** What these codes mean for an export; the others mean what they always do. */
const CODE_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  too_large:
    'This is more than one zip file can hold (4 GB). Nothing was written. Copy the data folder named below instead: it has everything.',
  unsafe_file:
    'This file is not made like an export: it would unpack to far too much, or its names lead elsewhere. Nothing was brought in.',
  not_found: 'The file is not there any more. Choose it again.',
  unreadable_file: 'The file could not be read. Check that you may open it, then try again.'
}

/** The words for a code, where it is about an export or import. */
export function explained(code: ErrorCode, explain: (code: ErrorCode) => string): string {
  return CODE_WORDS[code] ?? explain(code)
}

/** “3 messages, 1 journal entry”; what there is none of is left out. */
export function countsInWords({ messages, applications, asks, entries, resumes }: OwnedCounts): string {
  const parts = [
    counted(messages, 'message', 'messages'),
    counted(applications, 'application', 'applications'),
    counted(asks, 'request for feedback', 'requests for feedback'),
    counted(entries, 'journal entry', 'journal entries'),
    counted(resumes, 'resume or letter', 'resumes and letters')
  ].filter((part) => part !== '')
  return parts.length === 0 ? 'nothing yet' : parts.join(', ')
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return ''
  return count === 1 ? `1 ${one}` : `${count.toLocaleString()} ${many}`
}

/** What an export became. @param size as people read it */
export function exportedInWords({ fileName, counts, missing }: Exported, size: string): string {
  return `“${fileName}” is written, ${size}: ${countsInWords(counts)}.${missingInWords(missing)}`
}

/** What came in. */
export function broughtInWords({ added, missing }: BroughtExport): string {
  const isNothing = Object.values(added).every((count) => count === 0)
  return `${isNothing ? 'Everything in it was here already.' : `Brought in: ${countsInWords(added)}.`}${missingInWords(missing)}`
}

/** A sentence on originals that are missing, to be put behind another; nothing where none is. */
export function missingInWords(missing: number): string {
  if (missing === 0) return ''
  return missing === 1
    ? ' The original of one message or document is missing in it; its text is there.'
    : ` The originals of ${missing.toLocaleString()} messages or documents are missing in it; their text is there.`
}

/** What an export holds. @param day when it was made */
export function previewInWords(fileName: string, day: string, counts: OwnedCounts): string {
  return `“${fileName}”, made on ${day}, holds ${countsInWords(counts)}.`
}

/** What would be added to what is here. */
export function addedInWords(added: OwnedCounts): string {
  return `What is here stays. Added from it: ${countsInWords(added)}.`
}

/** How far it has come. */
export function progressInWords(done: number, total: number): string {
  return total === 0 ? '' : `${done.toLocaleString()} of ${total.toLocaleString()} originals`
}
