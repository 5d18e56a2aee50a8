import type { FieldsData } from '@kenjiuno/msgreader'
import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import type { AttachmentNote } from '../../../shared/domain/message'
import { cleanText } from '../clean-text'
import type { Mail } from '../eml'
import { safeFileName } from '../file-name'
import { isEmptyNote, saysSomething } from '../fold-text'
import { isoDateOf } from '../mail-date'
import { correspondentOf, headersOf, type MailHeaders, messageIdsIn } from '../mail-headers'
import { readMailTree } from '../mail-tree'
import { type MsgFile, openMsg, rawText, stringOf } from './msg-fields'
import { textOf } from './msg-text'

/** Property tags ([MS-OXPROPS]) that the library does not name. */
const TAGS = {
  inReplyTo: ['1042001f', '1042001e'],
  references: ['1039001f', '1039001e'],
  fromName: ['0042001f', '0042001e'],
  fromAddress: ['5d02001f', '5d02001e', '0065001f', '0065001e']
} as const

const MOST_ATTACHMENTS = 500

/** Messages in messages beyond this are not looked into. */
const MOST_LEVELS = 5

/**
 * Reads a message saved by classic Outlook; one that only carries another has the text of that one. Expected failures: `no_body`
 * and those of `openMsg`.
 */
export async function readMsg(bytes: Uint8Array): Promise<Result<Mail>> {
  const file = await openMsg(bytes)
  if (!file.ok) return file
  const { fields } = file.value
  try {
    const attachments = attachmentsIn(file.value)
    const writer = writerIn(fields, MOST_LEVELS)
    if (writer === null) return failed('no_body')
    const carried = writer.fields === fields ? null : await headersIn(writer.fields)
    return ok({ ...(await headersIn(fields)), text: writer.text, attachments, carried })
  } catch (error) {
    // What the library gives is not always what its types say.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

/**
 * The messages attached to one that only carries them, each as a `.msg` of its own: at least two, and no words beside them. Else
 * none, as for a file that cannot be read.
 */
export async function messagesInMsg(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const file = await openMsg(bytes)
  if (!file.ok) return []
  const { fields, attachedMessage } = file.value
  try {
    const attached = attachedMessagesOf(fields)
    return attached.length < 2 || saysSomething(textOf(fields)) ? [] : attached.map(attachedMessage)
  } catch (error) {
    // A damaged message inside: the file is then read as one, like every other.
    if (error instanceof Error) return []
    throw error
  }
}

interface Writer {
  readonly fields: FieldsData
  readonly text: string
}

/** The message itself where it has words, else the first one in it that has; "FYI" above such a one is none. */
function writerIn(fields: FieldsData, levels: number): Writer | null {
  const text = textOf(fields)
  if (text !== '' && !isEmptyNote(text)) return { fields, text }
  for (const { innerMsgContentFields } of levels === 0 ? [] : attachedMessagesOf(fields)) {
    const inner = innerMsgContentFields === undefined ? null : writerIn(innerMsgContentFields, levels - 1)
    if (inner !== null) return inner
  }
  return text === '' ? null : { fields, text }
}

function attachedMessagesOf(fields: FieldsData): readonly FieldsData[] {
  return (fields.attachments ?? []).filter(({ innerMsgContent }) => innerMsgContent === true).slice(0, MOST_ATTACHMENTS)
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

function attachmentsIn({ fields, attachedMessage }: MsgFile): readonly AttachmentNote[] {
  return (fields.attachments ?? [])
    .filter((file) => file.attachmentHidden !== true)
    .slice(0, MOST_ATTACHMENTS)
    .map((file) => ({
      name: safeFileName(stringOf(file.fileName) || stringOf(file.name) || stringOf(file.fileNameShort)),
      mediaType: file.innerMsgContent
        ? 'application/vnd.ms-outlook'
        : stringOf(file.attachMimeTag).toLowerCase() || 'application/octet-stream',
      byteLength: file.innerMsgContent ? attachedMessage(file).length : (file.contentLength ?? 0)
    }))
}
