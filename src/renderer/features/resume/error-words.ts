import { type ErrorCode, MAX_FILE_BYTES } from '../../../shared/contract/result'

const LARGEST = `${MAX_FILE_BYTES / 1024 / 1024} MB`

const NOT_READ =
  'Coachable reads PDF, Word (.docx), OpenDocument (.odt), Markdown and plain text here. Save it as one of these and open that.'
const BROKEN =
  'It could not be opened. It may be damaged, or you may not be allowed to read it. Save it once more and try again.'
const AGAIN = 'Something went wrong inside Coachable. Try again; if it stays so, close Coachable and open it again.'
const NO_CHECK =
  'The part of Coachable that compares words with a job could not be used. Close Coachable and open it again.'
const INCOMPLETE = 'A part of Coachable is missing or was altered. Install it again; your files stay.'

/** For every code one plain sentence on what it is with a resume or letter, and one on what to do next. */
export const RESUME_ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  empty_file: 'There is nothing in it. Save it once more in the program that you wrote it in.',
  too_large: `It has more than 40 pages, or is larger than ${LARGEST}. Save only the resume or the letter as a file of its own.`,
  not_a_mail: NOT_READ,
  no_body: 'There is no text in it. Save it once more in the program that you wrote it in.',
  no_text_in_pdf: 'This PDF is a picture without text. Save it as text from the program that you wrote it in.',
  encrypted_file: 'It is locked with a password. Save it without one and open that.',
  unsupported_type: NOT_READ,
  holds_many_messages: NOT_READ,
  unsafe_file: 'It unpacks to far more than a resume, so it was left closed. Save it as a PDF and open that.',
  nested_too_deep: NOT_READ,
  no_mail_in_archive: NOT_READ,
  no_mail_in_folder: NOT_READ,
  not_found: 'It is not there any more. It may have been moved, renamed or put away.',
  unreadable_file: BROKEN,
  other_language: 'It is not in English, the only language that Coachable has learned.',
  reader_unavailable: NO_CHECK,
  reader_timeout: NO_CHECK,
  reader_crashed: NO_CHECK,
  model_missing: INCOMPLETE,
  model_changed: INCOMPLETE,
  search_failed: AGAIN,
  check_failed: 'Checking it took too long or broke off. It is kept; in a minute it can be tried again.',
  disk_full: 'The disk is full, so this was not kept. Make some room and try again.',
  storage_failed: 'This could not be saved. Check that the disk can be written to, then try again.',
  in_use:
    'Another Coachable has your data open, so this one changes nothing. Close the other one, then open this one again.',
  newer_data: 'Your data belongs to a newer Coachable, so this one changes nothing. Open it with the newer one.',
  no_mail_program: 'No mail program could be opened on this computer.',
  not_an_export: NOT_READ,
  export_damaged: BROKEN,
  newer_export: NOT_READ,
  locked: AGAIN,
  local_only: AGAIN,
  unsafe_address: AGAIN,
  no_browser: AGAIN,
  invalid_request: AGAIN
}
