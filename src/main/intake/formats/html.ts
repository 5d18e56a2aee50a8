import { cleanLineOf } from '../clean-text'
import { decodeText, decodeUnlabelled, utf16OrderOf } from '../decode-text'
import { htmlToPlain } from '../html-text'

/** How far into a page its charset and title are looked for, in characters. */
const HEAD_UNITS = 64 * 1024

/** A saved page or a message in HTML: what it shows as text, and its title. */
export interface HtmlContent {
  readonly text: string
  readonly title: string
}

/** Text of a page's bytes; its charset is the one it names itself, as browsers take it. */
export function readHtml(bytes: Uint8Array): HtmlContent {
  const html = decodeHtml(bytes, '')
  return { text: htmlToPlain(html), title: titleOf(html.slice(0, HEAD_UNITS)) }
}

/** Characters of HTML bytes: by a mark, the charset in a meta element, or `label`. */
export function decodeHtml(bytes: Uint8Array, label: string): string {
  if (utf16OrderOf(bytes) !== null) return decodeUnlabelled(bytes)
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const named = /<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(
    head
  )?.[1]
  // A page that is no UTF-16 and says so was turned into something else since.
  const usable = named === undefined || /^utf-?16/i.test(named) ? label : named
  return decodeText(bytes, usable)
}

/** The title without what web mail puts around the subject; empty where it has none. */
function titleOf(head: string): string {
  const source = /<title\b[^>]{0,200}>([\s\S]{0,1000}?)<\/title\s*>/i.exec(head)?.[1] ?? ''
  const title = cleanLineOf(htmlToPlain(source))
  return title.replace(/^(?:gmail|yahoo mail|outlook|mail|webmail)\s[-–—|]\s/i, '').replace(/\s[-–—|]\s\S+@\S+.*$/, '')
}
