import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../../../src/main/journey/search/search-document'
import { createWordIndex, type WordHits, type WordQuestion } from '../../../../../src/main/journey/search/word-index'
import { foldedWord } from '../../../../../src/shared/domain/search-words'
import { documentOf } from '../../../../helpers/search-place'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const DAY = 86_400_000

function search(documents: readonly SearchDocument[], text: string, question: Partial<WordQuestion> = {}): WordHits {
  const index = createWordIndex()
  for (const document of documents) index.put(document)
  return index.find({ text, kind: null, since: Number.NEGATIVE_INFINITY, now: NOW, most: 50, ...question })
}

function idsOf({ hits }: WordHits): readonly string[] {
  return hits.map(({ id }) => id)
}

describe('the index of words', () => {
  it('finds what holds all words, in any order, by their beginnings, whatever the accents', () => {
    const documents = [
      documentOf('one', { body: 'The interview at Zürich went well.' }),
      documentOf('two', { body: 'The interview went badly.' })
    ]
    expect(idsOf(search(documents, 'zuri interv'))).toEqual(['one'])
    expect(idsOf(search(documents, 'INTERVIEW'))).toHaveLength(2)
    expect(search(documents, 'interview').match).toBe('all')
  })

  it('puts a title before a mention, a whole word before a beginning, and the newer of two alike first', () => {
    const documents = [
      documentOf('quoted', { body: 'Hello.', more: 'About Northwind.' }),
      documentOf('mention', { body: 'I wrote to Northwind again today, and so on.' }),
      documentOf('title', { title: 'Northwind' }),
      documentOf('beginning', { title: 'Northwinds' })
    ]
    expect(idsOf(search(documents, 'northwind'))).toEqual(['title', 'beginning', 'mention', 'quoted'])
    const alike = [10, 400, 30].map((days) => documentOf(`${days}`, { body: 'alike', at: NOW - days * DAY }))
    expect(idsOf(search(alike, 'alike'))).toEqual(['10', '30', '400'])
  })

  it('forgives a slip where little is found as it was typed, below what is', () => {
    const documents = [
      documentOf('right', { body: 'You will receive an answer.' }),
      documentOf('wrong', { body: 'You will recieve it.' })
    ]
    const found = search(documents, 'recieve')
    expect(idsOf(found)).toEqual(['wrong', 'right'])
    expect(found.match).toBe('near')
    expect(found.found.has('receive')).toBe(true)
    expect(idsOf(search(documents, 'anwser'))).toEqual(['right'])
    // Short words and numbers are meant as they are typed.
    expect(idsOf(search([documentOf('a', { body: 'cat 2026' })], 'car'))).toEqual([])
    expect(idsOf(search([documentOf('a', { body: 'cat 2026' })], '2027'))).toEqual([])
  })

  it('gives what holds some of the words where nothing holds all', () => {
    const documents = [
      documentOf('two', { body: 'data analyst' }),
      documentOf('one', { body: 'data' }),
      documentOf('none', { body: 'else' })
    ]
    const found = search(documents, 'data analyst zanzibar')
    expect(found.match).toBe('some')
    expect(idsOf(found)).toEqual(['two'])
    expect(idsOf(search(documents, 'zanzibar'))).toEqual([])
  })

  it('marks what was meant: a short whole word as itself, the last word with what it may become', () => {
    const documents = [documentOf('a', { body: 'In the interview, Ines was the one that interviewed' })]
    expect([...search(documents, 'in interv').found].sort()).toEqual(['in', 'interview', 'interviewed'])
    expect([...search(documents, 'the in').found].sort()).toEqual(['in', 'ines', 'interview', 'interviewed', 'the'])
  })

  it('keeps to a kind and a time, and counts every kind', () => {
    const documents = [
      documentOf('m', { title: 'alike', at: NOW - DAY }),
      documentOf('old', { title: 'alike', at: NOW - 100 * DAY }),
      documentOf('e', { kind: 'entry', title: 'alike', at: NOW })
    ]
    const found = search(documents, 'alike', { kind: 'message', since: NOW - 7 * DAY })
    expect(idsOf(found)).toEqual(['m'])
    expect(found.counts).toEqual({ message: 1, application: 0, entry: 1, request: 0, resume: 0 })
    expect(search(documents, 'alike', { most: 1 })).toMatchObject({ hits: [{ id: 'e' }], counts: { message: 2 } })
  })

  it('finds a document by its newest words only, and not once it is gone', () => {
    const index = createWordIndex()
    const find = (text: string) =>
      idsOf(index.find({ text, kind: null, since: Number.NEGATIVE_INFINITY, now: NOW, most: 9 }))
    index.put(documentOf('a', { body: 'first words' }))
    index.put(documentOf('b', { body: 'first of another' }))
    index.put(documentOf('a', { body: 'second words' }))
    expect(find('first')).toEqual(['b'])
    expect(find('second')).toEqual(['a'])
    index.drop('message:a')
    expect(find('words')).toEqual([])
    index.put(documentOf('c', { body: 'words' }))
    expect(find('words')).toEqual(['c'])
  })

  it('finds the same, however it came to hold what it holds', () => {
    const word = fc.constantFrom('alpha', 'alps', 'beta', 'bet', 'gamma', '面接', 'delta')
    const body = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
    const step = fc.record({ id: fc.integer({ min: 0, max: 6 }), body, isGone: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), word, (steps, asked) => {
        const index = createWordIndex()
        const kept = new Map<string, string>()
        for (const { id, body: text, isGone } of steps) {
          if (isGone) index.drop(`message:${id}`)
          else index.put(documentOf(`${id}`, { body: text }))
          if (isGone) kept.delete(`${id}`)
          else kept.set(`${id}`, text)
        }
        const { hits, match } = index.find({ text: asked, kind: null, since: 0, now: NOW, most: 99 })
        const held = [...kept].filter(([, text]) => text.split(' ').some((one) => foldedWord(one).startsWith(asked)))
        const ids = hits.map(({ id }) => id)
        for (const [id] of held) expect(ids).toContain(id)
        if (match === 'all') expect([...ids].sort()).toEqual(held.map(([id]) => id).sort())
      })
    )
  })

  it('takes anything for a question', () => {
    const documents = [documentOf('a', { title: 'constructor toString __proto__', body: 'x' })]
    expect(idsOf(search(documents, 'constructor'))).toEqual(['a'])
    expect(idsOf(search(documents, '__proto__'))).toEqual(['a'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        search(documents, text)
      })
    )
  })
})
