import { type ErrorCode, MAX_FILE_BYTES } from '../../../shared/contract/result'

/** What can go wrong on the way in: main's codes, and what kept a drop from even being tried. */
export type Problem = ErrorCode | 'link_only' | 'text_too_long'

const LARGEST = `${MAX_FILE_BYTES / 1024 / 1024} MB`

/** For every code one plain sentence on what it is, and one on what to do next. */
export const ERROR_WORDS: Readonly<Record<Problem, string>> = {
  empty_file: 'The file is empty. Save the message once more and drop it again.',
  too_large: `The file is larger than ${LARGEST}. Save the message without its attachments, or paste its text.`,
  not_a_mail: 'This does not look like a saved message. Open it, copy the text and paste it here.',
  no_body: 'There is no text in it. If the answer is in a picture or an attachment, paste the words here.',
  no_text_in_pdf: 'This PDF is a picture of a letter, without text in it. Type or paste the words here.',
  encrypted_file:
    'It is locked: encrypted, or with a password. Open it where you can read it, copy the text and paste it here.',
  unsupported_type:
    'Coachable reads saved mail, PDF, Word and other documents, web pages and plain text. Open this one, copy the text and paste it here.',
  holds_many_messages: 'This file holds many messages. Drop it on the window, or bring it in with “Open a file…”.',
  unsafe_file:
    'This file unpacks to far more than a message, or leads out of its archive, so it was left closed. Paste the text instead.',
  nested_too_deep: 'Messages or archives are packed into each other too deeply. Take the message out and drop that.',
  no_mail_in_archive: 'There is no message in this archive. Unpack it and drop the message.',
  no_mail_in_folder:
    'There is no message in this folder. Save messages as .eml, .msg, .pdf or .txt files and drop them again.',
  not_found: 'This is not there any more. It may have been removed.',
  unreadable_file:
    'The file could not be opened. Check that it is still there and that you may read it, then try again.',
  other_language:
    'It is not in English, the only language Coachable has learned. So that nothing is made up, it was kept and not read.',
  reader_unavailable: 'The part of Coachable that reads could not start. Close Coachable and open it again.',
  reader_timeout: 'Reading took too long and was stopped. Your message is safe; read it again.',
  reader_crashed: 'Reading stopped halfway. Your message is safe; read it again.',
  check_failed: 'Checking this file stopped, or took too long. It is kept; open it again in a minute.',
  search_failed: 'The search stopped, or took too long. Nothing is lost; try again in a moment.',
  model_missing: 'The part of Coachable that reads is not complete. Install Coachable again; your messages stay.',
  model_changed:
    'The part of Coachable that reads was altered and is not used. Install Coachable again; your messages stay.',
  disk_full: 'The disk is full, so this was not kept. Make some room and try again.',
  storage_failed: 'This could not be saved. Check that the disk can be written to, then try again.',
  in_use:
    'Another Coachable has your data open, so this one changes nothing. Close the other one, then open this one again.',
  newer_data: 'Your data belongs to a newer Coachable, so this one changes nothing. Open it with the newer one.',
  no_mail_program:
    'No mail program could be opened on this computer. Copy the text instead, or save it as a draft file.',
  not_an_export:
    'This file is no export of Coachable. An export is a zip file that was made here, on the Privacy page.',
  export_damaged:
    'This export is damaged or not whole, so nothing was brought in. Try another copy of it, or make the export again.',
  newer_export: 'This export was made by a newer Coachable, so nothing was brought in. Open it with the newer one.',
  local_only:
    'Local-only mode is on, so links are not opened. Copy the address, or switch the mode off on the Privacy page.',
  unsafe_address:
    'Coachable does not open this address: it is no plain web address, or it holds a name and password. You can copy it.',
  no_browser: 'No browser could be opened on this computer. Copy the address instead.',
  locked: 'Coachable is locked. Open it with your passphrase, then try again.',
  invalid_request:
    'Something went wrong inside Coachable. Try again; if it stays so, close Coachable and open it again.',
  link_only:
    'This was only a link to the message, not the message itself. Drag the message to the desktop first, or choose “Save as…” in your mail program; then drop the file here. Copying its text and pasting it works, too.',
  text_too_long: 'This is too long for one message. Choose only what the employer wrote, and drag or copy that.'
}
