import type { AskDraft } from './ask'
import type { Correspondent } from './message'

/** Mailboxes that nobody reads. */
const NO_REPLY =
  /(?:\b|_)(?:no|not|do-?not|don-?t)[-_.]?reply|noreply|(?:^|[-_.])(?:mailer|bounces?|notifications?|automated)(?:[-_.+]|@)/i

/** Whether an address takes no answers, by its name. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address)
}

/** One plain address (RFC 5321, ASCII): nothing in it could be taken for a second one or for another header. */
const ADDRESS =
  /^[A-Za-z0-9!#$'*+/=^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/

/** Whether a mail program can be given this as the one address of a mail. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text)
}

/** The address that a draft goes to, or null where there is none that could be handed on. */
export function addressOf(to: Correspondent | null): string | null {
  const address = to?.address.trim() ?? ''
  return isAddress(address) ? address : null
}

/** One line for a header: no control or line characters, runs of spaces made one. */
export function headerLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Addresses longer than this are cut or refused by some systems (Windows: 2081 characters, older mail programs: about 2000). */
export const MAX_MAILTO = 1900

/** What is handed to the mail program, and whether the text is in it: a long one has to be pasted. */
export interface Mailto {
  readonly url: string
  readonly hasText: boolean
}

/** A draft as a `mailto:` address (RFC 6068). The text is left out where the address would grow too long. */
export function mailtoOf({ to, subject }: Pick<AskDraft, 'to' | 'subject'>, text: string): Mailto {
  const address = addressOf(to)
  // The "@" may stand as it is; everything else that has a meaning in an address of this kind is encoded.
  const start = `mailto:${address === null ? '' : encoded(address).replace('%40', '@')}`
  const line = encoded(headerLine(subject).slice(0, 200))
  const head = `${start}?subject=${line}`
  const whole = `${head}&body=${encoded(text.replace(/\r\n?|\n/g, '\r\n'))}`
  return whole.length <= MAX_MAILTO ? { url: whole, hasText: true } : { url: head, hasText: false }
}

/** Percent-encoded; half of a surrogate pair, which has no encoding, becomes the mark for what cannot be shown. */
function encoded(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  ).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
