import { describe, expect, it } from 'vitest'
import { confidenceWords } from '../../../src/renderer/features/messages/confidence'
import { nothingMarked, toSteps } from '../../../src/renderer/features/messages/words'

describe('the words around a reading', () => {
  it('say how sure the reader is, and who decides where it is not', () => {
    expect(confidenceWords(0.59)).toBe('unsure (59\u00a0%), please decide')
    expect(confidenceWords(0.6)).toBe('60\u00a0% sure')
    expect(confidenceWords(0.97)).toBe('97\u00a0% sure')
  })

  it('do not say twice that a no came without reasons', () => {
    expect(nothingMarked('rejection')).toBeNull()
    expect(nothingMarked('declined_feedback')).toBeNull()
  })

  it('do not tell somebody with an invitation or an offer that there is nothing to do', () => {
    expect(nothingMarked('invitation')).toBeNull()
    expect(nothingMarked('offer')).toBeNull()
  })

  it('own up to it where reasons are given and none was found', () => {
    expect(nothingMarked('feedback')).toMatch(/could not tell/)
  })

  it('count the steps that are open', () => {
    expect(toSteps(3, 5)).toBe('Go to your 3 steps')
    expect(toSteps(1, 5)).toBe('Go to your step')
    expect(toSteps(0, 5)).toBe('Your steps are done')
  })
})
