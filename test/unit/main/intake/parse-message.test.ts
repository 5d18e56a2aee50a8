import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import { type ErrorCode, MAX_FILE_BYTES } from '../../../../src/shared/contract/result'
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

/** The exact body of each mail in test/fixtures/mail. */
const BODIES: Readonly<Record<string, string>> = {
  'multipart-alternative.eml': `Dear Sam,

Thank you for applying for the Data Analyst role at Larkfield Analytics.
We were looking for somebody who has run A/B tests in production, and your resume did not show that.

Kind regards,
Jo Miller`,
  'html-only.eml': `Hello Sam,

We have decided not to move forward. Two things stood out:

- The portfolio has no case study on research.
- The cover letter names another company.

Stage Outcome
Portfolio Not passed

You are welcome to apply again in autumn.
Best wishes,
Mira at Brightwater Labs`,
  'quoted-printable.eml': `Dear Sam,

we need five years of experience in a busy café – yours is two. That is the only reason, and it costs £0 to try again = please do.

Zoë`,
  'base64.eml': `Bonjour,

nous avons bien reçu votre candidature. Malheureusement, votre expérience de la relecture est trop courte pour ce poste.

Cordialement,
Élodie`,
  'windows-1252.eml': `Hi Sam,

we didn’t see the “front of house” work we hoped for – and the pay you asked for (€4,000…) is above our band.

Pat`,
  'iso-8859-1-encoded-words.eml': `Guten Tag,

leider fehlen uns in Ihrer Bewerbung Kenntnisse in der Buchführung.

Mit freundlichen Grüßen
Jürgen Müller`,
  'utf-16.eml': `Guten Tag,

Übung macht den Meister: größere Projekte fehlen uns noch in Ihrem Lebenslauf. Schöne Grüße`,
  'gb18030.eml': `您好，

感谢您的申请。很遗憾，您的工作经验对这个职位来说还不够。`,
  'iso-2022-jp.eml': `この度はご応募いただきありがとうございました。
残念ながら、今回は採用を見送らせていただきます。`,
  'utf-7.eml': `Guten Tag,

Ihre Unterlagen waren unvollständig, und 1 + 1 ist 2. Grüße aus Köln`,
  'raw-8bit-headers.eml': 'Hola, lo sentimos: el puesto ya está cubierto y no buscamos a nadie más este año.',
  'nested-multipart-pdf.eml': `Hi Sam,

the notes of the panel are attached. In short: the system design exercise lacked depth.

Ana`,
  'attached-message.eml': 'Hi Sam, we spoke to your reference and went with another candidate.',
  'only-attached-message.eml': 'These words belong to the attached mail.',
  'format-flowed.eml': `Hi Sam,

your take-home test was well structured, but the second part was missing and we could not run the first one without changing three of the paths.

From our side that was all.

Jo`,
  'format-flowed-delsp.eml': 'Hi Sam, the word extraordinary was cut in two, and this space was kept.',
  'german-quote-header.eml': `Guten Tag Sam Porter,

gern sage ich Ihnen, woran es lag: Ihr Deutsch reicht für die Telefonarbeit noch nicht aus.

Mit freundlichen Grüßen
Petra Lindner`,
  'french-quote.eml': `Bonjour,

votre lettre de motivation était trop générale : rien sur notre maison.

Bien cordialement,
Élodie Marchand`,
  'spanish-quote.eml': `Hola Sam:

Elegimos a otra persona con más experiencia en tienda.

Un saludo,
Lucía`,
  'outlook-header-block.eml': `Sam,

You would have to be on site in Ostermoor four days a week, and that is too far from you.

Regards,
Chris`,
  'top-posted.eml': `Hi Sam,

Happy to share: the other finalist had already shipped a payments product.

Best,
Dana`,
  'inline-reply.eml': `Hi Sam, answers below.

Not quite: three pages, and the first one is about your studies in 2004.

It did. You explained the migration better than anybody else.`,
  'footers.eml': `Dear Sam,

We filled the position of Shift Supervisor from inside the company. As an equal opportunity employer we read every application, and we will keep yours on file.

Best regards,
The Veldora Recruiting Team`,
  'broken-base64.eml': `Hi Sam,

the role was put on hold until summer.`,
  'broken-boundary.eml': 'Your résumé listed the wrong dates.',
  'truncated-multipart.eml': 'We hired internally. The download of this mail stopped in the middle of its attach',
  'huge-header.eml': 'The budget was cut, so nobody is hired this year.',
  'forwarded.eml': `Dear Sam,

You are clearly overqualified for the Junior Buyer position at Harbour & Pine.

Kind regards,
Robin Ash`,
  'html-gmail-reply.eml': `Hi Sam,

your answers were short, and we could not tell what you did.
Next time: situation, task, action, result.

Dana`,
  'html-outlook-reply.eml': `Sam,

We’d need your chartered status first.

Kind regards,
Chris Vale`,
  'view-in-browser-stub.eml': `Hello Sam,

More than 400 people applied, and applications closed before we could read yours. We are sorry about that.`,
  'phone-signature.eml': 'Sorry, cant use you, you said you dont do mornings',
  'greenhouse-style.eml': `Hi Sam,

Thanks for your interest in the Senior Product Designer role at Harbour & Pine. After careful consideration, we have decided to move forward with other candidates.

Harbour & Pine Hiring Team`
}

const UNREADABLE: readonly (readonly [string, ErrorCode])[] = [
  ['empty.eml', 'empty_file'],
  ['binary.eml', 'not_a_mail'],
  ['no-body.eml', 'no_body'],
  ['only-attachment.eml', 'no_body']
]

describe('the body of a mail', () => {
  it.each(Object.entries(BODIES))('%s', async (name, body) => {
    const message = await messageIn(name)
    expect(message.body).toBe(body)
    expect(message.format).toBe('eml')
  })
})

describe('the fixtures', () => {
  it('are all covered here', async () => {
    const names = (await readdir(FIXTURES)).filter((name) => name.endsWith('.eml'))
    expect(names.sort()).toEqual([...Object.keys(BODIES), ...UNREADABLE.map(([name]) => name)].sort())
  })
})

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
  it.each(UNREADABLE)('%s is answered with %s', async (name, code) => {
    expect(await parseFixture(name)).toEqual({ ok: false, code })
  })

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
