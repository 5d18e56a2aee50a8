import { findWords } from './find-words'

/** Elements that flow within a line: words go on over their edges. */
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'CODE',
  'EM',
  'I',
  'KBD',
  'MARK',
  'Q',
  'S',
  'SMALL',
  'SPAN',
  'STRONG',
  'TIME',
  'U'
])

/** The places of words among all that is shown in an element. What is not shown is not there; nor are the words in fields. */
export function rangesOf(element: Element, words: string): readonly Range[] {
  const pieces = shownTexts(element)
  const text = pieces.map(({ before, node }) => before + node.data).join('')
  return findWords(text, words).flatMap(({ start, end }) => {
    const range = document.createRange()
    const from = placeOf(pieces, start)
    const to = placeOf(pieces, end - 1)
    if (from === null || to === null) return []
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset + 1)
    return [range]
  })
}

interface Piece {
  readonly node: Text
  /** Parts it from the one before, where that stands in another block. */
  readonly before: string
  /** Where the node's own words begin in the whole. */
  readonly at: number
}

function shownTexts(element: Element): readonly Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  let at = 0
  let block: Element | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.data === '' || node.parentElement?.checkVisibility() !== true) continue
    const own = blockOf(node.parentElement)
    const before = block === null || block === own ? '' : '\n'
    block = own
    at += before.length
    pieces.push({ node, before, at })
    at += node.data.length
  }
  return pieces
}

function blockOf(element: Element): Element {
  let block = element
  while (INLINE.has(block.tagName) && block.parentElement) block = block.parentElement
  return block
}

function placeOf(pieces: readonly Piece[], offset: number): { readonly node: Text; readonly offset: number } | null {
  const piece = pieces.findLast(({ at }) => at <= offset)
  return piece && offset < piece.at + piece.node.data.length ? { node: piece.node, offset: offset - piece.at } : null
}
