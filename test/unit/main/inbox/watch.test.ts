import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createWatch, type WatchOptions } from '../../../../src/main/inbox/watch'
import { type WatchFolderOptions, watchFolder } from '../../../../src/main/intake/watch-folder'
import { openStore } from '../../../../src/main/storage/store'

const times = { settle: 50, gather: 10, again: 200, soon: 50 }
const fast = (options: WatchFolderOptions) => watchFolder({ ...options, times })

async function place() {
  const root = await mkdtemp(path.join(tmpdir(), 'coachable-watch-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  const [home, data, mails] = ['home', 'home/.data', 'home/mails'].map((name) => path.join(root, name))
  if (!home || !data || !mails) throw new Error('there are three')
  await mkdir(data, { recursive: true })
  await mkdir(mails)
  return { root, home, data, mails }
}

type Place = Awaited<ReturnType<typeof place>>

async function opened({ home, data }: Place, options: Partial<WatchOptions> = {}) {
  const store = await openStore({ folder: data })
  const brought: string[] = []
  const watch = createWatch({
    store,
    dataFolder: data,
    homeFolder: home,
    watch: fast,
    onUnexpected: (error) => {
      throw error
    },
    bringIn: async (paths) => void brought.push(...paths.map((one) => path.basename(one))),
    ...options
  })
  onTestFinished(() => watch.close())
  return { store, watch, brought }
}

describe('the watched folder', () => {
  it('is off until one is chosen, is kept over a restart, and can be ended', async () => {
    const where = await place()
    const first = await opened(where)
    first.watch.start()
    expect(first.watch.view()).toEqual({ folder: null, state: 'off' })
    const on = { folder: where.mails, state: 'watching' }
    expect(await first.watch.choose(where.mails)).toEqual({ ok: true, value: on })
    await writeFile(path.join(where.mails, 'one.eml'), 'x')
    await vi.waitFor(() => expect(first.brought).toEqual(['one.eml']), 5000)
    await first.watch.close()
    await first.store.close()

    await writeFile(path.join(where.mails, 'two.eml'), 'x')
    const second = await opened(where)
    expect(second.watch.view()).toEqual(on)
    await wait(300)
    expect(second.brought).toEqual([])
    second.watch.start()
    await vi.waitFor(() => expect([...second.brought].sort()).toEqual(['one.eml', 'two.eml']), 5000)
    const off = { folder: null, state: 'off' }
    expect(await second.watch.end()).toEqual({ ok: true, value: off })
    await writeFile(path.join(where.mails, 'three.eml'), 'x')
    await wait(400)
    expect(second.brought).toHaveLength(2)
    await second.store.close()
    expect((await openStore({ folder: where.data })).state().settings.watchedFolder).toBeNull()
  })

  it('changes to another folder', async () => {
    const where = await place()
    const other = path.join(where.home, 'other')
    await mkdir(other)
    const { watch, brought } = await opened(where)
    watch.start()
    await watch.choose(where.mails)
    expect(await watch.choose(other)).toEqual({ ok: true, value: { folder: other, state: 'watching' } })
    await writeFile(path.join(where.mails, 'one.eml'), 'x')
    await writeFile(path.join(other, 'two.eml'), 'x')
    await vi.waitFor(() => expect(brought).toEqual(['two.eml']), 5000)
    await wait(300)
    expect(brought).toEqual(['two.eml'])
  })

  it('brings in one batch after the other, and gathers meanwhile', async () => {
    const where = await place()
    const batches: string[][] = []
    let atOnce = 0
    let most = 0
    let goOn: () => void = () => undefined
    const { watch } = await opened(where, {
      async bringIn(paths) {
        atOnce += 1
        most = Math.max(most, atOnce)
        batches.push(paths.map((one) => path.basename(one)).sort())
        if (batches.length === 1) await new Promise<void>((resolve) => (goOn = resolve))
        atOnce -= 1
      }
    })
    watch.start()
    await writeFile(path.join(where.mails, 'one.eml'), 'x')
    await watch.choose(where.mails)
    await vi.waitFor(() => expect(batches).toEqual([['one.eml']]), 5000)
    await writeFile(path.join(where.mails, 'two.eml'), 'x')
    await wait(300)
    await writeFile(path.join(where.mails, 'three.eml'), 'x')
    await wait(300)
    expect(batches).toHaveLength(1)
    goOn()
    await vi.waitFor(() => expect(batches).toEqual([['one.eml'], ['three.eml', 'two.eml']]))
    expect(most).toBe(1)
  })

  it('tells when the folder goes and when it is back', async () => {
    const where = await place()
    const seen: string[] = []
    const { watch } = await opened(where, { onChange: () => seen.push(watch.view().state) })
    watch.start()
    await watch.choose(where.mails)
    await wait(200)
    await rm(where.mails, { recursive: true })
    await vi.waitFor(() => expect(seen).toEqual(['missing']), 5000)
    expect(watch.view()).toEqual({ folder: where.mails, state: 'missing' })
    await mkdir(where.mails)
    await vi.waitFor(() => expect(seen).toEqual(['missing', 'watching']), 5000)
  })

  it('refuses a whole disk, the home folder and what is above it, and where the data is kept', async () => {
    const where = await place()
    const { watch } = await opened(where)
    const inData = path.join(where.data, 'originals')
    await mkdir(inData, { recursive: true })
    const elsewhere = path.join(where.root, 'app')
    for (const folder of [path.parse(where.root).root, where.root, where.home, where.data, inData]) {
      expect(await watch.choose(folder), folder).toEqual({ ok: false, code: 'invalid_request' })
    }
    const { watch: other } = await opened({ ...where, data: path.join(elsewhere, 'data') })
    expect(await other.choose(elsewhere)).toEqual({ ok: false, code: 'invalid_request' })
    expect(await watch.choose(path.join(where.home, 'nowhere'))).toEqual({ ok: false, code: 'not_found' })
    await writeFile(path.join(where.home, 'file.eml'), 'x')
    expect(await watch.choose(path.join(where.home, 'file.eml'))).toEqual({ ok: false, code: 'not_found' })
    expect(watch.view()).toEqual({ folder: null, state: 'off' })
  })

  it('goes on after a batch that went wrong', async () => {
    const where = await place()
    const brought: string[] = []
    const told: unknown[] = []
    const { watch } = await opened(where, {
      onUnexpected: (error) => told.push(error),
      async bringIn(paths) {
        if (paths.some((one) => one.endsWith('one.eml'))) throw new Error('unexpected')
        brought.push(...paths.map((one) => path.basename(one)))
      }
    })
    watch.start()
    await writeFile(path.join(where.mails, 'one.eml'), 'x')
    await watch.choose(where.mails)
    await vi.waitFor(() => expect(told).toHaveLength(1), 5000)
    await writeFile(path.join(where.mails, 'two.eml'), 'x')
    await vi.waitFor(() => expect(brought).toEqual(['two.eml']), 5000)
  })
})
