import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import { MAX_FILE_BYTES } from '../../../../src/shared/contract/result'
import type { ParsedMessage } from '../../../../src/shared/domain/message'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/mail/', import.meta.url))

async function parseFixture(name: string) {
  return parseMessage(name, new Uint8Array(await readFile(`${FIXTURES}${name}`)))
}

async function messageIn(name: string): Promise<ParsedMessage> {
  const result = await parseFixture(name)
  if (!result.ok) throw new Error(`${name}: ${result.code}`)
  return result.value
}

function parseText(text: string, name = 'Pasted text.txt') {
  return parseMessage(name, new TextEncoder().encode(text))
}

describe('what a mail says about itself', () => {
  it('is read from its headers', async () => {
    expect(await messageIn('multipart-alternative.eml')).toMatchObject({
      subject: 'Your application for Data Analyst at Larkfield Analytics',
      from: { name: 'Larkfield Analytics Careers', address: 'careers@larkfield.example' },
      date: '2025-03-03T09:11:12.000Z',
      messageId: 'alt-1@larkfield.example',
      language: 'en',
      company: 'Larkfield Analytics',
      role: 'Data Analyst'
    })
  })

  it('is decoded from encoded words over several lines', async () => {
    const message = await messageIn('iso-8859-1-encoded-words.eml')
    expect(message.subject).toBe('Rückmeldung zu Ihrer Bewerbung als Bürokraft')
    expect(message.from).toEqual({ name: 'Jürgen Müller', address: 'juergen@tannenhof.example' })
    expect(message.language).toBe('de')
  })

  it('is decoded from encoded words in GB18030 and ISO-2022-JP', async () => {
    expect((await messageIn('gb18030.eml')).subject).toBe('关于您的申请')
    expect((await messageIn('iso-2022-jp.eml')).subject).toBe('選考結果のご連絡')
  })

  it('is read from raw windows-1252 headers', async () => {
    const message = await messageIn('raw-8bit-headers.eml')
    expect(message.subject).toBe('Actualización – puesto de Camarera')
    expect(message.from?.name).toBe('José Núñez')
    expect(message.messageId).toBeNull()
  })

  it('names the employer and post of the forwarded mail, not of the one who forwards it', async () => {
    const message = await messageIn('forwarded.eml')
    expect(message.from?.name).toBe('Sam Porter')
    expect(message.company).toBe('Harbour & Pine')
    expect(message.role).toBe('Junior Buyer')
  })

  it('takes the employer from the attached mail where that one is the text', async () => {
    expect((await messageIn('only-attached-message.eml')).company).toBe('Ostermoor')
  })
})

describe('attachments', () => {
  it('are named and measured; pictures shown in the text are none', async () => {
    const { attachments } = await messageIn('nested-multipart-pdf.eml')
    expect(attachments).toEqual([{ name: 'Rückmeldung.pdf', mediaType: 'application/pdf', byteLength: 828 }])
  })

  it('may be whole mails', async () => {
    const { attachments } = await messageIn('attached-message.eml')
    expect(attachments).toEqual([{ name: 'reference.eml', mediaType: 'message/rfc822', byteLength: 241 }])
  })
})

describe('folded text', () => {
  it('keeps signature and quoted history in their order', async () => {
    const { folded } = await messageIn('german-quote-header.eml')
    expect(folded).toEqual([
      { kind: 'signature', text: 'Personalreferentin\nTannenhof Software GmbH\nTel. +49 30 555 0199' },
      {
        kind: 'quoted',
        text: 'Am 11.03.2025 um 17:40 schrieb Sam Porter\n<sam.porter@mail.example>:\n\n> Guten Abend,\n> würden Sie mir sagen, was ich besser machen kann?'
      }
    ])
  })

  it('holds every quoted piece of an inline reply', async () => {
    const { folded } = await messageIn('inline-reply.eml')
    expect(folded.map((piece) => piece.kind)).toEqual(['quoted', 'quoted', 'quoted'])
    expect(folded[1]?.text).toBe('> And the interview?\n> I felt it went well.')
  })

  it('holds all footers of a mail in one piece', async () => {
    const { folded } = await messageIn('footers.eml')
    expect(folded.map((piece) => piece.kind)).toEqual(['footer'])
    expect(folded[0]?.text).toContain('CONFIDENTIALITY NOTICE')
    expect(folded[0]?.text).toContain('Unsubscribe')
  })
})

describe('what cannot be read as a message', () => {
  it('is empty where there is only white space or a byte order mark', async () => {
    expect(await parseText(' \r\n\t\n')).toEqual({ ok: false, code: 'empty_file' })
    expect(await parseText('\ufeff\n', 'letter.eml')).toEqual({ ok: false, code: 'empty_file' })
    expect(await parseText('\u200b\u00a0\n')).toEqual({ ok: false, code: 'empty_file' })
  })

  it('is too large beyond the limit, and not before', async () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61)
    expect(await parseMessage('letter.txt', bytes)).toEqual({ ok: false, code: 'too_large' })
    expect((await parseMessage('letter.txt', bytes.subarray(1))).ok).toBe(true)
  })

  it('is no mail without any header of a mail', async () => {
    expect(await parseText('Just words: and more.\n\nBye', 'letter.eml')).toEqual({ ok: false, code: 'not_a_mail' })
  })

  it('is of no supported type under another extension, or when text is binary', async () => {
    expect(await parseText('Hello', 'letter.xls')).toEqual({ ok: false, code: 'unsupported_type' })
    expect(await parseText('Hello', 'letter.docx')).toEqual({ ok: false, code: 'unsupported_type' })
    const binary = new Uint8Array(await readFile(`${FIXTURES}binary.eml`))
    expect(await parseMessage('letter.txt', binary)).toEqual({ ok: false, code: 'unsupported_type' })
  })

  it('is a mailbox file, which holds many mails', async () => {
    const mailbox =
      'From jo@acme.example Mon Mar  3 10:11:12 2025\nFrom: jo@acme.example\nDate: Mon, 3 Mar 2025 10:11:12 +0000\n\nNo.'
    expect(await parseText(mailbox, 'all.mbox')).toEqual({ ok: false, code: 'holds_many_messages' })
  })
})

describe('text', () => {
  it('is the body as it is', async () => {
    expect(await parseText('Too junior for us, sorry.')).toEqual({
      ok: true,
      value: {
        format: 'text',
        subject: '',
        from: null,
        date: null,
        messageId: null,
        inReplyTo: null,
        references: [],
        body: 'Too junior for us, sorry.',
        textHash: createHash('sha256').update('toojuniorforussorry').digest('hex'),
        folded: [],
        attachments: [],
        language: 'en',
        company: null,
        role: null,
        evidence: { company: null, role: null }
      }
    })
  })

  it.each(['letter.txt', 'LETTER.MD', 'letter', 'folder.d/letter', 'C:\\mail\\letter.txt'])(
    'is read from %s',
    async (name) => {
      expect((await parseText('We chose somebody else.', name)).ok).toBe(true)
    }
  )

  it.each([
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x4e, 0xc3, 0xb3])],
    ['UTF-16LE with a mark', Uint8Array.from([0xff, 0xfe, 0x4e, 0, 0xf3, 0])],
    ['UTF-16BE with a mark', Uint8Array.from([0xfe, 0xff, 0, 0x4e, 0, 0xf3])],
    ['windows-1252', Uint8Array.from([0x4e, 0xf3])]
  ])('is decoded from %s', async (_name, bytes) => {
    expect(await parseMessage('letter.txt', bytes)).toMatchObject({ ok: true, value: { body: 'Nó' } })
  })

  it('with the headers of a mail is a mail', async () => {
    const text = 'From: Jo <jo@acme.example>\nDate: Mon, 3 Mar 2025 10:11:12 +0000\nSubject: No\n\nSorry.'
    expect(await parseText(text)).toMatchObject({ ok: true, value: { format: 'eml', subject: 'No', body: 'Sorry.' } })
    expect(await parseText(text, '1741000000.M1P2.host,S')).toMatchObject({ ok: true, value: { format: 'eml' } })
  })

  it('gives up the subject and sender that were pasted with it', async () => {
    const text = 'Subject: Your application for Cook\nFrom: Jo Miller <jo@acme.example>\n\nDear Sam,\n\nno.'
    expect(await parseText(text)).toMatchObject({
      ok: true,
      value: {
        subject: 'Your application for Cook',
        from: { name: 'Jo Miller', address: 'jo@acme.example' },
        body: 'Dear Sam,\n\nno.',
        folded: [{ kind: 'quoted', text: 'Subject: Your application for Cook\nFrom: Jo Miller <jo@acme.example>' }],
        company: 'Acme',
        role: 'Cook'
      }
    })
  })
})

describe('a plain part written from HTML', () => {
  it('loses the marks that stand for pictures', async () => {
    const text = 'Subject: x\r\n\r\n[image: Acme logo]\r\n[cid:image001.png@01D]\r\nWe chose [somebody] else.'
    expect(await parseText(text, 'a.eml')).toMatchObject({ ok: true, value: { body: 'We chose [somebody] else.' } })
  })

  it('is not used where it is empty, HTML itself, or only repeats', async () => {
    const parts = (plain: string) =>
      `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>No, <b>thanks</b>.</p>\r\n--b--`
    for (const plain of ['', '<html><p>No, thanks.</p></html>', 'No, thanks.']) {
      expect(await parseText(parts(plain), 'a.eml')).toMatchObject({ ok: true, value: { body: 'No, thanks.' } })
    }
  })
})

describe('mails with unusual wrapping', () => {
  const mail = 'Subject: Hello\r\nFrom: jo@acme.example\r\n\r\nWe chose somebody else.\r\n'

  it.each([
    ['a byte order mark', `\ufeff${mail}`],
    ['empty lines first', `\r\n\r\n${mail}`],
    ['the From line of a mailbox', `From jo@acme.example Mon Mar  3 10:11:12 2025\r\n${mail}`]
  ])('are read with %s', async (_name, text) => {
    expect(await parseText(text, 'mail.eml')).toMatchObject({
      ok: true,
      value: { subject: 'Hello', body: 'We chose somebody else.' }
    })
  })

  it('are read when saved as UTF-16', async () => {
    const bytes = Buffer.from(`\ufeff${mail}`, 'utf16le')
    expect(await parseMessage('mail.eml', bytes)).toMatchObject({ ok: true, value: { subject: 'Hello' } })
  })

  it('give null for a date that is none', async () => {
    const result = await parseText(`Date: some day\r\n${mail}`, 'mail.eml')
    expect(result).toMatchObject({ ok: true, value: { date: null } })
  })

  it('take the Sender where From names nobody, and the first mailbox of a group', async () => {
    const sender = 'From: \r\nSender: Acme <hr@acme.example>\r\nSubject: x\r\n\r\nNo.'
    expect(await parseText(sender, 'a.eml')).toMatchObject({ ok: true, value: { from: { name: 'Acme' } } })
    const group = 'From: Team: Jo <jo@acme.example>, Al <al@acme.example>;\r\nSubject: x\r\n\r\nNo.'
    expect(await parseText(group, 'a.eml')).toMatchObject({ ok: true, value: { from: { name: 'Jo' } } })
  })
})
