import type { ErrorCode } from '../shared/contract/result'

/** One sentence a code: what happened, and what to do about it. */
export const ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  empty_file: 'The file is empty.',
  too_large: 'The file is larger than 35 MB. Save the message without its attachments and try again.',
  not_a_mail:
    'This is not a mail, whatever its name says. Save the message from the mail program as .eml and try again.',
  no_body: 'The mail has no text of its own. If the words are in an attachment, copy them into a .txt file.',
  no_text_in_pdf: 'The PDF holds pictures and no text. Type the words into a .txt file.',
  encrypted_file: 'It is encrypted, or locked with a password. Save it without that and try again.',
  unsupported_type: 'This kind of file cannot be read. Save the message as .eml or .txt.',
  holds_many_messages: 'The file holds many messages and was taken for one.',
  unsafe_file:
    'It unpacks to far more than a message, or leads out of its archive, and was left closed. Save the text as .txt.',
  nested_too_deep: 'Messages or archives are packed into each other too deeply. Take the message out and name that.',
  no_mail_in_archive: 'The archive holds no file of a kind that can be read.',
  no_mail_in_folder: 'The folder holds no file of a kind that can be read.',
  not_found: 'There is no such file or folder.',
  unreadable_file: 'The file could not be read. Check that it opens elsewhere and that you may read it.',
  other_language:
    'It is not written in English, the only language that the reading model has learned, so nothing is guessed.',
  reader_unavailable: 'The reading model could not be started on this computer.',
  reader_timeout: 'Reading this message took too long.',
  reader_crashed: 'The reading model stopped while reading this message.',
  check_failed: 'Checking the file stopped, or took too long.',
  search_failed: 'The search stopped, or took too long.',
  model_missing: 'A part of the reading model is missing. Install Coachable again.',
  model_changed: 'A part of the reading model is not what was shipped. Install Coachable again.',
  disk_full: 'The disk is full.',
  storage_failed: 'The disk could not be written.',
  in_use: 'Another Coachable has the stored data open.',
  newer_data: 'The stored data is of a newer version of Coachable.',
  no_mail_program: 'No mail program could be opened.',
  not_an_export: 'The file is no export of Coachable.',
  export_damaged: 'The export is damaged or not whole.',
  newer_export: 'The export was made by a newer version of Coachable.',
  local_only: 'Links are not opened in local-only mode.',
  unsafe_address: 'This is no web address that can be opened.',
  no_browser: 'No browser could be opened.',
  locked: 'The stored data is locked.',
  invalid_request: 'The request does not make sense.'
}

/** The same for a resume, a letter or a job description. */
export const RESUME_ERROR_WORDS: Readonly<Record<ErrorCode, string>> = {
  ...ERROR_WORDS,
  empty_file: 'The file is empty, or holds no words.',
  too_large:
    'The file is larger than 35 MB or has more than 40 pages of text. Take out its pictures, or save the pages that count.',
  no_text_in_pdf:
    'The PDF holds pictures and no text. Save it from the program it was written in, or type it into a .txt file.',
  unsupported_type: 'This kind of file cannot be read. Save it as PDF, Word (.docx), OpenDocument (.odt), .md or .txt.',
  unsafe_file: 'It unpacks to far more than a resume, and was left closed. Save it again as .docx, PDF or .txt.'
}
