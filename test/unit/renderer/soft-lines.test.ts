import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutSoftBreaks } from '../../../src/renderer/features/messages/soft-lines'

const WRAPPED = `Dear Robin,

thank you for asking. I talked to the two people who read your
application and to Maren, who interviewed you, and this is what we can
tell you.

- what we liked was the case study, which was the clearest one that we saw
- what we missed was production work

Best wishes,
Jonas`

describe('withoutSoftBreaks', () => {
  it('lets lines flow that a mail program wrapped', () => {
    expect(withoutSoftBreaks(WRAPPED)).toContain('who read your application and to Maren')
    expect(withoutSoftBreaks(WRAPPED)).toContain('what we can tell you.')
  })

  it('keeps paragraphs, lists and signatures as they stand', () => {
    const flowing = withoutSoftBreaks(WRAPPED)
    expect(flowing).toContain('Dear Robin,\n\nthank')
    expect(flowing).toContain('that we saw\n- what we missed')
    expect(flowing).toContain('Best wishes,\nJonas')
  })

  it('leaves a text alone whose lines are longer than a mail program makes them', () => {
    const text = `${'word '.repeat(40)}\nnext line`
    expect(withoutSoftBreaks(text)).toBe(text)
  })

  it('never moves an offset and changes nothing but line breaks', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '.', '1'), maxLength: 90 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const flowing = withoutSoftBreaks(text)
        expect(flowing.length).toBe(text.length)
        expect([...flowing].every((char, at) => char === text[at] || (char === ' ' && text[at] === '\n'))).toBe(true)
      })
    )
  })
})
