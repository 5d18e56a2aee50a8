import type { ReadingWarning, ResumeContext, ResumeIssue, ResumeText } from '../../../shared/domain/resume'
import { CHECK_WORDS } from './check-words'
import { issueAt } from './parsed'

const WORDS: Readonly<Record<Exclude<ReadingWarning, 'contact_outside_body'>, string>> = {
  image_only: CHECK_WORDS.imageOnly,
  columns_mixed: CHECK_WORDS.columnsMixed,
  unreadable_letters: CHECK_WORDS.unreadableLetters
}

/** What keeps a machine from reading the file, as its reader noticed; about the file as a whole. */
export function reading({ warnings }: ResumeText, _context: ResumeContext): readonly ResumeIssue[] {
  return warnings.flatMap((warning) =>
    warning === 'contact_outside_body' ? [] : [issueAt('reading', WORDS[warning], { start: 0, end: 0 })]
  )
}
