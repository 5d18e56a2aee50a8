import type { ResumeLine } from '../../../shared/domain/resume'
import { decodeText } from '../../intake/decode-text'
import { DocumentLines, type ParagraphStyle } from './document-lines'
import { attributeOf, type XmlPiece, xmlPiecesWithout } from './xml'

/** What is unpacked of a Word file. */
export const WORD_PARTS = /^(?:word\/(?:document|styles|header\d{0,3}|footer\d{0,3})\.xml|docProps\/app\.xml)$/

/** Copies for older programs, and text that was deleted or moved away. */
const LEFT_OUT: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom'])

/** What an office file says. */
export interface OfficeText {
  readonly lines: readonly ResumeLine[]
  /** As the program that saved it counted them, or null. */
  readonly pages: number | null
  readonly hasPictures: boolean
}

/** The text of a Word file's parts: headers first, footers last. Never throws. */
export function docxText(parts: ReadonlyMap<string, Uint8Array>): OfficeText {
  const xmlOf = (name: string): string => decodeText(parts.get(name) ?? new Uint8Array(), 'utf-8')
  const styles = stylesIn(xmlOf('word/styles.xml'))
  const named = (start: string): readonly string[] => [...parts.keys()].filter((name) => name.startsWith(start)).sort()
  const document = xmlOf('word/document.xml')
  const headers = named('word/header').flatMap((name) => linesIn(xmlOf(name), 'header', styles))
  const footers = named('word/footer').flatMap((name) => linesIn(xmlOf(name), 'footer', styles))
  return {
    lines: [...once(headers), ...linesIn(document, 'body', styles), ...once(footers)],
    pages: Number(/<Pages>(\d{1,4})<\/Pages>/.exec(xmlOf('docProps/app.xml'))?.[1] ?? 0) || null,
    hasPictures: /<(?:pic:pic|v:imagedata)\b/.test(document)
  }
}

/** First, even and other pages have headers of their own, mostly with the same words. */
function once(lines: readonly ResumeLine[]): readonly ResumeLine[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()]
}

type Styles = ReadonlyMap<string, ParagraphStyle>

const PLAIN: ParagraphStyle = { isHeading: false, isBullet: false }

/** How the paragraphs of each style are set; a style takes over what the one below it says. */
function stylesIn(xml: string): Styles {
  const own = new Map<string, ParagraphStyle & { readonly below: string | null }>()
  for (const content of xml.split('<w:style ').slice(1)) {
    const id = attributeOf(content.slice(0, Math.max(0, content.indexOf('>'))), 'w:styleId')
    if (id === null) continue
    const name = /<w:name w:val="([^"<>]{0,100})"/.exec(content)?.[1] ?? ''
    const below = /<w:basedOn w:val="([^"<>]{0,100})"/.exec(content)?.[1] ?? null
    const isHeading = /^heading \d/i.test(name) || /<w:outlineLvl w:val="[0-8]"/.test(content)
    own.set(id, { isHeading, isBullet: /^list (?:bullet|number)/i.test(name) || isInList(content), below })
  }
  const whole = (id: string | null, depth = 0): ParagraphStyle => {
    const style = id === null || depth > 10 ? undefined : own.get(id)
    if (style === undefined) return PLAIN
    const { isHeading, isBullet } = whole(style.below, depth + 1)
    return { isHeading: style.isHeading || isHeading, isBullet: style.isBullet || isBullet }
  }
  return new Map([...own.keys()].map((id) => [id, whole(id)]))
}

function isInList(properties: string): boolean {
  return /<w:numId w:val="[1-9]/.test(properties)
}

/** Where the walk stands, beside what `DocumentLines` keeps. */
interface Walk {
  readonly lines: DocumentLines
  readonly styles: Styles
  inRun: boolean
  inText: boolean
  isHidden: boolean
  style: ParagraphStyle
}

function linesIn(xml: string, part: 'body' | 'header' | 'footer', styles: Styles): readonly ResumeLine[] {
  const lines = new DocumentLines(part)
  const walk: Walk = { lines, styles, inRun: false, inText: false, isHidden: false, style: PLAIN }
  for (const piece of xmlPiecesWithout(xml, LEFT_OUT)) step(walk, piece)
  return lines.finish()
}

function step(walk: Walk, piece: XmlPiece): void {
  if (piece.kind === 'text') {
    if (walk.inText && !walk.isHidden) walk.lines.add(piece.text.replace(/[\n\t]/g, ' '))
    return
  }
  const { name, attributes } = piece
  if (piece.kind !== 'close') {
    opened(walk, name, attributes)
    // Empty paragraphs and runs are written as one tag.
    if (piece.kind === 'empty') closed(walk, name)
  } else closed(walk, name)
}

function opened(walk: Walk, name: string, attributes: string): void {
  const { lines } = walk
  if (name === 'w:p') {
    walk.style = PLAIN
    lines.openParagraph(PLAIN)
  } else if (name === 'w:r') {
    walk.inRun = true
    walk.isHidden = false
  } else if (name === 'w:t') walk.inText = true
  else if (name === 'w:txbxContent') lines.openBox()
  else if (name === 'w:tr') lines.openRow()
  else if (name === 'w:tc') lines.openCell()
  else if (walk.inRun) openedInRun(walk, name, attributes)
  else setStyle(walk, name, attributes)
}

function openedInRun(walk: Walk, name: string, attributes: string): void {
  if (name === 'w:vanish') walk.isHidden = !/^(?:0|false|off)$/.test(attributeOf(attributes, 'w:val') ?? '')
  else if (walk.isHidden) return
  else if (name === 'w:tab' || name === 'w:ptab') walk.lines.add('\t')
  else if (name === 'w:br' || name === 'w:cr') walk.lines.add('\n')
  else if (name === 'w:noBreakHyphen') walk.lines.add('-')
  // A sign of a symbol font: all that resumes use them for are bullets and little pictures.
  else if (name === 'w:sym') walk.lines.add('\uf0b7 ')
}

/** Properties of the paragraph, which stand before its runs. */
function setStyle(walk: Walk, name: string, attributes: string): void {
  const value = attributeOf(attributes, 'w:val') ?? ''
  if (name === 'w:pStyle') walk.style = walk.styles.get(value) ?? namedStyle(value)
  else if (name === 'w:outlineLvl') walk.style = { ...walk.style, isHeading: /^[0-8]$/.test(value) }
  else if (name === 'w:numId') walk.style = { ...walk.style, isBullet: value !== '0' }
  else return
  walk.lines.setStyle(walk.style)
}

/** Files of small programs name Word's own styles without describing them. */
function namedStyle(id: string): ParagraphStyle {
  return { isHeading: /^Heading\d/.test(id), isBullet: /^List(?:Bullet|Number)/.test(id) }
}

function closed(walk: Walk, name: string): void {
  if (name === 'w:p') walk.lines.closeParagraph()
  else if (name === 'w:r') {
    walk.inRun = false
    walk.isHidden = false
  } else if (name === 'w:t') walk.inText = false
  else if (name === 'w:txbxContent') walk.lines.closeBox()
  else if (name === 'w:tc') walk.lines.closeCell()
  else if (name === 'w:tr') walk.lines.closeRow()
}
