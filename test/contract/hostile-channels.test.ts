import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { CHANNELS, type Channel } from '../../src/shared/contract/channels'
import { INPUT_SCHEMAS } from '../../src/shared/contract/schemas'
import { misfits, valuesOf } from '../helpers/schema-values'

// The guard is tested with a real sender check and real schemas; only Electron's own module is not there under Node.
vi.mock('electron', () => ({ ipcMain: {} }))
const { answerTo } = await import('../../src/main/ipc/register')

const SENDER = { sender: { id: 1, mainFrame: null }, senderFrame: { url: 'app://coachable/' } }
const ID = '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a11'
/** No schema may hold main up: what a call may take at most, in milliseconds, on a busy machine. */
const LONGEST_MS = 3000

/** Gives a channel one input as main would get it, and tells what its handler was given, or that it was refused. */
async function given(channel: Channel, input: unknown): Promise<{ readonly refused: boolean; readonly got: unknown }> {
  const got: unknown[] = []
  const handle = answerTo(
    channel,
    (value) => {
      got.push(value)
      return undefined as never // the answer is not looked at here
    },
    () => true
  )
  const begin = performance.now()
  // What the page sends arrives as a copy.
  const refusal = await handle(SENDER, structuredClone(input)).then(
    () => null,
    (error: Error) => error.message
  )
  expect(performance.now() - begin, channel).toBeLessThan(LONGEST_MS)
  if (refusal === null) return { refused: false, got: got[0] }
  expect(refusal).toBe(`Refused: the input of ${channel} does not fit its schema.`)
  expect(got).toEqual([])
  return { refused: true, got: null }
}

/** Fails where a value that was let through holds a prototype that is not its own, or one that everything has was changed. */
function expectClean(value: unknown): void {
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  if (typeof value !== 'object' || value === null) return
  expect([Object.prototype, Array.prototype, Uint8Array.prototype]).toContain(Object.getPrototypeOf(value))
  if (value instanceof Uint8Array) return
  for (const inner of Object.values(value)) expectClean(inner)
}

const MISFITS = misfits()
const SHORT_MISFITS = MISFITS.filter(
  (value) => !Array.isArray(value) && !(typeof value === 'string' && value.length > 1000)
)

describe.each(CHANNELS)('%s', (channel) => {
  const schema = INPUT_SCHEMAS[channel]

  it('refuses what is of no kind that it knows, or takes it clean', async () => {
    for (const input of MISFITS) {
      const { got } = await given(channel, input)
      expectClean(got)
    }
  })

  it('takes what fits, clean, and refuses all that only nearly does', async () => {
    await fc.assert(
      fc.asyncProperty(valuesOf(schema, [ID]), async (input) => {
        const { refused, got } = await given(channel, input)
        expect(refused).toBe(!schema.safeParse(input).success)
        expectClean(got)
      }),
      { numRuns: 40 }
    )
  })

  it('refuses a value of the right kind with something hostile in one place of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        valuesOf(schema, [ID]),
        fc.constantFrom(...SHORT_MISFITS),
        fc.nat(),
        async (input, misfit, at) => {
          const { got } = await given(channel, withOneChanged(input, misfit, at))
          expectClean(got)
        }
      ),
      { numRuns: 40 }
    )
  })

  it('refuses an object with a key more than it has', async () => {
    const objects = fc.sample(valuesOf(schema, [ID]), { numRuns: 20 }).filter(isPlainObject)
    for (const value of objects) {
      for (const key of ['path', 'constructor', 'toString', '']) {
        expect((await given(channel, { ...value, [key]: ID })).refused).toBe(true)
      }
    }
  })

  it('has a longest text everywhere', async () => {
    const long = 'x'.repeat(10_485_760)
    for (const value of fc.sample(valuesOf(schema, [ID]), { numRuns: 3 })) {
      for (let at = 0; at < placesIn(value); at++) {
        const { got } = await given(channel, withOneChanged(value, long, at))
        expect(textsIn(got).every((text) => text.length < long.length)).toBe(true)
      }
    }
  })
})

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** In how many places a value can be changed: itself, and everything in it. */
function placesIn(value: unknown): number {
  if (!isPlainObject(value) && !Array.isArray(value)) return 1
  return 1 + Object.values(value).reduce((sum: number, inner) => sum + placesIn(inner), 0)
}

/** A copy of a value that has something else in one of its places. */
function withOneChanged(value: unknown, other: unknown, place: number): unknown {
  const at = place % placesIn(value)
  if (at === 0) return other
  let left = at - 1
  const entries = Object.entries(value as object) // it has places in it, so it is an object or a list
  const changed = entries.map(([key, inner]): [string, unknown] => {
    const places = placesIn(inner)
    const isHere = left >= 0 && left < places
    const next = isHere ? withOneChanged(inner, other, left) : inner
    left -= places
    return [key, next]
  })
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  return Object.values(value).flatMap(textsIn)
}
