import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyKey, roleKey } from '../../../../src/shared/domain/company-key'

describe('companyKey', () => {
  it.each([
    ['Acme', 'ACME'],
    ['Acme', 'Acme, Inc.'],
    ['Acme', 'Acme LLC'],
    ['Acme', 'Acme Co., Ltd.'],
    ['Acme', 'ACME (Pty) Ltd'],
    ['Acme', 'The Acme Company'],
    ['Acme', 'Acme S.p.A.'],
    ['Acme', 'Acme S. A.'],
    ['Acme', 'Acme S.A. de C.V.'],
    ['Acme', 'Acme Sp. z o.o.'],
    ['Acme', 'Acme A/S'],
    ['Acme', 'Acme AB (publ)'],
    ['Acme', 'Ａｃｍｅ'],
    ['Verein Nord', 'Verein Nord e.V.'],
    ['Tannenhof', 'Tannenhof GmbH & Co. KG'],
    ['Müller', 'MÜLLER GmbH'],
    ['Müller', 'Mu\u0308ller'],
    ['Müller', 'Muller'],
    ['Łódź Works', 'Lodz Works'],
    ['Harbour & Pine', 'Harbour and Pine Limited'],
    ['AT&T', 'AT & T Inc.'],
    ['Blue Harbor', 'BlueHarbor'],
    ['Blue Harbor', 'Blue-Harbor'],
    ['McDonald’s', "McDonald's Corp."],
    ['SAS', 'SAS SA']
  ])('is the same for %j and %j', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other))
  })

  it.each([
    ['Meta', 'Metaverse'],
    ['Acme', 'Acme Labs'],
    ['Acme', 'Acme Group'],
    ['Acme Nord', 'Acme Süd'],
    ['SAS', 'SAP SE'],
    ['SE', 'AG'],
    ['Company', 'Co'],
    ['Generation Z', 'Generation'],
    ['किताब', 'कताब'],
    ['!!!', '???']
  ])('is another for %j and %j', (one, other) => {
    expect(companyKey(one)).not.toBe(companyKey(other))
  })

  it('keeps a name that is a legal form only', () => {
    expect(companyKey('SAS')).toBe('sas')
    expect(companyKey('The Co')).toBe('co')
    expect(companyKey('The The')).toBe('the')
  })

  it('is empty only for an empty name', () => {
    expect(companyKey(' \n ')).toBe('')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => (companyKey(name) === '') === (name.normalize('NFKC').trim() === '')
      )
    )
  })

  it('does not see case and white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(companyKey(` ${name.toUpperCase()}  `)).toBe(companyKey(name))
      })
    )
  })

  it('is quick for a name made to be slow', () => {
    const start = performance.now()
    for (const name of ['a\u0301'.repeat(50_000), 'a. '.repeat(50_000), 'co and '.repeat(20_000), ' '.repeat(100_000)])
      companyKey(`x ${name}`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('roleKey', () => {
  it.each([
    ['Data Analyst', 'data  analyst'],
    ['Data Analyst', 'Data Analyst (m/f/d)'],
    ['Data Analyst', 'Data Analyst [w/m/x]'],
    ['Data Analyst', 'Data Analyst m/w/d'],
    ['Data Analyst', 'Data Analyst (all genders)'],
    ['Front-end Developer', 'Frontend developer'],
    ['Head of R&D', 'Head of R and D'],
    ['C++ Developer', 'c++ developer (m/w/d)'],
    ['Köchin', 'KÖCHIN']
  ])('is the same for %j and %j', (one, other) => {
    expect(roleKey(one)).toBe(roleKey(other))
  })

  it.each([
    ['C Developer', 'C++ Developer'],
    ['C++ Developer', 'C# Developer'],
    ['C Developer', 'C# Developer'],
    ['NET Developer', '.NET Developer'],
    ['Engineer I', 'Engineer II'],
    ['Analyst', 'Data Analyst'],
    ['F/X Artist', 'Artist'],
    ['F/X Manager', 'Manager']
  ])('is another for %j and %j', (one, other) => {
    expect(roleKey(one)).not.toBe(roleKey(other))
  })

  it('is empty for what names no post', () => {
    expect(['', ' ', '(m/f/d)', '—'].map(roleKey)).toEqual(['', '', '', ''])
  })
})
