import { decodeWords } from 'postal-mime'
import type { AttachmentNote } from '../../shared/domain/message'
import { cleanLineOf } from './clean-text'
import { isAttached } from './mail-text'
import type { MailPart } from './mail-tree'

const LONGEST_NAME = 255

/**
 * The files that came with a mail, in their order. They are named and measured, never opened. Pictures that the text
 * shows in place (logos, tracking pixels) and other renderings of the text are not files.
 */
export function attachmentsOf(root: MailPart): readonly AttachmentNote[] {
  return leavesOf(root)
    .filter((part) => isAttached(part) && !isShownInPlace(part))
    .map((part) => ({ name: nameOf(part), mediaType: part.type, byteLength: part.bytes.length }))
}

/** The bytes of the first whole mail that is attached to this one, or null. */
export function attachedMailOf(root: MailPart): Uint8Array | null {
  return leavesOf(root).find((part) => part.type === 'message/rfc822')?.bytes ?? null
}

function leavesOf(part: MailPart): readonly MailPart[] {
  return part.type.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part]
}

function isShownInPlace(part: MailPart): boolean {
  if (part.disposition === 'attachment') return false
  return part.type === 'text/x-amp-html' || (part.type.startsWith('image/') && part.contentId !== '')
}

/** Without the folders that a sender may have put into it; empty where the sender gave no name. */
function nameOf(part: MailPart): string {
  const name = cleanLineOf(decodeWords(part.fileName)).split(/[\\/]/).at(-1) ?? ''
  return name.slice(0, LONGEST_NAME)
}
