import { describe, expect, it } from 'vitest'
import { createComparing } from '../../../../../src/main/journey/search/comparing'
import { vectorKeyOf } from '../../../../../src/main/journey/search/vector-file'
import { createVectorTable } from '../../../../../src/main/journey/search/vector-table'
import { documentOf, wordVector } from '../../../../helpers/search-place'

const OLD = documentOf('old', { body: 'The panel found your portfolio convincing.', at: 1 })
const NEW = documentOf('new', {
  kind: 'entry',
  body: 'I baked a cake with lemons today.\n\nThe panel found your portfolio lacking.',
  at: 2
})

function place() {
  const table = createVectorTable()
  const comparing = createComparing(table)
  function workOff(): readonly string[] {
    const asked: string[] = []
    for (let texts = comparing.next(); texts; texts = comparing.next()) {
      asked.push(...texts)
      for (const text of texts) table.put(vectorKeyOf(text), wordVector(text))
    }
    return asked
  }
  const nearest = (text: string, kind: 'message' | null = null, since = 0) =>
    comparing.nearest({ text, vector: wordVector(text), kind, since }, () => true)
  return { table, comparing, workOff, nearest }
}

describe('comparing by meaning', () => {
  it('asks for each sentence once, the newest first, and says how far it is', () => {
    const { comparing, workOff } = place()
    comparing.put(OLD)
    comparing.put(NEW)
    comparing.put(documentOf('application', { kind: 'application', body: NEW.body, isCompared: false }))
    expect(comparing.progress()).toEqual({ ready: 0, of: 2 })
    const asked = workOff()
    expect(asked[0]).toBe('I baked a cake with lemons today.')
    expect(asked).toHaveLength(3)
    expect(comparing.progress()).toEqual({ ready: 2, of: 2 })
    comparing.put({ ...OLD, body: `${OLD.body} And another sentence followed it.` })
    expect(workOff()).toEqual(['And another sentence followed it.'])
  })

  it('gives the nearest sentence of each, where it is near enough', () => {
    const { comparing, workOff, nearest } = place()
    comparing.put(OLD)
    comparing.put(NEW)
    workOff()
    const near = nearest('The panel found your portfolio convincing')
    expect(near.map(({ document }) => document.id)).toEqual(['old', 'new'])
    expect(near[0]?.nearness).toBeGreaterThan(near[1]?.nearness ?? 1)
    expect(near.map(({ document, place: { start, end } }) => document.body.slice(start, end))).toEqual([
      'The panel found your portfolio convincing.',
      'The panel found your portfolio lacking.'
    ])
    expect(nearest('quantum chromodynamics lecture')).toEqual([])
    expect(nearest('The panel found your portfolio', 'message').map(({ document }) => document.id)).toEqual(['old'])
    expect(nearest('The panel found your portfolio', null, 2).map(({ document }) => document.id)).toEqual(['new'])
  })

  it('lets go of what no document needs any more, once it knows', () => {
    const { table, comparing, workOff, nearest } = place()
    comparing.put(OLD)
    comparing.put(NEW)
    expect(comparing.tidy()).toBe(0)
    workOff()
    comparing.drop(NEW.key)
    expect(comparing.tidy()).toBe(2)
    expect(table.count()).toBe(1)
    expect(nearest('I baked a cake with lemons today.')).toEqual([])
  })

  it('works through many without standing still for long', () => {
    let time = 0
    const table = createVectorTable()
    const comparing = createComparing(table, () => {
      time += 1
      return time
    })
    for (let at = 0; at < 100; at++) comparing.put(documentOf(`${at}`, { body: 'OK', at }))
    expect(comparing.next()).toEqual([])
    expect(comparing.progress().ready).toBeLessThan(20)
    let turns = 0
    while (comparing.next() !== null) turns += 1
    expect(turns).toBeGreaterThan(4)
    expect(comparing.progress()).toEqual({ ready: 100, of: 100 })
  })
})
