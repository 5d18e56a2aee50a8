/** An address and nothing else: what some mail programs hand over in place of the mail. */
const ONLY_ADDRESS = /^[a-z][a-z0-9+.-]*:\/{0,2}\S+$/i

/** What a transfer without files holds. */
export type DroppedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link' }
  | { readonly kind: 'none' }

/** The plain text in a drop or on the clipboard; formatted text is stripped to its words. */
export function droppedText(transfer: Pick<DataTransfer, 'types' | 'getData'>): DroppedText {
  const text = transfer.getData('text/plain') || withoutMarkup(transfer.getData('text/html'))
  const words = text.replace(/\r\n?/g, '\n').trim()
  if (words !== '' && !ONLY_ADDRESS.test(words)) return { kind: 'text', text: words }
  const address =
    words !== '' || transfer.types.some((type) => /^(?:text\/uri-list|text\/x-moz-url|downloadurl)$/i.test(type))
  return { kind: address ? 'link' : 'none' }
}

/** Blocks become lines, tags go, and what is left (character references) is decoded by a document that holds no element. */
function withoutMarkup(html: string): string {
  if (html === '') return ''
  const words = html
    .replace(/<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
  return new DOMParser().parseFromString(words, 'text/html').body.textContent ?? ''
}
