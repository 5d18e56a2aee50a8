import { getDocumentProxy } from 'unpdf'
import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import { MAX_TEXT_UNITS } from '../clean-text'
import { textOfPages } from './pdf-lines'
import type { PdfText } from './pdf-rows'
import { isOversizedPdf } from './pdf-streams'

/** Nobody writes a longer answer: the rest is left out. */
const MAX_PAGES = 40
/** After so many milliseconds no further page is read. */
const MAX_MILLISECONDS = 4000
/** Pieces of text on all pages together; beyond it the rest is left out. */
const MAX_PIECES = 200_000

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>

/**
 * Text of a PDF. `no_text_in_pdf` where its pages hold only pictures, `encrypted_file` where it wants a password,
 * `unsafe_file` where it unpacks to more than any letter, `unreadable_file` where it is damaged. Nothing in it is run or
 * fetched.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<string>> {
  const read = await readPdfPages(bytes)
  if (!read.ok) return read
  const text = textOfPages(read.value.pages)
  return /[\p{L}\p{N}]/u.test(text) ? ok(text) : failed('no_text_in_pdf')
}

/** The pieces of text on each page, in the order in which the file has them. */
export interface PdfPages {
  readonly pages: readonly (readonly PdfText[])[]
  /** How many pages the file has. */
  readonly count: number
  /** False where a limit ended the reading before the last page's end. */
  readonly isWhole: boolean
}

/** The pages of a PDF, up to the limits. Failures as for `readPdf`; pages without text are none. */
export async function readPdfPages(bytes: Uint8Array): Promise<Result<PdfPages>> {
  if (await isOversizedPdf(bytes)) return failed('unsafe_file')
  try {
    return ok(await pagesOf(bytes))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // pdf.js throws its own kinds of error, told apart by name, for whatever is wrong with a file.
    return failed(error.name === 'PasswordException' ? 'encrypted_file' : 'unreadable_file')
  }
}

async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
  // A copy: pdf.js takes the bytes over. No fonts or character maps are named, so there is nothing to load.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: 0
  })
  const pages: (readonly PdfText[])[] = []
  const left: Allowance = { deadline: Date.now() + MAX_MILLISECONDS, pieces: MAX_PIECES, units: MAX_TEXT_UNITS }
  try {
    for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES) && isLeft(left); number += 1) {
      pages.push(await textsOf(await pdf.getPage(number), left))
    }
    return { pages, count: pdf.numPages, isWhole: pages.length === pdf.numPages && isLeft(left) }
  } finally {
    await pdf.destroy()
  }
}

/** What may still be read of a document. Counted down. */
interface Allowance {
  readonly deadline: number
  pieces: number
  units: number
}

function isLeft({ deadline, pieces, units }: Allowance): boolean {
  return pieces > 0 && units > 0 && Date.now() < deadline
}

/** Read piece by piece: pdf.js goes on only as fast as it is read, so that what is enough ends it. */
async function textsOf(page: PdfPage, left: Allowance): Promise<readonly PdfText[]> {
  const texts: PdfText[] = []
  const reader = page.streamTextContent().getReader()
  while (isLeft(left)) {
    const { done, value } = await reader.read()
    if (done) break
    // The library's types leave open what its stream gives.
    const { items }: TextContent = value
    for (const item of items) {
      if (!('str' in item)) continue
      left.pieces -= 1
      left.units -= item.str.length
      // The matrix places the piece: [, , , height, x, y] (PDF 32000-1, 8.3.3).
      const [, , , , x = 0, y = 0]: readonly number[] = item.transform
      texts.push({ text: item.str, x, y, width: item.width, height: item.height, font: item.fontName })
    }
  }
  if (!isLeft(left)) await reader.cancel()
  return texts
}
