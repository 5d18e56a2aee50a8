import path from 'node:path'
import { failed, MAX_JOB_LENGTH, ok, type Result } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import { jobTextOf } from './job-text'
import { bytesAt } from './read-path'
import type { ReadFile } from './text/read-resume'

/** What reads files; in workers, for instance. */
export interface JobReaders {
  readonly document: (name: string, bytes: Uint8Array) => Promise<Result<ReadFile>>
  /** Asked where it is no document: a mail, a page. */
  readonly message: (name: string, bytes: Uint8Array) => Promise<Result<ParsedMessage>>
}

/** The text of a job description: a document, a page, a mail or a text. Codes are those of `bytesAt` and of the readers. */
export async function readJob(file: string, { document, message }: JobReaders): Promise<Result<string>> {
  const bytes = await bytesAt(file)
  if (!bytes.ok) return bytes
  const name = path.basename(file)
  const read = await document(name, bytes.value)
  if (read.ok) return jobOf(jobTextOf(read.value.text))
  if (read.code !== 'unsupported_type') return read
  const mail = await message(name, bytes.value)
  if (!mail.ok) return mail
  const { subject, body, folded } = mail.value
  // Nothing of an advertisement is a signature or a footer.
  return jobOf([subject, body, ...folded.map(({ text }) => text)].filter((text) => text !== '').join('\n\n'))
}

function jobOf(text: string): Result<string> {
  if (text === '') return failed('no_text_in_pdf')
  return text.length > MAX_JOB_LENGTH ? failed('too_large') : ok(text)
}
