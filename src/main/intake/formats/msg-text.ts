import { decompressRTF } from '@kenjiuno/decompressrtf'
import type { FieldsData } from '@kenjiuno/msgreader'
import { cleanText } from '../clean-text'
import { htmlToPlain } from '../html-text'
import { decodeHtml } from './html'
import { stringOf } from './msg-fields'
import { readRtf } from './rtf'
import { labelOfCodePage } from './rtf-charsets'

/** Packed RTF beyond this holds pictures or harm: unpacked it takes up to seventy times as much memory. Bytes. */
const LARGEST_PACKED = 4 * 1024 * 1024

/** Addresses that Outlook writes behind the words of a link in its plain text. */
const LINK_TARGET = /<(?:https?|mailto|file|tel):[^<>\s]{1,4000}>/gi

/** The words of a message: the plain text, else the HTML, else the packed RTF. Cleaned; empty where there are none. */
export function textOf(fields: FieldsData): string {
  const plain = cleanText(stringOf(fields.body).replace(LINK_TARGET, ''))
  if (plain.trim() !== '') return plain
  const html = htmlOf(fields)
  const fromHtml = html === '' ? '' : cleanText(htmlToPlain(html))
  return fromHtml.trim() !== '' ? fromHtml : textOfPackedRtf(fields.compressedRtf)
}

function htmlOf(fields: FieldsData): string {
  if (fields.html instanceof Uint8Array) return decodeHtml(fields.html, labelOfPage(fields.internetCodepage ?? 65001))
  return stringOf(fields.bodyHtml)
}

/** RTF knows no UTF-7; mail does. */
function labelOfPage(codePage: number): string {
  return codePage === 65000 ? 'utf-7' : labelOfCodePage(codePage)
}

function textOfPackedRtf(packed: unknown): string {
  if (!(packed instanceof Uint8Array) || packed.length < 16) return ''
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  // The library trusts the length that the data gives of itself.
  if (length + 4 > packed.length || packed.length > LARGEST_PACKED) return ''
  const rtf = readRtf(Uint8Array.from(decompressRTF(Array.from(packed))))
  if (!rtf.ok) return ''
  const text = cleanText(rtf.value.kind === 'html' ? htmlToPlain(rtf.value.text) : rtf.value.text)
  return text.trim() === '' ? '' : text
}
