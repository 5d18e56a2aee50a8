import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State, stateSchema } from '../../src/shared/state/state'
import { faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addLongMessages, addMessage, longBody, putAway, sampleMessage, tick } from './samples'
import { temporaryFolder } from './temporary-folder'

const good = { recovered: null, lost: 0, readOnly: null, setAside: [] }

/** A folder with forty long messages in several pieces, which its newest state and its backup name. */
async function folderWithPieces() {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  await store.change(addLongMessages(40))
  await store.change(tick('a'))
  return { folder, store }
}

describe('a state that is large', () => {
  it('lies in pieces, each named by its hash, and is read in its order', async () => {
    const { folder, store } = await folderWithPieces()
    const names = await namedPieces(folder)
    expect(names.length).toBeGreaterThan(3)
    expect(await pieceFiles(folder)).toEqual([...names].sort())
    const reopened = await openStore({ folder })
    expect(reopened.opened).toEqual(good)
    expect(reopened.state()).toEqual(store.state())
    expect(reopened.state().messages.map(({ message }) => message.id)).toEqual(
      Array.from({ length: 40 }, (_none, at) => `long${at}`)
    )
  })

  it('holds every collection', async () => {
    const folder = await temporaryFolder()
    const many = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: 100 }, (_none, at) => make(at))
    const at = '2026-01-02T03:04:05.000Z'
    const state = stateSchema.parse({
      ...emptyState(),
      messages: many((count) => sampleMessage(`m${count}`)),
      applications: many((count) => ({
        id: `a${count}`,
        company: 'Northwind',
        role: '',
        stages: [],
        posting: { text: '', link: '' },
        contact: null,
        notes: '',
        addedAt: at,
        removedAt: null
      })),
      asks: many((count) => ({
        id: `q${count}`,
        messageId: null,
        applicationId: null,
        to: null,
        tone: 'plain',
        subject: '',
        text: '',
        askedAt: null,
        followedUpAt: null,
        end: null,
        addedAt: at,
        removedAt: null
      })),
      journal: many((count) => ({
        id: `j${count}`,
        day: '2026-01-02',
        text: '',
        mood: null,
        prompt: null,
        messages: [],
        applications: [],
        addedAt: at,
        changedAt: at,
        removedAt: null
      })),
      resumes: many((count) => ({
        id: `r${count}`,
        kind: 'resume',
        path: null,
        versions: [{ sha256: 'a'.repeat(64), byteLength: 1, fileName: 'r.pdf', addedAt: at, usedFor: [] }],
        target: { role: '', company: '', job: '' },
        ignored: [],
        keptOpen: [],
        addedAt: at,
        removedAt: null
      }))
    })
    await (await openStore({ folder })).change(() => state)
    expect(await pieceFiles(folder)).toHaveLength(5)
    expect((await openStore({ folder })).state()).toEqual(state)
  })

  it('is written only where it changed, also after it was opened', async () => {
    const { folder } = await folderWithPieces()
    const fs = faultyFileSystem(() => null)
    const store = await openStore({ folder, fs })
    const written = () => fs.calls.filter((name) => name === 'writeFile').length
    await store.change(tick('b'))
    expect(written(), 'the head alone').toBe(1)
    await store.change(putAway(3))
    expect(written(), 'one piece and the head').toBe(3)
    await store.change(addMessage('m1'))
    expect(written(), 'what is new stays in the head').toBe(4)
  })

  it('lets the event loop turn while it is written and opened', async () => {
    const folder = await temporaryFolder()
    let turns = 0
    let isWatching = true
    const count = () => {
      turns += 1
      if (isWatching) setImmediate(count)
    }
    const store = await openStore({ folder })
    const all = Array.from({ length: 3000 }, (_none, at) => sampleMessage(`m${at}`, 'so much text '.repeat(200)))
    setImmediate(count)
    await store.change((state) => ({ ...state, messages: all }))
    const turnsOfWriting = turns
    await openStore({ folder })
    isWatching = false
    expect(turnsOfWriting).toBeGreaterThan(20)
    expect(turns - turnsOfWriting).toBeGreaterThan(10)
  })
})

describe('pieces that nothing names any more', () => {
  it('are kept for the backup and removed after that', async () => {
    const { folder, store } = await folderWithPieces()
    for (let round = 0; round < 6; round += 1) {
      await store.change(putAway(round * 6))
      const named = [...(await namedPieces(folder)), ...(await namedPieces(folder, 'state.json.bak'))]
      expect(await pieceFiles(folder)).toEqual([...new Set(named)].sort())
    }
  })

  it('keep the backup readable after every change', async () => {
    const { folder, store } = await folderWithPieces()
    for (let round = 0; round < 6; round += 1) {
      const before = store.state()
      await store.change(putAway(round * 6))
      const copy = await temporaryFolder()
      await mkdir(join(copy, 'pieces'))
      for (const name of await pieceFiles(folder)) {
        await writeFile(join(copy, 'pieces', name), await readFile(join(folder, 'pieces', name)))
      }
      await writeFile(join(copy, 'state.json.bak'), await readFile(join(folder, 'state.json.bak')))
      const reopened = await openStore({ folder: copy })
      expect(reopened.opened).toEqual({ ...good, recovered: 'backup' })
      expect(reopened.state()).toEqual(before)
    }
  })

  it('and were left by a run that died are removed with the next change; other files stay', async () => {
    const { folder } = await folderWithPieces()
    const foreign = ['notes.txt', 'A'.repeat(64), `${'b'.repeat(64)}.old`, 'b'.repeat(63)]
    const dead = `${'c'.repeat(64)}.4194305-0123456789ab.tmp`
    for (const name of [...foreign, dead, 'd'.repeat(64)]) await writeFile(join(folder, 'pieces', name), 'x')
    const store = await openStore({ folder })
    expect(store.opened).toEqual(good)
    await store.change(tick('b'))
    expect(await pieceFiles(folder)).toEqual([...foreign, ...(await namedPieces(folder))].sort())
  })

  it('stay where something was set aside, which may need them', async () => {
    const { folder } = await folderWithPieces()
    await writeFile(join(folder, 'state.json'), 'damaged')
    await writeFile(join(folder, 'pieces', 'd'.repeat(64)), 'x')
    for (const id of ['b', 'c', 'd']) {
      const store = await openStore({ folder })
      await store.change(putAway(1, id))
    }
    expect(await pieceFiles(folder)).toContain('d'.repeat(64))
  })

  it('are written again where somebody removes them, one or all, while the program runs', async () => {
    const { folder, store } = await folderWithPieces()
    const [first = ''] = await namedPieces(folder)
    await rm(join(folder, 'pieces', first))
    expect((await store.change(tick('b'))).ok).toBe(true)
    expect((await openStore({ folder })).state()).toEqual(store.state())
    await rm(join(folder, 'pieces'), { recursive: true })
    expect((await store.change(tick('c'))).ok).toBe(true)
    const reopened = await openStore({ folder })
    expect(reopened.opened).toEqual(good)
    expect(reopened.state()).toEqual(store.state())
  })
})

describe('a message that does not fit, among those of pieces', () => {
  it('is refused, and the next change works', async () => {
    const { folder, store } = await folderWithPieces()
    const before = await readdir(join(folder, 'pieces'))
    const broken = (state: State): State => ({
      ...state,
      // What a fault in the program would do.
      messages: [
        ...addLongMessages(9, 'new')(state).messages,
        { ...sampleMessage('bad'), removedAt: 7 as unknown as string }
      ]
    })
    await expect(store.change(broken)).rejects.toThrow('does not fit its schema')
    expect(await readdir(join(folder, 'pieces'))).toEqual(before)
    expect((await store.change(addMessage('m1', longBody('x')))).ok).toBe(true)
    expect((await openStore({ folder })).state()).toEqual(store.state())
  })
})
