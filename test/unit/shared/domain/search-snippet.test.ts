import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginningOf,
  markedText,
  type Snippet,
  type Sought,
  snippetOf,
  wordsToLight
} from '../../../../src/shared/domain/search-snippet'
import { queryWords } from '../../../../src/shared/domain/search-words'

function sought(text: string, ...others: readonly string[]): Sought {
  const queried = queryWords(text)
  return { queried, found: new Set([...queried, ...others]) }
}

function marked({ text, marks }: Pick<Snippet, 'text' | 'marks'>): readonly string[] {
  return marks.map(({ start, end }) => text.slice(start, end))
}

/** One half of a sign beyond the first 65,536 without the other. */
const HALF_SIGN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const FILLER = 'Nothing of this sentence has to do with it at all, and it goes on for quite a while. '

describe('a snippet', () => {
  it('stands where most different words stand together, verbatim', () => {
    const text = `interview. ${FILLER.repeat(5)}\n\nYour interview, the second one, showed little experience. ${FILLER.repeat(5)}`
    const snippet = snippetOf(text, sought('interview experience'))
    expect(snippet && marked(snippet)).toEqual(['interview', 'experience'])
    expect(snippet && text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet?.text)
    expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true })
  })

  it('is null without a mark, and the beginning where nothing was asked of it', () => {
    expect(snippetOf('nothing here', sought('interview'))).toBeNull()
    expect(beginningOf('  \n ')).toBeNull()
    expect(beginningOf('  Dear Sam')).toMatchObject({ text: 'Dear Sam', start: 2, cutBefore: false, cutAfter: false })
  })

  it('marks the letters that were asked for where a script writes no spaces, and pairs that touch as one', () => {
    expect(marked(markedText('面接について', sought('面', '面接')))).toEqual(['面'])
    expect(marked(markedText('最終面接です', sought('終面接')))).toEqual(['終面接'])
  })

  it('never cuts a sign in two, and every mark lies inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string({ maxLength: 8 }), (text, query) => {
        const snippet = snippetOf(`${text} ${query} ${text}`, sought(query))
        if (snippet === null) return
        expect(snippet.text).not.toMatch(HALF_SIGN)
        for (const { start, end } of snippet.marks) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(snippet.text.length)
        }
      })
    )
  })

  it('is found far down in a long text, too, and soon', () => {
    const text = `${FILLER.repeat(20_000)}They wanted more C++ (and less talk) in the end. ${FILLER}`
    const begin = performance.now()
    const snippet = snippetOf(text, sought('c++ talk'))
    expect(performance.now() - begin).toBeLessThan(500)
    expect(snippet && marked(snippet)).toEqual(['C++', 'talk'])
    expect(snippet && text.slice(snippet.start, snippet.start + snippet.text.length)).toBe(snippet?.text)
  })

  it('stays quick in a long text that is the word again and again', () => {
    const begin = performance.now()
    snippetOf('interview '.repeat(100_000), sought('interview'))
    expect(performance.now() - begin).toBeLessThan(500)
  })
})

describe('what is lit', () => {
  it('is the first place of these words in the text', () => {
    const text = `We start with art. ${FILLER.repeat(4)} In the end the art school was full.`
    const snippet = snippetOf(text, sought('art school'))
    const light = snippet && wordsToLight(text, snippet)
    expect(light).toBe('art school')
    expect(text.indexOf(light ?? '')).toBeGreaterThan(100)
  })

  it('reaches further where the words alone stand earlier, inside another word', () => {
    const text = 'We start now. The art.'
    const snippet = snippetOf(text, sought('art'))
    expect(snippet && wordsToLight(text, snippet)).toBe(text)
  })
})
