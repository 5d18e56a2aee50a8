import { describe, expect, it } from 'vitest'
import { detailsDecided } from '../../../src/renderer/app/words'
import { applicationNames } from '../../../src/renderer/data/application-names'
import { applicationChoice, selectedChoice } from '../../../src/renderer/features/messages/facts/application-choice'
import { dateOf, dayOf, decidedBy, detailsOf, sameDetails } from '../../../src/renderer/features/messages/facts/details'
import { hintOf } from '../../../src/renderer/features/messages/facts/hint'
import { changedFrom, evidenceIn, givenBy, related } from '../../../src/renderer/features/messages/facts/words'
import { keptAs, notText } from '../../../src/renderer/features/messages/words'
import type { ApplicationSummary } from '../../../src/shared/contract/views'
import type { Facts } from '../../../src/shared/domain/facts'

const GUESSED: Facts = {
  company: 'Northwind',
  role: null,
  from: { name: 'Ines', address: 'ines@northwind.example' },
  date: '2026-11-18T09:12:00.000Z'
}
const NOTHING: Facts = { company: null, role: null, from: null, date: null }
const SHOWN = detailsOf(GUESSED)

describe('what the person says about a message', () => {
  it('is nothing where every field is as the message shows it', () => {
    expect(decidedBy(SHOWN, GUESSED, {})).toEqual({})
    expect(decidedBy(detailsOf(NOTHING), NOTHING, {})).toEqual({})
  })

  it('is only what differs', () => {
    expect(decidedBy({ ...SHOWN, company: 'Contoso' }, GUESSED, {})).toEqual({ company: 'Contoso' })
    expect(decidedBy({ ...SHOWN, role: 'Analyst' }, GUESSED, {})).toEqual({ role: 'Analyst' })
  })

  it('does not differ by spaces around it', () => {
    expect(decidedBy({ ...SHOWN, company: '  Northwind ' }, GUESSED, {})).toEqual({})
    expect(decidedBy({ ...SHOWN, company: ' Contoso ' }, GUESSED, {})).toEqual({ company: 'Contoso' })
    expect(sameDetails({ ...SHOWN, role: ' ' }, SHOWN)).toBe(true)
  })

  it('is that there is none where a field was emptied', () => {
    expect(decidedBy({ ...SHOWN, company: ' ' }, GUESSED, {})).toEqual({ company: null })
    expect(decidedBy({ ...SHOWN, name: '', address: '' }, GUESSED, {})).toEqual({ from: null })
    expect(decidedBy({ ...SHOWN, day: '' }, GUESSED, {})).toEqual({ date: null })
  })

  it('is the whole sender where a part of it was changed', () => {
    expect(decidedBy({ ...SHOWN, name: 'Ines Okafor' }, GUESSED, {})).toEqual({
      from: { name: 'Ines Okafor', address: 'ines@northwind.example' }
    })
  })

  it('is a day, whose time stays where the day does', () => {
    const { date } = decidedBy({ ...SHOWN, day: '2026-11-03' }, GUESSED, {})
    expect(dayOf(date ?? '')).toBe('2026-11-03')
    const before = '2026-11-03T15:30:00.000Z'
    expect(decidedBy({ ...SHOWN, day: dayOf(before) }, GUESSED, { date: before })).toEqual({ date: before })
  })
})

describe('a day', () => {
  it('survives the way to a date and back, and is none where there is none', () => {
    for (const day of ['2026-01-01', '2026-12-31', '2024-02-29', '1999-07-04']) {
      expect(dayOf(dateOf(day, null) ?? '')).toBe(day)
    }
    expect(dateOf('', '2026-01-01T00:00:00Z')).toBeNull()
    expect(dayOf('soon')).toBe('')
  })
})

describe('the line below a field', () => {
  const evidence = { where: 'subject', words: 'Data Analyst at Northwind' } as const

  it('quotes what the guess comes from, as long as it is the guess', () => {
    expect(hintOf('Northwind', 'Northwind', evidence)).toEqual({ kind: 'evidence', evidence })
    expect(hintOf('Contoso', 'Northwind', evidence)).toEqual({ kind: 'changed', shown: 'Northwind' })
    expect(hintOf('', 'Northwind', evidence)).toEqual({ kind: 'changed', shown: 'Northwind' })
  })

  it('says that the message does not say', () => {
    expect(hintOf('', '', null)).toEqual({ kind: 'silent' })
    expect(hintOf('Contoso', '', null)).toEqual({ kind: 'changed', shown: '' })
  })

  it('tells what a mail says itself from what stands in a text and from what the person wrote down', () => {
    expect(hintOf('Ines', 'Ines', null)).toEqual({ kind: 'given' })
    expect(givenBy('msg')).toBe('The mail itself says so.')
    expect(givenBy('pdf')).toBe('It stands in the text.')
    expect(givenBy('note')).toBe('You wrote this down.')
  })

  it('is in whole sentences', () => {
    expect(evidenceIn('address')).toBe('From the sender’s address:')
    expect(changedFrom('Contoso', 'Northwind')).toBe('You changed this. The message shows: Northwind.')
    expect(changedFrom(' ', 'Northwind')).toBe('You removed this. The message shows: Northwind.')
  })
})

function application(id: string, company: string, role: string, addedAt = '2024-11-01T12:00:00Z'): ApplicationSummary {
  return { id, company, role, addedAt, removedAt: null, messages: 0 }
}

describe('applications', () => {
  it('are called by company and role, and by the day too where they would be called alike', () => {
    const names = applicationNames([
      application('a', 'Northwind', 'Analyst'),
      application('b', 'Northwind', ''),
      application('c', 'Contoso', 'Analyst', '2024-03-01T12:00:00Z'),
      application('d', 'Contoso', 'Analyst', '2025-04-02T12:00:00Z')
    ])
    expect(names.get('a')).toBe('Northwind, Analyst')
    expect(names.get('b')).toBe('Northwind')
    expect(names.get('c')).toMatch(/^Contoso, Analyst \(.*2024.*\)$/)
    expect(names.get('c')).not.toBe(names.get('d'))
  })

  it('stand in the list as the person decided, or are left to the rules', () => {
    const all = [application('a', 'Northwind', 'Analyst')]
    expect(selectedChoice({ decidedLink: null }, all)).toBe('rules')
    expect(selectedChoice({ decidedLink: { kind: 'none' } }, all)).toBe('none')
    expect(selectedChoice({ decidedLink: { kind: 'belongs', applicationId: 'a' } }, all)).toBe('a')
    expect(selectedChoice({ decidedLink: { kind: 'belongs', applicationId: 'gone' } }, all)).toBe('rules')
  })

  it('are decided by what is chosen', () => {
    const names = { company: 'Northwind', role: '' }
    expect(applicationChoice('rules', names)).toEqual({ kind: 'rules' })
    expect(applicationChoice('none', names)).toEqual({ kind: 'none' })
    expect(applicationChoice('new', names)).toEqual({ kind: 'new', ...names })
    expect(applicationChoice('a', names)).toEqual({ kind: 'belongs', applicationId: 'a' })
  })

  it('count their other messages', () => {
    expect(related(1)).toBe('1 other message of this conversation or application')
    expect(related(3)).toBe('3 other messages of this conversation or application')
  })
})

describe('the original', () => {
  it('is told in plain words where it is no text', () => {
    expect(notText('pdf', '35 kB')).toMatch(/^This came as a PDF document of 35 kB, which cannot be shown/)
    expect(keptAs('pdf', 'letter.pdf', '35 kB')).toBe('letter.pdf, 35 kB')
    expect(keptAs('note', 'Phone call', '1 kB')).toBe('You wrote this down.')
  })
})

describe('the notice of what was put right', () => {
  it('names a new application, also beside changed facts', () => {
    const application = { kind: 'new', company: 'Northwind', role: 'Analyst' } as const
    expect(detailsDecided({ application })).toBe('Noted: your application to Northwind, Analyst.')
    expect(detailsDecided({ facts: {}, application })).toBe('Noted: your application to Northwind, Analyst.')
    expect(detailsDecided({ application: { ...application, role: '' } })).toBe('Noted: your application to Northwind.')
    expect(detailsDecided({ facts: {}, application: { kind: 'none' } })).toBe('Details changed.')
  })

  it('says who decides', () => {
    expect(detailsDecided({ application: { kind: 'none' } })).toMatch(/You decided/)
    expect(detailsDecided({ application: { kind: 'rules' } })).toMatch(/^Coachable says again/)
  })
})
