import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  COLLECTIONS,
  fitRecord,
  fitSmallParts,
  pieceNamesOf,
  RECORD_SHAPE,
  withoutCollections
} from '../../../../src/shared/state/head'
import { emptyState } from '../../../../src/shared/state/state'
import { recordSchemas } from '../../../../src/shared/state/state-v1'
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
    const small = ['passedOver', 'alwaysIgnored', 'refusals']
    expect(lists.map(([name]) => name).sort()).toEqual([...COLLECTIONS, ...small].sort())
  })
})

describe('the shape of records', () => {
  // Pieces under the name of a shape are read without being checked. Where this fails, a schema of a record has changed: put the new
  // name there, and pieces that were written before are checked again, as they must be.
  it('has the name of the schemas as they are', () => {
    const shape = JSON.stringify(
      (['input', 'output'] as const).map((io) =>
        z.toJSONSchema(z.object(recordSchemas), { io, unrepresentable: 'any' })
      )
    )
    expect(createHash('sha256').update(shape).digest('hex').slice(0, 16)).toBe(RECORD_SHAPE)
  })
})
