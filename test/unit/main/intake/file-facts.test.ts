import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../../../src/main/intake/file-name'
import { textHashOf } from '../../../../src/main/intake/text-hash'
import { writtenDateOf } from '../../../../src/main/intake/written-date'

describe('the hash of a text', () => {
  it('is the same for other line breaks, quotes, bullets and capitals', () => {
    const mail = 'Dear Sam,\n\n- we didn’t see it\n- and chose “Jo”.'
    const page = 'DEAR SAM, • we didn\'t see it • and\nchose "Jo".'
    expect(textHashOf(page)).toBe(textHashOf(mail))
  })

  it('tells other words apart, and texts of signs alone', () => {
    expect(textHashOf('We chose Jo.')).not.toBe(textHashOf('We chose Al.'))
    expect(textHashOf('👍')).not.toBe(textHashOf('👎'))
  })
})

describe('a file name from outside', () => {
  it.each([
    ['../../.ssh/id', 'id'],
    ['C:\\Windows\\a.bat', 'a.bat'],
    ['C:a.bat', 'a.bat'],
    ['..', ''],
    ['menu\u202efdp.exe', 'menufdp.exe'],
    ['a\0b\r\nc.txt', 'ab c.txt'],
    ['what?.pdf', 'what_.pdf'],
    [' . ', '']
  ])('%j becomes %j', (raw, name) => {
    expect(safeFileName(raw)).toBe(name)
  })

  it('never has a folder, a control character or more than 255 units, and keeps its ending', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const name = safeFileName(raw)
        expect(name).not.toMatch(/[\\/\p{Cc}\u202a-\u202e]/u)
        expect(name.length).toBeLessThanOrEqual(255)
        expect(safeFileName(name)).toBe(name)
      })
    )
    expect(safeFileName(`${'a'.repeat(400)}.pdf`)).toMatch(/^a{200,}\.pdf$/)
  })
})

describe('a date as people write it', () => {
  it.each([
    ['Monday, March 3, 2025 10:11 AM', '2025-03-03T10:11:00.000Z'],
    ['Mon, May 12, 2025 at 3:40 PM', '2025-05-12T15:40:00.000Z'],
    ['Friday, 14 February 2025 17:05:09', '2025-02-14T17:05:09.000Z'],
    ['Montag, 3. März 2025 um 10:11', '2025-03-03T10:11:00.000Z'],
    ['lundi 3 février 2025 à 9h05', '2025-02-03T09:05:00.000Z'],
    ['3 de agosto de 2025', '2025-08-03T00:00:00.000Z'],
    ['03.04.2025 12:00', '2025-04-03T12:00:00.000Z'],
    ['12/31/2025', '2025-12-31T00:00:00.000Z'],
    ['3 March 2025 23:30 GMT-02:00', '2025-03-04T01:30:00.000Z'],
    ['Mon, 3 Mar 2025 10:11:12 +0000', '2025-03-03T10:11:12.000Z']
  ])('%s', (text, iso) => {
    expect(writtenDateOf(text)).toBe(iso)
  })

  it.each(['03/04/2025', '31 February 2025', 'tomorrow', 'version 3 of 2025', ''])('%j is none', (text) => {
    expect(writtenDateOf(text)).toBeNull()
  })
})
