import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../src/main/intake/clean-text'
import { decodeText, decodeUnlabelled } from '../../../../src/main/intake/decode-text'
import { decodeUtf7 } from '../../../../src/main/intake/utf7'

/** Bytes, label, and the text they stand for. */
const SAMPLES: readonly (readonly [string, readonly number[], string])[] = [
  ['utf-8', [0xc3, 0xa4], 'ä'],
  ['UTF8', [0xc3, 0xa4], 'ä'],
  ['windows-1252', [0x80, 0x92, 0xe4], '€’ä'],
  ['iso-8859-1', [0xe4, 0x92], 'ä’'],
  ['"ISO-8859-1"', [0xe4], 'ä'],
  ['us-ascii', [0x61, 0x62], 'ab'],
  ['iso-8859-2', [0xb3], 'ł'],
  ['iso-8859-9', [0xfe], 'ş'],
  ['iso-8859-15', [0xa4], '€'],
  ['windows-1250', [0xb9], 'ą'],
  ['cp1250', [0xb9], 'ą'],
  ['windows-1251', [0xcf], 'П'],
  ['koi8-r', [0xf0], 'П'],
  ['utf-16le', [0xe4, 0], 'ä'],
  ['utf-16be', [0, 0xe4], 'ä'],
  ['utf-16', [0xff, 0xfe, 0xe4, 0], 'ä'],
  ['utf-16', [0xfe, 0xff, 0, 0xdf], 'ß'],
  ['utf-16', [0, 0x61, 0, 0x62, 0, 0x63], 'abc'],
  ['utf-16', [0x61, 0, 0x62, 0, 0x63, 0], 'abc'],
  ['gb18030', [0xc4, 0xe3], '你'],
  ['gb2312', [0xc4, 0xe3], '你'],
  ['x-gbk', [0xc4, 0xe3], '你'],
  ['big5', [0xa7, 0x41], '你'],
  ['shift_jis', [0x82, 0xa0], 'あ'],
  ['cp932', [0x82, 0xa0], 'あ'],
  ['euc-jp', [0xa4, 0xa2], 'あ'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42], 'あ'],
  ['euc-kr', [0xb0, 0xa1], '가'],
  ['ks_c_5601-1987', [0xb0, 0xa1], '가'],
  ['utf-7', [0x2b, 0x41, 0x4f, 0x51, 0x2d], 'ä']
]

describe('decodeText', () => {
  it.each(SAMPLES)('reads %s', (label, bytes, text) => {
    // Some Node versions read windows-1252 as Latin-1; `cleanText`, which every text passes, mends that.
    expect(cleanText(decodeText(Uint8Array.from(bytes), label))).toBe(text)
  })

  it('takes valid UTF-8 for UTF-8 under a careless label', () => {
    expect(decodeText(new TextEncoder().encode('Größe – ok'), 'us-ascii')).toBe('Größe – ok')
    expect(decodeText(new TextEncoder().encode('Größe – ok'), 'iso-8859-1')).toBe('Größe – ok')
  })

  it('falls back to windows-1252 where UTF-8 is claimed in vain', () => {
    expect(decodeText(Uint8Array.from([0x47, 0x72, 0xf6, 0xdf, 0x65]), 'utf-8')).toBe('Größe')
  })

  it('keeps UTF-8 with one broken character', () => {
    expect(decodeText(Uint8Array.from([...new TextEncoder().encode('äöü'), 0xc3]), 'utf-8')).toBe('äöü\ufffd')
  })

  it('reads unknown labels as UTF-8 or windows-1252', () => {
    expect(decodeText(Uint8Array.from([0xc3, 0xa4]), 'x-unknown')).toBe('ä')
    expect(decodeText(Uint8Array.from([0xe4]), 'unknown-8bit')).toBe('ä')
  })

  it('drops a byte order mark', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), '')).toBe('a')
  })
})

describe('decodeUnlabelled', () => {
  it('tells UTF-16 without a mark from its zero bytes', () => {
    expect(decodeUnlabelled(Buffer.from('Thank you for applying.', 'utf16le'))).toBe('Thank you for applying.')
  })
})

describe('decodeUtf7', () => {
  it.each([
    ['A+-B', 'A+B'],
    ['1 + 1', '1 + 1'],
    ['Gr+APwA3w-e', 'Grüße'],
    ['+2D3eAA-', '😀'],
    ['x+A', 'x+A']
  ])('%s', (encoded, text) => {
    expect(decodeUtf7(encoded)).toBe(text)
  })
})
