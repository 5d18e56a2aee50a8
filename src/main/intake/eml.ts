import type { Result } from '../../shared/contract/result'
import { failed, ok } from '../../shared/contract/result'
import type { AttachmentNote } from '../../shared/domain/message'
import { decodeUnlabelled } from './decode-text'
import { saysSomething } from './fold-text'
import { attachedMailsOf, attachmentsOf } from './mail-attachments'
import { headersOf, type MailHeaders } from './mail-headers'
import { textOfMail } from './mail-text'
import { type MailPart, type MailTree, readMailTree } from './mail-tree'

/** A mail as it is, before its text is told apart into newest words and the rest. */
export interface Mail extends MailHeaders {
  /** Cleaned, with quoted history and signature still in it. */
  readonly text: string
  readonly attachments: readonly AttachmentNote[]
  /** The headers of the attached mail, where the text is that one's; else null. */
  readonly carried: MailHeaders | null
}

/**
 * Reads the bytes of one mail (RFC 5322 with MIME). Expected failures: `no_body` where no part of it is text,
 * `nested_too_deep` and `unreadable_file` where it cannot be parsed. A mail that only carries another mail has the text of that one.
 */
export async function readMail(bytes: Uint8Array): Promise<Result<Mail>> {
  const tree = await readMailTree(withUtf8Headers(bytes))
  if (!tree.ok) return tree
  const { email, root } = tree.value
  const own = await ownTextOf(tree.value)
  const inner = own === '' ? await attachedTreeOf(root) : null
  const text = inner === null ? own : await ownTextOf(inner)
  if (text === '') return failed('no_body')
  const carried = inner === null ? null : headersOf(inner.email)
  return ok({ ...headersOf(email), text, attachments: attachmentsOf(root), carried })
}

async function ownTextOf(tree: MailTree): Promise<string> {
  const text = textOfMail(tree.root)
  if (text.trim() !== '') return text
  return isUnsplit(tree.root) ? (await textOfUnsplit(tree.root)).trim() : ''
}

async function attachedTreeOf(root: MailPart): Promise<MailTree | null> {
  const attached = attachedMailsOf(root)[0]
  const tree = attached === undefined ? null : await readMailTree(withUtf8Headers(attached))
  return tree?.ok ? tree.value : null
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

/** Headers with raw bytes beyond ASCII that are no UTF-8 (old mail programs) are written anew in UTF-8. */
function withUtf8Headers(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes)
  const head = bytes.subarray(0, end)
  if (!head.some((byte) => byte > 0x7f)) return bytes
  return Buffer.concat([Buffer.from(decodeUnlabelled(head), 'utf8'), bytes.subarray(end)])
}

function endOfHeaders(bytes: Uint8Array): number {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = [body.indexOf('\n\n'), body.indexOf('\n\r\n')].filter((at) => at !== -1)
  return ends.length === 0 ? bytes.length : Math.min(...ends)
}
