import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../src/main/intake/clean-text'
import { type FoldedMessage, foldText } from '../../../../src/main/intake/fold-text'

function foldRaw(text: string): FoldedMessage {
  return foldText(cleanText(text))
}

const OWN = 'Dear Sam,\n\nwe chose somebody who lives in town.'

/** The text after the sender's own words is folded, all of it, as one kind. */
function expectFolded(rest: string, kind: 'quoted' | 'signature' | 'footer', own = OWN): void {
  expect(foldRaw(`${own}\n\n${rest}`)).toEqual({ body: own, folded: [{ kind, text: rest.trim() }], forwarded: null })
}

function expectKept(text: string): void {
  expect(foldRaw(text)).toEqual({ body: text, folded: [], forwarded: null })
}

describe('earlier mail', () => {
  it.each([
    ['quote marks', '> What could I do better?\n> Thanks, Sam'],
    ['quote marks without spaces, in levels', '>What could I do better?\n>>We regret.'],
    ['On … wrote, with quote marks', 'On Mon, 3 Mar 2025 at 10:11, Sam Porter <sam@mail.example> wrote:\n> Why?'],
    ['On … wrote, without quote marks', 'On Mon, 3 Mar 2025 at 10:11, Sam Porter <sam@mail.example> wrote:\n\nWhy?'],
    ['On … wrote, over two lines', 'On Mon, Mar 3, 2025 at 10:11 AM Sam Porter\n<sam@mail.example> wrote:\n\n> Why?'],
    [
      'On … wrote, over three lines',
      'On Mon, Mar 3, 2025 at 10:11 AM\nSam Porter\n<sam@mail.example> wrote:\n\n> Why?'
    ],
    ['On … wrote, without an address', 'On 4 Mar, Sam wrote:\n> Why?'],
    ['On a weekday you wrote', 'On Mon, you wrote:\n> Why?'],
    ['the address and wrote', 'Sam Porter <sam@mail.example> wrote:\n> Why? I was there at 10.\n> 3 March'],
    ['Am … schrieb', 'Am 03.03.2025 um 10:11 schrieb Sam Porter <sam@mail.example>:\n> Warum?'],
    [
      'Am … schrieb, name before the verb',
      'Am Mo., 3. März 2025 um 10:11 Uhr schrieb Sam Porter <\nsam@mail.example>:\n\n> Warum?'
    ],
    ['Le … a écrit', 'Le lun. 3 mars 2025 à 10:11, Sam Porter <sam@mail.example> a écrit :\n\n> Pourquoi ?'],
    ['El … escribió', 'El lun, 3 mar 2025 a las 10:11, Sam (<sam@mail.example>) escribió:\n> ¿Por qué?'],
    ['Il giorno … ha scritto', 'Il giorno lun 3 mar 2025 alle ore 10:11 Sam <sam@mail.example> ha scritto:\n> Perché?'],
    ['Op … schreef', 'Op ma 3 mrt 2025 om 10:11 schreef Sam <sam@mail.example>:\n> Waarom?'],
    ['Em … escreveu', 'Em seg., 3 de mar. de 2025 às 10:11, Sam <sam@mail.example> escreveu:\n> Por quê?'],
    ['Den … skrev', 'Den mån 3 mars 2025 kl 10:11 skrev Sam <sam@mail.example>:\n> Varför?'],
    ['napisał(a)', 'pon., 3 mar 2025 o 10:11 Sam <sam@mail.example> napisał(a):\n> Dlaczego?'],
    ['a date and an address alone', '2025-03-03 10:11 GMT+01:00 Sam Porter <sam@mail.example>:\n\n> Why?'],
    ['a date in Japanese and an address', '2025年3月10日(月) 18:20 Sam Porter <sam@mail.example>:\n\n> Why?'],
    ['the present tense in Polish', 'W dniu 2.06.2025 o 18:20, Sam Porter pisze:\n> Dlaczego?'],
    ['the name first in Portuguese', 'Sam <sam@mail.example> escreveu (segunda, 7/07/2025 à(s) 18:20):\n\n> Por quê?'],
    ['Quoting …', 'Quoting Sam Porter <sam@mail.example>:\n\n> Why?'],
    ['Quoting an address alone', 'Quoting sam@mail.example:\n\n> Why?'],
    ['Zitat von …', 'Zitat von Sam Porter <sam@mail.example>:\n\n> Warum?'],
    ['a line of Notes', '-----"Sam" <sam@mail.example> wrote: -----\nTo: Jo\nFrom: "Sam" <sam@mail.example>\n\nWhy?'],
    [
      'a block that starts with the date',
      'Gesendet: Montag, 3. März 2025 um 10:11\nVon: Sam <sam@mail.example>\nAn: Jo\nBetreff: Warum\n\nWarum?'
    ],
    ['Original Message', '-----Original Message-----\nFrom: Sam\nSent: Monday\nTo: Jo\nSubject: Why\n\nWhy?'],
    [
      'Ursprüngliche Nachricht',
      '-----Ursprüngliche Nachricht-----\nVon: Sam\nGesendet: Montag\nAn: Jo\nBetreff: Warum\n\nWarum?'
    ],
    ['Message d’origine', '-----Message d’origine-----\nDe : Sam\n\nPourquoi ?'.replace('’', "'")],
    ['Mensaje original', '-----Mensaje original-----\nDe: Sam\n\n¿Por qué?'],
    ['an Outlook block', 'From: Sam Porter <sam@mail.example>\nSent: 3 March 2025 10:11\nTo: Jo\nSubject: Why\n\nWhy?'],
    [
      'an Outlook block with a rule above',
      '________________________________\nFrom: Sam\nSent: Monday\nTo: Jo\nSubject: Why\nWhy?'
    ],
    ['an Outlook block in bold', '*From:* Sam\n*Sent:* Monday\n*To:* Jo\n*Subject:* Why\n\nWhy?'],
    [
      'a German Outlook block',
      'Von: Sam Porter\nGesendet: Montag, 3. März 2025 10:11\nAn: Jo\nBetreff: Warum\n\nWarum?'
    ],
    [
      'a French Outlook block',
      'De : Sam Porter\nEnvoyé : lundi 3 mars 2025 10:11\nÀ : Jo\nObjet : Pourquoi\n\nPourquoi ?'
    ],
    [
      'a Spanish Outlook block',
      'De: Sam Porter\nEnviado el: lunes, 3 de marzo de 2025 10:11\nPara: Jo\nAsunto: Por qué\n\n¿Por qué?'
    ],
    [
      'an Apple Mail block',
      'From: Sam <sam@mail.example>\nSubject: Why\nDate: 3 March 2025 at 10:11:12 CET\nTo: Jo\n\nWhy?'
    ],
    ['a forwarded mail below own words', '---------- Forwarded message ---------\nFrom: Sam\nDate: Monday\n\nWhy?']
  ])('is folded after %s', (_name, rest) => {
    expectFolded(rest, 'quoted')
  })

  it.each([
    ['Best wishes,\nMira Holt', 'On Sunday, May 11, 2025 at 06:20:11 PM GMT+1, Sam <sam@mail.example> wrote:\n\nWhy?'],
    ['Best wishes,\nMira Holt', 'Sam <sam@mail.example> wrote:\n\nWhy?'],
    ['Am Montag sehen wir uns.', 'Am 03.03.2025 um 10:11 schrieb Sam <sam@mail.example>:\n> Warum?']
  ])('leaves %j right above its header in the body', (own, rest) => {
    expect(foldRaw(`${OWN}\n\n${own}\n${rest}`)).toMatchObject({
      body: `${OWN}\n\n${own}`,
      folded: [{ kind: 'quoted', text: rest }]
    })
  })

  it('leaves every answer of an inline reply in the body', () => {
    const text = 'Hi,\n\n> Was it my CV?\n\nNo.\n\n> My fee?\nYes, twice our budget.\n> Thanks'
    const { body, folded } = foldRaw(text)
    expect(body).toBe('Hi,\n\nNo.\n\nYes, twice our budget.')
    expect(folded.map((piece) => piece.text)).toEqual(['> Was it my CV?', '> My fee?', '> Thanks'])
  })

  it('leaves an answer below the quote in the body', () => {
    const { body } = foldRaw('On 3 Mar 2025, at 10:11, Sam <sam@mail.example> wrote:\n> Why?\n\nYou came late.')
    expect(body).toBe('You came late.')
  })
})

describe("the employer's own words stay", () => {
  it.each([
    ['a sentence with "wrote:"', 'Hi Sam,\n\nOn reflection our reviewer wrote:\nYour design was thin.\n\nJo'],
    ['a dated sentence with "wrote:"', 'Hi Sam,\n\nOn 3 March 2025 our reviewer wrote:\nYour design was thin.\n\nJo'],
    ['a quoted panel', 'Hi Sam,\n\nFeedback from the panel:\n> Your design was thin.\n\nJo'],
    ['"more than" in a list', 'Hi Sam,\n\nWe need:\n> 5 years of experience\n\nJo'],
    ['a timetable', 'Hi Sam,\n\nyour trial day:\nFrom: 10:00\nTo: 16:00\nSubject: pastry\n\nJo'],
    [
      'an appointment at the end',
      'Hi Sam,\n\nplease come to:\n\nDate: 3 March\nTime: 10:00\nLink: https://meet.acme.example/x\nPhone: +44 20 7946 0000'
    ],
    [
      'a section between dashes',
      'Hi Sam,\n\n--\nTechnical task\n- the tests failed\n- you did not explain why\n--\n\nJo'
    ],
    ['a list under a sign-off', 'Regards,\nJo\n\nFeedback in short:\n- Design: thin\n- SQL: good'],
    ['sentences under a sign-off', 'Thanks,\n\nWe looked at your portfolio. The case studies were short.'],
    ['a postscript', 'Hi Sam, no.\n\nRegards,\nJo\n\nP.S. Your cover letter named another company.'],
    ['a thank-you that goes on', 'Thanks, but no thanks'],
    [
      '"equal opportunity" in a sentence to the applicant',
      'As an equal opportunity employer we read your application twice.\n\nJo'
    ],
    [
      '"confidential" in a reason',
      'The deliberations of the committee are confidential, so we cannot tell you more.\n\nJo'
    ],
    ['a mail for somebody else', 'Sorry, my last message was intended for somebody else.\n\nJo'],
    ['an automatic no', 'This is an automated message. Unfortunately your application was not successful.'],
    ['an offer of contact', 'You can reach me here:\n\nJo Miller\n+44 20 7946 0000'],
    ['the last name after "best"', 'You were not the best.\n\nSam Best']
  ])('%s', (_name, text) => {
    expectKept(text)
  })
})

describe('signatures', () => {
  it.each([
    ['the mark and what follows', '--\nJo Miller\nHead of People, Acme\njo@acme.example'],
    ['an iPhone', 'Sent from my iPhone'],
    ['a phone', 'Sent from my Galaxy S21'],
    ['Outlook for iOS', 'Get Outlook for iOS'],
    ['a German phone', 'Von meinem iPhone gesendet'],
    ['a French phone', 'Envoyé de mon iPhone'],
    ['a Spanish phone', 'Enviado desde mi iPhone'],
    ['a Dutch phone', 'Verzonden vanaf mijn iPhone'],
    ['a block of contacts', 'Jo Miller\nHead of People | Acme Ltd\n+44 20 7946 0000\njo@acme.example']
  ])('%s', (_name, rest) => {
    expectFolded(rest, 'signature')
  })

  it.each([
    ['Kind regards,\nJo Miller', 'Talent Acquisition Partner\nAcme GmbH\nTel. +49 30 555 0199\nwww.acme.example'],
    ['Best, Jo', 'Head of Design, Acme'],
    ['Mit freundlichen Grüßen\nPetra Lindner', 'Personalreferentin\nMusterweg 5\n10115 Berlin'],
    ['Cordialement,\nÉlodie Marchand', 'Responsable du recrutement\n+33 1 23 45 67 89'],
    ['Saludos,\nLucía Vega', 'Recursos Humanos\nTel: +34 912 345 678'],
    ['Met vriendelijke groet,\nJan de Vries', 'Recruiter\n+31 20 123 4567'],
    ['Z poważaniem,\nAnna Nowak', 'Rekruterka\n+48 22 123 45 67']
  ])('keeps %j and folds what stands under it', (closing, rest) => {
    const body = `${OWN}\n\n${closing}`
    expect(foldRaw(`${body}\n${rest}`)).toEqual({ body, folded: [{ kind: 'signature', text: rest }], forwarded: null })
  })

  it.each(['Jo Miller\n+44 20 7946 0000\njo@acme.example', '__________\nHead of People\n+44 20 7946 0000'])(
    'keeps a name that stands alone above %j',
    (rest) => {
      expectFolded(rest, 'signature', `${OWN}\n\nJo Miller`)
    }
  )

  it('keeps a short sign-off with a name in the body', () => {
    expectKept(`${OWN}\n\nKind regards,\nAnna`)
  })

  it('folds the block between the name and a postscript', () => {
    const { body, folded } = foldRaw('No.\n\nRegards,\nJo\nHR Manager\n+44 20 7946 0000\n\nPS: Your CV has two typos.')
    expect(body).toBe('No.\n\nRegards,\nJo\n\nPS: Your CV has two typos.')
    expect(folded).toEqual([{ kind: 'signature', text: 'HR Manager\n+44 20 7946 0000' }])
  })
})

describe('footers', () => {
  it.each([
    ['confidentiality', 'This email and any attachments are confidential and intended solely for the addressee.'],
    [
      'confidentiality, in other words',
      'This message is intended for the addressee only. If you received it in error, please delete it.'
    ],
    ['the wrong recipient', 'If you are not the intended recipient, please notify the sender and delete this message.'],
    [
      'German confidentiality',
      'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.'
    ],
    [
      'French confidentiality',
      'Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire.'.replace(
        'sont confidentiels',
        'est confidentiel'
      )
    ],
    ['Spanish confidentiality', 'Este mensaje y sus adjuntos contienen información confidencial.'],
    [
      'equal opportunity',
      'Acme is an equal opportunity employer. All qualified applicants will receive consideration without regard to age.'
    ],
    ['the company register', 'Registered in England and Wales, company number 01234567'],
    ['German company details', 'Acme GmbH, Sitz der Gesellschaft: Berlin, Geschäftsführer: Jo Miller, HRB 12345'],
    ['rights', '© 2025 Acme Ltd. All rights reserved.'],
    ['paper', 'Please consider the environment before printing this e-mail.'],
    ['a virus scan', 'This message has been scanned for viruses.'],
    ['unsubscribe', 'Unsubscribe | Manage preferences | View in browser'],
    ['why it came', 'You are receiving this email because you created a profile with us.'],
    ['no reply', 'Please do not reply to this email. This mailbox is not monitored.'],
    ['the mailing system', 'Sent via HireTool'],
    ['a mailing list', 'Applicants mailing list\nhttps://lists.acme.example/mailman/listinfo/applicants'],
    [
      'a mailing list in one line',
      '__________\nApplicants mailing list -- applicants@lists.acme.example\nTo unsubscribe, send a mail.'
    ],
    [
      'a mailing list under the mark of a signature',
      '--\nYou received this message because you are subscribed to a group.'
    ],
    [
      'whom a job board wrote to',
      '----------\n\nThis email was intended for Sam Porter (Analyst)\nYou are receiving LinkedIn notification emails.'
    ],
    ['a row of links', 'Privacy Policy | Terms | Careers'],
    ['German unsubscribe', 'Sie erhalten diese E-Mail, weil Sie ein Profil angelegt haben. Abmelden'],
    ['a rule above it', '----------\nUnsubscribe'],
    [
      'several with plain lines between',
      'This e-mail is confidential and may be legally privileged.\n\nAcme accepts no liability.\n\nAcme Ltd, 1 High Street\n\nUnsubscribe'
    ]
  ])('%s', (_name, rest) => {
    expectFolded(rest, 'footer')
  })

  it('is folded where it stands above the sign-off', () => {
    const { body, folded } = foldRaw(`${OWN}\n\nAcme is an equal opportunities employer.\n\nBest, Jo`)
    expect(body).toBe(`${OWN}\n\nBest, Jo`)
    expect(folded).toEqual([{ kind: 'footer', text: 'Acme is an equal opportunities employer.' }])
  })

  it('is folded right under the name, without an empty line', () => {
    const { body } = foldRaw(`${OWN}\n\nKind regards,\nThe Team\nWe are an equal opportunity employer.`)
    expect(body).toBe(`${OWN}\n\nKind regards,\nThe Team`)
  })

  it('is folded where the mail system of the receiver put it on top', () => {
    const banner = 'CAUTION: This email originated from outside of the organization.'
    expect(foldRaw(`${banner}\n\n${OWN}`)).toMatchObject({ body: OWN, folded: [{ kind: 'footer', text: banner }] })
  })

  it('is folded between the letter and earlier mail', () => {
    const { body, folded } = foldRaw(
      `${OWN}\n\nUnsubscribe\n\nOn 3 Mar 2025, at 10:11, Sam <s@mail.example> wrote:\n> Why?`
    )
    expect(body).toBe(OWN)
    expect(folded.map((piece) => piece.kind)).toEqual(['footer', 'quoted'])
  })
})

describe('a forwarded mail', () => {
  const header =
    '---------- Forwarded message ---------\nFrom: Jo Miller <jo@acme.example>\nDate: Mon, 3 Mar 2025\nSubject: No\nTo: Sam'

  it('is the body where the forwarder says nothing', () => {
    expect(foldRaw(`${header}\n\n${OWN}`)).toEqual({
      body: OWN,
      folded: [{ kind: 'quoted', text: header }],
      forwarded: { from: { name: 'Jo Miller', address: 'jo@acme.example' }, subject: 'No' }
    })
  })

  it.each([
    ['Begin forwarded message:\n\nFrom: Jo <jo@acme.example>\nSubject: No\nDate: Monday\nTo: Sam'],
    [
      '-------- Weitergeleitete Nachricht --------\nBetreff: Nein\nVon: Jo <jo@acme.example>'.replace(
        'Betreff: Nein\nVon: Jo <jo@acme.example>',
        'Von: Jo <jo@acme.example>\nBetreff: Nein'
      )
    ],
    ['---------- Message transféré ---------\nDe : Jo <jo@acme.example>\nObjet : Non'],
    ['---------- Mensaje reenviado ---------\nDe: Jo <jo@acme.example>\nAsunto: No'],
    ['From: Jo <jo@acme.example>\nSent: Monday\nTo: Sam\nSubject: No']
  ])('is found under %j', (mark) => {
    const folded = foldRaw(`${mark}\n\n${OWN}`)
    expect(folded.body).toBe(OWN)
    expect(folded.forwarded?.from).toEqual({ name: 'Jo', address: 'jo@acme.example' })
  })

  it('loses its quote marks', () => {
    const quoted = `${header}\n\n${OWN}`.replace(/^/gm, '> ')
    expect(foldRaw(`Sent from my iPhone\n\n${quoted}`)).toMatchObject({ body: OWN, forwarded: { subject: 'No' } })
  })

  it('is folded itself', () => {
    const { body, folded } = foldRaw(`fyi\n\n${header}\n\n${OWN}\n\nRegards,\nJo\nHR Manager\n\n> Why?`)
    expect(body).toBe(`${OWN}\n\nRegards,\nJo`)
    expect(folded.map((piece) => piece.kind)).toEqual(['quoted', 'signature', 'quoted'])
  })

  it('is history where the forwarder has words of their own', () => {
    const { body, forwarded } = foldRaw(`I asked again, and this is what they said: nothing.\n\n${header}\n\n${OWN}`)
    expect(body).toBe('I asked again, and this is what they said: nothing.')
    expect(forwarded).toBeNull()
  })
})

describe('where nothing would be left', () => {
  it.each([
    ['only a footer', 'Please do not reply to this email.'],
    ['only a phone signature', 'Sent from my iPhone'],
    ['only a header', 'On 3 Mar 2025, at 10:11, Sam <s@mail.example> wrote:']
  ])('keeps the text with %s', (_name, text) => {
    expectKept(text)
  })

  it('takes quoted text without its marks', () => {
    expect(foldRaw('> Too junior.\n> Sorry.').body).toBe('Too junior.\nSorry.')
  })
})

describe('any text', () => {
  it('keeps each of its words, in the body or folded', () => {
    const line = fc.constantFrom(
      '> a1',
      'Hello b2.',
      '',
      '--',
      'Regards,',
      'Jo',
      '+44 20 7946 0000',
      'Unsubscribe',
      'HR Manager',
      'On 3 Mar 2025, at 10:11, Sam <s@mail.example> wrote:',
      '-----Original Message-----',
      'From: x',
      'Sent: y',
      'Subject: z',
      '- c3'
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n')
        const { body, folded } = foldRaw(text)
        expect(wordsOf([body, ...folded.map((piece) => piece.text)].join('\n'))).toEqual(wordsOf(text))
        expect(body === '').toBe(text.trim() === '')
      }),
      { numRuns: 500 }
    )
  })
})

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort()
}
