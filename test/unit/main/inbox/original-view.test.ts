import { describe, expect, it } from 'vitest'
import { nameForCopy, originalView } from '../../../../src/main/inbox/original-view'

describe('an original for the eye', () => {
  it('is text in UTF-8, else one letter a byte', () => {
    expect(originalView('eml', new TextEncoder().encode('Grüße'))).toEqual({ kind: 'text', text: 'Grüße' })
    expect(originalView('text', new Uint8Array([0x47, 0xfc]))).toEqual({ kind: 'text', text: 'Gü' })
  })

  it('is cut after a mebibyte, in the middle of a letter if need be', () => {
    const view = originalView('html', new TextEncoder().encode(`a${'ü'.repeat(600 * 1024)}`))
    expect(view).toEqual({ kind: 'text', text: `a${'ü'.repeat(512 * 1024 - 1)}` })
  })

  it.each(['msg', 'pdf', 'docx', 'odt'] as const)('is none for %s', (format) => {
    expect(originalView(format, new TextEncoder().encode('text'))).toEqual({ kind: 'binary' })
  })
})

describe('the name of a copy', () => {
  it.each([
    ['letter.eml', 'eml', 'letter.eml'],
    ['mails.zip/offers/Letter.EML', 'eml', 'Letter.EML'],
    ['C:\\mail\\letter', 'msg', 'letter.msg'],
    ['Re. Mr. Lee v1.2', 'eml', 'Re. Mr. Lee v1.2.eml'],
    ['Note of a call', 'note', 'Note of a call.txt'],
    ['a<b>:c?.pdf', 'pdf', 'a_b__c_.pdf'],
    ['../..', 'html', 'Message.html'],
    ['.eml', 'eml', 'Message.eml'],
    ['', 'text', 'Message.txt']
  ] as const)('of %j as %s is %j', (sourceName, format, name) => {
    expect(nameForCopy({ sourceName, format })).toBe(name)
  })

  it('is never too long for a disk', () => {
    const name = nameForCopy({ sourceName: 'x'.repeat(400), format: 'docx' })
    expect(name.length).toBeLessThanOrEqual(255)
    expect(name).toMatch(/x\.docx$/)
  })
})
