import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applied,
  type Change,
  type Correction,
  correctedReading,
  correctionId,
  effectOf,
  kindAfter,
  readingAfter,
  takenBack
} from '../../../../src/shared/domain/correction'
import { LABELS } from '../../../../src/shared/domain/label'
import type { Reading } from '../../../../src/shared/domain/reading'

const at = '2026-11-23T10:00:00.000Z'
const reading: Reading = {
  kind: 'feedback',
  kindConfidence: 0.9,
  model: 'test',
  signals: [
    { label: 'praise', confidence: 0.8, start: 0, end: 20 },
    { label: 'typo', confidence: 0.55, start: 30, end: 60 },
    { label: 'reapply', confidence: 0.9, start: 70, end: 90 }
  ]
}
const said = (shown: Reading) => shown.signals.map(({ label, start, end, by }) => [label, start, end, by])

function listAfter(...changes: readonly Change[]): readonly Correction[] {
  return changes.reduce<readonly Correction[]>(
    (list, change) => applied(list, effectOf(change, list, reading.signals, at)),
    []
  )
}
const decided = (...changes: readonly Change[]): Reading => correctedReading(reading, listAfter(...changes), null)

const label = fc.constantFrom(...LABELS)
const change: fc.Arbitrary<Change> = fc.record({
  start: fc.nat(80),
  end: fc.integer({ min: 81, max: 100 }),
  from: fc.option(label),
  to: fc.option(label)
})

describe('correctedReading', () => {
  it('leaves a reading alone that nobody corrected', () => {
    expect(correctedReading(reading, [], null)).toBe(reading)
  })

  it('puts the chosen label in the place of the wrong one, for certain', () => {
    const changed = decided({ start: 30, end: 60, from: 'typo', to: 'irrelevant' })
    expect(said(changed)).toEqual([
      ['praise', 0, 20, undefined],
      ['irrelevant', 30, 60, 'person'],
      ['reapply', 70, 90, undefined]
    ])
    expect(changed.signals[1]?.confidence).toBe(1)
  })

  it('takes a mark away, also where a new reading drew its edges a little differently', () => {
    const corrections = listAfter({ start: 30, end: 60, from: 'typo', to: null })
    const moved = reading.signals.map((signal) => (signal.label === 'typo' ? { ...signal, start: 36 } : signal))
    const shown = correctedReading({ ...reading, signals: moved }, corrections, null)
    expect(said(shown).map(([name]) => name)).toEqual(['praise', 'reapply'])
  })

  it('makes an unsure mark certain when it is confirmed', () => {
    const changed = decided({ start: 30, end: 60, from: 'typo', to: 'typo' })
    expect(changed.signals.find((signal) => signal.label === 'typo')).toMatchObject({ confidence: 1, by: 'person' })
  })

  it('adds a mark on words that had none', () => {
    expect(said(decided({ start: 61, end: 69, from: null, to: 'vague' }))).toContainEqual(['vague', 61, 69, 'person'])
  })

  it('lets the last decision stand', () => {
    const changed = decided(
      { start: 30, end: 60, from: 'typo', to: null },
      { start: 30, end: 60, from: null, to: 'typo' },
      { start: 30, end: 60, from: 'typo', to: 'fit' }
    )
    expect(said(changed).map(([name]) => name)).toEqual(['praise', 'fit', 'reapply'])
  })

  it('keeps what was decided about other words and other labels', () => {
    const changed = decided(
      { start: 0, end: 20, from: 'praise', to: null },
      { start: 0, end: 20, from: null, to: 'vague' }
    )
    expect(said(changed).map(([name]) => name)).toEqual(['vague', 'typo', 'reapply'])
  })

  it('makes feedback without its last reason a no without reasons, and back', () => {
    const without = decided({ start: 30, end: 60, from: 'typo', to: null })
    expect([without.kind, without.kindConfidence]).toEqual(['rejection', 1])
    expect(decided({ start: 30, end: 60, from: 'typo', to: 'fit' }).kind).toBe('feedback')
  })

  it('takes the kind that the person chose, whatever is marked', () => {
    const chosen = correctedReading(reading, [], 'invitation')
    expect([chosen.kind, chosen.kindConfidence, chosen.signals]).toEqual(['invitation', 1, reading.signals])
  })

  it('always shows what was decided last, in order', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const shown = decided(...changes)
        const last = changes.at(-1)
        const has = (name: string | null | undefined): boolean =>
          shown.signals.some(
            (signal) => signal.label === name && signal.start === last?.start && signal.end === last.end
          )
        if (last?.to) expect(has(last.to)).toBe(true)
        if (last?.from && last.from !== last.to) expect(has(last.from)).toBe(false)
        const starts = shown.signals.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      })
    )
  })
})

describe('a correction', () => {
  it('of one’s own mark leaves nothing behind when the mark is removed: nothing was denied', () => {
    const added = { start: 61, end: 69, from: null, to: 'vague' } as const
    expect(listAfter(added, { ...added, from: 'vague', to: null })).toEqual([])
  })

  it('of one’s own mark to another label teaches only the other', () => {
    const added = { start: 61, end: 69, from: null, to: 'vague' } as const
    expect(listAfter(added, { ...added, from: 'vague', to: 'fit' })).toMatchObject([{ label: 'fit', is: true }])
  })

  it('of the model’s mark denies it, also after it was confirmed', () => {
    const confirmed = { start: 30, end: 60, from: 'typo', to: 'typo' } as const
    expect(listAfter(confirmed, { ...confirmed, to: null })).toMatchObject([{ label: 'typo', is: false }])
  })

  it('is taken back, whatever else was decided in between', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), change, (changes, last) => {
        const before = listAfter(...changes)
        const effect = effectOf(last, before, reading.signals, at)
        const sorted = (list: readonly Correction[]) => list.map((one) => JSON.stringify(one)).sort()
        expect(sorted(takenBack(applied(before, effect), effect))).toEqual(sorted(before))
        const other: Correction = { label: 'fit', is: true, start: 500, end: 510, at, teaches: true }
        expect(sorted(takenBack([...applied(before, effect), other], effect))).toEqual(sorted([...before, other]))
      })
    )
  })

  it('is shown at once as main will answer', () => {
    fc.assert(
      fc.property(change, (one) => {
        fc.pre(one.from === null || reading.signals.some(({ label: name }) => name === one.from))
        expect(said(readingAfter(reading, one)).map(([name]) => name)).toEqual(said(decided(one)).map(([name]) => name))
      })
    )
  })
})

describe('kindAfter', () => {
  const [praise, typo] = reading.signals.map((signal) => [signal])
  it('changes only between a no without reasons and feedback', () => {
    expect(kindAfter('rejection', praise ?? [], typo ?? [])).toBe('feedback')
    expect(kindAfter('feedback', typo ?? [], praise ?? [])).toBe('rejection')
    expect(kindAfter('invitation', praise ?? [], typo ?? [])).toBe('invitation')
  })

  it('leaves feedback that was an answer without reasons what it was', () => {
    expect(kindAfter('feedback', praise ?? [], [])).toBe('feedback')
  })
})

describe('correctionId', () => {
  it('tells decisions about different words or labels apart', () => {
    const [one, other] = listAfter({ start: 30, end: 60, from: 'typo', to: 'vague' })
    if (!one || !other) throw new Error('two decisions are wanted')
    expect(correctionId('m', one)).toBe('m:typo:30-60')
    expect(correctionId('m', other)).toBe('m:vague:30-60')
  })
})
