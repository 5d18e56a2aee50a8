import type { Result } from '../../../shared/contract/result'
import { failed, ok } from '../../../shared/contract/result'
import { decodeText } from '../decode-text'
import { OversizedPackage, unpackParts } from './zip-parts'

/** OpenDocument elements (1.3, part 3) and the HTML that shows the same. */
const AS_HTML: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'h3',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td'
}

/** Elements whose text is none of the letter's: comments, deleted text, numbers of footnotes, descriptions of pictures. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note-citation',
  'office:forms',
  'svg:desc',
  'svg:title'
])

/** One tag or the text up to the next. No part of it can be read twice, so that hostile files take no longer. */
const PIECE = /<(\/?)([a-zA-Z][\w:.-]*)(?![\w:.-])([^<>]*)>|<[^<>]*>?|[^<]+/g

/** An OpenDocument text (.odt) as simple HTML. Failures as for Word files. */
export async function readOdt(bytes: Uint8Array): Promise<Result<string>> {
  try {
    const parts = await unpackParts(bytes, (name) => name === 'content.xml')
    const content = parts.get('content.xml')
    return content === undefined ? failed('unreadable_file') : ok(htmlOf(decodeText(content, 'utf-8')))
  } catch (error) {
    if (error instanceof OversizedPackage) return failed('unsafe_file')
    // yauzl throws plain errors for damaged files.
    if (error instanceof Error) return failed('unreadable_file')
    throw error
  }
}

interface Piece {
  readonly text: string
  /** Of a tag; null for text. */
  readonly name: string | null
  readonly closes: boolean
  readonly isEmpty: boolean
}

function htmlOf(xml: string): string {
  const html: string[] = []
  let notes: string[] = []
  let inNote = false
  for (const piece of piecesOf(xml.slice(Math.max(0, xml.indexOf('<office:text'))))) {
    const { name, closes, isEmpty } = piece
    if (name === 'text:note') inNote = !closes && !isEmpty
    else (inNote ? notes : html).push(name === null ? piece.text : tagOf(name, closes, isEmpty))
    // A note stands in the middle of its sentence: it comes after the paragraph.
    if (!inNote && closes && (name === 'text:p' || name === 'text:h')) {
      html.push(notes.join(''))
      notes = []
    }
  }
  return [...html, ...notes].join('')
}

function* piecesOf(xml: string): Generator<Piece> {
  let leftOut = 0
  for (const [text, slash, name, rest = ''] of xml.matchAll(PIECE)) {
    const piece = { text: textOf(text), name: name ?? null, closes: slash === '/', isEmpty: rest.endsWith('/') }
    if (name === undefined || !LEFT_OUT.has(name)) {
      if (leftOut === 0) yield piece
    } else if (!piece.isEmpty) leftOut = Math.max(0, leftOut + (piece.closes ? -1 : 1))
  }
}

/** Comments and declarations show nothing. */
function textOf(piece: string): string {
  return piece.startsWith('<') ? '' : piece
}

function tagOf(name: string, closes: boolean, isEmpty: boolean): string {
  if (name === 'text:line-break') return '<br>'
  if (name === 'text:tab' || name === 'text:s') return ' '
  const tag = AS_HTML[name]
  if (tag === undefined) return ''
  if (isEmpty) return `<${tag}></${tag}>`
  return `<${closes ? '/' : ''}${tag}>`
}
