import { decodeUtf7 } from './utf7'

/** Labels that mail uses and that the Encoding Standard (which TextDecoder follows) does not list. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['windows-932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['windows-936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['windows-950', 'big5'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['latin-1', 'windows-1252'],
  ['latin-9', 'iso-8859-15']
])

/** Labels that many senders give without meaning them: bytes that are valid UTF-8 are read as UTF-8 all the same. */
const CARELESS_LABELS: ReadonlySet<string> = new Set(['', 'us-ascii', 'ascii', 'iso-8859-1', 'latin1', 'windows-1252'])

const UTF7_LABELS: ReadonlySet<string> = new Set(['utf-7', 'utf7', 'unicode-1-1-utf-7', 'unicode-2-0-utf-7'])
const UTF16_LABELS: ReadonlySet<string> = new Set(['utf-16', 'utf16', 'utf-16le', 'utf-16be', 'ucs-2', 'unicode'])

/**
 * Text of `bytes` under the charset label that came with them (`''` where none did). Never throws: an unknown label and
 * a label that the bytes contradict fall back to UTF-8 and then to windows-1252. A byte order mark wins over UTF labels.
 */
export function decodeText(bytes: Uint8Array, label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  const marked = decodeMarked(bytes, name)
  if (marked !== null) return marked
  if (UTF7_LABELS.has(name)) return decodeUtf7(decodeWith('latin1', bytes) ?? '')
  if (UTF16_LABELS.has(name)) return decodeUnmarkedUtf16(bytes, name)
  if (CARELESS_LABELS.has(name) || name.startsWith('utf-8') || name === 'utf8') return decodeUtf8OrWestern(bytes)
  const listed = ALIASES.get(name) ?? ALIASES.get(name.replace(/^x-/, '')) ?? name
  return decodeWith(listed, bytes) ?? decodeUtf8OrWestern(bytes)
}

/**
 * Text of bytes that say nothing about their charset: a byte order mark, the zero bytes of UTF-16, else UTF-8, else
 * windows-1252.
 */
export function decodeUnlabelled(bytes: Uint8Array): string {
  const order = utf16OrderOf(bytes)
  return order === null ? decodeText(bytes, '') : decodeText(bytes, order)
}

/** The UTF-16 byte order that a mark or the place of the zero bytes of Western text gives away, or null. */
export function utf16OrderOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2048)
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) {
      if (at % 2 === 0) even += 1
      else odd += 1
    }
  }
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return null
  // Western text in UTF-16 has a zero in nearly every pair, always on the same side.
  if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

function decodeMarked(bytes: Uint8Array, name: string): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8OrWestern(bytes.subarray(3))
  if (name !== '' && !UTF16_LABELS.has(name)) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeWith('utf-16le', bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeWith('utf-16be', bytes.subarray(2))
  return null
}

function decodeUnmarkedUtf16(bytes: Uint8Array, name: string): string {
  const order = name === 'utf-16le' || name === 'utf-16be' ? name : (utf16OrderOf(bytes) ?? 'utf-16le')
  return decodeWith(order, bytes) ?? ''
}

function decodeUtf8OrWestern(bytes: Uint8Array): string {
  const text = decodeWith('utf-8', bytes) ?? ''
  const broken = text.split('\ufffd').length - 1
  if (broken === 0) return text
  // One broken character in a text full of good ones is damage; otherwise the bytes were never UTF-8.
  const good = (text.match(/[^\0-\u007f\ufffd]/g) ?? []).length
  return good > broken ? text : (decodeWith('windows-1252', bytes) ?? text)
}

function decodeWith(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    // The only error of a decoder that is not `fatal`: a label it does not know.
    if (error instanceof RangeError) return null
    throw error
  }
}
