import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyState } from '../../../../src/shared/state/state'
import { type OwnershipPlace, ownershipPlace } from '../../../helpers/ownership-place'
import { failingAt, faultyFileSystem } from '../../../storage/faulty-file-system'
import { sampleMessage } from '../../../storage/samples'
import { filledPlace } from './filled-place'
import { filesIn } from './zip-files'

/** The files of a good export with some messages. */
let good: ReadonlyMap<string, Uint8Array>
/** Its bytes. */
let whole: Buffer

let root: string

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'coachable-exports-'))
  const from = await filledPlace(30, { root })
  const file = path.join(from.folder, 'good.zip')
  expect((await from.ownership.exportTo(file)).ok).toBe(true)
  await from.store.close()
  good = await filesIn(file)
  whole = await readFile(file)
})

afterAll(() => rm(root, { recursive: true, force: true }))

async function written(place: OwnershipPlace, bytes: Uint8Array): Promise<string> {
  const file = path.join(place.folder, 'bad.zip')
  await writeFile(file, bytes)
  return file
}

function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files) as Zippable, { level: 1 })
}

function changed(name: string, change: (text: string) => string): ReadonlyMap<string, Uint8Array> {
  const files = new Map(good)
  files.set(name, strToU8(change(Buffer.from(files.get(name) ?? []).toString())))
  return files
}

/** The same with `data.json` changed and its new hash in the manifest, as somebody would who wants it to pass. */
function forged(change: (text: string) => string): ReadonlyMap<string, Uint8Array> {
  const files = new Map(changed('data.json', change))
  const data = files.get('data.json') ?? new Uint8Array()
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString())
  const sha256 = createHash('sha256').update(data).digest('hex')
  files.set(
    'manifest.json',
    strToU8(JSON.stringify({ ...manifest, data: { ...manifest.data, sha256, byteLength: data.length } }))
  )
  return files
}

function without(...names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map([...good].filter(([name]) => !names.includes(name)))
}

const anOriginal = (): string => [...good.keys()].find((name) => name.startsWith('originals/messages/')) ?? ''

/** Opens it and brings it in; gives the code of whichever refused. */
async function refusalOf(place: OwnershipPlace, bytes: Uint8Array): Promise<string | null> {
  const opened = await place.ownership.open(await written(place, bytes))
  if (!opened.ok) return opened.code
  const brought = await place.ownership.bringIn(false)
  return brought.ok ? null : brought.code
}

async function expectUntouched(place: OwnershipPlace): Promise<void> {
  expect(place.store.state()).toEqual(emptyState())
  const names = await readdir(place.data)
  const originals = names.includes('originals') ? await readdir(path.join(place.data, 'originals')) : []
  expect(originals).toEqual([])
  expect(names).not.toContain('state.json')
}

describe('an export that is not as it should be is refused, and nothing of it comes in', () => {
  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['no zip', 'not_an_export', () => strToU8('Dear Robin,')],
    ['nothing', 'not_an_export', () => new Uint8Array()],
    ['a zip of something else', 'not_an_export', () => zipSync({ 'letter.eml': strToU8('From: a') })],
    ['a manifest of something else', 'not_an_export', () => zipSync({ 'manifest.json': strToU8('{"name":"x"}') })],
    ['a zip that is cut off', 'export_damaged', () => whole.subarray(0, whole.length / 2)],
    ['a zip without its end', 'export_damaged', () => whole.subarray(0, whole.length - 10)],
    ['bytes changed within', 'export_damaged', () => scribbled(whole)],
    ['no data', 'export_damaged', () => zipped(without('data.json'))],
    ['no originals', 'export_damaged', () => zipped(without(anOriginal()))],
    ['an original that is not listed', 'export_damaged', () => zipped(changed('manifest.json', withoutOriginal))],
    [
      'an original that was changed',
      'export_damaged',
      () => zipped(changed(anOriginal(), (text) => text.replace('From', 'Fron')))
    ],
    [
      'data that was changed',
      'export_damaged',
      () => zipped(changed('data.json', (text) => text.replace('Dear', 'Deer')))
    ],
    ['data with a line too few', 'export_damaged', () => zipped(forged((text) => text.replace(/\]\n\}\}\n$/, '')))],
    [
      'data in another layout',
      'export_damaged',
      () => zipped(forged((text) => JSON.stringify(JSON.parse(text), null, 2)))
    ],
    [
      'a record that does not fit',
      'export_damaged',
      () => zipped(forged((text) => text.replace('"kind":"resume"', '"kind":"essay"')))
    ],
    ['data without a state', 'export_damaged', () => zipped(forged(() => '{"format":"coachable-export"}'))],
    [
      'a newer format',
      'newer_export',
      () => zipped(changed('manifest.json', (text) => text.replace('"version": 1', '"version": 2')))
    ],
    [
      'data of a newer format',
      'newer_export',
      () => zipped(forged((text) => text.replace('"version":1', '"version":9')))
    ],
    [
      'a newer state',
      'newer_export',
      () => zipped(forged((text) => text.replace('"state":{"version":2', '"state":{"version":99')))
    ],
    ['a name that leads out', 'unsafe_file', () => zipped(new Map([...good, ['../evil.txt', strToU8('x')]]))],
    ['an absolute name', 'unsafe_file', () => zipped(new Map([...good, ['/etc/cron.d/evil', strToU8('x')]]))],
    ['the same name twice', 'unsafe_file', () => withTwin(zipped(new Map([...good, ['twin.json', strToU8('{}')]])))],
    [
      'a zip bomb',
      'unsafe_file',
      () => zipSync({ ...Object.fromEntries(good), 'zeros.bin': [new Uint8Array(300 * 1024 ** 2), { level: 9 }] })
    ]
  ]
  it.each(cases)('%s', async (_name, code, bytes) => {
    const place = await ownershipPlace()
    expect(await refusalOf(place, bytes())).toBe(code)
    await expectUntouched(place)
  })

  it('says more than it has', async () => {
    const place = await ownershipPlace()
    // The list says that an original unpacks to fewer bytes than it does.
    const name = anOriginal()
    const bytes = Buffer.from(zipped(good))
    const at = bytes.lastIndexOf(name) - 46
    bytes.writeUInt32LE(10, at + 24)
    expect(await refusalOf(place, bytes)).toBe('export_damaged')
    await expectUntouched(place)
  })

  it('and a good one is taken, also from a folder that was packed again', async () => {
    const place = await ownershipPlace()
    const moved = new Map([...good].map(([name, bytes]) => [`Coachable 2026-11-23/${name}`, bytes]))
    moved.set('__MACOSX/Coachable 2026-11-23/._data.json', strToU8('x'))
    expect(await refusalOf(place, zipped(moved))).toBeNull()
    expect(place.store.state().messages).toHaveLength(30)
  })
})

describe('an import that does not come to its end leaves nothing behind', () => {
  it('when it is stopped halfway', async () => {
    const place = await ownershipPlace({ onProgress: () => place.ownership.stop() })
    expect((await place.ownership.open(await written(place, whole))).ok).toBe(true)
    expect(await place.ownership.bringIn(false)).toEqual({ ok: true, value: null })
    await expectUntouched(place)
    expect((await place.ownership.open(await written(place, whole))).ok, 'and can be begun again').toBe(true)
  })

  it('when the disk refuses any one call', async () => {
    let calls = 0
    const counting = faultyFileSystem(() => {
      calls += 1
      return null
    })
    const whole30 = await ownershipPlace({ fs: counting })
    expect(await refusalOf(whole30, whole)).toBeNull()
    expect(calls).toBeGreaterThan(100)
    for (let call = 5; call < calls - 1; call += Math.ceil(calls / 25)) {
      const place = await ownershipPlace({ fs: failingAt(call, 'ENOSPC') })
      const code = await refusalOf(place, whole)
      const { messages } = place.store.state()
      expect(messages.length, `call ${call}: ${code}`).toBe(code === null ? 30 : 0)
      if (code === null) continue
      expect(['disk_full', 'storage_failed']).toContain(code)
      const names = await readdir(path.join(place.data, 'originals')).catch(() => [])
      expect(
        names.filter((name) => !name.endsWith('.tmp')),
        `call ${call}`
      ).toEqual([])
    }
  }, 60_000)

  it('when another one is asked for meanwhile', async () => {
    const place = await ownershipPlace()
    expect((await place.ownership.open(await written(place, whole))).ok).toBe(true)
    const [one, other] = await Promise.all([
      place.ownership.bringIn(false),
      place.ownership.exportTo(path.join(place.folder, 'x.zip'))
    ])
    expect(one.ok).toBe(true)
    expect(other).toEqual({ ok: false, code: 'invalid_request' })
  })
})

describe('an export that does not come to its end leaves nothing behind', () => {
  it('when it is stopped', async () => {
    const place = await filledPlace(30)
    const file = path.join(place.folder, 'stopped.zip')
    const asked = place.ownership.exportTo(file)
    place.ownership.stop()
    expect(await asked).toEqual({ ok: true, value: null })
    expect(await readdir(place.folder)).toEqual([])
  })

  it('when the disk refuses any one call, and the one before it stays', async () => {
    for (let call = 1; call < 9; call += 1) {
      const place = await ownershipPlace({ disk: failingAt(call, call % 2 === 0 ? 'ENOSPC' : 'EIO') })
      await place.fill({ ...emptyState(), messages: [sampleMessage('m1')] })
      const file = path.join(place.folder, 'export.zip')
      await writeFile(file, 'the one before')
      const result = await place.ownership.exportTo(file)
      const left = await readdir(place.folder)
      expect(
        left.filter((name) => name.endsWith('.tmp')),
        `call ${call}`
      ).toEqual([])
      const isNew = (await readFile(file)).subarray(0, 2).toString() === 'PK'
      if (!result.ok) expect(['disk_full', 'storage_failed']).toContain(result.code)
      else expect(isNew).toBe(true)
    }
  })

  it('and one whose original is gone says so and has all the others', async () => {
    const [place, to] = [await filledPlace(30), await ownershipPlace()]
    const [stored] = place.store.state().messages
    await place.originals.removeOriginal(stored?.message.sha256 ?? '')
    const file = path.join(place.folder, 'missing.zip')
    expect(await place.ownership.exportTo(file)).toMatchObject({ ok: true, value: { missing: 1 } })
    expect(await to.ownership.open(file)).toMatchObject({ ok: true, value: { missing: 1 } })
    expect(await to.ownership.bringIn(false)).toMatchObject({ ok: true, value: { missing: 1 } })
    expect(to.store.state()).toEqual(place.store.state())
  })
})

/** Bytes in the middle of the file written over. */
function scribbled(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  copy.fill(0x55, 200, 4000)
  return copy
}

function withoutOriginal(manifest: string): string {
  const parsed = JSON.parse(manifest)
  return JSON.stringify({ ...parsed, originals: parsed.originals.slice(1) })
}

/** A zip in whose list `twin.json` is called `data.json`. */
function withTwin(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf('twin.json'); at >= 0; at = bytes.indexOf('twin.json', at + 1))
    bytes.write('data.json', at)
  return bytes
}
