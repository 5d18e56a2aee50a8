import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter } from '../../../../src/shared/domain/days'
import {
  INSIGHT_RANGES,
  isWithin,
  NOTHING_SAID,
  PERIOD_UNITS,
  periodOf,
  REACHED,
  rangeStart,
  reasonsIn,
  type SaidMessage,
  saidByStage,
  saidIn,
  saidOverTime
} from '../../../../src/shared/domain/insight'
import { aroundChange, withVersion } from '../../../../src/shared/domain/insight-change'
import type { SentApplication } from '../../../../src/shared/domain/insight-journey'
import { ratesOf } from '../../../../src/shared/domain/insight-rates'
import { FAMILIES, LABELS } from '../../../../src/shared/domain/label'

const TODAY = '2026-11-23'

const days = fc.integer({ min: -4000, max: 400 }).map((number) => dayAfter(TODAY, number))
const ids = fc.constantFrom('a', 'b', 'c', 'd')
const message = fc.record({
  id: fc.uuid(),
  day: days,
  employer: fc.constantFrom('acme', 'northwind', 'lumen', 'tern'),
  labels: fc.subarray([...LABELS]),
  unsure: fc.nat(3),
  applicationId: fc.option(ids),
  reached: fc.option(fc.constantFrom(...REACHED))
}) satisfies fc.Arbitrary<SaidMessage>
const messages = fc.array(message, { maxLength: 60 })

const application = fc.record({
  id: fc.uuid(),
  day: days,
  outcome: fc.constantFrom('answered' as const, 'silent' as const, 'waiting' as const, 'withdrawn' as const),
  daysToAnswer: fc.option(fc.nat(200)),
  reached: fc.constantFrom(...REACHED)
}) satisfies fc.Arbitrary<SentApplication>
const applications = fc.array(application, { maxLength: 60 })

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function familySum(families: typeof NOTHING_SAID): number {
  return sum(FAMILIES.map((family) => families[family]))
}

function saying(day: string, labels: SaidMessage['labels'], employer = 'acme'): SaidMessage {
  return { id: day, day, employer, labels, unsure: 0, applicationId: null, reached: null }
}

describe('what is said', () => {
  it('adds up: by label, by family, over time and by stage it is the same statements, each once', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...INSIGHT_RANGES), (all, range) => {
        const said = saidIn(all)
        const statements = sum(all.map(({ labels }) => labels.length))
        expect(said.statements).toBe(statements)
        expect(sum(said.labels.map((one) => one.messages))).toBe(statements)
        expect(familySum(said.families)).toBe(statements)
        expect(reasonsIn(said.families) + said.families.good_news).toBe(statements)
        expect(sum(saidOverTime(all, range, TODAY).periods.map(({ families }) => familySum(families)))).toBe(statements)
        const { stages, unlinked } = saidByStage(all)
        expect(sum(stages.map((stage) => stage.said.messages)) + unlinked).toBe(said.messages)
      })
    )
  })

  it('never counts an employer or a message twice for the same label', () => {
    fc.assert(
      fc.property(messages, (all) => {
        for (const { label, messages, employers } of saidIn(all).labels) {
          const behind = all.filter(({ labels }) => labels.includes(label))
          expect(messages).toBe(behind.length)
          expect(employers).toBe(new Set(behind.map(({ employer }) => employer)).size)
        }
      })
    )
  })

  it('puts what most employers say first, not what one employer says most', () => {
    const labels = saidIn([
      saying('2026-01-01', ['typo']),
      saying('2026-01-02', ['typo']),
      saying('2026-01-03', ['typo']),
      saying('2026-01-04', ['fit'], 'lumen'),
      saying('2026-01-05', ['fit'], 'tern')
    ]).labels.map(({ label }) => label)
    expect(labels).toEqual(['fit', 'typo'])
  })
})

describe('a range', () => {
  it('begins on the same day of an earlier month, or on its last', () => {
    expect(rangeStart('three_months', '2026-11-23')).toBe('2026-08-23')
    expect(rangeStart('three_months', '2026-05-31')).toBe('2026-02-28')
    expect(rangeStart('three_months', '2026-02-01')).toBe('2025-11-01')
    expect(rangeStart('year', '2028-02-29')).toBe('2027-02-28')
    expect(rangeStart('all', '2026-11-23')).toBeNull()
  })

  it('holds what bears a later day than today: nothing is lost by a clock that was set back', () => {
    expect(isWithin('2027-01-01', rangeStart('three_months', TODAY))).toBe(true)
    const { periods } = saidOverTime([saying('2027-01-01', ['fit'])], 'three_months', TODAY)
    expect(periods).toEqual([{ start: '2026-11-23', families: { ...NOTHING_SAID, in_your_hands: 1 } }])
  })
})

describe('stretches of time', () => {
  it('follow on each other without a gap, whatever the range, and are never too many to draw', () => {
    fc.assert(
      fc.property(messages, fc.constantFrom(...INSIGHT_RANGES), (all, range) => {
        const { unit, periods } = saidOverTime(all, range, TODAY)
        expect(periods.length).toBeLessThanOrEqual(40)
        expect(periods.at(-1)?.start).toBe(periodOf(TODAY, unit))
        for (const [at, { start }] of periods.entries()) {
          const next = periods[at + 1]
          if (next) expect(periodOf(dayAfter(next.start, -1), unit)).toBe(start)
        }
      })
    )
  })

  it('hold each day in exactly one of them', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...PERIOD_UNITS), (day, unit) => {
        const start = periodOf(day, unit)
        expect(start <= day).toBe(true)
        expect(periodOf(start, unit)).toBe(start)
      })
    )
  })

  it('begin on a Monday where they are weeks', () => {
    expect(periodOf('2026-11-22', 'week')).toBe('2026-11-16')
    expect(periodOf('2026-11-23', 'week')).toBe('2026-11-23')
  })

  it('become longer as the time does', () => {
    const unitSince = (day: string) => saidOverTime([saying(day, ['fit'])], 'all', TODAY).unit
    expect([unitSince('2026-01-01'), unitSince('2023-01-01'), unitSince('2010-01-01')]).toEqual([
      'month',
      'quarter',
      'year'
    ])
  })
})

describe('rates', () => {
  it('count each application that was sent once, and only what had time for an answer', () => {
    fc.assert(
      fc.property(applications, (all) => {
        const rates = ratesOf(all)
        expect(rates.open + rates.settled).toBe(all.length)
        expect(rates.answered).toBeLessThanOrEqual(rates.settled)
        expect(rates.offered).toBeLessThanOrEqual(rates.interviewed)
        if (rates.time) {
          const { spread, counted, least, most, median } = rates.time
          expect(sum(spread)).toBe(counted)
          expect(least <= median && median <= most).toBe(true)
        }
      })
    )
  })

  it('give the middle of the days, and of an even number the mean of the two in the middle', () => {
    const took = (daysToAnswer: number): SentApplication => {
      return { id: String(daysToAnswer), day: TODAY, outcome: 'answered', daysToAnswer, reached: 'applied' }
    }
    expect(ratesOf([1, 30, 5].map(took)).time).toMatchObject({ median: 5, least: 1, most: 30 })
    expect(ratesOf([1, 30, 5, 8].map(took)).time?.median).toBe(6.5)
    expect(ratesOf([0, 3, 4, 61].map(took)).time?.spread).toEqual([2, 1, 0, 0, 0, 1])
  })
})

describe('a change', () => {
  it('has every application and message on exactly one side', () => {
    fc.assert(
      fc.property(applications, messages, days, (sent, all, on) => {
        const { before, after } = aroundChange(on, sent, all)
        expect(before.rates.sent + after.rates.sent).toBe(sent.length)
        expect(before.said.statements + after.said.statements).toBe(saidIn(all).statements)
      })
    )
  })

  it('counts an answer where its application was sent, for that is what was read', () => {
    const sent: SentApplication = {
      id: 'a',
      day: '2026-03-01',
      outcome: 'answered',
      daysToAnswer: 40,
      reached: 'applied'
    }
    const answer = { ...saying('2026-04-10', ['fit']), applicationId: 'a' }
    const { before, after } = aroundChange('2026-03-15', [sent], [answer, saying('2026-04-11', ['typo'])])
    expect(before.said.labels.map(({ label }) => label)).toEqual(['fit'])
    expect(after.said.labels.map(({ label }) => label)).toEqual(['typo'])
  })

  it('shows of a version only what it was sent with', () => {
    const sent = ['a', 'b'].map((id): SentApplication => {
      return { id, day: '2026-03-01', outcome: 'silent', daysToAnswer: null, reached: 'applied' }
    })
    const side = withVersion(['a', 'gone'], sent, [{ ...saying('2026-04-10', ['fit']), applicationId: 'b' }])
    expect(side.rates.sent).toBe(1)
    expect(side.said.statements).toBe(0)
  })
})
