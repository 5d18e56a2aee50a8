import { MAX_TEXT_LENGTH } from '../../../shared/contract/result'
import type { Problem } from './error-words'

/** An address and nothing else: what some mail programs hand over in place of the mail. */
const ONLY_ADDRESS = /^[a-z][a-z0-9+.-]*:\/{0,2}\S+$/i

/** Kinds of data that carry an address. */
const ADDRESS_TYPE = /^(?:text\/uri-list|text\/x-moz-url|downloadurl)$/i

/** Where a paragraph or line ends in formatted text. */
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b/gi

/** A picture that stands in the formatted text itself: it holds no words, and can be longer than all of them. */
const PICTURE = /\bdata:[a-z]+\/[^"'\s>)]*/gi

/** What a transfer without files holds. */
export type DroppedText =
  | { readonly kind: 'text'; readonly text: string }
  /** Its words are main's to find; `text` is what to fall back on, without its paragraphs. */
  | { readonly kind: 'formatted'; readonly html: string; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Extract<Problem, 'link_only' | 'text_too_long'> }
  | { readonly kind: 'none' }

/** What was dropped or pasted, by what of it tells most. To be called while the event is handled. */
export function droppedText(transfer: Pick<DataTransfer, 'types' | 'getData'>): DroppedText {
  const plain = classified(transfer.getData('text/plain'))
  const html = transfer.getData('text/html').replace(PICTURE, '')
  if (plain.kind === 'text' && !hasLostParagraphs(plain.text, html)) return plain
  if (plain.kind === 'problem') return plain
  const text = plain.kind === 'text' ? plain.text : ''
  if (html.trim() !== '') {
    if (html.length <= MAX_TEXT_LENGTH) return { kind: 'formatted', html, text }
    return plain.kind === 'text' ? plain : { kind: 'problem', problem: 'text_too_long' }
  }
  return transfer.types.some((type) => ADDRESS_TYPE.test(type)) ? { kind: 'problem', problem: 'link_only' } : plain
}

/** Words of a drop, tidied up; those that are but the address of a message are none. */
export function classified(words: string): Exclude<DroppedText, { kind: 'formatted' }> {
  const text = words.replace(/\r\n?/g, '\n').trim()
  if (text === '') return { kind: 'none' }
  return ONLY_ADDRESS.test(text) ? { kind: 'problem', problem: 'link_only' } : { kind: 'text', text }
}

function hasLostParagraphs(text: string, html: string): boolean {
  return !text.includes('\n') && (html.match(BREAK)?.length ?? 0) > 1
}
