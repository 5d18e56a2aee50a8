import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chosenAfter, type Step, stepOf } from '../../../src/renderer/features/messages/correct/choose-by-keys'
import { sentencesOf } from '../../../src/renderer/features/messages/correct/sentences'
import { segment } from '../../../src/shared/domain/segmenter'
import type { Span } from '../../../src/shared/domain/span'

const TEXT = 'Dear Sam,\n\nThank you. Your resume, sadly, says little; it was long.\n- Dates differ.'
const SENTENCES = sentencesOf(TEXT)

function words(span: Span | null): string | null {
  return span && TEXT.slice(span.start, span.end)
}

/** What is chosen after these keys; a capital S stands for Shift. */
function chosenBy(...keys: readonly string[]): string | null {
  let now: Span | null = null
  for (const key of keys) {
    const step = stepOf(`Arrow${key.replace('S', '')}`, key.startsWith('S'))
    if (step) now = chosenAfter(step, now, TEXT, SENTENCES, 0)
  }
  return words(now)
}

describe('sentencesOf', () => {
  it('gives sentences without white space around them, whole where the reader judges their clauses apart', () => {
    expect(SENTENCES.map(words)).toEqual([
      'Dear Sam,',
      'Thank you.',
      'Your resume, sadly, says little; it was long.',
      '- Dates differ.'
    ])
    const clauses = 'Your letter read very well; however, the dates on page two do not agree.'
    expect(sentencesOf(clauses)).toEqual([{ start: 0, end: clauses.length }])
  })

  it('goes on where a mail program wrapped a sentence, and over the stop of an abbreviation', () => {
    const wrapped =
      'We looked at your application together with Dr. Brandt and found it\nclear. In the end we chose another.'
    expect(sentencesOf(wrapped).map(({ start, end }) => wrapped.slice(start, end))).toEqual([
      'We looked at your application together with Dr. Brandt and found it\nclear.',
      'In the end we chose another.'
    ])
  })

  it('gives stretches in order that are never empty, and one for every sentence of the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '“', '你', '; ') }), (text) => {
        const found = sentencesOf(text)
        expect(found).toHaveLength((segment(text).at(-1)?.sentence ?? -1) + 1)
        expect(found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0))).toBe(true)
      })
    )
  })
})

describe('the arrow keys', () => {
  it('go from sentence to sentence, and stay at the first and the last', () => {
    expect(chosenBy('Down')).toBe('Dear Sam,')
    expect(chosenBy('Down', 'Down')).toBe('Thank you.')
    expect(chosenBy('Right', 'Right', 'Right', 'Left')).toBe('Thank you.')
    expect(chosenBy('Down', 'Up', 'Up')).toBe('Dear Sam,')
    expect(chosenBy('Down', 'Down', 'Down', 'Down', 'Down', 'Down')).toBe('- Dates differ.')
  })

  it('move the end by a word with Shift, without the commas that words leave behind', () => {
    expect(chosenBy('Down', 'Down', 'Down', 'SLeft')).toBe('Your resume, sadly, says little; it was')
    expect(chosenBy('Down', 'Down', 'Down', 'SLeft', 'SLeft', 'SLeft')).toBe('Your resume, sadly, says little')
    expect(chosenBy('Down', 'Down', 'Down', 'SLeft', 'SLeft', 'SLeft', 'SLeft', 'SLeft')).toBe('Your resume, sadly')
    expect(chosenBy('Down', 'Down', 'SRight')).toBe('Thank you. Your')
  })

  it('move the beginning by a word', () => {
    expect(chosenBy('Down', 'Down', 'Down', 'SDown', 'SDown')).toBe('sadly, says little; it was long.')
    expect(chosenBy('Down', 'Down', 'Down', 'SDown', 'SUp')).toBe('Your resume, sadly, says little; it was long.')
  })

  it('lead from the middle of a sentence back to its beginning', () => {
    expect(chosenBy('Down', 'Down', 'Down', 'SDown', 'Up')).toBe('Your resume, sadly, says little; it was long.')
  })

  it('leave other keys alone', () => {
    expect(stepOf('Tab', false)).toBeNull()
    expect(stepOf('a', true)).toBeNull()
  })

  it('always leave at least one word chosen, inside the text', () => {
    const step = fc.record({
      move: fc.constantFrom('sentence' as const, 'end' as const, 'start' as const),
      by: fc.constantFrom(1 as const, -1 as const)
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps: readonly Step[]) => {
        let now: Span | null = null
        for (const one of steps) {
          now = chosenAfter(one, now, TEXT, SENTENCES, 1)
          expect(words(now)?.trim()).not.toBe('')
          expect(words(now)).toBe(words(now)?.trim())
        }
      })
    )
  })

  it('choose nothing in a text without a word', () => {
    expect(chosenAfter({ move: 'sentence', by: 1 }, null, ' \n ', sentencesOf(' \n '), 0)).toBeNull()
  })
})
