import type { RecordWords } from '../../../shared/domain/insight-record'

/** The sentences of the record's file. */
export const RECORD_WORDS: RecordWords = {
  title: 'Words that speak of who I am and not of the work',
  preface: [
    'A private record, made with Coachable on my own computer. It holds what was written, when, and by whom, word for word. It makes no claim about what that means.',
    'Each SHA-256 is that of the file as it came in: the same file gives the same number, and a changed one another. The files themselves are kept in Coachable, where a copy of each can be saved beside its message.'
  ],
  said: 'They wrote:',
  fields: {
    date: 'Date of the message',
    cameIn: 'Without a date of its own; it came in on',
    company: 'Company',
    sender: 'Sender',
    subject: 'Subject',
    file: 'File',
    sha256: 'SHA-256 of the file',
    unsure: 'Coachable was not sure about these words.'
  },
  none: 'not named'
}
