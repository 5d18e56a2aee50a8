import type { Email } from 'postal-mime'
import type { Result } from '../../shared/contract/result'
import { failed, ok } from '../../shared/contract/result'
import type { AttachmentNote } from '../../shared/domain/message'
import { isEmptyNote, saysSomething } from './fold-text'
import { withUtf8Headers } from './header-bytes'
import { attachedMailsOf, attachmentsOf } from './mail-attachments'
import { headersOf, isSavedPage, type MailHeaders } from './mail-headers'
import { invitationIn, isEncrypted, textOfMail } from './mail-text'
import { type MailPart, type MailTree, readMailTree } from './mail-tree'

/** A mail as it is, before its text is told apart into newest words and the rest. */
export interface Mail extends MailHeaders {
  /** Cleaned, with quoted history and signature still in it. */
  readonly text: string
  readonly attachments: readonly AttachmentNote[]
  /** The headers of the attached mail, where the text is that one's; else null. */
  readonly carried: MailHeaders | null
}

/** Mails in mails beyond this are not looked into. */
const MOST_LEVELS = 5

/**
 * Reads the bytes of one mail (RFC 5322 with MIME). Expected failures: `no_body` where no part of it is text, `encrypted_file` where
 * only the one it was written to can read it, `nested_too_deep` and `unreadable_file` where it cannot be parsed. A mail that only
 * carries another mail has the text of that one.
 */
export async function readMail(bytes: Uint8Array): Promise<Result<Mail>> {
  const tree = await readMailTree(withUtf8Headers(bytes))
  if (!tree.ok) return tree
  const { email, root } = tree.value
  const writer = await writerIn(tree.value, MOST_LEVELS)
  if (isEncrypted(root, writer?.text ?? '')) return failed('encrypted_file')
  if (writer === null) return failed('no_body')
  const carried = writer.email === email ? null : headersOf(writer.email)
  const attachments = isSavedPage(email) ? [] : attachmentsOf(root)
  return ok({ ...headersOf(email), text: writer.text, attachments, carried })
}

interface Writer {
  readonly email: Email
  readonly text: string
}

/** The mail itself where it has words, else the first one attached to it that has; "FYI" above such a one is none. */
async function writerIn(tree: MailTree, levels: number): Promise<Writer | null> {
  const { email, root } = tree
  const text = await ownTextOf(tree)
  const isReport = root.type === 'multipart/report'
  const says = text !== '' && (isReport || !isEmptyNote(text))
  if (says) return { email, text }
  for (const attached of levels === 0 ? [] : attachedMailsOf(root)) {
    const inner = await readMailTree(withUtf8Headers(attached))
    const writer = inner.ok ? await writerIn(inner.value, levels - 1) : null
    if (writer !== null) return writer
  }
  return text === '' ? null : { email, text }
}

async function ownTextOf(tree: MailTree): Promise<string> {
  const text = textOfMail(tree.root)
  if (text.trim() !== '') return text
  const unsplit = isUnsplit(tree.root) ? (await textOfUnsplit(tree.root)).trim() : ''
  return unsplit || invitationIn(tree.root)
}

/** The mails in a mail that only carries them: at least two, and no words of its own. Else none. */
export async function mailsInWrapper(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const tree = await readMailTree(withUtf8Headers(bytes))
  if (!tree.ok) return []
  const attached = attachedMailsOf(tree.value.root)
  if (attached.length < 2) return []
  return saysSomething(await ownTextOf(tree.value)) ? [] : attached
}

/** A multipart whose boundary never came: its header is missing the boundary, or names another one. */
function isUnsplit(root: MailPart): boolean {
  return root.type.startsWith('multipart/') && root.parts.length === 0
}

/** Takes the boundary from the body itself; without one, the body is taken as plain text. */
async function textOfUnsplit(root: MailPart): Promise<string> {
  const body = Buffer.from(root.bytes.buffer, root.bytes.byteOffset, root.bytes.length)
  const start = body.subarray(0, 64 * 1024).toString('latin1')
  const boundary = /^--([^\s"]{1,200})[ \t]*\r?\nContent-[A-Za-z-]{1,40}:/m.exec(start)?.[1]
  if (boundary === undefined) return textOfMail({ ...root, type: 'text/plain' })
  const header = Buffer.from(`Content-Type: ${root.type}; boundary="${boundary}"\n\n`, 'latin1')
  const tree = await readMailTree(Buffer.concat([header, body]))
  return tree.ok ? textOfMail(tree.value.root) : ''
}
