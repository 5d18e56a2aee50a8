import { createHash } from 'node:crypto'

/**
 * SHA-256 in hex of the words of a body: compatibility forms made one, lower case, white space and punctuation left out, so
 * that a letter as mail, PDF or Word file (other line breaks, quotes and bullets) is recognised as the same text.
 */
export function textHashOf(body: string): string {
  const plain = body.normalize('NFKC').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
  // A body of signs alone ("👍") would be the same as any other.
  const text = words === '' ? plain.replace(/\s+/g, ' ').trim() : words
  return createHash('sha256').update(text).digest('hex')
}
