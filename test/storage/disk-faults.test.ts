import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/main/storage/store'
import type { State } from '../../src/shared/state/state'
import { type FaultyFileSystem, failingAt, failingFrom, faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addLongMessages, addMessage, putAway, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

/** More calls than opening and one change make; the loops stop where the fault is no longer met. */
const MOST_CALLS = 60

async function folderWithTwoChanges(): Promise<string> {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  await store.change(addMessage('m1'))
  await store.change(tick('old'))
  return folder
}

/** Opens on the faulty disk, asks for one change, then opens on the healthy disk. */
async function changeOn(fs: FaultyFileSystem) {
  const folder = await folderWithTwoChanges()
  const store = await openStore({ folder, fs })
  const result = await store.change(tick('new'))
  const reopened = await openStore({ folder })
  return { folder, store, result, reopened }
}

async function expectOldOrNew({ folder, store, result, reopened }: Awaited<ReturnType<typeof changeOn>>) {
  expect(reopened.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
  expect(reopened.state().messages).toHaveLength(1)
  if (result.ok) {
    expect(tickedIn(reopened.state())).toEqual(['new', 'old'])
    expect(store.state()).toEqual(reopened.state())
  } else {
    expect([['old'], ['new', 'old']]).toContainEqual(tickedIn(reopened.state()))
    expect(tickedIn(store.state())).not.toContain('new')
  }
  expect((await readdir(folder)).sort()).toEqual(['state.json', 'state.json.bak'])
}

describe.each(['ENOSPC', 'EIO', 'EPERM'])('a disk that answers %s', (code) => {
  it.each(['instead', 'after'] as const)(
    'once, %s of the call, leaves the old or the new state',
    async (moment) => {
      for (let call = 1; call <= MOST_CALLS; call += 1) {
        const fs = failingAt(call, code, moment)
        const run = await changeOn(fs)
        await expectOldOrNew(run)
        if (fs.calls.length < call) return
      }
      expect.unreachable('every call was to be tried')
    },
    30_000
  )
})

describe.each(['ENOSPC', 'EIO'])('a disk that answers %s from some call on', (code) => {
  it('leaves the old or the new state', async () => {
    for (let call = 1; call <= MOST_CALLS; call += 1) {
      const fs = failingFrom(call, code)
      await expectOldOrNew(await changeOn(fs))
      if (fs.calls.length < call) return
    }
    expect.unreachable('every call was to be tried')
  }, 30_000)
})

/** Two changes that fill some pieces, then on the faulty disk one that writes pieces anew and adds some. */
async function changePiecesOn(fs: FaultyFileSystem) {
  const folder = await temporaryFolder()
  const healthy = await openStore({ folder })
  await healthy.change(addLongMessages(14))
  await healthy.change(putAway(13))
  const before = healthy.state()
  await healthy.close()
  const store = await openStore({ folder, fs })
  const wanted = (state: State): State => addLongMessages(5, 'new')(putAway(0)(state))
  const result = await store.change(wanted)
  return { folder, store, result, before, after: wanted(before) }
}

async function expectOldOrNewPieces({
  folder,
  store,
  result,
  before,
  after
}: Awaited<ReturnType<typeof changePiecesOn>>) {
  const reopened = await openStore({ folder })
  expect(reopened.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
  expect(result.ok ? [after] : [before, after]).toContainEqual(reopened.state())
  if (store.opened.readOnly === null) expect(store.state()).toEqual(result.ok ? after : before)
  // A next change, on the disk as it is now, works and leaves nothing lying about that no head names.
  const next = store.opened.readOnly === null ? store : reopened
  expect((await next.change(tick('next'))).ok).toBe(true)
  const last = await openStore({ folder })
  expect(last.state()).toEqual(next.state())
  expect((await last.change(putAway(1))).ok).toBe(true)
  const named = [...(await namedPieces(folder)), ...(await namedPieces(folder, 'state.json.bak'))]
  expect(await pieceFiles(folder)).toEqual([...new Set(named)].sort())
  expect((await readdir(folder)).sort()).toEqual(['pieces', 'state.json', 'state.json.bak'])
}

describe.each(['ENOSPC', 'EIO', 'EPERM'])('a disk that answers %s while pieces are written', (code) => {
  it.each(['instead', 'after'] as const)(
    'once, %s of the call, leaves the old or the new state',
    async (moment) => {
      for (let call = 1; call <= MOST_CALLS; call += 1) {
        const fs = failingAt(call, code, moment)
        const run = await changePiecesOn(fs)
        if (fs.calls.length < call) return
        await expectOldOrNewPieces(run)
      }
      expect.unreachable('every call was to be tried')
    },
    120_000
  )
})

describe('a disk that is full', () => {
  it('from some call on leaves the old state, its backup, and no piece that takes up room', async () => {
    for (let call = 1; call <= MOST_CALLS; call += 1) {
      let isFull = true
      const fs = faultyFileSystem((now, name) =>
        isFull && now >= call && name === 'writeFile' ? { code: 'ENOSPC', moment: 'instead' } : null
      )
      const run = await changePiecesOn(fs)
      if (!run.result.ok) {
        expect(run.result.code).toBe('disk_full')
        const named = [...(await namedPieces(run.folder)), ...(await namedPieces(run.folder, 'state.json.bak'))]
        expect(await pieceFiles(run.folder)).toEqual([...new Set(named)].sort())
      }
      isFull = false
      await expectOldOrNewPieces(run)
      if (run.result.ok) return
    }
    expect.unreachable('every call was to be tried')
  }, 120_000)
})

/** A disk whose calls of one name fail while `broken` says so. */
function breakable(name: string, code: string) {
  const state = { broken: false }
  const fs = faultyFileSystem((_call, asked) => (state.broken && asked === name ? { code, moment: 'instead' } : null))
  return { state, fs }
}

describe('a change that the disk refuses', () => {
  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EIO', 'storage_failed'],
    ['EROFS', 'storage_failed']
  ])('at %s gives %s, keeps the state, and the next change works', async (code, expected) => {
    const folder = await folderWithTwoChanges()
    const { state, fs } = breakable('writeFile', code)
    const store = await openStore({ folder, fs })
    const heard: number[] = []
    store.onChange((now) => heard.push(tickedIn(now).length))
    state.broken = true
    expect(await store.change(tick('new'))).toEqual({ ok: false, code: expected })
    expect(tickedIn(store.state())).toEqual(['old'])
    expect(heard).toEqual([])
    expect((await readdir(folder)).sort(), 'no half-written file that takes up room').toEqual([
      'state.json',
      'state.json.bak'
    ])
    state.broken = false
    expect((await store.change(tick('next'))).ok).toBe(true)
    expect(tickedIn((await openStore({ folder })).state())).toEqual(['next', 'old'])
    expect(heard).toEqual([2])
  })

  it('does not take the change behind it along', async () => {
    const folder = await folderWithTwoChanges()
    let writes = 0
    const fs = faultyFileSystem((_call, name) => {
      if (name === 'writeFile') writes += 1
      return name === 'writeFile' && writes === 1 ? { code: 'ENOSPC', moment: 'instead' } : null
    })
    const store = await openStore({ folder, fs })
    const [first, second] = await Promise.all([store.change(tick('first')), store.change(tick('second'))])
    expect(first).toEqual({ ok: false, code: 'disk_full' })
    expect(second.ok).toBe(true)
    expect(tickedIn(store.state())).toEqual(['old', 'second'])
    expect(tickedIn((await openStore({ folder })).state())).toEqual(['old', 'second'])
  })
})

describe('a file that another program holds', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('for a moment (%s) is written all the same', async (code) => {
    const folder = await folderWithTwoChanges()
    let refusals = 0
    const fs = faultyFileSystem((_call, name) => {
      if (name !== 'rename' || refusals === 3) return null
      refusals += 1
      return { code, moment: 'instead' }
    })
    const store = await openStore({ folder, fs })
    expect((await store.change(tick('new'))).ok).toBe(true)
    expect(refusals).toBe(3)
  })

  it('for good is given up after about a second', async () => {
    const folder = await folderWithTwoChanges()
    const { state, fs } = breakable('rename', 'EPERM')
    const store = await openStore({ folder, fs })
    state.broken = true
    const start = performance.now()
    expect(await store.change(tick('new'))).toEqual({ ok: false, code: 'storage_failed' })
    expect(performance.now() - start).toBeGreaterThan(900)
    expect(fs.calls.filter((name) => name === 'rename')).toHaveLength(6)
    expect((await readdir(folder)).sort()).toEqual(['state.json', 'state.json.bak'])
  })
})

describe('the way of a write', () => {
  it('flushes the new file before it takes the name, and the folder after', async () => {
    const folder = await folderWithTwoChanges()
    const fs = faultyFileSystem(() => null)
    const store = await openStore({ folder, fs })
    const before = fs.calls.length
    await store.change(tick('new'))
    expect(fs.calls.slice(before).filter((name) => name !== 'unlink')).toEqual([
      ...['readdir', 'open', 'writeFile', 'sync', 'close'],
      ...['link', 'rename', 'rename'],
      ...(process.platform === 'win32' ? [] : ['open folder', 'sync', 'close'])
    ])
  })

  it('flushes pieces and their folder before the head that names them, and removes old ones after that', async () => {
    const folder = await temporaryFolder()
    const healthy = await openStore({ folder })
    await healthy.change(addLongMessages(9))
    await healthy.change(putAway(0, 'once'))
    await healthy.change(putAway(0, 'twice'))
    const fs = faultyFileSystem(() => null)
    const store = await openStore({ folder, fs })
    const before = fs.calls.length
    await store.change(putAway(0, 'again'))
    const folderFlush = process.platform === 'win32' ? [] : ['open folder', 'sync', 'close']
    expect(fs.calls.slice(before)).toEqual([
      'readdir',
      ...['open', 'writeFile', 'sync', 'close', 'rename'],
      ...folderFlush,
      ...['open', 'writeFile', 'sync', 'close'],
      ...['link', 'rename', 'unlink', 'rename'],
      ...folderFlush,
      'unlink'
    ])
  })

  it('copies and flushes the backup where the disk has no links', async () => {
    const folder = await folderWithTwoChanges()
    const fs = faultyFileSystem((_call, name) => (name === 'link' ? { code: 'ENOTSUP', moment: 'instead' } : null))
    const store = await openStore({ folder, fs })
    const newest = await readFile(join(folder, 'state.json'), 'utf8')
    expect((await store.change(tick('new'))).ok).toBe(true)
    expect(await readFile(join(folder, 'state.json.bak'), 'utf8')).toBe(newest)
    expect(fs.calls.join(' ')).toContain('link copyFile open sync close rename')
  })

  it('works on a disk that cannot flush a folder', async () => {
    const folder = await temporaryFolder()
    let folderOpen = false
    const fs = faultyFileSystem((_call, name) => {
      if (name === 'open folder' || name === 'open') folderOpen = name === 'open folder'
      return name === 'sync' && folderOpen ? { code: 'EINVAL', moment: 'instead' } : null
    })
    const store = await openStore({ folder, fs })
    expect((await store.change(tick('new'))).ok).toBe(true)
  })

  it('flushes the folders that it made into those above them', async () => {
    const fs = faultyFileSystem(() => null)
    await openStore({ folder: join(await temporaryFolder(), 'one', 'two'), fs })
    const flushes = fs.calls.filter((name) => name === 'sync').length
    expect(flushes).toBe(process.platform === 'win32' ? 0 : 2)
  })
})

describe('opening on a failing disk', () => {
  /** Whatever was on the disk is still there: the damaged bytes under some name, the good state in the backup. */
  async function expectNothingLost(folder: string, reopened: Store) {
    const contents = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
    expect(contents).toContain('damaged')
    expect(reopened.state().messages).toHaveLength(1)
  }

  it.each(['EIO', 'EACCES'])(
    'with a damaged file loses nothing, whichever call answers %s',
    async (code) => {
      for (let call = 1; call <= MOST_CALLS; call += 1) {
        const folder = await folderWithTwoChanges()
        await writeFile(join(folder, 'state.json'), 'damaged')
        const fs = failingAt(call, code)
        const store = await openStore({ folder, fs })
        const result = await store.change(tick('new'))
        if (store.opened.readOnly !== null) expect(result).toEqual({ ok: false, code: store.opened.readOnly })
        const reopened = await openStore({ folder })
        await expectNothingLost(folder, reopened)
        if (result.ok) expect(tickedIn(reopened.state())).toContain('new')
        if (fs.calls.length < call) return
      }
      expect.unreachable('every call was to be tried')
    },
    30_000
  )

  it('shows the backup, and writes nothing, where a damaged file cannot be moved aside', async () => {
    const folder = await folderWithTwoChanges()
    const newest = join(folder, 'state.json')
    const backup = await readFile(`${newest}.bak`)
    await writeFile(newest, 'damaged')
    const { state, fs } = breakable('rename', 'EIO')
    state.broken = true
    const store = await openStore({ folder, fs })
    state.broken = false
    expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: 'storage_failed', setAside: [] })
    expect(store.state().messages).toHaveLength(1)
    expect(await store.change(tick('new'))).toEqual({ ok: false, code: 'storage_failed' })
    expect(await readFile(newest, 'utf8')).toBe('damaged')
    expect(await readFile(`${newest}.bak`)).toEqual(backup)
  })

  it('shows the backup, and writes nothing, where the file cannot be read', async () => {
    const folder = await folderWithTwoChanges()
    let reads = 0
    const fs = faultyFileSystem((_call, name) => {
      if (name === 'readFile') reads += 1
      return name === 'readFile' && reads === 1 ? { code: 'EIO', moment: 'instead' } : null
    })
    const store = await openStore({ folder, fs })
    expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: 'storage_failed', setAside: [] })
    expect(store.state().messages).toHaveLength(1)
    expect(await store.change(tick('new'))).toEqual({ ok: false, code: 'storage_failed' })
    expect(tickedIn((await openStore({ folder })).state())).toEqual(['old'])
  })
})
