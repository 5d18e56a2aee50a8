import type { OriginalView } from '../../shared/contract/views'
import type { Message, MessageFormat } from '../../shared/domain/message'
import { safeFileName } from '../intake/file-name'

/** The ending of a file of each format, and whether its bytes are text that can be looked at. */
const FORMATS: Readonly<Record<MessageFormat, { readonly ending: string; readonly isText: boolean }>> = {
  eml: { ending: '.eml', isText: true },
  msg: { ending: '.msg', isText: false },
  emlx: { ending: '.emlx', isText: true },
  html: { ending: '.html', isText: true },
  pdf: { ending: '.pdf', isText: false },
  docx: { ending: '.docx', isText: false },
  odt: { ending: '.odt', isText: false },
  rtf: { ending: '.rtf', isText: true },
  text: { ending: '.txt', isText: true },
  note: { ending: '.txt', isText: true }
}

/** More of an original than this nobody reads, and decoding it would hold main up. Bytes. */
const SHOWN = 1024 * 1024

/** What looks like an ending: a dot, then one to five letters and digits, a letter among them. "Mr. Lee v1.2" has none. */
const ENDING = /\.(?=\d*[a-z])[a-z\d]{1,5}$/i

/** The beginning of an original's bytes for the eye, as UTF-8 where they are, else one character a byte. */
export function originalView(format: MessageFormat, original: Uint8Array): OriginalView {
  if (!FORMATS[format].isText) return { kind: 'binary' }
  const bytes = original.subarray(0, SHOWN)
  try {
    // A letter that the cut went through is no reason to take the whole for another charset.
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return { kind: 'text', text: decoder.decode(bytes, { stream: bytes.length < original.length }) }
  } catch {
    return { kind: 'text', text: new TextDecoder('latin1').decode(bytes) }
  }
}

/** The name under which a copy of a message's original is offered to be saved: the file's own, made safe, with an ending. */
export function nameForCopy({ sourceName, format }: Pick<Message, 'sourceName' | 'format'>): string {
  const name = safeFileName(sourceName)
  if (name.replace(ENDING, '') !== '' && ENDING.test(name)) return name
  const stem = ENDING.test(name) || name === '' ? 'Message' : name
  // Once more, for a name that the ending makes too long.
  return safeFileName(stem + FORMATS[format].ending)
}
