import type { Result } from '../../shared/contract/result'
import { failed, MAX_FILE_BYTES, ok } from '../../shared/contract/result'
import type { ParsedMessage } from '../../shared/domain/message'
import { cleanText } from './clean-text'
import { decodeUnlabelled } from './decode-text'
import { readMail } from './eml'
import { guessFacts } from './facts'
import { foldText } from './fold-text'
import { languageOf } from './language'
import type { MailHeaders } from './mail-headers'
import { extensionOf, hasMailHeader, isBinary, looksLikeMail, withoutPrelude } from './message-type'
import { readPastedHeader } from './pasted-header'

/** A file without extension, and text that was pasted, are taken as text. */
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['', '.txt', '.md'])
const MAIL_EXTENSION = '.eml'

/**
 * Makes a message of the bytes of one file (or of pasted text, in UTF-8, with any name without an extension). What it is, its
 * content and the extension of `name` decide. Failures are values: `too_large`, `empty_file`, `unsupported_type`,
 * `not_a_mail`, `no_body`, `unreadable_file`. The bytes are not changed.
 */
export async function parseMessage(name: string, bytes: Uint8Array): Promise<Result<ParsedMessage>> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too_large')
  if (isEmpty(bytes)) return failed('empty_file')
  const extension = extensionOf(name)
  const mail = withoutPrelude(bytes)
  if (extension === MAIL_EXTENSION) return hasMailHeader(mail) ? parseMail(mail) : failed('not_a_mail')
  if (TEXT_EXTENSIONS.has(extension)) return looksLikeMail(mail) ? parseMail(mail) : parseText(bytes)
  // A mail under another name is one all the same; a mailbox file, which starts otherwise, holds many.
  return looksLikeMail(bytes) ? parseMail(bytes) : failed('unsupported_type')
}

async function parseMail(bytes: Uint8Array): Promise<Result<ParsedMessage>> {
  const read = await readMail(bytes)
  if (!read.ok) return read
  const { text, carried, ...mail } = read.value
  const message = messageOf({ format: 'eml', ...mail }, text, carried)
  return message.body === '' ? failed('no_body') : ok(message)
}

function parseText(bytes: Uint8Array): Result<ParsedMessage> {
  if (isBinary(bytes)) return failed('unsupported_type')
  const text = cleanText(decodeUnlabelled(bytes))
  const pasted = readPastedHeader(text)
  const { subject = '', from = null, date = null, rest = text } = pasted ?? {}
  const message = messageOf({ format: 'text', subject, from, date, messageId: null, attachments: [] }, rest, null)
  if (message.body === '') return failed('empty_file')
  if (pasted === null) return ok(message)
  return ok({ ...message, folded: [{ kind: 'quoted', text: pasted.header }, ...message.folded] })
}

type KnownParts = Pick<ParsedMessage, 'format' | 'subject' | 'from' | 'date' | 'messageId' | 'attachments'>

function messageOf(known: KnownParts, text: string, carried: MailHeaders | null): ParsedMessage {
  const { body, folded, forwarded } = foldText(text)
  // Who forwards a mail is mostly the one who got it: the employer is the one who wrote it.
  const writer = forwarded?.from ?? carried?.from ?? known.from
  const title = forwarded?.subject ?? carried?.subject ?? known.subject
  // Pasted text has no sender and subject of its own.
  const shown = known.format === 'text' ? { ...known, from: writer, subject: title } : known
  const facts = guessFacts({ from: writer, subject: title, body })
  return { ...shown, body, folded, language: languageOf(body), ...facts }
}

/** No bytes, or only white space (a UTF-8 byte order mark aside). */
function isEmpty(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return !bytes.subarray(start).some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d))
}
