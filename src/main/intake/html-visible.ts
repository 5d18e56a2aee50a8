import type { DomNode } from 'html-to-text'

/** The element that wraps every input, and the name given to blockquotes of unknown meaning. No mail uses either. */
export const ROOT_TAG = 'coachable-mail'
export const UNSURE_QUOTE_TAG = 'coachable-quote'

/** Quotes in quotes beyond this are set no deeper, so that the marks cannot outgrow the text. */
const MAX_QUOTE_DEPTH = 8

/** Classes and ids that mail programs give to the mail they quote. */
const QUOTE_NAMES =
  /\b(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite|tutanota_quote|zmail_extra|quoted?|cite)\b/i

/**
 * Prepares a parsed mail for the text conversion, in place (the tree is ours alone): takes hidden elements out, tells
 * quoted mail from indentation, and gives paragraphs without margins the single line break that they show.
 */
export function prepareHtml(root: DomNode): void {
  const open: { node: DomNode; quotes: number; inQuote: boolean }[] = [{ node: root, quotes: 0, inQuote: false }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { node, quotes, inQuote } = entry
    node.children = node.children.filter((child) => !isHidden(child))
    for (const child of node.children) {
      if (child.type !== 'tag') continue
      const isQuote = child.name === 'blockquote'
      const marked = inQuote || isMarkedAsQuote(child)
      child.name = nameToFormatBy(child, quotes, marked)
      open.push({ node: child, quotes: isQuote ? quotes + 1 : quotes, inQuote: marked })
    }
  }
}

function nameToFormatBy(node: DomNode, quotes: number, marked: boolean): string {
  if (node.name === 'blockquote') {
    if (quotes >= MAX_QUOTE_DEPTH) return 'div'
    return marked ? 'blockquote' : UNSURE_QUOTE_TAG
  }
  const style = attribute(node, 'style')
  if (/white-space\s*:\s*pre/i.test(style) && (node.name === 'div' || node.name === 'p')) return 'pre'
  if (node.name === 'p' && (isOfClass(node, /\bMso(?:Normal|PlainText)\b/) || hasNoMargin(style))) return 'div'
  return node.name ?? ''
}

/** Hidden from the reader of the mail: previews for the inbox list, spare versions for phones, tracking text. */
function isHidden(node: DomNode): boolean {
  if (node.type !== 'tag') return node.type !== 'text'
  if (attributesOf(node).has('hidden') || isOfClass(node, /\bpre-?header\b/i)) return true
  const style = attribute(node, 'style')
  if (/(?:^|;)\s*display\s*:\s*none/i.test(style) || /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style)) return true
  // A font size of 0 alone is also used on layout cells whose inner elements set their own.
  const noHeight = /(?:^|;)\s*(?:max-)?height\s*:\s*[01](?:px)?\s*(?:;|!|$)/i.test(style)
  const unseen =
    /(?:^|;)\s*(?:overflow\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|color\s*:\s*transparent)/i.test(style)
  const noFont = /(?:^|;)\s*font-size\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)/i.test(style)
  return (noHeight && (unseen || noFont)) || (noFont && unseen)
}

function isMarkedAsQuote(node: DomNode): boolean {
  if (node.name === 'blockquote' && /^cite$/i.test(attribute(node, 'type'))) return true
  return isOfClass(node, QUOTE_NAMES)
}

function hasNoMargin(style: string): boolean {
  return /(?:^|;)\s*margin\s*:\s*0(?:\.0*)?(?:px|pt|cm|in|em)?(?:\s+[\d.]+(?:px|pt|cm|in|em)?)?\s*(?:;|!|$)/i.test(
    style
  )
}

function isOfClass(node: DomNode, names: RegExp): boolean {
  return names.test(attribute(node, 'class')) || names.test(attribute(node, 'id'))
}

function attribute(node: DomNode, name: string): string {
  return attributesOf(node).get(name) ?? ''
}

function attributesOf(node: DomNode): ReadonlyMap<string, string> {
  // The library's types leave the attributes open; its parser makes them a record of strings.
  const attributes: Readonly<Record<string, string>> = node.attribs ?? {}
  return new Map(Object.entries(attributes))
}
