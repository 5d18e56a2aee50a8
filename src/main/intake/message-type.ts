import { decodeUnlabelled, utf16OrderOf } from './decode-text'

/** Headers of which every mail has at least one. */
const ANY_HEADER =
  /^(?:from|subject|date|received|mime-version|content-type|message-id|return-path|delivered-to|reply-to|sender|to):/im

/** Headers that people do not write by hand: with a sender they make a text a mail. */
const MACHINE_HEADER = /^(?:received|mime-version|message-id|return-path|delivered-to|date|content-type):/im
const SENDER_HEADER = /^(?:from|sender|return-path):/im
const HEADER_LINE = /^[!-9;-~]{1,76}:/

/** How far into a file its headers are looked for, in bytes. */
const SNIFFED_BYTES = 256 * 1024

/** The extension of a file's name in lower case with its dot, or empty: `.eml`. */
export function extensionOf(name: string): string {
  return /[^/\\.]?(\.[a-z][a-z0-9]{0,9})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether the bytes start with the headers of a mail, whatever the file is called. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const block = headerBlockOf(bytes)
  const first = block.split('\n', 1)[0] ?? ''
  return HEADER_LINE.test(first) && SENDER_HEADER.test(block) && MACHINE_HEADER.test(block) && !isBinary(bytes)
}

/** Whether a file that is called a mail has at least one header of a mail, and no binary data in their place. */
export function hasMailHeader(bytes: Uint8Array): boolean {
  const block = headerBlockOf(bytes)
  return !block.includes('\0') && ANY_HEADER.test(block)
}

/** Whether the bytes are no text: zero bytes (outside of UTF-16), or more than a few control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (utf16OrderOf(bytes) !== null) return false
  const sample = bytes.subarray(0, SNIFFED_BYTES)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1
  }
  return controls > sample.length * 0.02
}

/**
 * The bytes of a mail without what some programs put before its first header: a byte order mark, empty lines, the
 * `From ` line of a mailbox file. A mail saved as UTF-16 is turned into UTF-8, and one with the line ends of old Macs gets those of today.
 */
export function withoutPrelude(bytes: Uint8Array): Uint8Array {
  if (hasOldLineEnds(bytes)) return withoutPrelude(Buffer.from(bytes).map((byte) => (byte === 0x0d ? 0x0a : byte)))
  if (utf16OrderOf(bytes) !== null) return withoutPrelude(Buffer.from(decodeUnlabelled(bytes), 'utf8'))
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const prelude = /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From [^\n]*\n\s*)?/.exec(start)?.[0] ?? ''
  return bytes.subarray(prelude.length)
}

/** Lines that end with a carriage return alone. */
function hasOldLineEnds(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0x0d) && !bytes.includes(0x0a)
}

/** The lines before the first empty one, in bytes as characters. */
function headerBlockOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, SNIFFED_BYTES)).toString('latin1').replace(/\r\n/g, '\n')
  const end = start.indexOf('\n\n')
  return end === -1 ? start : start.slice(0, end)
}
