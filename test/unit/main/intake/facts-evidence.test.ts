import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessFacts, type MailFacts } from '../../../../src/main/intake/facts'
import { LONGEST_EVIDENCE } from '../../../../src/main/intake/facts/guess'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import type { Evidence } from '../../../../src/shared/domain/message'

const nobody: MailFacts = { from: null, subject: '', body: '' }

function evidenceOf(facts: Partial<MailFacts>) {
  return guessFacts({ ...nobody, ...facts }).evidence
}

/** The named place, as the words stand in it. */
function placeOf({ where }: Evidence, { from, subject, body }: MailFacts): string {
  const places = { sender: from?.name ?? '', address: from?.address ?? '', subject, body }
  return places[where].replace(/\s+/g, ' ')
}

describe('the words that a company was guessed from', () => {
  it('are the sender’s name', () => {
    const from = { name: 'Jo Miller at Blue Harbor', address: 'no-reply@greenhouse-mail.io' }
    expect(evidenceOf({ from }).company).toEqual({ where: 'sender', words: 'Jo Miller at Blue Harbor' })
  })

  it('are the sender’s name where the address only confirms it', () => {
    const from = { name: 'Brightwater Labs', address: 'hello@brightwater.example' }
    expect(evidenceOf({ from }).company).toEqual({ where: 'sender', words: 'Brightwater Labs' })
  })

  it('are the address, however the mail spells its owner', () => {
    const from = { name: 'Jo', address: 'jo@blueharbor.example' }
    const facts = { ...nobody, from, body: 'All of us at BlueHarbor wish you well.' }
    expect(guessFacts(facts)).toMatchObject({
      company: 'BlueHarbor',
      evidence: { company: { where: 'address', words: 'jo@blueharbor.example' } }
    })
  })

  it('are the whole phrase of the subject', () => {
    const evidence = evidenceOf({ subject: 'Re: Your application for Data Analyst at Northwind – update' })
    expect(evidence).toEqual({
      company: { where: 'subject', words: 'application for Data Analyst at Northwind' },
      role: { where: 'subject', words: 'application for Data Analyst at Northwind' }
    })
  })

  it('are a phrase of the body, in one line', () => {
    const body = 'Dear Jo,\n\nThank you for your interest in Blue\nHarbor and for your patience.'
    expect(guessFacts({ ...nobody, body })).toMatchObject({
      company: 'Blue Harbor',
      evidence: { company: { where: 'body', words: 'interest in Blue Harbor' } }
    })
  })

  it('end with their paragraph', () => {
    const body = 'Your interview with Acme\n\nBest wishes'
    expect(guessFacts({ ...nobody, body }).company).toBe('Acme')
  })
})

describe('the words that a role was guessed from', () => {
  it('are both parts of a subject', () => {
    expect(evidenceOf({ subject: 'Re: Application: Data Analyst (m/f/d)' }).role).toEqual({
      where: 'subject',
      words: 'Application: Data Analyst (m/f/d)'
    })
    expect(evidenceOf({ subject: 'Product designer – outcome' }).role?.words).toBe('Product designer – outcome')
  })

  it('keep what was left out of the middle of a title', () => {
    expect(guessFacts({ ...nobody, subject: 'Application for Senior (m/f/d) Engineer' })).toMatchObject({
      role: 'Senior Engineer',
      evidence: { role: { words: 'Application for Senior (m/f/d) Engineer' } }
    })
  })

  it('are a phrase of the body', () => {
    const body = 'We considered you for the role of\nHead of Design, and no.'
    expect(evidenceOf({ body }).role).toEqual({ where: 'body', words: 'role of Head of Design' })
  })

  it('lose the end of a long phrase, and never the title', () => {
    const subject = `Application for Data Analyst, ${'reference of the file '.repeat(10)}`
    const { role } = evidenceOf({ subject })
    expect(role?.words).toMatch(/^Application for Data Analyst, reference .*\S$/)
    expect(role?.words.length).toBeLessThanOrEqual(LONGEST_EVIDENCE)
    expect(subject.split(' ')).toContain(role?.words.split(' ').at(-1))
  })
})

describe('a forwarded mail', () => {
  it('names the one who wrote it as the sender', async () => {
    const mail = [
      'From: Sam <sam@gmail.com>',
      'Subject: Fwd: your application',
      '',
      'FYI',
      '',
      '---------- Forwarded message ---------',
      'From: Acme Careers <jobs@acme.example>',
      'Date: Mon, 3 Mar 2025 at 10:11',
      'Subject: Your application as Housekeeper',
      'To: Sam <sam@gmail.com>',
      '',
      'Dear Sam, we chose somebody else.'
    ].join('\r\n')
    const read = await parseMessage('mail.eml', new TextEncoder().encode(mail))
    expect(read).toMatchObject({
      value: {
        from: { name: 'Sam' },
        evidence: {
          company: { where: 'sender', words: 'Acme Careers' },
          role: { where: 'subject', words: 'application as Housekeeper' }
        }
      }
    })
  })
})

describe('a saved page', () => {
  it('may show the words in its title', async () => {
    const page =
      '<html><head><title>Your application for Cook at Acme</title></head><body><p>We chose somebody else.</p></body></html>'
    expect(await parseMessage('page.html', new TextEncoder().encode(page))).toMatchObject({
      value: { evidence: { company: { where: 'subject', words: 'application for Cook at Acme' } } }
    })
  })
})

describe('evidence', () => {
  const piece = fc.constantFrom(
    ...['Your', 'application', 'for', 'the', 'position', 'of', 'role', 'at', 'with', 'to', 'as', 'interview', 'thank'],
    ...['Acme', 'Blue Harbor', 'Data Analyst', 'Senior', 'Engineer', 'C++', 'Köchin', 'Bewerbung als', 'bei', 'chez'],
    ...['(m/f/d)', '(ref. 12)', 'Careers', 'Team', '|', '-', ':', ',', '.', '\n', '\n\n', '\t', '👋', 'x'.repeat(130)]
  )
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(''))
  const address = fc.constantFrom(
    'jo@acme.example',
    'jo@blue-harbor.co.uk',
    'jo@gmail.com',
    `${'jo.'.repeat(60)}@acme.example`,
    '@-.example',
    ''
  )
  const mail = fc.record({ from: fc.record({ name: text, address }), subject: text, body: text })

  it('stands in the place that it names, and holds the guess', () => {
    fc.assert(
      fc.property(mail, (facts) => {
        const { evidence, ...guesses } = guessFacts(facts)
        for (const fact of ['company', 'role'] as const) {
          const guess = guesses[fact]
          const found = evidence[fact]
          expect(found === null).toBe(guess === null)
          if (found === null || guess === null) continue
          expect(placeOf(found, facts)).toContain(found.words)
          expect(found.words.length).toBeLessThanOrEqual(LONGEST_EVIDENCE)
          expect(found.words).toBe(found.words.trim())
          if (found.where !== 'address') expect(holds(found.words, guess)).toBe(true)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('is whole characters', () => {
    const { role } = evidenceOf({ subject: `Application for Lead (ref 1 ${'👋'.repeat(70)}) Bc` })
    expect(role?.words).toMatch(/^Lead \(ref 1 👋+$/u)
    expect(role?.words).not.toMatch(/\p{Surrogate}/u)
  })
})

/** All letters of the guess in their order; of one with more between its words than there is room for, the first. */
function holds(words: string, guess: string): boolean {
  let end = 0
  for (const letter of guess) {
    const at = words.indexOf(letter, end)
    if (at < 0) return end > 0 && words.length > LONGEST_EVIDENCE - 2
    end = at + letter.length
  }
  return true
}
