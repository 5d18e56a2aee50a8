import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emptyState } from '../../src/shared/state/state'
import { answerOf, filledPlace, headsIn, openPlace } from './backup-place'
import { type FaultyFileSystem, failingAt } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addLongMessages, addMessage, putAway, tick, tickedIn } from './samples'
import { sideBySide } from './side-by-side'
import { temporaryFolder } from './temporary-folder'

const good = { recovered: null, lost: 0, readOnly: null, setAside: [] }

/** A place with a backup, changed since: its newest state and the one before share all pieces, and so does the backup. */
async function backedUp() {
  const place = await filledPlace()
  const made = answerOf(await place.backups.make('asked'))
  const atBackup = place.store.state()
  for (const id of ['a', 'b']) await place.store.change(tick(id))
  await place.store.close()
  const newest = join(place.data, 'state.json')
  return { ...place, made, atBackup, newest, bak: `${newest}.bak`, last: place.store.state() }
}

type Damage = (path: string) => Promise<void>

const damages: readonly (readonly [string, Damage])[] = [
  ['missing', (path) => rm(path)],
  ['empty', (path) => writeFile(path, '')],
  ['full of NUL bytes', async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
  ['cut off', async (path) => writeFile(path, (await readFile(path)).subarray(0, -9))],
  ['changed in one letter', async (path) => writeFile(path, (await readFile(path)).fill('X', 700, 701))],
  [
    'another file of the same folder',
    async (path) => {
      const others = (await readdir(join(path, '..'), { withFileTypes: true })).filter((one) => one.isFile())
      const other = others.find((one) => one.name !== path.slice(path.lastIndexOf('/') + 1))
      await writeFile(path, other ? await readFile(join(path, '..', other.name)) : 'nothing else there')
    }
  ]
]

describe.each(damages)('a file that is %s', (name, damage) => {
  it('where it is a piece: nothing is missing, it is put back, and what was bad is kept', async () => {
    const { root, data, last } = await backedUp()
    const names = await namedPieces(data)
    expect(names.length).toBeGreaterThan(1)
    for (const piece of names) await damage(join(data, 'pieces', piece))
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'mended', lost: 0, readOnly: null })
    expect(store.state()).toEqual(last)
    for (const aside of store.opened.setAside) expect(aside).toMatch(/^pieces\/[0-9a-f]{64}\.corrupt-/)
    expect((await store.change(tick('c'))).ok).toBe(true)
    const again = await openPlace(root)
    expect(again.store.opened).toEqual(good)
    expect(tickedIn(again.store.state())).toEqual(['a', 'b', 'c'])
    expect(await readdir(data)).not.toContain('state.json.corrupt')
  })

  it('where it is both heads: the newest good backup is opened, once, and works on', async () => {
    const { root, data, made, atBackup, newest, bak } = await backedUp()
    await damage(newest)
    await damage(bak)
    const { store } = await openPlace(root)
    if (name.startsWith('another file')) {
      // Both are a head of this folder, the same one twice.
      expect(store.opened.recovered).toBe(null)
      return
    }
    expect(store.opened).toMatchObject({
      recovered: 'rolling_backup',
      backupOf: made.madeAt,
      lost: 0,
      readOnly: null
    })
    expect(store.state()).toEqual(atBackup)
    expect(tickedIn(store.state())).toEqual([])
    const again = await openPlace(root)
    expect(again.store.opened).toEqual(good)
    expect(again.store.state()).toEqual(atBackup)
    expect((await again.store.change(putAway(0))).ok).toBe(true)
    expect((await openPlace(root)).store.state()).toEqual(again.store.state())
    const aside = (await readdir(data)).filter((one) => one.includes('.corrupt-'))
    expect(aside.sort()).toEqual([...store.opened.setAside].sort())
  })

  it('where it is the newest backup, and the data is gone: the one before it is opened', async () => {
    const place = await filledPlace()
    answerOf(await place.backups.make('asked'))
    const first = place.store.state()
    await place.store.change(putAway(0))
    const second = answerOf(await place.backups.make('asked'))
    await place.store.close()
    await rm(place.data, { recursive: true })
    await damage(join(place.folder, second.name))
    const { store } = await openPlace(place.root)
    expect(store.opened).toMatchObject({ recovered: 'rolling_backup', lost: 0, readOnly: null })
    expect(store.state()).toEqual(first)
    expect((await headsIn(place.folder)).length).toBeGreaterThan(0)
  })
})

describe('the data folder', () => {
  it('that is gone as a whole comes back from the backup, with all originals', async () => {
    const { root, data, atBackup } = await backedUp()
    await rm(data, { recursive: true })
    const { store, originals } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'rolling_backup', lost: 0, setAside: [] })
    expect(store.state()).toEqual(atBackup)
    for (const { message } of store.state().messages) {
      expect((await originals.readOriginal(message.sha256)).ok).toBe(true)
    }
  })

  it('with pieces and no head keeps these aside and opens the backup', async () => {
    const { root, newest, bak, atBackup } = await backedUp()
    for (const path of [newest, bak]) await rm(path)
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'rolling_backup', lost: 0 })
    expect(store.opened.setAside).toEqual([expect.stringMatching(/^pieces\.corrupt-/)])
    expect(store.state()).toEqual(atBackup)
    expect((await openPlace(root)).store.opened).toEqual(good)
  })

  it('with the head of another time and its pieces gone gets them from the backup', async () => {
    const { root, data, folder, made, newest, atBackup } = await backedUp()
    await writeFile(newest, await readFile(join(folder, made.name)))
    await rm(join(data, 'pieces'), { recursive: true })
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'mended', lost: 0, readOnly: null, setAside: [] })
    expect(store.state()).toEqual(atBackup)
  })

  it('with the pieces of another folder gets its own from the backup, and the others stay', async () => {
    const { root, data, last } = await backedUp()
    const other = await openPlace(await temporaryFolder())
    await other.store.change(addLongMessages(20, 'other'))
    await rm(join(data, 'pieces'), { recursive: true })
    await rename(join(other.data, 'pieces'), join(data, 'pieces'))
    const foreign = await pieceFiles(data)
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'mended', lost: 0, readOnly: null })
    expect(store.state()).toEqual(last)
    expect(await pieceFiles(data)).toEqual(expect.arrayContaining([...foreign]))
  })

  it('with the head of another folder, whose pieces no backup has, opens what it had before', async () => {
    const { root, newest, last } = await backedUp()
    const other = await openPlace(await temporaryFolder())
    await other.store.change(addLongMessages(20, 'other'))
    await writeFile(newest, await readFile(join(other.data, 'state.json')))
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'backup', lost: 0, readOnly: null })
    expect(store.state()).toEqual({ ...last, ticks: { a: last.ticks.a } })
  })

  it('of a newer version is not taken for a damaged one', async () => {
    const { root, newest } = await backedUp()
    await writeFile(newest, '{"version":3}')
    const { store } = await openPlace(root)
    expect(store.opened).toEqual({ ...good, readOnly: 'newer_data' })
  })

  it('without anything, and without backups, is new', async () => {
    const { store } = await openPlace(await temporaryFolder())
    expect(store.opened).toEqual(good)
    expect(store.state()).toEqual(emptyState())
  })
})

describe('where backups cannot help', () => {
  it('a piece that none of them has is told as lost, as before', async () => {
    const place = await filledPlace()
    answerOf(await place.backups.make('asked'))
    await place.store.change(putAway(0))
    const before = new Set(await pieceFiles(place.folder))
    const own = (await namedPieces(place.data)).filter((name) => !before.has(name))
    expect(own.length).toBeGreaterThan(0)
    for (const id of ['a', 'b']) await place.store.change(tick(id))
    for (const name of own) await rm(join(place.data, 'pieces', name))
    const { store } = await openPlace(place.root)
    expect(store.opened.recovered).toBe('backup')
    expect(store.opened.lost).toBeGreaterThan(0)
    expect(tickedIn(store.state())).toEqual(['a', 'b'])
  })

  it('the start goes on as without them', async () => {
    const root = await temporaryFolder()
    await mkdir(join(root, 'data'), { recursive: true })
    await writeFile(join(root, 'backups'), 'a file')
    await writeFile(join(root, 'data', 'state.json'), 'damaged')
    const { store } = await openPlace(root)
    expect(store.opened).toMatchObject({ recovered: 'started_empty', readOnly: null })
    expect((await store.change(addMessage('m1'))).ok).toBe(true)
  })
})

describe('a disk that fails while the data is brought back', () => {
  async function broken(what: 'pieces' | 'heads') {
    const place = await backedUp()
    if (what === 'pieces') for (const name of await namedPieces(place.data)) await rm(join(place.data, 'pieces', name))
    else for (const path of [place.newest, place.bak]) await writeFile(path, 'damaged')
    return place
  }

  it.each([
    ['pieces', 'ENOSPC'],
    ['pieces', 'EIO'],
    ['heads', 'ENOSPC'],
    ['heads', 'EIO'],
    ['heads', 'EPERM']
  ] as const)(
    'at any call (%s, %s) loses nothing: the next start has it all',
    async (what, code) => {
      for (const moment of ['instead', 'after'] as const) {
        await sideBySide((call) => startOn(what, failingAt(call, code, moment), call))
      }
    },
    120_000
  )

  /** Starts on the faulty disk, then on the healthy one. False once the fault was not met any more. */
  async function startOn(what: 'pieces' | 'heads', fs: FaultyFileSystem, call: number): Promise<boolean> {
    const { root, data, atBackup, last, folder } = await broken(what)
    const { store } = await openPlace(root, { fs })
    const changed = await store.change(tick('c'))
    if (store.opened.readOnly !== null) expect(changed.ok).toBe(false)
    const again = await openPlace(root)
    const wanted = what === 'pieces' ? last : atBackup
    expect(again.store.opened).toMatchObject({ lost: 0, readOnly: null })
    expect(again.store.state().messages).toEqual(wanted.messages)
    if (changed.ok) expect(tickedIn(again.store.state())).toContain('c')
    expect((await headsIn(folder)).length).toBe(1)
    if (what === 'heads') expect(await damagedIn(data), 'what was damaged is kept').toBe(2)
    return fs.calls.length >= call
  }

  async function damagedIn(folder: string): Promise<number> {
    const files = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile())
    const texts = await Promise.all(files.map((one) => readFile(join(folder, one.name), 'utf8')))
    return texts.filter((text) => text === 'damaged').length
  }
})
