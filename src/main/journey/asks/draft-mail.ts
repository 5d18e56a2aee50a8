import { addressOf, headerLine } from '../../../shared/domain/ask-mail'
import type { Correspondent } from '../../../shared/domain/message'

/** What a draft for a mail program is made of. */
export interface DraftMail {
  /** Left out of the mail where it is no address that a mail program takes. */
  readonly to: Correspondent | null
  readonly subject: string
  readonly text: string
  /** Message-IDs without brackets: the mail that this one answers, or null, and the thread before it, oldest first. */
  readonly inReplyTo: string | null
  readonly references: readonly string[]
}

/** Lines of a header, without the line break (RFC 5322, 2.1.1). */
const LINE_LENGTH = 76
/** Bytes of an encoded word that still fits behind the name of its header on a line of 76 characters (RFC 2047, 2). */
const WORD_BYTES = 39
/** Longer threads keep their newest mails, so that no header grows without bound. */
const MOST_REFERENCES = 30

/**
 * A mail that waits to be sent, for any mail program to open (`.eml`). `X-Unsent: 1` makes those that know it open it as a draft. It
 * names no sender, date or id: those are the mail program's.
 * Sources: RFC 5322 (headers, folding), RFC 2045 (base64 body), RFC 2047 (encoded words).
 */
export function draftMail({ to, subject, text, inReplyTo, references }: DraftMail): Uint8Array {
  const answered = idsOf(inReplyTo === null ? [] : [inReplyTo])
  const thread = idsOf([...references, ...(inReplyTo === null ? [] : [inReplyTo])]).slice(-MOST_REFERENCES)
  const lines = [
    'X-Unsent: 1',
    ...headerOf('To', mailboxOf(to)),
    ...headerOf('Subject', wordsOf(headerLine(subject))),
    ...headerOf('In-Reply-To', answered),
    ...headerOf('References', thread),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inPieces(Buffer.from(text.replace(/\r\n?|\n/g, '\r\n'), 'utf8').toString('base64'), LINE_LENGTH),
    ''
  ]
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

/** A header of parts that a line may be folded between; none where there are no parts. */
function headerOf(name: string, parts: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(`${name}: ${part}`)
    else if (last.length + 1 + part.length <= LINE_LENGTH) lines[lines.length - 1] = `${last} ${part}`
    else lines.push(` ${part}`)
  }
  return lines
}

function mailboxOf(to: Correspondent | null): readonly string[] {
  const address = addressOf(to)
  if (address === null) return []
  const name = headerLine(to?.name ?? '')
  // An encoded word stands for any name, with whatever marks it holds, and needs no quoting.
  return name === '' || name === address ? [address] : [...encodedWords(name), `<${address}>`]
}

/** Plain words as they are, anything else as encoded words. */
function wordsOf(line: string): readonly string[] {
  const words = line.split(' ').filter((word) => word !== '')
  const isPlain = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') && words.every(({ length }) => length < 60)
  return isPlain ? words : encodedWords(line)
}

/** A line in encoded words, each of whole characters. */
function encodedWords(line: string): readonly string[] {
  const words: string[] = []
  let word = ''
  for (const character of line) {
    if (Buffer.byteLength(word + character, 'utf8') > WORD_BYTES) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word]
    .filter((one) => one !== '')
    .map((one) => `=?UTF-8?B?${Buffer.from(one, 'utf8').toString('base64')}?=`)
}

/** Message-IDs in brackets; one with anything but plain signs in it is left out. */
function idsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => /^[\x21-\x3b\x3d\x3f-\x7e]{1,500}$/.test(id)).map((id) => `<${id}>`)
}

function inPieces(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`.{1,${length}}`, 'g')) ?? []
}
