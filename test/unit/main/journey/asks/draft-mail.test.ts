import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { type DraftMail, draftMail } from '../../../../../src/main/journey/asks/draft-mail'
import { headerLine } from '../../../../../src/shared/domain/ask-mail'

const MAIL: DraftMail = {
  to: { name: 'Ines Okafor', address: 'ines@firm.example' },
  subject: 'Re: Your application',
  text: 'Dear Ines,\n\nThank you.\n',
  inReplyTo: 'two@firm.example',
  references: ['one@firm.example']
}

/** Every line that belongs to the head, unfolded. */
function headOf(bytes: Uint8Array): readonly string[] {
  const [head = ''] = Buffer.from(bytes).toString('latin1').split('\r\n\r\n')
  return head.replace(/\r\n (?=\S)/g, ' ').split('\r\n')
}

const NAMES = [
  'X-Unsent',
  'To',
  'Subject',
  'In-Reply-To',
  'References',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding'
]

describe('a draft for a mail program', () => {
  it('is an unsent mail in the thread of the one that it answers', async () => {
    const bytes = draftMail(MAIL)
    expect(headOf(bytes)).toEqual([
      'X-Unsent: 1',
      'To: =?UTF-8?B?SW5lcyBPa2Fmb3I=?= <ines@firm.example>',
      'Subject: Re: Your application',
      'In-Reply-To: <two@firm.example>',
      'References: <one@firm.example> <two@firm.example>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64'
    ])
    const mail = await PostalMime.parse(bytes)
    expect(mail).toMatchObject({
      to: [{ name: 'Ines Okafor', address: 'ines@firm.example' }],
      subject: 'Re: Your application',
      inReplyTo: '<two@firm.example>',
      references: '<one@firm.example> <two@firm.example>'
    })
    expect(mail.text?.replace(/\r\n/g, '\n')).toBe('Dear Ines,\n\nThank you.\n')
  })

  it('names nobody where the address is none', () => {
    for (const address of ['', 'Ines', 'a@b, c@d', 'a@b>\r\nBcc: <c@d']) {
      expect(headOf(draftMail({ ...MAIL, to: { name: 'Ines', address } })).join('\n')).not.toMatch(/^(?:To|Bcc):/m)
    }
  })

  it('leaves out ids with anything but plain signs, and all but the newest of a long thread', () => {
    const references = ['a b', 'a\r\nBcc: x@y', 'ü@x', '<a>', ...Array.from({ length: 200 }, (_, at) => `id-${at}@x`)]
    const line = headOf(draftMail({ ...MAIL, references })).find((one) => one.startsWith('References: ')) ?? ''
    expect(line.split(' ')).toHaveLength(31)
    expect(line).toMatch(/<id-199@x> <two@firm\.example>$/)
  })

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      'a\r\nBcc: x@y.example',
      'a\n\nbody',
      '=?UTF-8?B?QmNjOg==?=',
      '\r',
      '\u2028Bcc: x',
      'a\u0085Bcc: x',
      '😀'.repeat(90)
    )
  )

  it('holds what was typed and no header more, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, typed, async (name, subject, text, id) => {
        const to = { name, address: 'ines@firm.example' }
        const bytes = draftMail({ to, subject, text, inReplyTo: id, references: [id, id] })
        const head = headOf(bytes)
        expect(head.every((line) => NAMES.includes(line.slice(0, line.indexOf(':'))))).toBe(true)
        expect(new Set(head.map((line) => line.slice(0, line.indexOf(':')))).size).toBe(head.length)
        const lines = Buffer.from(bytes).toString('latin1').split('\r\n')
        expect(lines.every((line) => line.length <= 998 && /^[\x20-\x7e]*$/.test(line))).toBe(true)
        expect(lines.filter((line) => line.includes('=?')).every(({ length }) => length <= 76)).toBe(true)

        const mail = await PostalMime.parse(bytes)
        expect(mail.headers.map(({ key }) => key).sort()).toEqual(
          head.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).sort()
        )
        expect(mail.to).toHaveLength(1)
        expect(mail.to?.[0]?.address).toBe('ines@firm.example')
        expect(mail.bcc).toBeUndefined()
        expect(headerLine(mail.subject ?? '')).toBe(wellFormed(headerLine(subject)))
      }),
      { numRuns: 300 }
    )
  })

  it('gives the text back as it was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
        const bytes = Buffer.from(draftMail({ ...MAIL, text })).toString('latin1')
        const body = bytes.slice(bytes.indexOf('\r\n\r\n') + 4).replace(/\r\n/g, '')
        expect(Buffer.from(body, 'base64').toString('utf8')).toBe(wellFormed(text).replace(/\r\n?|\n/g, '\r\n'))
      })
    )
  })
})

/** As UTF-8 has it: half of a surrogate pair is no character. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}
