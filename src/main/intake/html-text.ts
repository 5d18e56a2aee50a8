import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'
import { MAX_TEXT_UNITS } from './clean-text'
import { prepareHtml, ROOT_TAG, UNSURE_QUOTE_TAG } from './html-visible'

/**
 * Starts each line of a blockquote that no mail program marked as quoted mail: earlier mail, or the sender's own
 * indentation? `foldText` decides by the line before it.
 */
export const UNSURE_QUOTE = '\ue000'

/** Deeper nesting than any mail program writes; beyond it text is left out, so that no stack runs over. */
const MAX_HTML_DEPTH = 250

/** Pictures written into the page, often longer than all its text. */
const INLINE_DATA = /\bdata:[a-z0-9+/.-]{1,60};base64,[A-Za-z0-9+/=\s]*/gi

/** Elements open at once beyond which the rest is left out: the parser's time grows with the square of it. */
const MAX_OPEN_ELEMENTS = 3000

/** Text of a mail's HTML as it is seen: no addresses of links, no pictures, nothing hidden; quoted mail starts with `> `. */
export function htmlToPlain(html: string): string {
  const light = html.replace(INLINE_DATA, '').slice(0, MAX_TEXT_UNITS)
  const source = withinDepth(light).replaceAll(UNSURE_QUOTE, '')
  // `<!DOCTYPE>` and `<html>` inside another element are harmless to the parser; so every input has one root to prepare.
  return convert(`<${ROOT_TAG}>${source}`).replace(/^ (?=[\dA-Za-z]{1,5}\. )/gm, '')
}

function withinDepth(html: string): string {
  let open = 0
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (VOID_TAGS.has(tag[2]?.toLowerCase() ?? '')) continue
    open = tag[1] === '/' ? Math.max(0, open - 1) : open + 1
    if (open > MAX_OPEN_ELEMENTS) return html.slice(0, tag.index)
  }
  return html
}

const formatRoot: FormatCallback = (elem, walk, builder) => {
  prepareHtml(elem)
  walk(elem.children, builder)
}

/** Cells of a row stay apart by a space; blocks inside them start their own lines. */
const formatCell: FormatCallback = (elem, walk, builder) => {
  builder.addInline(' ')
  walk(elem.children, builder)
  builder.addInline(' ')
}

const formatUnsureQuote: FormatCallback = (elem, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 })
  walk(elem.children, builder)
  builder.closeBlock({
    trailingLineBreaks: 2,
    blockTransform: (text) => text.replace(/^/gm, `${UNSURE_QUOTE} `)
  })
}

const VOID_TAGS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr', 'area', 'p'])
const SKIPPED_TAGS = ['img', 'style', 'script', 'title', 'template', 'svg', 'object', 'select', 'textarea', 'hr']
const BLOCK_TAGS = ['tr', 'center', 'address', 'fieldset', 'dt', 'dd', 'caption']
const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const oneLine = { leadingLineBreaks: 1, trailingLineBreaks: 1 }
const paragraph = { leadingLineBreaks: 2, trailingLineBreaks: 2 }

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  baseElements: { selectors: [ROOT_TAG] },
  limits: { maxDepth: MAX_HTML_DEPTH, ellipsis: '' },
  formatters: { formatRoot, formatCell, formatUnsureQuote },
  selectors: [
    { selector: ROOT_TAG, format: 'formatRoot' },
    { selector: UNSURE_QUOTE_TAG, format: 'formatUnsureQuote' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '- ', ...paragraph } },
    { selector: 'table', format: 'block', options: oneLine },
    { selector: 'td', format: 'formatCell' },
    { selector: 'th', format: 'formatCell' },
    ...SKIPPED_TAGS.map((selector) => ({ selector, format: 'skip' })),
    ...BLOCK_TAGS.map((selector) => ({ selector, format: 'block', options: oneLine })),
    ...HEADING_TAGS.map((selector) => ({ selector, options: { uppercase: false, ...paragraph } }))
  ]
}

const convert = compile(OPTIONS)
