import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  addWithOriginal,
  answerOf,
  type BackupPlace,
  fillPlace,
  headsIn,
  openPlace,
  temporaryFilesIn
} from './backup-place'
import { type FaultMoment, type FaultyFileSystem, failingAt, failingFrom, faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { putAway, tick, tickedIn } from './samples'
import { sideBySide } from './side-by-side'
import { temporaryFolder } from './temporary-folder'

/** A place with a backup and changes since, closed. The first is made, the others are copies of it. */
async function changedPlace(): Promise<BackupPlace & { readonly first: string }> {
  template ??= makeTemplate()
  const { root, first } = await template
  const copy = join(await temporaryFolder(), 'copy')
  await cp(root, copy, { recursive: true })
  const place = await openPlace(copy)
  await place.store.close()
  return { ...place, first }
}

let template: Promise<{ readonly root: string; readonly first: string }> | null = null
const templates: string[] = []

afterAll(() => Promise.all(templates.map((folder) => rm(folder, { recursive: true, force: true }))))

async function makeTemplate() {
  const root = await mkdtemp(join(tmpdir(), 'coachable-backups-'))
  templates.push(root)
  const place = await openPlace(root)
  await fillPlace(place, 5)
  const made = answerOf(await place.backups.make('asked'))
  await place.store.change(putAway(0))
  await place.store.change(tick('a'))
  await addWithOriginal(place, 'm3')
  await place.store.close()
  return { root, first: made.name }
}

/** Every backup that is called good is good; a next one can be made, and then nothing lies about that none of them names. */
async function expectSound({ root, folder, store: before }: BackupPlace): Promise<void> {
  const { backups, store } = await openPlace(root)
  expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
  expect(store.state()).toEqual(before.state())
  for (const { name, check } of answerOf(await backups.view()).backups) {
    if (check === 'good') expect((await backups.compare(name)).ok, name).toBe(true)
  }
  expect(answerOf(await backups.make('asked'))).toMatchObject({ check: 'good', missingOriginals: 0 })
  const named = new Set<string>()
  for (const head of await headsIn(folder)) for (const name of await namedPieces(folder, head)) named.add(name)
  expect(await pieceFiles(folder)).toEqual([...named].sort())
  expect(await readdir(join(folder, 'originals'))).toHaveLength(4)
  expect(await temporaryFilesIn(root)).toEqual([])
}

const faults = [
  ['ENOSPC', 'instead'],
  ['EIO', 'instead'],
  ['EIO', 'after'],
  ['EPERM', 'instead']
] as const

/** Goes through all calls, until the fault is no longer met. */
async function atEveryCall(
  code: string,
  moment: FaultMoment,
  run: (fs: FaultyFileSystem) => Promise<void>
): Promise<void> {
  await sideBySide(async (call) => {
    const fs = failingAt(call, code, moment)
    await run(fs)
    return fs.calls.length >= call
  })
}

describe.each(faults)('a disk that answers %s once, %s of the call', (code, moment) => {
  it('while a backup is made leaves the data as it is and no bad backup', async () => {
    await atEveryCall(code, moment, async (fs) => {
      const place = await changedPlace()
      const { first } = place
      const { backups, store, folder } = await openPlace(place.root, { fs })
      const made = await backups.make('asked')
      if (made.ok) expect(made.value.check).toBe('good')
      expect(await headsIn(folder)).toContain(first)
      // Opening may have met the fault; what was shown is what is there.
      if (store.opened.readOnly === null) expect(store.state()).toEqual(place.store.state())
      await expectSound(place)
    })
  }, 240_000)

  it('while one is restored leaves the old state or the restored one, and the way back', async () => {
    await atEveryCall(code, moment, async (fs) => {
      const place = await changedPlace()
      const now = place.store.state()
      const { first } = place
      const { backups, store } = await openPlace(place.root, { fs })
      const restored = await backups.restore(first)
      const again = await openPlace(place.root)
      expect(again.store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
      const isThere = tickedIn(again.store.state()).length === 0
      if (restored.ok) expect(isThere).toBe(true)
      else if (store.opened.readOnly === null) expect(tickedIn(store.state())).toEqual(['a'])
      if (!isThere) {
        expect(again.store.state()).toEqual(now)
        return
      }
      expect(again.store.state().messages).toHaveLength(7)
      const [before] = answerOf(await again.backups.view()).backups
      answerOf(await again.backups.restore(before?.name ?? ''))
      expect(again.store.state()).toEqual(now)
    })
  }, 240_000)
})

describe('a disk that fails from some call on', () => {
  it.each(['ENOSPC', 'EIO'])(
    '(%s) leaves the data as it is and no bad backup',
    async (code) => {
      await sideBySide(async (call) => {
        const place = await changedPlace()
        const fs = failingFrom(call, code)
        const { backups } = await openPlace(place.root, { fs })
        const made = await backups.make('asked')
        await expectSound(place)
        expect(made.ok).toBe(fs.calls.length < call)
        return !made.ok
      })
    },
    240_000
  )

  it('to be full gives back the room that half a backup took', async () => {
    await sideBySide(async (call) => {
      const place = await changedPlace()
      const before = [...(await pieceFiles(place.folder)), ...(await readdir(join(place.folder, 'originals')))]
      const fs = faultyFileSystem((now, name) =>
        now >= call && name === 'writeFile' ? { code: 'ENOSPC', moment: 'instead' } : null
      )
      const { backups, folder } = await openPlace(place.root, { fs })
      const made = await backups.make('asked')
      if (made.ok) return false
      expect(made.code).toBe('disk_full')
      expect(answerOf(await backups.view()).failed).toBe('disk_full')
      const heads = await headsIn(folder)
      const after = [...(await pieceFiles(folder)), ...(await readdir(join(folder, 'originals')))]
      // One that was checked and could not be noted down stays: it is looked at again.
      if (heads.length === 1) expect(after).toEqual(before)
      await expectSound(place)
      return true
    })
  }, 240_000)
})

describe('the way of a backup', () => {
  it('flushes what the head names before the head takes its name, and calls it good last', async () => {
    const place = await changedPlace()
    const writes: string[] = []
    const fs = faultyFileSystem(() => null)
    const spied: FaultyFileSystem = {
      ...fs,
      async rename(from, to) {
        writes.push(to.slice(place.folder.length + 1).replace(/[0-9a-f]{64}|\d{8}T.*-\d+/, '*'))
        await fs.rename(from, to)
      },
      async open(path, flags, mode) {
        const file = await fs.open(path, flags, mode)
        return {
          ...file,
          async sync() {
            if (flags === 'r') writes.push(`flush ${path.slice(place.folder.length + 1) || '.'}`)
            await file.sync()
          }
        }
      }
    }
    const { backups } = await openPlace(place.root, { fs: spied })
    writes.length = 0
    answerOf(await backups.make('asked'))
    const withoutRepeats = writes.filter((one, at) => one !== writes[at - 1])
    expect(withoutRepeats).toEqual(
      ['originals/*', 'flush originals', 'pieces/*', 'flush pieces', 'state-*.json', 'flush .']
        .concat(['checked.json', 'flush .', 'checked.json', 'flush .'])
        .filter((one) => process.platform !== 'win32' || !one.startsWith('flush'))
    )
  })
})
