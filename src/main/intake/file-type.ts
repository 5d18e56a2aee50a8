import { mailInEmlx } from './formats/emlx'
import { extensionOf, hasMailHeader, isBinary, looksLikeMail, withoutPrelude } from './message-type'
import { NOTE_EXTENSION } from './note-file'

/**
 * What a file is. `eml` to `note` are messages; `mailbox` and `archive` hold many; `not_a_mail` is called a mail and is none;
 * `other` is of no kind that is read.
 */
export type FileType =
  | 'eml'
  | 'emlx'
  | 'msg'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'text'
  | 'note'
  | 'mailbox'
  | 'archive'
  | 'not_a_mail'
  | 'other'

/** A file without extension, and text that was pasted, are taken as text. */
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['', '.txt', '.text', '.md', '.markdown'])
const PAGE_EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml'])
/** A page that a browser saves as one file is a mail in shape. */
const SINGLE_MAIL_EXTENSIONS: ReadonlySet<string> = new Set(['.eml', '.mht', '.mhtml'])
const MAIL_EXTENSIONS: ReadonlySet<string> = new Set(['.emlx', '.mbox', '.mbx', '.msg'])

const PAGE_START =
  /^(?:\s|<\?xml[^<>]{0,200}\?>|<!--(?:(?!-->)[\s\S]){0,2000}-->)*<(?:!doctype\s+html|html|head|body|meta|title)\b[^<>]{0,1000}>/i

/** "From jo@acme.example Mon Mar  3 10:11:12 2025": what parts the mails of a mailbox file. */
const MAILBOX_LINE = /^From \S[^\n]{0,300}?(?:\d{1,2}:\d{2}|\b\d{4}\b)[^\n]{0,60}\r?\n(?:>?[!-9;-~]{1,76}:|>From )/

/** What the bytes of a whole file are: by their content first, by the ending of the name where that says nothing. */
export function fileTypeOf(name: string, bytes: Uint8Array): FileType {
  const extension = extensionOf(name)
  if (extension === NOTE_EXTENSION) return 'note'
  const magic = typeByMagic(bytes, extension)
  if (magic !== null) return magic
  if (isEmlx(extension, bytes)) return 'emlx'
  if (startsLikePage(bytes)) return 'html'
  return typeByName(extension, bytes)
}

/** What has no mark of its own: the ending says what to look for. */
function typeByName(extension: string, bytes: Uint8Array): FileType {
  if (SINGLE_MAIL_EXTENSIONS.has(extension)) return hasMailHeader(withoutPrelude(bytes)) ? 'eml' : 'not_a_mail'
  if (TEXT_EXTENSIONS.has(extension)) {
    if (looksLikeMail(withoutPrelude(bytes))) return 'eml'
    return isBinary(bytes) ? 'other' : 'text'
  }
  // A mail under another name is one all the same.
  if (looksLikeMail(bytes)) return 'eml'
  if (startsLikeMailbox(bytes)) return 'mailbox'
  if (PAGE_EXTENSIONS.has(extension) && !isBinary(bytes)) return 'html'
  return MAIL_EXTENSIONS.has(extension) ? 'not_a_mail' : 'other'
}

/** Whether the beginning of a file is that of a zip: an archive, or a Word or OpenDocument file. */
export function startsLikeZip(head: Uint8Array): boolean {
  const signature = textAt(head, 0, 4)
  return signature === 'PK\u0003\u0004' || signature === 'PK\u0005\u0006'
}

/** Whether the beginning of a file is that of a mailbox file: its first line parts mails, and a header follows. */
export function startsLikeMailbox(head: Uint8Array): boolean {
  return MAILBOX_LINE.test(textAt(head, 0, 2000).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, ''))
}

/** The kind of document that a zip with parts of these names is, `other` for a package of another program, or null. */
export function packageTypeOf(names: readonly string[]): 'docx' | 'odt' | 'other' | null {
  if (names.includes('word/document.xml')) return 'docx'
  if (names.includes('mimetype') && names.includes('content.xml')) return 'odt'
  const isPackage =
    names.includes('[Content_Types].xml') || names.includes('META-INF/MANIFEST.MF') || names.includes('mimetype')
  return isPackage ? 'other' : null
}

function typeByMagic(bytes: Uint8Array, extension: string): FileType | null {
  if (startsLikeZip(bytes)) return packageTypeOf(namesInZip(bytes)) ?? 'archive'
  if (textAt(bytes, 0, 8) === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') return 'msg'
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,16}\{\\rtf/.test(textAt(bytes, 0, 32))) return 'rtf'
  const start = textAt(bytes, 0, 1024)
  if (start.startsWith('%PDF-')) return 'pdf'
  // Readers allow some bytes before the mark; without the ending it may be a text about PDF.
  return extension === '.pdf' && start.includes('%PDF-') ? 'pdf' : null
}

/** The names in the table at the end of a zip, as far as it can be read. */
function namesInZip(bytes: Uint8Array): readonly string[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = all.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end === -1 || end + 20 > all.length) return []
  const names: string[] = []
  let at = all.readUInt32LE(end + 16)
  while (names.length < 10_000 && at + 46 <= all.length && all.readUInt32LE(at) === 0x02014b50) {
    const length = all.readUInt16LE(at + 28)
    names.push(all.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32)
  }
  return names
}

function isEmlx(extension: string, bytes: Uint8Array): boolean {
  const mail = mailInEmlx(bytes)
  if (mail === null) return false
  return extension === '.emlx' ? hasMailHeader(mail) : looksLikeMail(mail)
}

function startsLikePage(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  // UTF-16 pages: every other byte is zero.
  const text = textAt(head, 0, head.length)
    .replace(/\0/g, '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
  return PAGE_START.test(text)
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.subarray(start, start + length)).toString('latin1')
}
