import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answerOf, filledPlace, headsIn, openPlace } from './backup-place'
import { tick, tickedIn } from './samples'

const JUMPS = ['2026-05-01', '2040-01-01', '2026-05-01', '1970-01-02', '2099-12-31', '2026-05-02', '2000-01-01']

describe('a clock that jumps', () => {
  it('loses no change and no backup that the rules would have kept', async () => {
    const place = await filledPlace(5)
    await place.store.close()
    let clock = new Date(JUMPS[0] ?? '')
    const { backups, store, folder, root } = await openPlace(place.root, { now: () => clock })
    const made: string[] = []
    for (let round = 0; round < 6; round += 1) {
      for (const [at, day] of JUMPS.entries()) {
        clock = new Date(`${day}T0${round}:00:00Z`)
        answerOf(await store.change(tick(`${round} ${at}`)))
        made.push(answerOf(await backups.make('automatic')).name)
      }
    }
    expect(tickedIn((await openPlace(root)).store.state())).toHaveLength(42)
    const left = answerOf(await backups.view()).backups
    expect(left.slice(0, 10).map(({ name }) => name)).toEqual(made.slice(-10).reverse())
    for (const { name } of left) expect((await backups.compare(name)).ok).toBe(true)
    expect((await headsIn(folder)).length).toBe(left.length)

    // What is opened when the data is gone is the last that was made, not the one with the latest date.
    await rm(join(root, 'data'), { recursive: true })
    const again = await openPlace(root)
    expect(tickedIn(again.store.state())).toHaveLength(42)
  })

  it('sets damaged files aside one beside the other, also where the time is the same again', async () => {
    const { root, data, store } = await filledPlace(0)
    await store.close()
    const now = () => new Date('2026-03-04T05:06:07.089Z')
    const names = new Set<string>()
    for (let round = 0; round < 4; round += 1) {
      await writeFile(join(data, 'state.json'), `damaged ${round}`)
      const opened = await openPlace(root, { now })
      for (const name of opened.store.opened.setAside) names.add(name)
      answerOf(await opened.store.change(tick(String(round))))
      answerOf(await opened.store.change(tick(`${round} again`)))
    }
    expect(names.size).toBe(4)
  })
})
