import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import { faultyFileSystem } from './faulty-file-system'
import { namedPieces, pieceFiles } from './piece-files'
import { addLongMessages, addMessage, putAway, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

const now = () => new Date('2026-03-04T05:06:07.089Z')
const TIME = '20260304T050607089Z'

/** Two states that share all pieces but one, in which the newest one has a message put away. */
async function folderWithPieces() {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  await store.change(addLongMessages(30))
  await store.change(tick('a'))
  const before = store.state()
  await store.change(putAway(0))
  const shared = await namedPieces(folder, 'state.json.bak')
  const names = await namedPieces(folder)
  const [own = ''] = names.filter((name) => !shared.includes(name))
  const [, both = ''] = names
  return { folder, before, newest: store.state(), own, both, path: (name: string) => join(folder, 'pieces', name) }
}

const damages: readonly (readonly [string, (bytes: Buffer) => Buffer | null])[] = [
  ['missing', () => null],
  ['empty', () => Buffer.alloc(0)],
  ['full of NUL bytes', (bytes) => Buffer.alloc(bytes.length)],
  ['cut off', (bytes) => bytes.subarray(0, -7)],
  ['changed in one letter', (bytes) => Buffer.from(bytes).fill('X', 5000, 5001)],
  ['without its last record', (bytes) => bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1)]
]

describe.each(damages)('a piece that is %s', (_name, damage) => {
  async function spoil(path: string): Promise<Buffer | null> {
    const bytes = damage(await readFile(path))
    if (bytes === null) await rm(path)
    else await writeFile(path, bytes)
    return bytes
  }

  it('and that only the newest state has: the backup is shown, nothing is deleted', async () => {
    const { folder, before, own, path } = await folderWithPieces()
    const bytes = await spoil(path(own))
    const aside = bytes === null ? [] : [`pieces/${own}.corrupt-${TIME}`]
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({
      recovered: 'backup',
      lost: 0,
      readOnly: null,
      setAside: [`state.json.corrupt-${TIME}`, ...aside]
    })
    expect(store.state()).toEqual(before)
    for (const id of ['b', 'c']) expect((await store.change(tick(id))).ok).toBe(true)
    for (const name of aside) expect(await readFile(join(folder, name))).toEqual(bytes)
    const reopened = await openStore({ folder })
    expect(reopened.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(reopened.state()).toEqual(store.state())
  })

  it('and that both have: all the rest is shown, and how much is missing is told', async () => {
    const { folder, newest, both, path } = await folderWithPieces()
    const gone = (await readFile(path(both), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).message.id)
    const bytes = await spoil(path(both))
    const aside = bytes === null ? [] : [`pieces/${both}.corrupt-${TIME}`]
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({ recovered: 'backup', lost: gone.length, readOnly: null, setAside: aside })
    const left = { ...newest, messages: newest.messages.filter(({ message }) => !gone.includes(message.id)) }
    expect(store.state()).toEqual(left)
    expect((await store.change(tick('b'))).ok).toBe(true)
    for (const name of aside) expect(await readFile(join(folder, name))).toEqual(bytes)
    const reopened = await openStore({ folder })
    expect(reopened.opened.recovered).toBe(null)
    expect(reopened.state()).toEqual(store.state())
  })
})

describe('a piece', () => {
  it('that the disk does not give at the moment is left alone, and nothing is written', async () => {
    const { folder, before, newest, own } = await folderWithPieces()
    const names = await namedPieces(folder)
    for (let call = 2; call < 2 + names.length; call += 1) {
      let reads = 0
      const fs = faultyFileSystem((_call, name) => {
        if (name === 'readFile') reads += 1
        return name === 'readFile' && reads === call ? { code: 'EIO', moment: 'instead' } : null
      })
      const store = await openStore({ folder, fs })
      expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: 'storage_failed', setAside: [] })
      expect(store.state()).toEqual(before)
      expect(await store.change(tick('b'))).toEqual({ ok: false, code: 'storage_failed' })
    }
    expect(own).toBe(names[0])
    expect((await openStore({ folder })).state()).toEqual(newest)
  })

  it('with the right hash and a record of the wrong shape is not let through, where no shape is named', async () => {
    const { folder, newest, path } = await folderWithPieces()
    const head = await readFile(join(folder, 'state.json'), 'utf8')
    const names = await namedPieces(folder)
    const { sealed } = await import('../../src/main/storage/sealed-json')
    const { createHash } = await import('node:crypto')
    const lines = (await readFile(path(names[1] ?? ''), 'utf8')).trim().split('\n')
    const bad = `${lines.map((line, at) => (at === 0 ? '{"message":{}}' : line)).join('\n')}\n`
    const hash = createHash('sha256').update(bad).digest('hex')
    await writeFile(path(hash), bad)
    const bare = head.replace(names[1] ?? '', hash).replaceAll(/,"shape":"[^"]+"/g, '')
    const { sha256: _seal, ...fields } = JSON.parse(bare)
    await writeFile(join(folder, 'state.json'), sealed([JSON.stringify(fields).slice(1, -1)]))
    await rm(join(folder, 'state.json.bak'))
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({
      recovered: 'backup',
      lost: lines.length,
      readOnly: null,
      setAside: [`pieces/${hash}.corrupt-${TIME}`]
    })
    expect(store.state().messages).toHaveLength(newest.messages.length - lines.length)
  })

  it('of a collection that this release does not know belongs to newer data', async () => {
    const { folder } = await folderWithPieces()
    const { sealed } = await import('../../src/main/storage/sealed-json')
    const { sha256: _seal, pieces, ...fields } = JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'))
    const newer = { ...fields, pieces: { ...pieces, letters: pieces.messages } }
    await writeFile(join(folder, 'state.json'), sealed([JSON.stringify(newer).slice(1, -1)]))
    const store = await openStore({ folder })
    expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: 'newer_data', setAside: [] })
  })

  it('without any head is set aside with all others, and that is told', async () => {
    const { folder } = await folderWithPieces()
    const names = await pieceFiles(folder)
    for (const name of ['state.json', 'state.json.bak']) await rm(join(folder, name))
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({
      recovered: 'started_empty',
      lost: 0,
      readOnly: null,
      setAside: [`pieces.corrupt-${TIME}`]
    })
    expect(store.state()).toEqual(emptyState())
    for (const count of [20, 21]) await store.change(addLongMessages(count, `new${count}`))
    expect((await readdir(join(folder, `pieces.corrupt-${TIME}`))).sort()).toEqual(names)
    expect((await openStore({ folder })).state()).toEqual(store.state())
  })

  it('is nothing that a first write leaves behind without a head, wherever it ends', async () => {
    const folder = await temporaryFolder()
    const broken = faultyFileSystem((call) => (call > 24 ? { code: 'EIO', moment: 'instead' } : null))
    const store = await openStore({ folder, fs: broken })
    await store.change(addLongMessages(30))
    const reopened = await openStore({ folder })
    expect(reopened.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(reopened.state()).toEqual(emptyState())
  })
})

type Harm =
  | { readonly kind: 'flip'; readonly at: number; readonly bits: number; readonly count: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'zero'; readonly at: number }
  | { readonly kind: 'remove' }
  | { readonly kind: 'swap'; readonly at: number }

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({
    kind: fc.constant('flip'),
    at: place,
    bits: fc.integer({ min: 1, max: 255 }),
    count: fc.integer({ min: 1, max: 9 })
  }),
  fc.record({ kind: fc.constantFrom('cut', 'zero', 'swap'), at: place }),
  fc.record({ kind: fc.constant('remove') })
)

describe('any damage to any files', () => {
  async function doHarm(files: readonly string[], path: string, wanted: Harm): Promise<void> {
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    const at = Math.floor(('at' in wanted ? wanted.at : 0) * bytes.length)
    switch (wanted.kind) {
      case 'flip':
        await writeFile(
          path,
          bytes.map((byte, now) => (now >= at && now < at + wanted.count ? byte ^ wanted.bits : byte))
        )
        return
      case 'cut':
        await writeFile(path, bytes.subarray(0, at))
        return
      case 'zero':
        await writeFile(path, Buffer.from(bytes).fill(0, at))
        return
      case 'remove':
        await rm(path, { force: true })
        return
      case 'swap': {
        const other = files[Math.floor(wanted.at * files.length)] ?? path
        await rename(path, `${path}.x`).catch(() => undefined)
        await rename(other, path).catch(() => undefined)
        await rename(`${path}.x`, other).catch(() => undefined)
      }
    }
  }

  /** Whether each message of a state is one of another, in the same order, the rest being equal. */
  function isPartOf(part: State, whole: State): boolean {
    // What was read has its fields in the schema's order.
    const places = part.messages.map((stored) => whole.messages.findIndex((one) => isDeepStrictEqual(one, stored)))
    const isInOrder = places.every((found, at) => found >= 0 && found > (places[at - 1] ?? -1))
    return isInOrder && isDeepStrictEqual({ ...part, messages: [] }, { ...whole, messages: [] })
  }

  it('leaves the newest state or the backup, or what is left of one, and never invents', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, harm), { minLength: 1, maxLength: 3 }), async (harms) => {
        const folder = await temporaryFolder()
        const first = await openStore({ folder })
        await first.change(addLongMessages(12))
        await first.change(addMessage('m1'))
        const before = first.state()
        await first.change(putAway(0))
        await first.close()
        const files = [
          ...(await pieceFiles(folder)).map((name) => join(folder, 'pieces', name)),
          join(folder, 'state.json'),
          join(folder, 'state.json.bak')
        ]
        for (const [which, wanted] of harms) {
          await doHarm(files, files[Math.floor(which * files.length)] ?? '', wanted)
        }
        const store = await openStore({ folder })
        const candidates = [first.state(), before]
        const { recovered, lost } = store.opened
        const missing = candidates.map(({ messages }) => messages.length - store.state().messages.length)
        if (recovered === 'started_empty') expect(store.state()).toEqual(emptyState())
        else if (lost === 0 && recovered === null) expect(candidates).toContainEqual(store.state())
        else if (lost === 0) expect(store.state()).toEqual(before)
        else {
          expect(missing).toContain(lost)
          expect(candidates.some((whole) => isPartOf(store.state(), whole))).toBe(true)
        }
        const changed = await store.change(tick('after'))
        expect(changed.ok || store.opened.readOnly !== null).toBe(true)
        const reopened = await openStore({ folder })
        if (changed.ok) {
          expect(tickedIn(reopened.state())).toContain('after')
          expect(reopened.state()).toEqual(store.state())
        }
      }),
      { numRuns: 80 }
    )
  }, 120_000)
})
