import { describe, expect, it } from 'vitest'
import { corrected, taught } from '../../../src/renderer/app/words'

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
