import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KEEP, type KeptBackup, namesToKeep } from '../../src/main/storage/backups/keep-rules'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.parse('2026-11-23T12:00:00Z')

/** A good backup of a time, in milliseconds from a start. */
function backup(at: number, more: Partial<KeptBackup> = {}): KeptBackup {
  const madeAt = new Date(START + at).toISOString()
  return {
    name: `${madeAt} ${more.name ?? ''}`,
    madeAt,
    isGood: true,
    isBeforeRestore: false,
    hasSample: false,
    ...more
  }
}

/** What is left after one backup was made at each of these times, the clock showing the last. */
function runThrough(times: readonly number[]): readonly KeptBackup[] {
  let left: readonly KeptBackup[] = []
  for (const [at, time] of times.entries()) {
    const made = { ...backup(time), name: String(at) }
    const all = [made, ...left]
    const keep = namesToKeep(all, { now: START + time, sampleIsGone: true })
    left = all.filter(({ name }) => keep.has(name))
  }
  return left
}

describe('the rules of keeping', () => {
  it('keep the newest ten, one a day for a week and one a week for two months', () => {
    const hourly = Array.from({ length: 120 * 24 }, (_none, hour) => hour * HOUR)
    const left = runThrough(hourly)
    const ages = left.map(({ madeAt }) => (START + 120 * DAY - HOUR - Date.parse(madeAt)) / DAY)
    expect(ages.filter((age) => age < 1).length).toBeGreaterThanOrEqual(10)
    expect(ages.filter((age) => age <= 7).length).toBeGreaterThanOrEqual(16)
    expect(Math.max(...ages)).toBeGreaterThan(40)
    expect(Math.max(...ages)).toBeLessThan(60)
    expect(left.length).toBeLessThanOrEqual(KEEP.newest + KEEP.days + KEEP.weeks)
  })

  it('let go what is older than a year where there are younger ones', () => {
    const left = runThrough([0, DAY, 400 * DAY, 401 * DAY, 402 * DAY, 403 * DAY])
    expect(left.map(({ madeAt }) => madeAt.slice(0, 4))).toContain('2026')
    const many = runThrough([0, DAY, ...Array.from({ length: 12 }, (_none, day) => (400 + day) * DAY)])
    expect(many.some(({ madeAt }) => madeAt.startsWith('2026'))).toBe(false)
  })

  it('keep what is good over what is not', () => {
    const bad = Array.from({ length: 30 }, (_none, at) =>
      backup(at * HOUR, { name: `bad${at}`, isGood: false })
    ).reverse()
    const good = [backup(-DAY, { name: 'g1' }), backup(-2 * DAY, { name: 'g2' }), backup(-3 * DAY, { name: 'g3' })]
    const keep = namesToKeep([...bad, ...good], { now: START + 30 * HOUR, sampleIsGone: true })
    for (const { name } of good) expect(keep).toContain(name)
    expect(keep.size).toBe(KEEP.newest + 3)
  })

  it('keep what was there before the last restore, and let sample data go once it is gone', () => {
    const many = Array.from({ length: 20 }, (_none, at) => backup(-at * HOUR, { name: `n${at}` }))
    const before = backup(-19.5 * HOUR, { name: 'before', isBeforeRestore: true })
    expect(namesToKeep([...many, before], { now: START, sampleIsGone: true })).toContain(before.name)
    const sample = backup(-HOUR, { name: 'sample', hasSample: true })
    const without = backup(0, { name: 'without' })
    expect(namesToKeep([without, sample], { now: START, sampleIsGone: true })).toEqual(new Set([without.name]))
    expect(namesToKeep([without, sample], { now: START, sampleIsGone: false }).size).toBe(2)
    expect(namesToKeep([sample], { now: START, sampleIsGone: true }).size).toBe(1)
  })

  it('never leave fewer than ten, or all there are, wherever the clock jumps', () => {
    const jumps = fc.array(fc.integer({ min: -60 * 365 * DAY, max: 60 * 365 * DAY }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(jumps, (times) => {
        const left = runThrough(times)
        expect(left.length).toBeGreaterThanOrEqual(Math.min(times.length, KEEP.newest))
        expect(left.slice(0, KEEP.newest).map(({ name }) => Number(name))).toEqual(
          times
            .map((_time, at) => at)
            .slice(-KEEP.newest)
            .reverse()
        )
        expect(left.length).toBeLessThanOrEqual(KEEP.newest + KEEP.days + KEEP.weeks + KEEP.least)
      }),
      { numRuns: 200 }
    )
  })
})
