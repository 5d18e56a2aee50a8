import { describe, expect, it } from 'vitest'
import { RECORD_WORDS } from '../../../../src/main/journey/insight/record-words'
import { type RecordItem, recordFile } from '../../../../src/shared/domain/insight-record'

const ITEM: RecordItem = {
  messageId: 'm',
  date: '2026-03-01T09:00:00.000Z',
  isItsOwnDate: true,
  company: 'Acme',
  sender: 'Ines',
  address: 'ines@acme.example',
  subject: 'Your\r\napplication',
  words: 'We want someone younger.\n\n# not a heading',
  isSure: true,
  fileName: 'mail.eml',
  sha256: 'ab'.repeat(32)
}

describe('the record as a file', () => {
  it('holds words, date, sender, file name and hash, and every line of the words as part of the quote', () => {
    const file = recordFile([ITEM], RECORD_WORDS, '2026-11-23')
    expect(file).toContain('## 1. 2026-03-01')
    expect(file).toContain('> We want someone younger.\n> \n> # not a heading')
    expect(file).toContain('- Sender: Ines <ines@acme.example>')
    expect(file).toContain('- Subject: Your application')
    expect(file).toContain('- File: mail.eml')
    expect(file).toContain(`- SHA-256 of the file: ${'ab'.repeat(32)}`)
    expect(file).not.toContain('not sure')
  })

  it('says where a date is not the message’s own and where the reader is unsure', () => {
    const file = recordFile([{ ...ITEM, isItsOwnDate: false, isSure: false, company: '' }], RECORD_WORDS, '2026-11-23')
    expect(file).toContain('- Without a date of its own; it came in on: 2026-03-01T09:00:00.000Z')
    expect(file).toContain('- Coachable was not sure about these words.')
    expect(file).toContain('- Company: not named')
  })
})
