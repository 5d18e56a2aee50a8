import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Application, type ApplicationDecision, newApplication } from '../../../../src/shared/domain/application'
import { companyKey } from '../../../../src/shared/domain/company-key'
import { type LinkedMessage, linksOf } from '../../../../src/shared/domain/linking'

function application(id: string, company: string, role = '', removedAt: string | null = null): Application {
  return { ...newApplication(id, company, role, '2026-11-01T00:00:00Z'), removedAt }
}

interface Shown {
  readonly company?: string | null
  readonly role?: string | null
  readonly messageId?: string | null
  readonly inReplyTo?: string | null
  readonly references?: readonly string[]
  readonly decision?: ApplicationDecision | null
}

function message(id: string, shown: Shown = {}): LinkedMessage {
  const { company = null, role = null, messageId = null, inReplyTo = null, references = [], decision = null } = shown
  return { message: { id, messageId, inReplyTo, references }, facts: { company, role }, decision }
}

const belongs = (applicationId: string): ApplicationDecision => ({ kind: 'belongs', applicationId })

/** How a lone message with these names stands. */
function linkOf(shown: Shown, ...applications: readonly Application[]) {
  return linksOf([message('m', shown)], applications).get('m')
}

describe('a message by its names', () => {
  it('belongs to the application with the same company and role', () => {
    expect(
      linkOf(
        { company: 'ACME, Inc.', role: 'data analyst (m/f/d)' },
        application('a', 'Acme', 'Data Analyst'),
        application('b', 'Acme', 'Cook'),
        application('c', 'Acme')
      )
    ).toEqual({ kind: 'linked', applicationId: 'a', because: 'company_and_role' })
  })

  it('is asked about where two applications are the same', () => {
    expect(
      linkOf(
        { company: 'Acme', role: 'Cook' },
        application('a', 'Acme', 'Cook'),
        application('b', 'ACME', 'cook'),
        application('c', 'Acme', 'Waiter')
      )
    ).toEqual({ kind: 'ask', candidates: ['a', 'b'], company: 'Acme', role: 'Cook' })
  })

  it('belongs to the company’s only application where it names no role', () => {
    expect(linkOf({ company: 'Acme' }, application('a', 'Acme', 'Cook'))).toEqual({
      kind: 'linked',
      applicationId: 'a',
      because: 'company'
    })
  })

  it('belongs to the company’s only application where that names no role', () => {
    expect(linkOf({ company: 'Acme', role: 'Cook' }, application('a', 'Acme'))).toMatchObject({ because: 'company' })
  })

  it('is asked about where it names no role and the company has several applications', () => {
    expect(linkOf({ company: 'Acme' }, application('a', 'Acme', 'Cook'), application('b', 'Acme'))).toEqual({
      kind: 'ask',
      candidates: ['a', 'b'],
      company: 'Acme',
      role: ''
    })
  })

  it('is asked about where the role is another, even with one candidate', () => {
    expect(linkOf({ company: 'Acme', role: 'Senior Cook' }, application('a', 'Acme', 'Cook'))).toEqual({
      kind: 'ask',
      candidates: ['a'],
      company: 'Acme',
      role: 'Senior Cook'
    })
  })

  it.each([
    ['Metaverse', 'Meta'],
    ['Meta', 'Metaverse'],
    ['Acme', 'Acme Labs']
  ])('of %s never belongs to %s', (company, other) => {
    expect(linkOf({ company, role: 'Cook' }, application('a', other, 'Cook'))).toEqual({
      kind: 'offer',
      company,
      role: 'Cook'
    })
  })

  it('is offered a new application where the only one was put away', () => {
    const away = application('a', 'Acme', '', '2026-11-02T00:00:00Z')
    expect(linkOf({ company: 'Acme' }, away)).toEqual({ kind: 'offer', company: 'Acme', role: '' })
  })

  it('without a company belongs nowhere', () => {
    expect(linkOf({ role: 'Cook' }, application('a', 'Acme', 'Cook'))).toEqual({ kind: 'none' })
    expect(linkOf({ company: ' ' }, application('a', ' '))).toEqual({ kind: 'none' })
  })
})

describe('a decision of the person', () => {
  it('comes before names and thread', () => {
    const links = linksOf(
      [
        message('m', { company: 'Acme', messageId: '1', decision: belongs('b') }),
        message('n', { company: 'Acme', messageId: '2', inReplyTo: '1', decision: { kind: 'none' } })
      ],
      [application('a', 'Acme'), application('b', 'Northwind')]
    )
    expect(links.get('m')).toEqual({ kind: 'linked', applicationId: 'b', because: 'person' })
    expect(links.get('n')).toEqual({ kind: 'none' })
  })

  it('for an application that was put away or never was counts as none', () => {
    const away = application('b', 'Northwind', '', '2026-11-02T00:00:00Z')
    for (const id of ['b', 'nobody'])
      expect(linkOf({ company: 'Acme', decision: belongs(id) }, application('a', 'Acme'), away)).toMatchObject({
        applicationId: 'a',
        because: 'company'
      })
  })
})

describe('a thread', () => {
  const applications = [application('a', 'Acme', 'Cook'), application('b', 'Northwind')]

  it('carries the link on, over several steps', () => {
    const links = linksOf(
      [
        message('m', { company: 'Acme', role: 'Cook', messageId: '1' }),
        message('n', { messageId: '2', inReplyTo: '1' }),
        message('o', { company: 'Acme', role: 'Something else', references: ['2'] })
      ],
      applications
    )
    expect(links.get('m')).toMatchObject({ because: 'company_and_role' })
    expect(links.get('n')).toEqual({ kind: 'linked', applicationId: 'a', because: 'thread' })
    expect(links.get('o')).toEqual({ kind: 'linked', applicationId: 'a', because: 'thread' })
  })

  it('holds together through a mail that nobody has', () => {
    const links = linksOf(
      [
        message('m', { decision: belongs('b'), messageId: '2', references: ['0', '1'] }),
        message('n', { messageId: '3', inReplyTo: '1' })
      ],
      applications
    )
    expect(links.get('n')).toMatchObject({ applicationId: 'b', because: 'thread' })
  })

  it('that is linked to two applications is asked about', () => {
    const links = linksOf(
      [
        message('m', { company: 'Acme', messageId: '1' }),
        message('n', { decision: belongs('b'), messageId: '2', inReplyTo: '1' }),
        message('o', { inReplyTo: '2' })
      ],
      applications
    )
    for (const [id, company] of [
      ['m', 'Acme'],
      ['o', '']
    ] as const)
      expect(links.get(id)).toEqual({ kind: 'ask', candidates: ['a', 'b'], company, role: '' })
    expect(links.get('n')).toMatchObject({ because: 'person' })
  })

  it('does not form over what names no mail', () => {
    const links = linksOf(
      [message('m', { company: 'Acme', messageId: '' }), message('n', { messageId: '', inReplyTo: null })],
      applications
    )
    expect(links.get('n')).toEqual({ kind: 'none' })
  })
})

describe('linking', () => {
  const company = fc.constantFrom('Meta', 'meta inc.', 'Metaverse', 'Acme', 'Acme Labs', 'ACME GmbH')
  const role = fc.constantFrom('', 'Cook', 'cook (m/f/d)', 'Senior Cook')
  const mailId = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8')
  const decision = fc.option(
    fc.oneof(
      { weight: 1, arbitrary: fc.constant({ kind: 'none' } as const) },
      { weight: 2, arbitrary: fc.constantFrom('a0', 'a1', 'a2', 'gone').map(belongs) }
    ),
    { freq: 4 }
  )
  const messages = fc
    .array(
      fc.record({
        company: fc.option(company),
        role: fc.option(role),
        messageId: fc.option(mailId),
        inReplyTo: fc.option(mailId),
        references: fc.array(mailId, { maxLength: 2 }),
        decision
      }),
      { maxLength: 12 }
    )
    .map((all) => all.map((shown, at) => message(`m${at}`, shown)))
  const applications = fc
    .array(fc.record({ company, role, removedAt: fc.option(fc.constant('2026-11-02T00:00:00Z'), { freq: 4 }) }), {
      maxLength: 5
    })
    .map((all) => all.map(({ company, role, removedAt }, at) => application(`a${at}`, company, role, removedAt)))

  it('does not depend on the order of the messages', () => {
    fc.assert(
      fc.property(
        messages.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        applications,
        ([all, shuffled], known) => {
          const links = linksOf(all, known)
          for (const [id, link] of linksOf(shuffled, known)) expect(link).toEqual(links.get(id))
          expect(links.size).toBe(all.length)
        }
      )
    )
  })

  it('never joins different companies but by the person or the thread, and never links to what was put away', () => {
    fc.assert(
      fc.property(messages, applications, (all, known) => {
        const links = linksOf(all, known)
        for (const { message, facts } of all) {
          const link = links.get(message.id)
          if (link?.kind !== 'linked') continue
          const to = known.find(({ id }) => id === link.applicationId)
          expect(to?.removedAt).toBeNull()
          if (link.because === 'person' || link.because === 'thread') continue
          expect(companyKey(facts.company ?? '')).toBe(companyKey(to?.company ?? ''))
        }
      })
    )
  })

  it('is not moved by an application at another company', () => {
    fc.assert(
      fc.property(messages, applications, (all, known) => {
        const more = [application('unrelated', 'Northwind', 'Cook'), ...known]
        expect(linksOf(all, more)).toEqual(linksOf(all, known))
      })
    )
  })

  it('asks only among applications that are there, each once', () => {
    fc.assert(
      fc.property(messages, applications, (all, known) => {
        for (const link of linksOf(all, known).values()) {
          if (link.kind !== 'ask') continue
          expect(new Set(link.candidates).size).toBe(link.candidates.length)
          const present = known.filter(({ removedAt }) => removedAt === null).map(({ id }) => id)
          expect(present).toEqual(expect.arrayContaining([...link.candidates]))
        }
      })
    )
  })

  it('takes thousands of messages in one long thread, and thousands alone', () => {
    const count = 20_000
    const chain = Array.from({ length: count }, (_, at) =>
      message(`c${at}`, {
        messageId: `${at}`,
        inReplyTo: at === 0 ? null : `${at - 1}`,
        company: at === 7 ? 'Acme' : null
      })
    )
    const alone = Array.from({ length: count }, (_, at) => message(`s${at}`, { company: `Firm ${at}`, role: 'Cook' }))
    const known = Array.from({ length: 500 }, (_, at) => application(`a${at}`, `Firm ${at}`, 'Cook'))
    const start = performance.now()
    const links = linksOf([...chain, ...alone], [application('acme', 'Acme'), ...known])
    expect(performance.now() - start).toBeLessThan(5000)
    expect(links.get(`c${count - 1}`)).toEqual({ kind: 'linked', applicationId: 'acme', because: 'thread' })
    expect(links.get('s499')).toMatchObject({ because: 'company_and_role' })
    expect(links.get('s500')).toMatchObject({ kind: 'offer' })
  })
})
