import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import { type FaultyFileSystem, failingAt, faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addLongMessages, addMessage, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

const good = { recovered: null, lost: 0, readOnly: null, setAside: [] }

/** A folder as a release that knew only version 1 left it. */
async function folderOfVersionOne() {
  const folder = await temporaryFolder()
  const state = tick('old')(addMessage('m1')(addLongMessages(14)(emptyState())))
  const file = JSON.stringify({ ...state, version: 1 })
  await writeFile(join(folder, 'state.json'), file)
  await writeFile(join(folder, 'state.json.bak'), JSON.stringify({ ...emptyState(), version: 1 }))
  return { folder, state, file }
}

async function changeOn(fs: FaultyFileSystem) {
  const { folder, state, file } = await folderOfVersionOne()
  const store = await openStore({ folder, fs })
  return { folder, state, file, store, result: await store.change(tick('new')) }
}

describe('a state file of version 1', () => {
  it('opens as it is, and is not touched before something changes', async () => {
    const { folder, state, file } = await folderOfVersionOne()
    for (const _start of [1, 2]) {
      const store = await openStore({ folder })
      expect(store.opened).toEqual(good)
      expect(store.state()).toEqual(state)
      await store.close()
    }
    expect(await readFile(join(folder, 'state.json'), 'utf8')).toBe(file)
    expect((await readdir(folder)).sort()).toEqual(['state.json', 'state.json.bak'])
  })

  it('becomes a head and pieces with the first change, and is kept for the way back for good', async () => {
    const { folder, state, file, store } = await changeOn(faultyFileSystem(() => null))
    expect(await readFile(join(folder, 'state.json.bak'), 'utf8')).toBe(file)
    for (const id of ['a', 'b', 'c']) await store.change(tick(id))
    expect((await namedPieces(folder)).length).toBeGreaterThan(0)
    expect(await pieceFiles(folder)).toEqual([...(await namedPieces(folder))].sort())
    const reopened = await openStore({ folder })
    expect(reopened.opened).toEqual(good)
    expect(reopened.state().messages).toEqual(state.messages)
    expect(tickedIn(reopened.state())).toEqual(['a', 'b', 'c', 'new', 'old'])
    expect(await readFile(join(folder, 'state.json.version-1'), 'utf8')).toBe(file)
    expect((await readdir(folder)).sort()).toEqual(['pieces', 'state.json', 'state.json.bak', 'state.json.version-1'])
  })

  it('that is damaged leaves the backup of version 1, which is kept as well', async () => {
    const { folder } = await folderOfVersionOne()
    await writeFile(join(folder, 'state.json'), 'damaged')
    const store = await openStore({ folder })
    expect(store.opened).toMatchObject({ recovered: 'backup', lost: 0, readOnly: null })
    for (const id of ['a', 'b']) await store.change(tick(id))
    expect(JSON.parse(await readFile(join(folder, 'state.json.version-1'), 'utf8'))).toMatchObject({ version: 1 })
    expect(tickedIn((await openStore({ folder })).state())).toEqual(['a', 'b'])
  })

  it('is shown as the backup of a first head that was damaged', async () => {
    const { folder, state } = await changeOn(faultyFileSystem(() => null))
    await writeFile(join(folder, 'state.json'), 'damaged')
    const store = await openStore({ folder })
    expect(store.opened).toMatchObject({ recovered: 'backup', lost: 0, readOnly: null })
    expect(store.state()).toEqual(state)
  })

  it.each(['EIO', 'ENOSPC', 'EPERM'])(
    'is there, or the new state, whichever call answers %s',
    async (code) => {
      for (const moment of ['instead', 'after'] as const) {
        for (let call = 1; ; call += 1) {
          const fs = failingAt(call, code, moment)
          const { folder, state, file, result } = await changeOn(fs)
          const reopened = await openStore({ folder })
          expect(reopened.opened).toEqual(good)
          const changed: State = tick('new')(state)
          expect(result.ok ? [changed] : [state, changed]).toContainEqual(reopened.state())
          expect((await reopened.change(tick('next'))).ok).toBe(true)
          expect((await openStore({ folder })).state()).toEqual(reopened.state())
          expect(await readFile(join(folder, 'state.json.version-1'), 'utf8')).toBe(file)
          if (fs.calls.length < call) break
        }
      }
    },
    60_000
  )
})
