import { blocksOf, LEAST_WRAPPED_IN_COLUMN, type PdfBlock } from './pdf-columns'
import { linesOf, type PdfLine, type PdfText, usualPitch } from './pdf-rows'

/** Numbers of pages as programs print them, alone on their line. */
export const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|p\.)\s*)?-?\s*\d{1,3}\s*(?:(?:of|von|de|di|van|sur|\/)\s*\d{1,3})?\s*-?$/i

/** What a browser prints at the edges of a page: the address, and "2/3". */
const BROWSER_EDGE = /^(?:https?:\/\/|file:\/\/\/|about:)\S*(?:\s+\d{1,3}\/\d{1,3})?$/i

/** Shorter lines were not wrapped at a margin: greetings, names, addresses. In UTF-16 units. */
const LEAST_WRAPPED = 40

/**
 * The text of a document's pages as it reads: pieces of one height are a line, columns are read one after the other, lines that were
 * wrapped at the margin are joined, gaps between lines part paragraphs. Addresses, page numbers and lines that every page repeats at its edges go.
 */
export function textOfPages(pages: readonly (readonly PdfText[])[]): string {
  const lined = pages.map(linesOf)
  const repeated = repeatedEdges(lined)
  const bare = lined.map((lines) => withoutEdges(lines, repeated))
  const margin = marginOf(bare.flat())
  return bare
    .flatMap(blocksOf)
    .map((block) => paragraphsOf(block, margin))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** How far running text reaches to the right. */
function marginOf(lines: readonly PdfLine[]): number {
  return lines.reduce((margin, { right, text, isSpread }) => {
    return isSpread || text.length < LEAST_WRAPPED ? margin : Math.max(margin, right)
  }, 0)
}

function paragraphsOf({ lines, margin }: PdfBlock, pageMargin: number): string {
  const pitch = usualPitch(lines)
  const least = margin === null ? LEAST_WRAPPED : LEAST_WRAPPED_IN_COLUMN
  const parts: string[] = []
  let last: PdfLine | null = null
  let open = ''
  for (const line of lines) {
    if (last !== null) {
      if (last.y - line.y > pitch * 1.35) parts.push(open, '\n\n')
      else if (isWordCut(last, line)) parts.push(joinedWord(open, line.text).slice(0, -line.text.length))
      else parts.push(open, isWrapped(last, line, margin ?? pageMargin, least) ? ' ' : '\n')
    }
    open = line.text
    last = line
  }
  return [...parts, open].join('')
}

/** Whether the next line's first word had no more room on this line. */
export function isWrapped(line: PdfLine, next: PdfLine, margin: number, least: number): boolean {
  if (line.isSpread || line.text.length < least || /^(?:[-•*·‣▪–]|\d{1,2}[.)])\s/.test(next.text)) return false
  if (/^\p{Lu}[\p{L}-]{0,20}:\s/u.test(next.text)) return false
  const perUnit = (line.right - line.x) / line.text.length
  const firstWord = /^\S*/.exec(next.text)?.[0].length ?? 0
  // Letters differ in width, and programs that hyphenate leave ragged edges.
  return line.right + (firstWord + 1) * perUnit > margin - (margin - line.x) * 0.08
}

/** Whether a word goes on in the next line. */
export function isWordCut(line: PdfLine, next: PdfLine): boolean {
  return line.text.endsWith('\u00ad') || (!line.isSpread && /\p{L}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text))
}

/** "Vor- und Nachteile", "short- and long-term": the hyphen stands for the rest of the word. */
const STANDS_FOR_REST = /^(?:and|or|und|oder|bis|et|ou|y|o|e|en)\b/

/** Words that are written with a hyphen: by what stands before it and after it. Hyphenation leaves no two letters alone at the end. */
const KEEPS_HYPHEN_BEFORE =
  /^(?:time|term|based|level|known|driven|related|oriented|facing|hand|house|end|range|scale|quality|\p{Ll}{1,2})(?!\p{L})/u
const KEEPS_HYPHEN_AFTER = /(?<!\p{L})(?:well|self|full|half|cross|non|ex|long|short|high|low|hands|vice|e)-$/u

/** A text and the rest of its last word. */
export function joinedWord(text: string, rest: string): string {
  if (text.endsWith('\u00ad')) return text + rest
  if (STANDS_FOR_REST.test(rest)) return `${text} ${rest}`
  const last = text.slice(-40)
  return KEEPS_HYPHEN_BEFORE.test(rest) || KEEPS_HYPHEN_AFTER.test(last) ? text + rest : text.slice(0, -1) + rest
}

/** Top and bottom lines that at least two pages share, numbers aside. */
export function repeatedEdges(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const lines of pages) {
    for (const edge of new Set([lines[0], lines.at(-1)].map(edgeKey))) counts.set(edge, (counts.get(edge) ?? 0) + 1)
  }
  return new Set([...counts].filter(([edge, count]) => edge !== '' && count > 1).map(([edge]) => edge))
}

/** What lines that are the same on every page have in common. */
export function edgeKey(line: PdfLine | undefined): string {
  return line?.text.replace(/\d+/g, '#') ?? ''
}

function withoutEdges(lines: readonly PdfLine[], repeated: ReadonlySet<string>): readonly PdfLine[] {
  return lines.filter((line, at) => {
    const isEdge = at === 0 || at === lines.length - 1
    if (!isEdge) return true
    return !repeated.has(edgeKey(line)) && !PAGE_NUMBER.test(line.text) && !BROWSER_EDGE.test(line.text)
  })
}
