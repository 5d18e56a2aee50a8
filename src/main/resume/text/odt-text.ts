import type { ResumeLine } from '../../../shared/domain/resume'
import { decodeText } from '../../intake/decode-text'
import { DocumentLines } from './document-lines'
import type { OfficeText } from './docx-text'
import { attributeOf, xmlPiecesWithout } from './xml'

/** What is unpacked of an OpenDocument file. */
export const ODT_PARTS = /^(?:content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/

/** Elements whose text is none of the page's: comments, deleted text, footnotes, descriptions of pictures. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:note',
  'office:forms',
  'svg:desc',
  'svg:title'
])

/** The text of an OpenDocument file's parts (1.3, part 3): headers first, footers last. Never throws. */
export function odtText(parts: ReadonlyMap<string, Uint8Array>): OfficeText {
  const xmlOf = (name: string): string => decodeText(parts.get(name) ?? new Uint8Array(), 'utf-8')
  const styles = xmlOf('styles.xml')
  const content = xmlOf('content.xml')
  const body = content.slice(Math.max(0, content.indexOf('<office:text')))
  const count = /\bmeta:page-count="(\d{1,4})"/.exec(xmlOf('meta.xml'))?.[1]
  return {
    lines: [
      ...pagePart(styles, 'header').flatMap((xml) => linesIn(xml, 'header')),
      ...linesIn(body, 'body'),
      ...pagePart(styles, 'footer').flatMap((xml) => linesIn(xml, 'footer'))
    ],
    pages: Number(count ?? 0) || null,
    hasPictures: content.includes('<draw:image')
  }
}

/** Headers or footers as the page styles hold them, each once. */
function pagePart(styles: string, part: 'header' | 'footer'): readonly string[] {
  const parts: string[] = []
  const [open, close] = [`<style:${part}`, `</style:${part}`]
  for (let at = styles.indexOf(open); at !== -1; at = styles.indexOf(open, at + open.length)) {
    // Properties of the part have a longer name.
    if (!/^(?:-left|-first)?[\s>]/.test(styles.slice(at + open.length, at + open.length + 8))) continue
    const end = styles.indexOf(close, at)
    if (end !== -1) parts.push(styles.slice(at, end))
  }
  return [...new Set(parts)]
}

interface Walk {
  readonly lines: DocumentLines
  listDepth: number
  /** Whether the item's first paragraph is still to come. */
  startsItem: boolean
}

function linesIn(xml: string, part: 'body' | 'header' | 'footer'): readonly ResumeLine[] {
  const lines = new DocumentLines(part)
  const walk: Walk = { lines, listDepth: 0, startsItem: false }
  for (const piece of xmlPiecesWithout(xml, LEFT_OUT)) {
    // White space of the file is a single space (OpenDocument 1.3, 6.1.2).
    if (piece.kind === 'text') lines.add(piece.text.replace(/\s+/g, ' '))
    else {
      if (piece.kind !== 'close') opened(walk, piece.name, piece.attributes)
      if (piece.kind !== 'open') closed(walk, piece.name)
    }
  }
  return lines.finish()
}

function opened(walk: Walk, name: string, attributes: string): void {
  const { lines } = walk
  if (name === 'text:h') lines.openParagraph({ isHeading: isOutline(attributes), isBullet: false })
  else if (name === 'text:p') {
    lines.openParagraph({ isHeading: false, isBullet: walk.startsItem })
    walk.startsItem = false
  } else if (name === 'text:list') walk.listDepth += 1
  else if (name === 'text:list-item') walk.startsItem = walk.listDepth > 0
  else if (name === 'draw:text-box') lines.openBox()
  else if (name === 'table:table-row') lines.openRow()
  else if (name === 'table:table-cell') lines.openCell()
  else if (name === 'text:tab') lines.add('\t')
  else if (name === 'text:line-break') lines.add('\n')
  else if (name === 'text:s') lines.add(' ')
}

function isOutline(attributes: string): boolean {
  return attributeOf(attributes, 'text:outline-level') !== '0'
}

function closed(walk: Walk, name: string): void {
  const { lines } = walk
  if (name === 'text:p' || name === 'text:h') lines.closeParagraph()
  else if (name === 'text:list') walk.listDepth = Math.max(0, walk.listDepth - 1)
  else if (name === 'text:list-item') walk.startsItem = false
  else if (name === 'draw:text-box') lines.closeBox()
  else if (name === 'table:table-cell') lines.closeCell()
  else if (name === 'table:table-row') lines.closeRow()
}
