import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState } from '../../src/shared/state/state'
import { addMessage, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

const now = () => new Date('2026-03-04T05:06:07.089Z')
const SET_ASIDE = 'state.json.corrupt-20260304T050607089Z'

/** A folder whose newest state ticks a and b and whose backup ticks a. */
async function folderWithBackup() {
  const folder = await temporaryFolder()
  const store = await openStore({ folder })
  await store.change(addMessage('m1'))
  await store.change(tick('a'))
  await store.change(tick('b'))
  const newest = join(folder, 'state.json')
  return { folder, newest, backup: `${newest}.bak`, bytes: await readFile(newest) }
}

type Damage = (bytes: Buffer) => Buffer

const damages: readonly (readonly [string, Damage])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['full of NUL bytes', (bytes) => Buffer.alloc(bytes.length)],
  ['full of NUL bytes in its second half', (bytes) => Buffer.from(bytes).fill(0, bytes.length >> 1)],
  ['cut off by one byte', (bytes) => bytes.subarray(0, -1)],
  ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['cut off inside a character', (bytes) => bytes.subarray(0, bytes.indexOf('👋') + 2)],
  ['followed by the rest of a longer one', (bytes) => Buffer.concat([bytes, bytes.subarray(-20)])],
  ['no UTF-8', (bytes) => Buffer.from(bytes).fill(0xff, bytes.indexOf('👋'), bytes.indexOf('👋') + 4)],
  ['UTF-16', (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le')],
  ['JSON of something else', () => Buffer.from('{"name":"coachable"}')],
  ['JSON null', () => Buffer.from('null')],
  ['of the right version and the wrong shape', () => Buffer.from('{"version":1,"messages":{}}')]
]

describe.each(damages)('a state file that is %s', (_name, damage) => {
  it('is moved aside, and the backup is shown', async () => {
    const { folder, newest, bytes } = await folderWithBackup()
    await writeFile(newest, damage(bytes))
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: null, setAside: [SET_ASIDE] })
    expect(tickedIn(store.state())).toEqual(['a'])
    expect(await readFile(join(folder, SET_ASIDE))).toEqual(damage(bytes))
    expect((await store.change(tick('c'))).ok).toBe(true)
    const reopened = await openStore({ folder, now })
    expect(reopened.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(tickedIn(reopened.state())).toEqual(['a', 'c'])
  })

  it('and whose backup is as well starts empty, says so, and overwrites neither', async () => {
    const { folder, newest, backup, bytes } = await folderWithBackup()
    await writeFile(newest, damage(bytes))
    await writeFile(backup, Buffer.from('also damaged'))
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({
      recovered: 'started_empty',
      lost: 0,
      readOnly: null,
      setAside: [SET_ASIDE, `${SET_ASIDE}-2`]
    })
    expect(store.state()).toEqual(emptyState())
    for (const id of ['c', 'd', 'e']) await store.change(tick(id))
    expect(await readFile(join(folder, SET_ASIDE))).toEqual(damage(bytes))
    expect(await readFile(join(folder, `${SET_ASIDE}-2`), 'utf8')).toBe('also damaged')
    expect(tickedIn((await openStore({ folder })).state())).toEqual(['c', 'd', 'e'])
  })
})

describe('a state file', () => {
  it('that is cut off anywhere is never taken for a good one', async () => {
    const { folder, newest, bytes } = await folderWithBackup()
    for (let length = 0; length < bytes.length; length += 17) {
      await writeFile(newest, bytes.subarray(0, length))
      expect((await openStore({ folder })).opened.recovered).toBe('backup')
    }
  })

  it('with a byte order mark is read', async () => {
    const { folder, newest, bytes } = await folderWithBackup()
    await writeFile(newest, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))
    const store = await openStore({ folder })
    expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(tickedIn(store.state())).toEqual(['a', 'b'])
  })

  it('that is missing is replaced by its backup, also where nothing is changed for some starts', async () => {
    const { folder, newest } = await folderWithBackup()
    await rm(newest)
    for (const _start of [1, 2]) {
      const store = await openStore({ folder })
      expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: null, setAside: [] })
      expect(tickedIn(store.state())).toEqual(['a'])
    }
  })

  it('that was never there is no recovery', async () => {
    const folder = join(await temporaryFolder(), 'not', 'yet')
    const store = await openStore({ folder })
    expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(store.state()).toEqual(emptyState())
    expect(await readdir(folder)).toEqual([])
  })

  it('that changed places with its backup opens as the older state', async () => {
    const { folder, newest, backup } = await folderWithBackup()
    await rename(newest, `${newest}.x`)
    await rename(backup, newest)
    await rename(`${newest}.x`, backup)
    const store = await openStore({ folder })
    expect(store.opened.recovered).toBe(null)
    expect(tickedIn(store.state())).toEqual(['a'])
  })

  it('that became a folder is left alone, and the backup is shown without being written', async () => {
    const { folder, newest } = await folderWithBackup()
    await rm(newest)
    await mkdir(newest)
    const store = await openStore({ folder })
    expect(store.opened).toEqual({ recovered: 'backup', lost: 0, readOnly: 'storage_failed', setAside: [] })
    expect(tickedIn(store.state())).toEqual(['a'])
    expect(await store.change(tick('c'))).toEqual({ ok: false, code: 'storage_failed' })
  })

  it('whose place is a file where its folder should be tells that nothing can be kept', async () => {
    const folder = join(await temporaryFolder(), 'file')
    await writeFile(folder, 'a file')
    const store = await openStore({ folder })
    expect(store.opened.readOnly).toBe('storage_failed')
    expect(await store.change(tick('c'))).toEqual({ ok: false, code: 'storage_failed' })
    expect(await readFile(folder, 'utf8')).toBe('a file')
  })
})

describe('data of a newer version', () => {
  const newer = '{"version":3,"letters":[]}'

  it('is not touched, not even by a change', async () => {
    const { folder, newest } = await folderWithBackup()
    await writeFile(newest, newer)
    const store = await openStore({ folder })
    expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: 'newer_data', setAside: [] })
    expect(await store.change(tick('c'))).toEqual({ ok: false, code: 'newer_data' })
    await store.close()
    expect(await readFile(newest, 'utf8')).toBe(newer)
    expect((await readdir(folder)).sort()).toEqual(['state.json', 'state.json.bak'])
  })

  it('in the backup of a damaged file is not touched either', async () => {
    const { folder, newest, backup } = await folderWithBackup()
    await writeFile(newest, 'damaged')
    await writeFile(backup, newer)
    const store = await openStore({ folder, now })
    expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: 'newer_data', setAside: [SET_ASIDE] })
    expect(await store.change(tick('c'))).toEqual({ ok: false, code: 'newer_data' })
    expect(await readFile(backup, 'utf8')).toBe(newer)
  })

  it('in a field that this version does not know survives a change', async () => {
    const { folder, newest } = await folderWithBackup()
    await writeFile(newest, JSON.stringify({ ...emptyState(), version: 1, letters: [{ text: 'a good day' }] }))
    const store = await openStore({ folder })
    await store.change(tick('c'))
    expect(JSON.parse(await readFile(newest, 'utf8'))).toMatchObject({ letters: [{ text: 'a good day' }] })
    expect((await openStore({ folder })).state()).toMatchObject({ letters: [{ text: 'a good day' }] })
  })
})

describe('temporary files', () => {
  it('of dead runs are removed at the start; those of a running one and other files stay', async () => {
    const { folder } = await folderWithBackup()
    const parent = `state.json.${process.ppid}-0123456789ab.tmp`
    // No process has the id 4194305: it is above the largest that Linux gives, and odd, which Windows never gives.
    const dead = 'state.json.4194305-0123456789ab.tmp'
    const mine = `state.json.bak.${process.pid}-0123456789ab.tmp`
    for (const name of [parent, dead, mine, 'other.4194305-0123456789ab.tmp']) await writeFile(join(folder, name), '')
    await openStore({ folder })
    expect((await readdir(folder)).sort()).toEqual(
      ['other.4194305-0123456789ab.tmp', parent, 'state.json', 'state.json.bak'].sort()
    )
  })
})
