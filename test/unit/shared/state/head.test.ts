import { describe, expect, it } from 'vitest'
import {
  COLLECTIONS,
  fitRecord,
  fitSmallParts,
  pieceNamesOf,
  withoutCollections
} from '../../../../src/shared/state/head'
import { emptyState } from '../../../../src/shared/state/state'
import { sampleMessage } from '../../../storage/samples'

const sha256 = 'a'.repeat(64)

describe('the names of pieces in a head', () => {
  it('are given for each collection, none where there are none', () => {
    const none = { messages: [], applications: [], asks: [], journal: [], resumes: [] }
    expect(pieceNamesOf({})).toEqual(none)
    expect(pieceNamesOf({ pieces: { journal: [{ sha256, count: 3 }] } })).toEqual({
      ...none,
      journal: [{ sha256, count: 3 }]
    })
  })

  it.each([
    [{ letters: [{ sha256, count: 3 }] }],
    [{ messages: [{ sha256: '../state.json', count: 3 }] }],
    [{ messages: [{ sha256, count: 0 }] }],
    [{ messages: {} }],
    [5]
  ])('cannot be made out of %j', (pieces) => {
    expect(pieceNamesOf({ pieces })).toBe(null)
  })
})

describe('the parts of a state', () => {
  it('are the collections and the small parts, which fit each for itself', () => {
    const { version, ...small } = withoutCollections(emptyState())
    expect(fitSmallParts(emptyState())).toEqual({ version, ...small })
    for (const collection of COLLECTIONS) expect(small).not.toHaveProperty(collection)
    expect(fitSmallParts({ ...emptyState(), ticks: 5 })).toBe(null)
    expect(fitRecord('messages', sampleMessage('m1'))).toEqual(sampleMessage('m1'))
    expect(fitRecord('journal', sampleMessage('m1'))).toBe(null)
  })

  it('have every list of the state that grows', () => {
    const lists = Object.entries(emptyState()).filter(([, part]) => Array.isArray(part))
    const small = ['passedOver', 'alwaysIgnored']
    expect(lists.map(([name]) => name).sort()).toEqual([...COLLECTIONS, ...small].sort())
  })
})
