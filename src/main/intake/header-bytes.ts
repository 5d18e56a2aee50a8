import { decodeText, decodeUnlabelled } from './decode-text'

/** The longest header that is written anew, in bytes: the parser takes no longer one. */
const LONGEST_HEAD = 2 * 1024 * 1024

const WORD = '=\\?[^?\\s]{1,60}\\?[BbQq]\\?[^?\\r\\n]{0,2000}\\?='

/** Encoded words (RFC 2047) that follow each other. */
const RUN = new RegExp(`${WORD}(?:[ \\t\\r\\n]{1,80}${WORD})*`, 'g')
const PARTS = /=\?([^?\s]{1,60})\?([BbQq])\?([^?\r\n]{0,2000})\?=/g

/**
 * A mail whose headers the parser can read: raw bytes beyond ASCII that are no UTF-8 (old mail programs), characters that were cut
 * in two by encoded words, and encoded words in UTF-7 are written anew in UTF-8. The body is not touched.
 */
export function withUtf8Headers(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes)
  const head = bytes.subarray(0, end)
  const isAscii = !head.some((byte) => byte > 0x7f)
  if (isAscii && (end > LONGEST_HEAD || !Buffer.from(head).includes('=?'))) return bytes
  const text = decodeUnlabelled(head)
  const mended = end > LONGEST_HEAD ? text : text.replace(RUN, mendedRun)
  return isAscii && mended === text ? bytes : Buffer.concat([Buffer.from(mended, 'utf8'), bytes.subarray(end)])
}

interface EncodedWord {
  readonly label: string
  readonly isBase64: boolean
  readonly encoded: string
}

/** The run as one encoded word in UTF-8, where the parser would decode it in pieces or not at all. */
function mendedRun(run: string): string {
  const words = [...run.matchAll(PARTS)].map(
    ([, label = '', encoding = '', encoded = '']): EncodedWord => ({
      label: label.toLowerCase().replace(/\*.*$/, ''),
      isBase64: encoding.toUpperCase() === 'B',
      encoded
    })
  )
  const { label = '' } = words[0] ?? {}
  if (words.some((word) => word.label !== label)) return run
  const isCut = words.slice(0, -1).some(({ isBase64, encoded }) => isBase64 && /=$/.test(encoded))
  if (!isCut && !/utf-?7$/.test(label)) return run
  const text = decodeText(Buffer.concat(words.map(bytesOf)), label)
  return text.includes('\ufffd') ? run : `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
}

function bytesOf({ isBase64, encoded }: EncodedWord): Buffer {
  if (isBase64) return Buffer.from(encoded, 'base64')
  const plain = encoded.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16))
  })
  return Buffer.from(plain, 'latin1')
}

function endOfHeaders(bytes: Uint8Array): number {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = [body.indexOf('\n\n'), body.indexOf('\n\r\n')].filter((at) => at !== -1)
  return ends.length === 0 ? bytes.length : Math.min(...ends)
}
