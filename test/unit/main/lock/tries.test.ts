import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTries, TRIES_FILE_NAME, type Tries } from '../../../../src/main/lock/tries'
import { nodeFileSystem } from '../../../../src/main/storage/file-system'
import { failingFrom } from '../../../storage/faulty-file-system'
import { temporaryFolder } from '../../../storage/temporary-folder'

const LONGEST = 300_000
const YEAR = 365 * 24 * 3_600_000

/** A computer with two clocks. */
function computer(folder: string, fs = nodeFileSystem) {
  const clock = { date: Date.parse('2026-03-04T05:06:07Z'), steady: 1000 }
  return {
    clock,
    pass(ms: number) {
      clock.date += ms
      clock.steady += ms
    },
    async start(): Promise<Tries> {
      clock.steady = 1000
      const tries = createTries({ folder, fs, now: () => clock.date, steady: () => clock.steady })
      await tries.load()
      return tries
    }
  }
}

async function wrong(tries: Tries, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) await tries.begin()
}

describe('wrong tries', () => {
  it('cost nothing at first, then more and more, and never more than five minutes', async () => {
    const { start } = computer(await temporaryFolder())
    const tries = await start()
    const waits: number[] = []
    for (let count = 0; count < 14; count += 1) {
      await tries.begin()
      waits.push(tries.wait())
    }
    expect(waits.slice(0, 4)).toEqual([0, 0, 2000, 5000])
    expect([...waits].sort((a, b) => a - b)).toEqual(waits)
    expect(waits.at(-1)).toBe(LONGEST)
    await tries.clear()
    expect(tries.wait()).toBe(0)
  })

  it('are counted over a restart, with what is left of the wait', async () => {
    const { start, pass } = computer(await temporaryFolder())
    await wrong(await start(), 6)
    pass(10_000)
    expect((await start()).wait()).toBe(20_000)
    pass(20_000)
    const tries = await start()
    expect(tries.wait()).toBe(0)
    await tries.begin()
    expect(tries.wait()).toBe(60_000)
    await tries.clear()
    expect((await start()).wait()).toBe(0)
  })

  it('count before they are known to be wrong: ending the program in the middle of one gains nothing', async () => {
    const { start } = computer(await temporaryFolder())
    for (let count = 0; count < 5; count += 1) await (await start()).begin()
    expect((await start()).wait()).toBe(15_000)
  })

  it('never keep the person out for longer than the wait itself, however the clock jumps', async () => {
    const folder = await temporaryFolder()
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: -40 * YEAR, max: 40 * YEAR }),
        async (times, jump) => {
          const { start, clock } = computer(folder)
          const first = await start()
          await first.clear()
          await wrong(first, times)
          clock.date += jump
          const wait = (await start()).wait()
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThanOrEqual(LONGEST)
          if (jump < 0) expect(wait).toBe(first.wait())
        }
      ),
      { numRuns: 40 }
    )
  })

  it('wait by a clock that cannot be set, within a run', async () => {
    const { start, clock } = computer(await temporaryFolder())
    const tries = await start()
    await wrong(tries, 7)
    clock.date += YEAR
    expect(tries.wait()).toBe(60_000)
    clock.steady += 59_000
    expect(tries.wait()).toBe(1000)
  })

  it('are counted on in a run where the disk refuses, and a file that is none counts nothing', async () => {
    const folder = await temporaryFolder()
    const tries = await computer(folder, failingFrom(1, 'EIO')).start()
    await wrong(tries, 4)
    expect(tries.wait()).toBe(5000)
    for (const text of ['', 'null', '{"count":-1,"at":0}', '{"count":1e99,"at":0}', '{"count":"9"}']) {
      await writeFile(join(folder, TRIES_FILE_NAME), text)
      expect((await computer(folder).start()).wait()).toBeLessThanOrEqual(LONGEST)
    }
  })
})
