import { describe, expect, it } from 'vitest'
import { corrected, privateWords, taught } from '../../../src/renderer/app/words'

const WORDS = { start: 0, end: 5 } as const

describe('what is told of a correction', () => {
  it('says which mark is gone, and promises nothing where nothing is learned', () => {
    expect(corrected({ ...WORDS, from: 'praise', to: null }, false)).toBe('Mark removed: A real strength.')
    expect(corrected({ ...WORDS, from: 'praise', to: null }, true)).toBe(
      'Mark removed: A real strength. Coachable learns from it, so that words like these are not marked as “A real strength” in new messages.'
    )
  })

  it('tells a new mark, another one and one that was right apart', () => {
    expect(corrected({ ...WORDS, from: null, to: 'fit' }, false)).toBe('Marked as: Fit not shown.')
    expect(corrected({ ...WORDS, from: 'praise', to: 'fit' }, false)).toBe('Changed to: Fit not shown.')
    expect(corrected({ ...WORDS, from: 'fit', to: 'fit' }, false)).toBe('Confirmed: Fit not shown.')
  })

  it('does not claim that anything happens to messages that were read', () => {
    expect(taught(1, false)).toContain('Messages that were read already keep their marks.')
    expect(taught(3, false)).toContain('Messages that were read already keep their marks.')
  })
})

describe('what the foot of the rail says', () => {
  const refusal = (count: number) => ({
    source: 'page' as const,
    kind: 'request' as const,
    address: null,
    count,
    firstAt: '2026-11-23T10:00:00.000Z',
    lastAt: '2026-11-23T10:00:00.000Z'
  })

  it('promises only what holds', () => {
    expect(privateWords({ localOnly: true, refusals: [] })).toBe('Nothing leaves this computer')
    expect(privateWords({ localOnly: true, refusals: [refusal(1)] })).toBe('Nothing left: 1 attempt was refused')
    expect(privateWords({ localOnly: true, refusals: [refusal(2), refusal(3)] })).toBe(
      'Nothing left: 5 attempts were refused'
    )
    expect(privateWords({ localOnly: false, refusals: [] })).toBe('Only links that you open leave')
    expect(privateWords({ localOnly: false, refusals: [refusal(1)] })).toBe(
      'Only links that you open leave: 1 attempt was refused'
    )
  })
})
