import { describe, expect, it } from 'vitest'
import { textOfCalendar } from '../../../../src/main/intake/formats/calendar'
import { withUtf8Headers } from '../../../../src/main/intake/header-bytes'
import { parseMessage } from '../../../../src/main/intake/parse-message'

const INNER = 'From: Jo <jo@acme.example>\nSubject: Your application as Cook\n\nWe chose somebody else.'

function parse(text: string, name = 'mail.eml') {
  return parseMessage(name, new TextEncoder().encode(text))
}

/** A mail with some words and another mail attached to it. */
function carrying(words: string, type = 'multipart/mixed'): string {
  const part = words === '' ? '' : `--b\nContent-Type: text/plain\n\n${words}\n`
  return `From: Sam <sam@mail.example>\nSubject: Fwd\nContent-Type: ${type}; boundary=b\n\n${part}--b\nContent-Type: message/rfc822\n\n${INNER}\n--b--`
}

describe('a mail that carries another', () => {
  it.each(['', 'FYI', 'see below\n\nSent from my iPhone'])('is that one where its own words are %j', async (words) => {
    expect(await parse(carrying(words))).toMatchObject({
      value: { body: 'We chose somebody else.', company: 'Acme', role: 'Cook', from: { name: 'Sam' } }
    })
  })

  it.each(['What do you think?', 'FYI\n\n---------- Forwarded message ---------\nFrom: Al <al@b.example>\n\nNo.'])(
    'keeps the words %j',
    async (words) => {
      const read = await parse(carrying(words))
      expect(read).not.toMatchObject({ value: { body: 'We chose somebody else.' } })
      expect(read.ok).toBe(true)
    }
  )

  it('keeps the words of a report on what was not delivered', async () => {
    const words = 'This is an automatically generated message.'
    expect(await parse(carrying(words, 'multipart/report'))).toMatchObject({ value: { body: words } })
  })
})

describe('a mail that is encrypted', () => {
  it.each([
    [
      'OpenPGP in its text',
      'Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA1x\n-----END PGP MESSAGE-----'
    ],
    ['S/MIME without a kind', 'Content-Type: application/x-pkcs7-mime; name=smime.p7m\n\nMIAG'],
    [
      'OpenPGP inside a list’s mail',
      'Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/encrypted; boundary=i\n\n--i\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--i--\n--o--'
    ]
  ])('is told as such: %s', async (_name, mail) => {
    expect(await parse(`From: a@b.example\nSubject: x\n${mail}`)).toEqual({ ok: false, code: 'encrypted_file' })
  })

  it('is not what quotes one', async () => {
    const text = 'I cannot open this:\n\n-----BEGIN PGP MESSAGE-----\nhQEMA1x'
    expect(await parse(`From: a@b.example\nSubject: x\n\n${text}`)).toMatchObject({ ok: true })
  })
})

describe('a page that a browser saved as one file', () => {
  const page = (from: string) =>
    `From: ${from}\nSubject: Your application\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>We chose somebody else.</p>\n--b\nContent-Type: text/html\n\n<p>A frame with advertising.</p>\n--b\nContent-Type: image/png\nContent-Location: https://acme.example/a.png\n\nx\n--b--`

  it.each([
    ['a.mhtml', '<Saved by Blink>'],
    ['a.mht', '"Saved by Windows Internet Explorer 11"']
  ])('is read from %s, without the frames in it', async (name, from) => {
    expect(await parse(page(from), name)).toMatchObject({
      value: { from: null, body: 'We chose somebody else.', attachments: [] }
    })
  })
})

describe('an invitation', () => {
  it('is its description, else its title', () => {
    const event = (...lines: readonly string[]) =>
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
    const alarm = ['BEGIN:VALARM', 'DESCRIPTION:Reminder', 'END:VALARM']
    expect(textOfCalendar(event('SUMMARY:Interview', ...alarm))).toBe('Interview')
    expect(textOfCalendar(event(...alarm, 'DESCRIPTION;ALTREP="x:y":Bring your\\n lic\r\n ence\\, please.'))).toBe(
      'Bring your\n licence, please.'
    )
    expect(textOfCalendar('no calendar')).toBe('')
  })
})

describe('the headers of a mail', () => {
  const subjectOf = (value: string) => Buffer.from(withUtf8Headers(Buffer.from(`Subject: ${value}\n\nx`))).toString()

  it('are written anew where encoded words cut a character', () => {
    const cut = [Buffer.from('für die \u00dc').subarray(0, -1), Buffer.from([0x9c, 0x62])]
    const words = cut.map((bytes) => `=?utf-8?B?${bytes.toString('base64')}?=`)
    expect(subjectOf(words.join('\r\n '))).toBe(
      `Subject: =?utf-8?B?${Buffer.from('für die Üb').toString('base64')}?=\n\nx`
    )
  })

  it('are left alone where nothing is to mend', () => {
    for (const value of ['plain', '=?utf-8?Q?f=C3=BCr?= =?utf-8?Q?_uns?=']) {
      expect(subjectOf(value)).toBe(`Subject: ${value}\n\nx`)
    }
  })
})

describe('the block on top of a note', () => {
  it('gives its title as the subject, and is folded', async () => {
    const block = '---\ntitle: "Call with Dana"\ntags:\n  - jobs\n---'
    expect(await parse(`${block}\n\nThe role is on hold.`, 'note.md')).toMatchObject({
      value: { subject: 'Call with Dana', body: 'The role is on hold.', folded: [{ kind: 'quoted', text: block }] }
    })
  })

  it('is none of the kind between lines that part the text', async () => {
    const text = '---\nWe chose somebody else.\n---\n\nJo'
    expect(await parse(text, 'note.md')).toMatchObject({ value: { body: text } })
  })
})
