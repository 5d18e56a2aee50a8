import { decompressRTF } from '@kenjiuno/decompressrtf'
import type { FieldsData } from '@kenjiuno/msgreader'
import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import type { AttachmentNote } from '../../../shared/domain/message'
import { cleanText } from '../clean-text'
import type { Mail } from '../eml'
import { safeFileName } from '../file-name'
import { htmlToPlain } from '../html-text'
import { isoDateOf } from '../mail-date'
import { correspondentOf, headersOf, type MailHeaders, messageIdsIn } from '../mail-headers'
import { readMailTree } from '../mail-tree'
import { checkCompoundFile } from './compound-file'
import { decodeHtml } from './html'
import { readRtf } from './rtf'
import { labelOfCodePage } from './rtf-charsets'

/** Property tags ([MS-OXPROPS]) that the library does not name; text, in UTF-16 or in the message's code page. */
const TAGS = {
  inReplyTo: ['1042001f', '1042001e'],
  references: ['1039001f', '1039001e'],
  fromName: ['0042001f', '0042001e'],
  fromAddress: ['5d02001f', '5d02001e', '0065001f', '0065001e']
} as const

const MOST_ATTACHMENTS = 500

/** Packed RTF beyond this holds pictures or harm: unpacked it takes up to seventy times as much memory. Bytes. */
const LARGEST_PACKED = 4 * 1024 * 1024

/** Addresses that Outlook writes behind the words of a link in its plain text. */
const LINK_TARGET = /<(?:https?|mailto|file|tel):[^<>\s]{1,4000}>/gi

/**
 * Reads a message saved by classic Outlook. Expected failures: `no_body`, `unreadable_file` where it is damaged,
 * `unsupported_type` where the file is of another program (old Word and Excel use the same container), `encrypted_file`.
 */
export async function readMsg(bytes: Uint8Array): Promise<Result<Mail>> {
  const file = checkCompoundFile(bytes)
  if (file === null) return failed('unreadable_file')
  if (file.names.includes('EncryptedPackage')) return failed('encrypted_file')
  if (!file.names.some((name) => name.startsWith('__properties_version1.0'))) return failed('unsupported_type')
  try {
    return await mailOf(await fieldsOf(bytes))
  } catch (error) {
    // The library throws errors of every kind where a property is not what its type says.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

async function mailOf(fields: FieldsData): Promise<Result<Mail>> {
  const own = textOf(fields)
  const inner =
    own === '' ? fields.attachments?.find(({ innerMsgContent }) => innerMsgContent)?.innerMsgContentFields : undefined
  const text = inner === undefined ? own : textOf(inner)
  if (text === '') return failed('no_body')
  return ok({
    ...(await headersIn(fields)),
    text,
    attachments: attachmentsIn(fields),
    carried: inner === undefined ? null : await headersIn(inner)
  })
}

/** All properties; the message's own code page is known only after it was read once. */
async function fieldsOf(bytes: Uint8Array): Promise<FieldsData> {
  const MsgReader = await messageReader()
  function read(ansiEncoding: string): FieldsData {
    const reader = new MsgReader(Uint8Array.from(bytes).buffer)
    reader.parserConfig = { ansiEncoding, includeRawProps: true }
    return reader.getFileData()
  }
  const first = read('windows-1252')
  const label = labelOfCodePage(first.messageCodepage ?? first.internetCodepage ?? 1252)
  const isAnsi = first.rawProps?.some(({ propertyTag }) => propertyTag?.endsWith('001e')) ?? false
  return isAnsi && label !== 'windows-1252' ? read(label) : first
}

/** Loaded with the first message: most mail never needs it. Node and bundlers give the class at different places. */
async function messageReader() {
  const { default: exported } = await import('@kenjiuno/msgreader')
  const nested: unknown = Reflect.get(exported, 'default')
  // The same class, one level deeper.
  return typeof nested === 'function' ? (nested as typeof exported) : exported
}

async function headersIn(fields: FieldsData): Promise<MailHeaders> {
  const sent = await transportHeadersOf(fields.headers ?? '')
  const address = rawText(fields, TAGS.fromAddress) || (fields.senderSmtpAddress ?? '') || (fields.senderEmail ?? '')
  // Inside a company Exchange keeps a name of its directory in place of the address.
  const mailbox = address.includes('@') ? address : ''
  const name = rawText(fields, TAGS.fromName) || (fields.senderName ?? '')
  return {
    subject:
      cleanText((fields.subject ?? '').slice(0, 1000))
        .replace(/\s+/g, ' ')
        .trim() ||
      (sent?.subject ?? ''),
    from: sent?.from ?? correspondentOf(name === mailbox ? '' : name, mailbox),
    date: sent?.date ?? isoDateOf(fields.clientSubmitTime ?? '') ?? isoDateOf(fields.messageDeliveryTime ?? ''),
    messageId: messageIdsIn(fields.messageId ?? '').at(0) ?? sent?.messageId ?? null,
    inReplyTo: messageIdsIn(rawText(fields, TAGS.inReplyTo)).at(0) ?? sent?.inReplyTo ?? null,
    references: sent?.references.length ? sent.references : messageIdsIn(rawText(fields, TAGS.references))
  }
}

/** Received messages keep the headers they came with. */
async function transportHeadersOf(headers: string): Promise<MailHeaders | null> {
  if (!/^[!-9;-~]{1,76}:/m.test(headers)) return null
  const tree = await readMailTree(Buffer.from(`${headers.trim().slice(0, 500_000)}\r\n\r\n`, 'utf8'))
  return tree.ok ? headersOf(tree.value.email) : null
}

function rawText(fields: FieldsData, tags: readonly string[]): string {
  for (const tag of tags) {
    const value: unknown = fields.rawProps?.find(({ propertyTag }) => propertyTag?.toLowerCase() === tag)?.value
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}

/** The plain text, else the HTML, else the packed RTF. Cleaned; empty where there is none. */
function textOf(fields: FieldsData): string {
  const plain = cleanText(stringOf(fields.body).replace(LINK_TARGET, ''))
  if (plain.trim() !== '') return plain
  const html = htmlOf(fields)
  const fromHtml = html === '' ? '' : cleanText(htmlToPlain(html))
  return fromHtml.trim() !== '' ? fromHtml : textOfPackedRtf(fields.compressedRtf)
}

function htmlOf(fields: FieldsData): string {
  if (fields.html instanceof Uint8Array)
    return decodeHtml(fields.html, labelOfCodePage(fields.internetCodepage ?? 65001))
  return stringOf(fields.bodyHtml)
}

function textOfPackedRtf(packed: unknown): string {
  if (!(packed instanceof Uint8Array) || packed.length < 16) return ''
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  // The library trusts the length that the data gives of itself.
  if (length + 4 > packed.length || packed.length > LARGEST_PACKED) return ''
  const rtf = readRtf(Uint8Array.from(decompressRTF(Array.from(packed))))
  if (!rtf.ok) return ''
  const text = cleanText(rtf.value.kind === 'html' ? htmlToPlain(rtf.value.text) : rtf.value.text)
  return text.trim() === '' ? '' : text
}

function attachmentsIn(fields: FieldsData): readonly AttachmentNote[] {
  return (fields.attachments ?? [])
    .filter((file) => file.attachmentHidden !== true)
    .slice(0, MOST_ATTACHMENTS)
    .map((file) => ({
      name: safeFileName(stringOf(file.fileName) || stringOf(file.name) || stringOf(file.fileNameShort)),
      mediaType: file.innerMsgContent
        ? 'application/vnd.ms-outlook'
        : stringOf(file.attachMimeTag).toLowerCase() || 'application/octet-stream',
      byteLength: typeof file.contentLength === 'number' ? file.contentLength : 0
    }))
}

/** What the library gives is what the file says, whatever its types say. */
function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
