import { appendFile, mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type DeskPlace, deskPlace, idOf, QUICK } from '../../../helpers/desk-place'
import { failingFrom } from '../../../storage/faulty-file-system'
import { temporaryFolder } from '../../../storage/temporary-folder'

const ONE = 'Mia Brook\nmia@brook.example\n\nExperience\nI recieve goods at the dock.\n'
const save = (number: number): string => `${ONE}Save ${number}.\n`

async function followed(options: Parameters<typeof deskPlace>[0] = {}) {
  const place = await deskPlace(options)
  place.desk.start()
  const file = await place.write('mia.txt', ONE)
  const [taken] = await place.desk.take('resume', [file])
  return { place, file, id: idOf(taken) }
}

/** What the versions hold, oldest first. */
async function savesOf({ store, data }: DeskPlace): Promise<readonly string[]> {
  const versions = store.state().resumes[0]?.versions ?? []
  return Promise.all(versions.map(({ sha256 }) => readFile(path.join(data, 'originals', sha256), 'utf8')))
}

const POLL = { timeout: 5000, interval: 20 }

describe('newer saves of a followed file', () => {
  it('become versions, written over or put in its place', async () => {
    const { place, file } = await followed()
    await writeFile(file, save(1))
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, save(1)])
    // As editors do: beside it, then by a rename over it.
    await writeFile(`${file}~`, save(2))
    await rename(`${file}~`, file)
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, save(1), save(2)])
    // As others do: the old one is moved away first.
    await rename(file, `${file}.bak`)
    await writeFile(file, save(3))
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, save(1), save(2), save(3)])
    await rm(file)
    await wait(50)
    await writeFile(file, save(4))
    await expect.poll(() => savesOf(place), POLL).toHaveLength(5)
  })

  it('are noticed when they have the size and the time of the one before', async () => {
    const { place, file } = await followed()
    const { atime, mtime } = await stat(file)
    const other = ONE.replace('recieve', 'receive')
    await writeFile(`${file}~`, other)
    await utimes(`${file}~`, atime, mtime)
    await rename(`${file}~`, file)
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, other])
  })

  it('wait until a slow program has written all of it', async () => {
    const { place, file } = await followed()
    const slow = await open(file, 'w')
    for (let part = 0; part < 8; part += 1) {
      await slow.write(`Line ${part} of a long resume.\n`)
      await wait(QUICK.settle / 3)
    }
    await slow.close()
    await expect.poll(() => savesOf(place), POLL).toHaveLength(2)
    await wait(3 * QUICK.settle)
    const saves = await savesOf(place)
    expect(saves).toHaveLength(2)
    expect(saves[1]).toContain('Line 7')
  })

  it('that come five in a burst end with the last, and none is kept twice', async () => {
    const { place, file } = await followed()
    for (let number = 1; number <= 5; number += 1) await writeFile(file, save(number))
    await expect.poll(async () => (await savesOf(place)).at(-1), POLL).toBe(save(5))
    await wait(3 * QUICK.settle)
    const saves = await savesOf(place)
    expect(new Set(saves).size).toBe(saves.length)
    expect(saves.length).toBeLessThanOrEqual(6)
  })

  it('make no version where the bytes are the same', async () => {
    const { place, file } = await followed()
    await writeFile(file, ONE)
    await utimes(file, new Date(), new Date())
    await wait(5 * QUICK.settle + QUICK.again)
    expect(await savesOf(place)).toEqual([ONE])
  })

  it('are noticed that came while the program was closed', async () => {
    const root = await temporaryFolder()
    const { place, file } = await followed({ root })
    await place.close()
    await writeFile(file, save(1))
    const next = await deskPlace({ root })
    await wait(3 * QUICK.settle)
    expect(await savesOf(next)).toEqual([ONE])
    next.desk.start()
    await expect.poll(() => savesOf(next), POLL).toEqual([ONE, save(1)])
  })

  it('are checked by themselves, and told', async () => {
    const { place, file, id } = await followed()
    await place.checked(id)
    const before = place.changes()
    await writeFile(file, ONE.replace('recieve', 'receive'))
    await expect.poll(() => place.desk.list()[0]?.versions, POLL).toBe(2)
    await expect.poll(() => place.changes(), POLL).toBeGreaterThan(before)
    const view = await place.checked(id)
    expect(view.check.last?.issues).toEqual([])
    expect(view.check.last?.checklist).toMatchObject([{ id: 'check:mistakes', done: true, doneBy: 'check' }])
  })
})

describe('a followed file', () => {
  it('that goes is missing, and comes back by itself', async () => {
    const { place, file, id } = await followed()
    const state = () => {
      const view = place.desk.get(id)
      return view.ok && view.value.followed
    }
    expect(state()).toBe('following')
    await rm(file)
    await expect.poll(state, POLL).toBe('missing')
    expect(await savesOf(place)).toEqual([ONE])
    await writeFile(file, save(1))
    await expect.poll(state, POLL).toBe('following')
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, save(1)])
  })

  it('is missing while its folder is, and is followed when another folder stands in that place', async () => {
    const { place, id } = await followed()
    const sub = path.join(place.folder, 'sub')
    await mkdir(sub)
    const inside = path.join(sub, 'other.txt')
    await writeFile(inside, save(7))
    const [taken] = await place.desk.take('resume', [inside])
    const other = idOf(taken)
    expect(other).not.toBe(id)
    await rm(sub, { recursive: true })
    await expect.poll(() => place.desk.get(other), POLL).toMatchObject({ value: { followed: 'missing' } })
    await mkdir(sub)
    await writeFile(inside, save(8))
    await expect
      .poll(() => place.desk.get(other), POLL)
      .toMatchObject({ value: { followed: 'following', versions: [{}, {}] } })
    await wait(2 * QUICK.again)
    await appendFile(inside, 'More.\n')
    await expect.poll(() => place.desk.get(other), POLL).toMatchObject({ value: { versions: [{}, {}, {}] } })
  })

  it('is not missing while an editor deletes it and writes it anew', async () => {
    const { place, file, id } = await followed()
    await wait(2 * QUICK.settle)
    for (let number = 1; number <= 3; number += 1) {
      await rm(file)
      await wait(QUICK.gone / 4)
      await writeFile(file, save(number))
      expect(place.desk.get(id)).toMatchObject({ value: { followed: 'following' } })
      await wait(QUICK.gone / 4)
      expect(place.desk.get(id)).toMatchObject({ value: { followed: 'following' } })
    }
    await expect.poll(async () => (await savesOf(place)).at(-1), POLL).toBe(save(3))
  })

  it('is left alone once it was put away, and followed again when it is back', async () => {
    const { place, file, id } = await followed()
    await place.desk.remove(id)
    await writeFile(file, save(1))
    await wait(4 * QUICK.settle + QUICK.again)
    expect(await savesOf(place)).toEqual([ONE])
    await place.desk.restore(id)
    await expect.poll(() => savesOf(place), POLL).toEqual([ONE, save(1)])
  })

  it('whose newer save cannot be read is refused, told, and kept as it was', async () => {
    const { place, file, id } = await followed()
    await place.checked(id)
    await writeFile(file, '')
    await expect.poll(() => place.desk.get(id), POLL).toMatchObject({ value: { refused: { code: 'empty_file' } } })
    await writeFile(file, await readFile('test/fixtures/intake/locked.docx'))
    await expect.poll(() => place.desk.get(id), POLL).toMatchObject({ value: { refused: { code: 'encrypted_file' } } })
    expect(place.desk.get(id)).toMatchObject({ value: { versions: [{ fileName: 'mia.txt' }] } })
    await writeFile(file, ONE)
    await expect.poll(() => place.desk.get(id), POLL).toMatchObject({ value: { refused: null, versions: [{}] } })
  })

  it('whose newer save the disk has no room for is tried again until there is', async () => {
    let full = false
    const faulty = failingFrom(1, 'ENOSPC')
    const { nodeFileSystem } = await import('../../../../src/main/storage/file-system')
    const fs = new Proxy(nodeFileSystem, { get: (whole, name) => Reflect.get(full ? faulty : whole, name) })
    const { place, file, id } = await followed({ fs })
    full = true
    await writeFile(file, save(1))
    await expect.poll(() => place.desk.get(id), POLL).toMatchObject({ value: { refused: { code: 'disk_full' } } })
    full = false
    await expect.poll(() => place.desk.get(id), POLL).toMatchObject({ value: { refused: null, versions: [{}, {}] } })
  })
})
