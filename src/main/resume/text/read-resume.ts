import { failed, MAX_FILE_BYTES, ok, type Result } from '../../../shared/contract/result'
import type { ReadingWarning, ResumeLine, ResumeText } from '../../../shared/domain/resume'
import { decodeUnlabelled } from '../../intake/decode-text'
import { type FileType, fileTypeOf } from '../../intake/file-type'
import { checkCompoundFile } from '../../intake/formats/compound-file'
import { readPdfPages } from '../../intake/formats/pdf'
import { OversizedPackage, unpackParts } from '../../intake/formats/zip-parts'
import { extensionOf, isBinary } from '../../intake/message-type'
import { docxText, type OfficeText, WORD_PARTS } from './docx-text'
import { withoutEndlessWords } from './endless-words'
import { markdownLines } from './markdown-text'
import { ODT_PARTS, odtText } from './odt-text'
import { pdfText } from './pdf-text'
import { plainLines } from './plain-text'
import { asItStands, type RunningText, runningText } from './running-text'
import { hasUnreadableLetters, warningsAbout } from './warnings'

/** No resume has more pages. */
const MAX_PAGES = 40
/** Nor more text than fits on so many: the checks take their time with each. In UTF-16 units, and in lines that are not empty. */
const MAX_UNITS = 120_000
const MAX_LINES = 4000

const MARKDOWN_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown'])
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['', '.txt', '.text', ...MARKDOWN_EXTENSIONS])

/** What a machine reads in a file, and the same as the checks want it. */
export interface ReadFile {
  readonly text: ResumeText
  readonly running: RunningText
}

/**
 * Reads a resume or letter (PDF, Word, OpenDocument, Markdown, text) as machines do: its lines in reading order, and what may
 * keep a machine from reading it. What it is, its content decides, and the extension of `name` where that says nothing. Lines
 * of text and Markdown files are those of the file, the empty ones too; all other lines have words. A PDF without text gives no
 * lines and `image_only`. Codes: `empty_file`, `too_large` (also over 40 pages or the text of as many), `encrypted_file`, `unsupported_type`, `unsafe_file`,
 * `unreadable_file`. The bytes are not changed.
 */
export async function readResume(name: string, bytes: Uint8Array): Promise<Result<ResumeText>> {
  const read = await readResumeFile(name, bytes)
  return read.ok ? ok(read.value.text) : read
}

/** As `readResume`, with the text as the checks want it. */
export async function readResumeFile(name: string, bytes: Uint8Array): Promise<Result<ReadFile>> {
  const read = await readAnyFile(name, bytes)
  if (!read.ok) return read
  const { text, running } = read.value
  const units = running.text.lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  if (units > MAX_UNITS || running.text.lines.length > MAX_LINES) return failed('too_large')
  return ok({ text, running: withoutEndlessWords(running) })
}

async function readAnyFile(name: string, bytes: Uint8Array): Promise<Result<ReadFile>> {
  if (bytes.length > MAX_FILE_BYTES) return failed('too_large')
  if (bytes.length === 0) return failed('empty_file')
  const type = typeOf(name, bytes)
  switch (type) {
    case 'pdf':
      return asRead(await readPdfResume(bytes))
    case 'docx':
      return asRead(await readOffice(bytes, WORD_PARTS, 'word/document.xml', docxText))
    case 'odt':
      return asRead(await readOffice(bytes, ODT_PARTS, 'content.xml', odtText))
    case 'text':
      return readText(name, bytes)
    case 'msg':
      return failed(
        checkCompoundFile(bytes)?.names.includes('EncryptedPackage') ? 'encrypted_file' : 'unsupported_type'
      )
    default:
      return failed('unsupported_type')
  }
}

/** A text may start like a mail ("From: …", "Email: …") or a page, and is a text all the same. */
function typeOf(name: string, bytes: Uint8Array): FileType {
  const type = fileTypeOf(name, bytes)
  const isMarked =
    type === 'pdf' || type === 'docx' || type === 'odt' || type === 'msg' || type === 'rtf' || type === 'archive'
  return !isMarked && TEXT_EXTENSIONS.has(extensionOf(name)) && !isBinary(bytes) ? 'text' : type
}

function asRead(read: Result<ResumeText>): Result<ReadFile> {
  return read.ok ? ok({ text: read.value, running: asItStands(read.value) }) : read
}

async function readPdfResume(bytes: Uint8Array): Promise<Result<ResumeText>> {
  const read = await readPdfPages(bytes)
  if (!read.ok) return read
  const { pages, count, isWhole } = read.value
  // Half of a resume would be checked as if it were all of it.
  if (count > MAX_PAGES || !isWhole) return failed('too_large')
  const { lines, isMixed } = pdfText(read.value)
  if (!hasWords(lines)) {
    const raw = pages
      .flat()
      .map((piece) => piece.text)
      .join('')
    return ok({ lines: [], pages: count, warnings: [hasUnreadableLetters(raw) ? 'unreadable_letters' : 'image_only'] })
  }
  const mixed: readonly ReadingWarning[] = isMixed ? ['columns_mixed'] : []
  // What a PDF shows at a page's edge is read like all the rest.
  const about = warningsAbout(lines).filter((warning) => warning !== 'contact_outside_body')
  return ok({ lines, pages: count, warnings: [...mixed, ...about] })
}

async function readOffice(
  bytes: Uint8Array,
  wanted: RegExp,
  main: string,
  textIn: (parts: ReadonlyMap<string, Uint8Array>) => OfficeText
): Promise<Result<ResumeText>> {
  try {
    const parts = await unpackParts(bytes, (name) => wanted.test(name))
    if (isLocked(parts)) return failed('encrypted_file')
    if (!parts.has(main)) return failed('unreadable_file')
    const { lines, pages, hasPictures } = textIn(parts)
    if (hasWords(lines)) return ok({ lines, pages, warnings: warningsAbout(lines) })
    return hasPictures ? ok({ lines: [], pages, warnings: ['image_only'] }) : failed('empty_file')
  } catch (error) {
    if (error instanceof OversizedPackage) return failed('unsafe_file')
    // yauzl throws plain errors for damaged files.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

/** OpenDocument names in its manifest how each part is locked (1.3, part 2, 4.8). */
function isLocked(parts: ReadonlyMap<string, Uint8Array>): boolean {
  return Buffer.from(parts.get('META-INF/manifest.xml') ?? []).includes('<manifest:encryption-data')
}

function readText(name: string, bytes: Uint8Array): Result<ReadFile> {
  if (isBinary(bytes)) return failed('unsupported_type')
  const decoded = decodeUnlabelled(bytes)
  // Lines of a longer text, white space included, would be put together in vain.
  if (decoded.length > 2 * MAX_UNITS) return failed('too_large')
  const lines = MARKDOWN_EXTENSIONS.has(extensionOf(name)) ? markdownLines(decoded) : plainLines(decoded)
  if (!hasWords(lines)) return failed('empty_file')
  const text: ResumeText = { lines, pages: null, warnings: warningsAbout(lines) }
  return ok({ text, running: runningText(text) })
}

function hasWords(lines: readonly ResumeLine[]): boolean {
  return lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
