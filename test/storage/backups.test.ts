import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import {
  addWithOriginal,
  answerOf,
  filledPlace,
  headsIn,
  openPlace,
  originalBytes,
  temporaryFilesIn
} from './backup-place'
import { faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addMessage, putAway, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

/** The state that a backup holds, opened in a folder of its own by the code that opens the data. */
async function stateIn(folder: string, name: string): Promise<State> {
  const copy = await temporaryFolder()
  await writeFile(join(copy, 'state.json'), await readFile(join(folder, name)))
  const fs = faultyFileSystem(() => null)
  const pieces = join(copy, 'pieces')
  const store = await openStore({
    folder: copy,
    fs: { ...fs, readFile: (path) => fs.readFile(path.replace(pieces, join(folder, 'pieces'))) }
  })
  expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
  return store.state()
}

describe('a backup', () => {
  it('holds the state with its originals as files of its own, and is called good', async () => {
    const { backups, folder, store, data } = await filledPlace()
    const made = answerOf(await backups.make('asked'))
    expect(made).toMatchObject({ check: 'good', reason: 'asked', missingOriginals: 0, counts: { messages: 16 } })
    expect(await stateIn(folder, made.name)).toEqual(store.state())
    expect(await pieceFiles(folder)).toEqual([...(await namedPieces(data))].sort())
    const originals = await readdir(join(data, 'originals'))
    expect((await readdir(join(folder, 'originals'))).sort()).toEqual(originals.sort())
    for (const name of originals) {
      const [one, other] = [await stat(join(data, 'originals', name)), await stat(join(folder, 'originals', name))]
      expect(one.ino, 'a copy, not a second name').not.toBe(other.ino)
    }
    expect(answerOf(await backups.view())).toMatchObject({ doing: 'nothing', failed: null, backups: [made] })
    expect(made.byteLength).toBeGreaterThan(14 * 40_000)
  })

  it('shares what did not change with the one before', async () => {
    const { backups, folder, store } = await filledPlace()
    answerOf(await backups.make('asked'))
    const before = await pieceFiles(folder)
    await store.change(tick('a'))
    answerOf(await backups.make('asked'))
    expect(await pieceFiles(folder)).toEqual(before)
    expect(await headsIn(folder)).toHaveLength(2)
  })

  it('that comes by itself is made only where something changed; one that is asked for always', async () => {
    const { backups, folder, store } = await filledPlace()
    expect((await backups.make('automatic')).ok).toBe(true)
    expect(await backups.make('automatic')).toEqual({ ok: false, code: 'not_found' })
    await store.change(tick('a'))
    expect((await backups.make('automatic')).ok).toBe(true)
    expect((await backups.make('asked')).ok).toBe(true)
    expect(await headsIn(folder)).toHaveLength(3)
  })

  it('of nothing is not made', async () => {
    const { backups, folder } = await openPlace(await temporaryFolder())
    expect(await backups.make('asked')).toEqual({ ok: false, code: 'not_found' })
    expect(await headsIn(folder)).toEqual([])
    expect(answerOf(await backups.view())).toMatchObject({ failed: null, backups: [] })
  })

  it('tells how many originals were missing already, and takes what is there', async () => {
    const { backups, data } = await filledPlace()
    const [one = ''] = await readdir(join(data, 'originals'))
    await rm(join(data, 'originals', one))
    expect(answerOf(await backups.make('asked'))).toMatchObject({ check: 'good', missingOriginals: 1 })
  })

  it('is not called good where the data on the disk is damaged, and says so', async () => {
    const { backups, data, folder } = await filledPlace()
    const [piece = ''] = await namedPieces(data)
    await writeFile(join(data, 'pieces', piece), 'damaged')
    expect(await backups.make('asked')).toEqual({ ok: false, code: 'unreadable_file' })
    expect(answerOf(await backups.view()).failed).toBe('unreadable_file')
    expect(await headsIn(folder)).toEqual([])
    expect(await pieceFiles(folder)).toEqual([])
  })

  it('takes good files again where those of an earlier backup were damaged', async () => {
    const { backups, folder } = await filledPlace()
    answerOf(await backups.make('asked'))
    const [piece = ''] = await pieceFiles(folder)
    const [original = ''] = await readdir(join(folder, 'originals'))
    await writeFile(join(folder, 'pieces', piece), 'damaged')
    await writeFile(join(folder, 'originals', original), 'damaged')
    expect(answerOf(await backups.make('asked'))).toMatchObject({ check: 'good', missingOriginals: 0 })
    expect((await readFile(join(folder, 'pieces', piece))).byteLength).toBeGreaterThan(100)
  })

  it('is whole also where changes come in the middle of it', async () => {
    const { backups, folder, store } = await filledPlace(40)
    let rests = 0
    const made = answerOf(
      await backups.make('automatic', async () => {
        rests += 1
        if (rests % 3 === 1 && rests < 30) await store.change(putAway(rests % 40, `at ${rests}`))
      })
    )
    expect(rests).toBeGreaterThan(5)
    expect((await stateIn(folder, made.name)).messages).toHaveLength(42)
  })

  it('that a run left unchecked is checked by the next one', async () => {
    const place = await filledPlace()
    answerOf(await place.backups.make('asked'))
    await rm(join(place.folder, 'checked.json'))
    const { backups } = await openPlace(place.root)
    expect(answerOf(await backups.view()).backups).toMatchObject([{ check: 'not_checked', counts: null }])
    expect(answerOf(await backups.checkNext(async () => undefined))).toBe(true)
    expect(answerOf(await backups.checkNext(async () => undefined))).toBe(false)
    expect(answerOf(await backups.view()).backups).toMatchObject([{ check: 'good', counts: { messages: 16 } }])
  })

  it('ends soon where the program ends in the middle of it, and begins where it left off', async () => {
    const place = await filledPlace(40)
    let rests = 0
    let closing: Promise<void> | null = null
    const made = await place.backups.make('automatic', async () => {
      rests += 1
      if (rests === 5) closing = place.backups.close()
    })
    await closing
    expect([made.ok, rests]).toEqual([false, 5])
    expect(await headsIn(place.folder)).toEqual([])
    expect((await openPlace(place.root)).store.state().messages).toHaveLength(42)
    const again = await openPlace(place.root)
    let left = 0
    const whole = await again.backups.make('automatic', async () => {
      left += 1
    })
    expect(left).toBeGreaterThan(0)
    expect(answerOf(whole).check).toBe('good')
    expect(await temporaryFilesIn(place.root)).toEqual([])
  })

  it('lets the event loop turn while it is made', async () => {
    const { backups } = await filledPlace(60)
    let longest = 0
    let last = performance.now()
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    answerOf(await backups.make('asked'))
    clearInterval(timer)
    // Alone it is some ten; busy machines run tests side by side.
    expect(longest).toBeLessThan(250)
  })
})

describe('old backups', () => {
  it('go by the rules, with the pieces and originals that only they had', async () => {
    const place = await filledPlace()
    let day = Date.parse('2026-01-01T12:00:00Z')
    const { backups, folder, store } = await openPlace(place.root, { now: () => new Date(day) })
    await place.store.close()
    for (let count = 0; count < 40; count += 1) {
      await store.change(putAway(0, `at ${count}`))
      answerOf(await backups.make('automatic'))
      day += 86_400_000
    }
    const heads = await headsIn(folder)
    expect(heads.length).toBeGreaterThan(10)
    expect(heads.length).toBeLessThan(20)
    const named = new Set<string>()
    for (const head of heads) for (const name of await namedPieces(folder, head)) named.add(name)
    expect(await pieceFiles(folder)).toEqual([...named].sort())
    for (const { name } of answerOf(await backups.view()).backups) await stateIn(folder, name)
    expect(await readdir(join(folder, 'originals'))).toHaveLength(3)
    // A message goes for good, as sample data does: its original goes with the last backup that names it.
    await store.change((state) => ({
      ...state,
      messages: state.messages.filter(({ message }) => message.id !== 'm1')
    }))
    const kept = async () => (await readdir(join(folder, 'originals'))).length
    answerOf(await backups.make('automatic'))
    expect(await kept()).toBe(3)
    for (let count = 0; count < 75; count += 1) {
      day += 86_400_000
      await store.change(tick(`t${count}`))
      answerOf(await backups.make('automatic'))
    }
    expect(await kept()).toBe(2)
  }, 120_000)

  it('with sample data go once it is gone and a good one without it is there', async () => {
    const { backups, folder, store } = await filledPlace(0)
    await store.change((state) => ({ ...state, sample: { ids: ['m1'] } }))
    answerOf(await backups.make('automatic'))
    await store.change(tick('a'))
    answerOf(await backups.make('automatic'))
    expect(await headsIn(folder)).toHaveLength(2)
    await store.change((state) => ({
      ...state,
      sample: null,
      messages: state.messages.filter(({ message }) => message.id !== 'm1')
    }))
    answerOf(await backups.make('automatic'))
    expect(await headsIn(folder)).toHaveLength(1)
    expect(await readdir(join(folder, 'originals'))).toHaveLength(1)
  })

  it('stay, all of their files, where one of them cannot be understood', async () => {
    const { backups, folder, store } = await filledPlace()
    const first = answerOf(await backups.make('asked'))
    await store.change(putAway(0))
    await writeFile(join(folder, first.name), 'damaged')
    const before = await pieceFiles(folder)
    answerOf(await backups.make('asked'))
    expect(await pieceFiles(folder)).toEqual(expect.arrayContaining([...before]))
    expect(await readFile(join(folder, first.name), 'utf8')).toBe('damaged')
  })
})

describe('restoring', () => {
  it('brings the state back with its originals, keeps settings, and can be taken back', async () => {
    const place = await filledPlace()
    const { backups, store, originals, data } = place
    const made = answerOf(await backups.make('asked'))
    const then = store.state()
    await store.change(putAway(0))
    await store.change(tick('later'))
    await addWithOriginal(place, 'm3')
    await store.change((state) => ({ ...state, settings: { ...state.settings, colorScheme: 'dark' } }))
    const now = store.state()
    for (const name of await readdir(join(data, 'originals'))) await rm(join(data, 'originals', name))

    const before = answerOf(await backups.restore(made.name))
    expect(store.state()).toEqual({ ...then, settings: now.settings })
    for (const { message } of store.state().messages) {
      expect((await originals.readOriginal(message.sha256)).ok).toBe(true)
    }
    expect((await openPlace(place.root)).store.state()).toEqual(store.state())

    expect(answerOf(await backups.view()).backups.find(({ name }) => name === before)?.reason).toBe('before_restore')
    answerOf(await backups.restore(before ?? ''))
    expect(store.state()).toEqual(now)
    // That one was gone before it could be kept.
    expect(await readdir(join(data, 'originals'))).toHaveLength(3)
  })

  it('needs no further backup where what is there is in one already', async () => {
    const { backups, store, folder } = await filledPlace()
    const first = answerOf(await backups.make('asked'))
    await store.change(tick('a'))
    const second = answerOf(await backups.make('asked'))
    expect(await backups.restore(first.name)).toEqual({ ok: true, value: second.name })
    expect(await headsIn(folder)).toHaveLength(2)
    expect(tickedIn(store.state())).toEqual([])
  })

  it('refuses a damaged one and changes nothing', async () => {
    const { backups, store, folder } = await filledPlace()
    const made = answerOf(await backups.make('asked'))
    await store.change(tick('a'))
    const before = store.state()
    const [piece = ''] = await pieceFiles(folder)
    const bytes = await readFile(join(folder, 'pieces', piece))
    await writeFile(join(folder, 'pieces', piece), bytes.subarray(1))
    expect(await backups.restore(made.name)).toEqual({ ok: false, code: 'unreadable_file' })
    await writeFile(join(folder, 'pieces', piece), bytes)
    await writeFile(join(folder, made.name), 'damaged')
    expect(await backups.restore(made.name)).toEqual({ ok: false, code: 'unreadable_file' })
    expect(await backups.restore('state-20260101T000000000Z-77.json')).toEqual({ ok: false, code: 'not_found' })
    expect(store.state()).toBe(before)
  })

  it('opens one of version 1', async () => {
    const { backups, store, folder } = await filledPlace(0)
    answerOf(await backups.make('asked'))
    const old = tick('old')(addMessage('m9')(emptyState()))
    const name = 'state-20250101T000000000Z-0.json'
    await writeFile(join(folder, name), JSON.stringify({ ...old, version: 1 }))
    answerOf(await backups.restore(name))
    expect(store.state()).toEqual(old)
  })

  it('says beforehand what would change', async () => {
    const place = await filledPlace(2)
    const { backups, store } = place
    const made = answerOf(await backups.make('asked'))
    await store.change(putAway(0))
    await store.change((state) => ({
      ...state,
      messages: state.messages.map((one) => (one.message.id === 'm1' ? { ...one, decidedKind: 'rejection' } : one))
    }))
    await addWithOriginal(place, 'm3')
    const nothing = { now: 0, inBackup: 0, gone: 0, back: 0, changed: 0 }
    expect(answerOf(await backups.compare(made.name))).toEqual({
      messages: { now: 4, inBackup: 4, gone: 1, back: 1, changed: 1 },
      applications: nothing,
      asks: nothing,
      journal: nothing,
      resumes: nothing
    })
  })
})

describe('an original', () => {
  it('that is missing or damaged is put back from the backups when somebody asks for it', async () => {
    const place = await filledPlace(0)
    answerOf(await place.backups.make('asked'))
    const [one = '', other = ''] = await readdir(join(place.data, 'originals'))
    await rm(join(place.data, 'originals', one))
    await writeFile(join(place.data, 'originals', other), 'damaged')
    const { originals } = await openPlace(place.root)
    for (const name of [one, other]) {
      const read = answerOf(await originals.readOriginal(name))
      expect([originalBytes('m1'), originalBytes('m2')].some((bytes) => Buffer.from(read).equals(bytes))).toBe(true)
      expect(await readFile(join(place.data, 'originals', name))).toEqual(Buffer.from(read))
    }
  })
})

describe('a list', () => {
  it('is in the order of making, whatever the clock said', async () => {
    const place = await filledPlace(0)
    const clock = ['2026-05-01', '2040-01-01', '2026-05-02', '1980-01-01', '2026-05-03'].map((day) => new Date(day))
    let at = 0
    const { backups, store } = await openPlace(place.root, { now: () => clock[at] ?? new Date() })
    for (; at < clock.length; at += 1) {
      await store.change(tick(String(at)))
      answerOf(await backups.make('automatic'))
    }
    expect(answerOf(await backups.view()).backups.map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
      ...['2026-05-03', '1980-01-01', '2026-05-02', '2040-01-01', '2026-05-01']
    ])
  })

  it('has no place for files of other names', async () => {
    const { backups, folder } = await filledPlace(0)
    answerOf(await backups.make('asked'))
    for (const name of ['state.json', 'state-now-1.json', 'notes.txt', 'state-20269901T000000000Z-1.json']) {
      await writeFile(join(folder, name), '{}')
    }
    expect(answerOf(await backups.view()).backups).toHaveLength(1)
    expect((await backups.make('asked')).ok).toBe(true)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['notes.txt', 'state.json']))
  })

  it('is told as failed where the folder cannot be used', async () => {
    const { backups, folder, root } = await filledPlace(0)
    await rm(folder, { recursive: true, force: true })
    await writeFile(folder, 'a file')
    expect((await backups.view()).ok).toBe(false)
    expect(await backups.make('asked')).toEqual({ ok: false, code: 'storage_failed' })
    await rename(folder, join(root, 'gone'))
    expect((await backups.make('asked')).ok).toBe(true)
  })
})
