import { decodeWords } from 'postal-mime'
import type { AttachmentNote } from '../../shared/domain/message'
import { safeFileName } from './file-name'
import { isAttached } from './mail-text'
import type { MailPart } from './mail-tree'

/** More files than any mail has. */
const MOST_ATTACHMENTS = 500

/**
 * The files that came with a mail, in their order. They are named and measured, never opened. Pictures that the text
 * shows in place (logos, tracking pixels) and other renderings of the text are not files.
 */
export function attachmentsOf(root: MailPart): readonly AttachmentNote[] {
  return leavesOf(root)
    .filter((part) => isAttached(part) && !isShownInPlace(part))
    .slice(0, MOST_ATTACHMENTS)
    .map((part) => ({
      name: safeFileName(decodeWords(part.fileName)),
      mediaType: part.type,
      byteLength: part.bytes.length
    }))
}

/** The bytes of the whole mails that are attached to this one, in their order. */
export function attachedMailsOf(root: MailPart): readonly Uint8Array[] {
  return leavesOf(root)
    .filter((part) => part.type === 'message/rfc822')
    .map((part) => part.bytes)
}

function leavesOf(part: MailPart): readonly MailPart[] {
  return part.type.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part]
}

function isShownInPlace(part: MailPart): boolean {
  if (part.disposition === 'attachment') return false
  // An invitation beside the text says the same to calendars; as a file it has a name.
  if (part.type === 'text/calendar' && part.fileName === '') return true
  return part.type === 'text/x-amp-html' || (part.type.startsWith('image/') && part.contentId !== '')
}
