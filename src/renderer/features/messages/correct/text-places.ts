import type { Span } from '../../../../shared/domain/span'

/** Which offset of an element's text a place in its tree stands for. */
export function offsetOf(root: Element, node: Node, offset: number): number {
  const before = document.createRange()
  before.selectNodeContents(root)
  before.setEnd(node, offset)
  return before.toString().length
}

/** The place of these words in an element's tree; null where its text is shorter. */
export function rangeOf(root: Element, { start, end }: Span): Range | null {
  const range = document.createRange()
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let at = 0
  let begun = false
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (!begun && start < at + length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at)
      return range
    }
    at += length
  }
  return null
}

/** Where words stand, in pixels from the top left corner of a frame around them. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The box around something in a frame. */
export function boxIn(frame: Element, of: Range | Element): Box {
  const outer = frame.getBoundingClientRect()
  const { left, top, width, height } = of.getBoundingClientRect()
  return { left: left - outer.left, top: top - outer.top, width, height }
}

/** What the person selected in an element's text, as offsets in no order; null where nothing, or more than that, is selected. */
export function selectedIn(root: Element): readonly [from: number, to: number] | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer)) return null
  const from = offsetOf(root, range.startContainer, range.startOffset)
  if (root.contains(range.endContainer)) return [from, offsetOf(root, range.endContainer, range.endOffset)]
  // A threefold click on the last line ends at the beginning of what follows.
  const length = root.textContent?.length ?? 0
  return range.toString().trimEnd().length <= length - from ? [from, length] : null
}
