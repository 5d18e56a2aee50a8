import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createBackupSchedule, SCHEDULE, type ScheduleTimes } from '../../src/main/storage/backups/backup-schedule'
import { answerOf, type BackupPlace, filledPlace, headsIn, openPlace } from './backup-place'
import { putAway, tick } from './samples'
import { temporaryFolder } from './temporary-folder'

const QUICK: ScheduleTimes = { first: 20, look: 20, quiet: 60, every: 400, atLast: 3_000, giveWay: 30 }

function scheduleOf(place: BackupPlace, times: Partial<ScheduleTimes> = {}, now = Date.now) {
  const schedule = createBackupSchedule({
    backups: place.backups,
    store: place.store,
    times: { ...QUICK, ...times },
    now,
    onUnexpected(error) {
      throw error
    }
  })
  onTestFinished(async () => {
    schedule.close()
    await place.backups.close()
  })
  return schedule
}

/** Waits until there are so many backups. */
async function until(place: BackupPlace, count: number): Promise<void> {
  for (let look = 0; look < 400; look += 1) {
    if ((await headsIn(place.folder)).length >= count) return
    await pause(20)
  }
  expect.unreachable(`there were to be ${count} backups`)
}

describe('backups that come by themselves', () => {
  it('come once it is quiet, again only where something changed, and are good', async () => {
    const place = await filledPlace(5)
    scheduleOf(place).start()
    await until(place, 1)
    await pause(700)
    expect(await headsIn(place.folder)).toHaveLength(1)
    await place.store.change(tick('a'))
    await until(place, 2)
    await pause(100)
    for (const { check } of answerOf(await place.backups.view()).backups) expect(check).toBe('good')
  })

  it('wait while changes come, but not for ever', async () => {
    const place = await filledPlace(0)
    scheduleOf(place, { atLast: 1_500, quiet: 700 }).start()
    const begun = performance.now()
    while (performance.now() - begun < 700) {
      await place.store.change(tick(String(performance.now())))
      await pause(15)
    }
    expect(await headsIn(place.folder)).toHaveLength(0)
    let count = 0
    while ((await headsIn(place.folder)).length === 0) {
      count += 1
      await place.store.change(tick(`more ${count}`))
      await pause(40)
      expect(count).toBeLessThan(300)
    }
  })

  it('do not come before nothing is there, and not at all where nothing may be written', async () => {
    const place = await openPlace(await temporaryFolder())
    scheduleOf(place).start()
    await pause(300)
    expect(await headsIn(place.folder)).toEqual([])
  })

  it('come at the next start where the newest one is of another time, also of the future', async () => {
    const place = await filledPlace(0)
    answerOf(await place.backups.make('automatic'))
    await place.store.change(tick('a'))
    // Made a moment ago: not due within the hour.
    const soon = scheduleOf(place, { every: 60_000 })
    soon.start()
    await pause(300)
    expect(await headsIn(place.folder)).toHaveLength(1)
    soon.close()
    // The clock went back by a year since.
    scheduleOf(place, { every: 60_000 }, () => Date.now() - 31_536_000_000).start()
    await until(place, 2)
  })

  it('let a save that comes in the middle go first', async () => {
    const place = await filledPlace(60)
    const alone: number[] = []
    for (let count = 0; count < 12; count += 1) {
      const begun = performance.now()
      answerOf(await place.store.change(putAway(count)))
      alone.push(performance.now() - begun)
    }
    scheduleOf(place, { first: 1, quiet: 0 }).start()
    const beside: number[] = []
    for (let count = 12; count < 24; count += 1) {
      await pause(40)
      const begun = performance.now()
      answerOf(await place.store.change(putAway(count)))
      beside.push(performance.now() - begun)
    }
    const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
    // Both are some ten milliseconds; busy machines make either of them more.
    expect(median(beside)).toBeLessThan(10 * median(alone) + 100)
    await until(place, 1)
  })

  it('never begin in the first minute, nor more often than once an hour', () => {
    expect(SCHEDULE.first).toBeGreaterThanOrEqual(60_000)
    expect(SCHEDULE.every).toBeGreaterThanOrEqual(3_600_000)
  })
})
