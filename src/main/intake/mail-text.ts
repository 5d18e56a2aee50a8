import { cleanText } from './clean-text'
import { decodeText } from './decode-text'
import { joinFlowed } from './flowed'
import { textOfCalendar } from './formats/calendar'
import { htmlToPlain } from './html-text'
import type { MailPart } from './mail-tree'

/** A plain part that stands in for the HTML one: short, and it sends the reader elsewhere. */
const STUB_UNITS = 400
const STUB_WORDS =
  /\b(?:browser|webbrowser|html|online|on the web|web ?version|email client|mail client|e-?mail programme?|navigateur|navegador|im internet)\b/i

/** What stands for a picture in the plain part of mail that was written as HTML. */
const PICTURE_MARK = /\[(?:cid:[^\]\n]{1,200}|image:[^\]\n]{0,200})\]/gi

/** The text of a mail, cleaned: plain text where it says something, else the HTML part as text. Empty where there is none. */
export function textOfMail(part: MailPart): string {
  if (isAttached(part)) return ''
  if (part.type === 'text/plain') return plainTextOf(part)
  if (part.type === 'text/html') return cleanText(htmlToPlain(charactersOf(part)))
  if (part.type === 'multipart/alternative') return textOfAlternatives(part.parts)
  if (part.type === 'multipart/related') return textOfRelated(part)
  if (part.type.startsWith('multipart/')) return textOfSequence(part.parts)
  return ''
}

/** The words of an invitation that is all that a mail holds, cleaned; empty where there is none. */
export function invitationIn(part: MailPart): string {
  if (part.type === 'text/calendar' || part.type === 'application/ics') {
    return cleanText(textOfCalendar(charactersOf(part))).trim()
  }
  return part.parts.map(invitationIn).find((text) => text !== '') ?? ''
}

/** Whether a mail is closed to all but the one it was written to (OpenPGP, RFC 3156; S/MIME, RFC 8551). */
export function isEncrypted(root: MailPart, text: string): boolean {
  if (text !== '') return /^\s*-----BEGIN PGP MESSAGE-----/.test(text)
  if (root.type === 'multipart/encrypted') return true
  if (/^application\/(?:x-)?pkcs7-mime$/.test(root.type)) return root.typeParameters.get('smime-type') !== 'signed-data'
  return root.parts.some((part) => isEncrypted(part, ''))
}

/** Whether a part is a file that came along, and no text of the mail itself. */
export function isAttached(part: MailPart): boolean {
  if (part.type.startsWith('multipart/')) return false
  if (part.type !== 'text/plain' && part.type !== 'text/html') return true
  return part.disposition === 'attachment' || (part.disposition !== '' && part.fileName !== '')
}

function plainTextOf(part: MailPart): string {
  const characters = charactersOf(part).replace(PICTURE_MARK, '')
  // Some senders put their HTML into the plain part as well.
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(characters)) return cleanText(htmlToPlain(characters))
  if (part.typeParameters.get('format')?.toLowerCase() !== 'flowed') return cleanText(characters)
  return cleanText(joinFlowed(characters, part.typeParameters.get('delsp')?.toLowerCase() === 'yes'))
}

function charactersOf(part: MailPart): string {
  return decodeText(part.bytes, part.typeParameters.get('charset') ?? '')
}

function textOfAlternatives(parts: readonly MailPart[]): string {
  const plain = textOfSequence(parts.filter((part) => part.type === 'text/plain'))
  const rich = parts.filter((part) => part.type !== 'text/plain').map(textOfMail)
  // The last alternative is the richest (RFC 2046, 5.1.4).
  const richest = rich.reverse().find((text) => text.trim() !== '') ?? ''
  return plain.trim() === '' || isStub(plain, richest) ? richest || plain : plain
}

function isStub(plain: string, rich: string): boolean {
  const text = plain.trim()
  return text.length < STUB_UNITS && rich.trim().length > text.length && STUB_WORDS.test(text)
}

/** The page, and not what it shows in frames of its own (RFC 2387: the first part, or the one that is named). */
function textOfRelated({ parts, typeParameters }: MailPart): string {
  const start = typeParameters.get('start')
  const root = parts.find((part) => start !== undefined && part.contentId === start) ?? parts[0]
  const isNamed = root !== undefined && root.type === typeParameters.get('type')?.toLowerCase()
  const text = isNamed ? textOfMail(root) : ''
  return text.trim() === '' ? textOfSequence(parts) : text
}

/** Parts that follow each other. An HTML part that only repeats the plain part before it is left out. */
function textOfSequence(parts: readonly MailPart[]): string {
  const texts: string[] = []
  for (const part of parts) {
    const text = textOfMail(part)
    const repeats = texts.some((earlier) => sameWords(earlier, text))
    if (text.trim() !== '' && !repeats) texts.push(text)
  }
  return texts.join('\n\n')
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other)
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
