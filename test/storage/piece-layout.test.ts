import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pace } from '../../src/main/storage/pace'
import { type Layout, layOut } from '../../src/main/storage/piece-layout'

interface Thing {
  readonly id: number
  readonly text: string
}

const KB = 1024
let made = 0

/** A thing of about so many bytes as JSON. */
function thing(bytes: number): Thing {
  made += 1
  return { id: made, text: 'x'.repeat(bytes) }
}

function things(count: number, bytes: number): readonly Thing[] {
  return Array.from({ length: count }, () => thing(bytes))
}

/** Lays out in memory; `written` has one entry a piece that was put, in order. */
async function place(source: readonly Thing[], before: Layout | null = null) {
  const written: (readonly string[])[] = []
  const layout = await layOut(source, before?.chunks ?? [], {
    isThere: () => true,
    put: async (lines) => {
      written.push(lines)
      return { sha256: String(lines[0]), byteLength: lines.join('\n').length }
    },
    pace: pace()
  })
  return { layout, written }
}

/** The records as a reader finds them: those of the pieces, then the rest. */
function readBack({ chunks, rest }: Layout): readonly unknown[] {
  return [...chunks.flatMap(({ records }) => records), ...rest.map((text) => JSON.parse(text))]
}

function bytesOf(records: readonly object[]): number {
  return records.reduce((sum, record) => sum + Math.max(JSON.stringify(record).length, 2 * KB), 0)
}

describe('laying records out', () => {
  it('leaves few in the head and puts many into pieces', async () => {
    expect((await place(things(60, KB))).written).toEqual([])
    const { layout, written } = await place(things(1000, KB))
    expect(written.map((lines) => lines.length)).toEqual([128, 128, 128, 128, 128, 128, 232])
    expect(layout.rest).toEqual([])
  })

  it('puts what is added behind the pieces only once it is enough for one', async () => {
    let source = things(300, KB)
    let { layout } = await place(source)
    let pieces = 0
    for (let count = 0; count < 200; count += 1) {
      source = [...source, thing(KB)]
      const next = await place(source, layout)
      pieces += next.written.length
      layout = next.layout
    }
    expect(pieces).toBe(3)
    expect(layout.rest).toHaveLength(5)
  })

  it('writes only the piece in which something changed', async () => {
    const source = things(1000, KB)
    const { layout } = await place(source)
    for (const at of [0, 127, 128, 500, 767]) {
      const { written } = await place(
        source.map((one, now) => (now === at ? thing(KB) : one)),
        layout
      )
      expect(written).toHaveLength(1)
      expect(written[0]).toHaveLength(128)
    }
  })

  it('splits a piece that grows too large and joins one that gets small to the one behind it', async () => {
    const source = things(1000, KB)
    const { layout } = await place(source)
    const grown = await place([...source.slice(0, 10), ...things(200, KB), ...source.slice(10)], layout)
    expect(grown.written.map((lines) => lines.length)).toEqual([128, 200])
    const shrunk = await place(source.slice(120), layout)
    expect(shrunk.written.map((lines) => lines.length)).toEqual([136])
  })

  it('gives a record that is large by itself a piece of its own', async () => {
    const { written } = await place([...things(3, KB), thing(2000 * KB), ...things(50, KB)])
    expect(written.map((lines) => lines.length)).toEqual([3, 1])
  })

  it('writes again what is not there any more', async () => {
    const source = things(1000, KB)
    const { layout } = await place(source)
    const [, lost] = layout.chunks
    const again = await layOut(source, layout.chunks, {
      isThere: (chunk) => chunk !== lost,
      put: async (lines) => ({ sha256: 'again', byteLength: lines.length }),
      pace: pace()
    })
    expect(again.chunks.map(({ sha256 }) => sha256 === 'again')).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false
    ])
    expect(readBack(again)).toEqual(source)
  })

  type Edit = {
    readonly kind: 'add' | 'insert' | 'change' | 'remove' | 'move'
    readonly at: number
    readonly count: number
    readonly bytes: number
  }
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom('add', 'insert', 'change', 'remove', 'move'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    count: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 120 })),
    bytes: fc.constantFrom(10, KB, 6 * KB, 90 * KB)
  })

  function apply(source: readonly Thing[], { kind, at, count, bytes }: Edit): readonly Thing[] {
    const place = Math.floor(at * source.length)
    const taken = source.slice(place, place + count)
    const [before, after] = [source.slice(0, place), source.slice(place + count)]
    const fresh = things(bytes > 50 * KB ? Math.min(count, 5) : count, bytes)
    switch (kind) {
      case 'add':
        return [...source, ...fresh]
      case 'insert':
        return [...before, ...fresh, ...taken, ...after]
      case 'change':
        return [...before, ...taken.map(({ id }) => ({ id, text: 'y'.repeat(bytes) })), ...after]
      case 'remove':
        return [...before, ...after]
      case 'move':
        return [...after, ...taken, ...before]
    }
  }

  it('keeps every record in its place, whatever is edited, and pieces neither too large nor too many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 25 }), async (edits) => {
        let source = things(500, KB)
        let { layout } = await place(source)
        for (const now of edits) {
          source = apply(source, now)
          const next = await place(source, layout)
          expect(readBack(next.layout)).toEqual(source)
          layout = next.layout
          for (const { records } of layout.chunks) {
            expect(records.length === 1 || bytesOf(records) <= 512 * KB).toBe(true)
          }
          // A piece below the least size has one behind it that would not let it in, or is large by itself.
          const most = 2 + (2 * bytesOf(source)) / (64 * KB)
          expect(layout.chunks.length).toBeLessThan(most)
          expect(bytesOf(layout.rest.map((text) => JSON.parse(text)))).toBeLessThanOrEqual(128 * KB)
        }
      }),
      { numRuns: 40 }
    )
  }, 60_000)
})
