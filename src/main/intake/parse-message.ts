import type { Result } from '../../shared/contract/result'
import { failed, MAX_FILE_BYTES, ok } from '../../shared/contract/result'
import type { MessageFormat, ParsedMessage } from '../../shared/domain/message'
import { cleanText } from './clean-text'
import { decodeUnlabelled } from './decode-text'
import { type Mail, readMail } from './eml'
import { guessFacts } from './facts'
import { fileTypeOf } from './file-type'
import { foldText } from './fold-text'
import { readDocx } from './formats/docx'
import { mailInEmlx } from './formats/emlx'
import { readHtml } from './formats/html'
import { readMsg } from './formats/msg'
import { readNote } from './formats/note'
import { readOdt } from './formats/odt'
import { readPdf } from './formats/pdf'
import { readRtf } from './formats/rtf'
import { htmlToPlain } from './html-text'
import { languageOf } from './language'
import type { MailHeaders } from './mail-headers'
import { withoutPrelude } from './message-type'
import { type PastedHeader, readFrontMatter, readPastedHeader, readPrintedHeader } from './pasted-header'
import { textHashOf } from './text-hash'

/**
 * Makes a message of the bytes of one file (or of pasted text, in UTF-8, with any name without an extension). What it is, its
 * content decides, and the extension of `name` where that says nothing. Failures are values: `too_large`, `empty_file`,
 * `unsupported_type`, `not_a_mail`, `no_body`, `no_text_in_pdf`, `encrypted_file`, `unsafe_file`, `nested_too_deep`,
 * `unreadable_file`, and `holds_many_messages` for what `collectFiles` takes apart. The bytes are not changed.
 */
export async function parseMessage(name: string, bytes: Uint8Array): Promise<Result<ParsedMessage>> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too_large')
  if (isEmpty(bytes)) return failed('empty_file')
  const type = fileTypeOf(name, bytes)
  switch (type) {
    case 'eml':
      return mailMessage('eml', await readMail(withoutPrelude(bytes)))
    case 'emlx':
      return mailMessage('emlx', await readMail(mailInEmlx(bytes) ?? bytes))
    case 'msg':
      return mailMessage('msg', await readMsg(bytes))
    case 'html':
      return pageMessage(bytes)
    case 'pdf':
      return documentMessage('pdf', await readPdf(bytes))
    case 'docx':
      return documentMessage('docx', asPlain(await readDocx(bytes)))
    case 'odt':
      return documentMessage('odt', asPlain(await readOdt(bytes)))
    case 'rtf':
      return rtfMessage(bytes)
    case 'text': {
      const text = cleanText(decodeUnlabelled(bytes))
      return writtenMessage('text', text, readFrontMatter(text) ?? readPastedHeader(text), 'empty_file')
    }
    case 'note':
      return readNote(bytes)
    case 'mailbox':
    case 'archive':
      return failed('holds_many_messages')
    case 'not_a_mail':
      return failed('not_a_mail')
    case 'other':
      return failed('unsupported_type')
  }
}

function mailMessage(format: 'eml' | 'emlx' | 'msg', read: Result<Mail>): Result<ParsedMessage> {
  if (!read.ok) return read
  const { text, carried, ...mail } = read.value
  const message = messageOf({ format, ...mail }, text, carried)
  return message.body === '' ? failed('no_body') : ok(message)
}

/** A saved page: its title is the subject where no header stands on it. */
function pageMessage(bytes: Uint8Array): Result<ParsedMessage> {
  const page = readHtml(bytes)
  const read = documentMessage('html', ok(page.text))
  if (!read.ok || read.value.subject !== '') return read
  const { from, body } = read.value
  return ok({ ...read.value, subject: page.title, ...guessFacts({ from, subject: page.title, body }) })
}

function rtfMessage(bytes: Uint8Array): Result<ParsedMessage> {
  const rtf = readRtf(bytes)
  if (!rtf.ok) return rtf
  return documentMessage('rtf', ok(rtf.value.kind === 'html' ? htmlToPlain(rtf.value.text) : rtf.value.text))
}

function documentMessage(format: MessageFormat, read: Result<string>): Result<ParsedMessage> {
  if (!read.ok) return read
  const text = cleanText(read.value)
  return writtenMessage(format, text, readPrintedHeader(text), 'no_body')
}

/** Cells and items of documents hold paragraphs, and would each stand apart; those of mail hold text. */
function asPlain(html: Result<string>): Result<string> {
  if (!html.ok) return html
  const bare = html.value
    .replace(/<(t[dh])([^<>]*)><p>([^<>]*)<\/p><\/\1>/g, '<$1$2>$3</$1>')
    .replace(/<li><p>([^<]*(?:<br>[^<]*)*)<\/p>/g, '<li>$1')
  return ok(htmlToPlain(bare))
}

/** A text without headers of its own, which may start with those of a mail program all the same. */
function writtenMessage(
  format: MessageFormat,
  text: string,
  header: PastedHeader | null,
  whenEmpty: 'empty_file' | 'no_body'
): Result<ParsedMessage> {
  const { subject = '', from = null, date = null, rest = text } = header ?? {}
  const thread = { messageId: null, inReplyTo: null, references: [] }
  const message = messageOf({ format, subject, from, date, ...thread, attachments: [] }, rest, null)
  if (message.body === '') return failed(whenEmpty)
  if (header === null) return ok(message)
  return ok({ ...message, folded: [{ kind: 'quoted', text: header.header }, ...message.folded] })
}

type KnownParts = MailHeaders & Pick<ParsedMessage, 'format' | 'attachments'>

const MAIL_FORMATS: ReadonlySet<MessageFormat> = new Set(['eml', 'emlx', 'msg'])

function messageOf(known: KnownParts, text: string, carried: MailHeaders | null): ParsedMessage {
  const { body, folded, forwarded } = foldText(text)
  // Who forwards a mail is mostly the one who got it: the employer is the one who wrote it.
  const writer = forwarded?.from ?? carried?.from ?? known.from
  const title = forwarded?.subject ?? carried?.subject ?? known.subject
  // Text has no sender and subject of its own.
  const shown = MAIL_FORMATS.has(known.format) ? known : { ...known, from: writer, subject: title }
  const facts = guessFacts({ from: writer, subject: title, body })
  return { ...shown, body, textHash: textHashOf(body), folded, language: languageOf(body), ...facts }
}

/** No bytes, or only white space (a UTF-8 byte order mark aside). */
function isEmpty(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return !bytes.subarray(start).some((byte) => byte !== 0x20 && (byte < 0x09 || byte > 0x0d))
}
