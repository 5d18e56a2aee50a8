import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../../../src/main/storage/store'
import { type DeskPlace, deskPlace, idOf } from '../../../helpers/desk-place'
import { failingFrom } from '../../../storage/faulty-file-system'
import { temporaryFolder } from '../../../storage/temporary-folder'

const FIXTURES = path.resolve('test/fixtures')
const ONE = 'Mia Brook\nmia@brook.example\n\nExperience\nI recieve goods at the dock.\n'
const TWO = ONE.replace('recieve', 'receive')

async function take(place: DeskPlace, file: string) {
  const [taken] = await place.desk.take('resume', [file])
  return taken
}

function versionsOf({ store }: DeskPlace, id: string) {
  return store
    .state()
    .resumes.find((file) => file.id === id)
    ?.versions.map(({ fileName }) => fileName)
}

describe('taking in a resume', () => {
  it('keeps its bytes and lists it', async () => {
    const place = await deskPlace()
    const file = await place.write('mia.txt', ONE)
    const taken = await take(place, file)
    expect(taken).toMatchObject({ name: 'mia.txt', result: { ok: true, value: { as: 'new' } } })
    const [stored] = place.store.state().resumes
    const [version] = stored?.versions ?? []
    expect(stored).toMatchObject({ kind: 'resume', path: file, removedAt: null, keptOpen: [] })
    expect(version).toMatchObject({ fileName: 'mia.txt', byteLength: ONE.length, usedFor: [] })
    expect(await readFile(path.join(place.data, 'originals', version?.sha256 ?? ''), 'utf8')).toBe(ONE)
    expect(place.desk.list()).toMatchObject([{ name: 'mia.txt', versions: 1, role: '', kind: 'resume' }])
    // The file itself is the person's: it may go.
    await rm(file)
    expect((await place.checked(idOf(taken))).check).toMatchObject({ state: 'checked' })
    const bytes = await place.desk.version(idOf(taken), version?.sha256 ?? '')
    expect(bytes.ok && new TextDecoder().decode(bytes.value.bytes)).toBe(ONE)
  })

  it('knows the same bytes again, from wherever', async () => {
    const place = await deskPlace()
    const id = idOf(await take(place, await place.write('mia.txt', ONE)))
    const known = { ok: true, value: { id, as: 'known' } }
    expect((await take(place, await place.write('mia.txt', ONE)))?.result).toEqual(known)
    expect((await take(place, await place.write('copy.txt', ONE)))?.result).toEqual(known)
    expect((await place.desk.takeBytes('letter', 'dropped.txt', Buffer.from(ONE))).result).toEqual(known)
    expect(place.store.state().resumes).toHaveLength(1)
    expect(versionsOf(place, id)).toEqual(['mia.txt'])
  })

  it('takes the same path again for a newer save, and going back for the earlier version', async () => {
    const place = await deskPlace()
    const id = idOf(await take(place, await place.write('mia.txt', ONE)))
    const version = { ok: true, value: { id, as: 'version' } }
    expect((await take(place, await place.write('mia.txt', TWO)))?.result).toEqual(version)
    const [first] = place.store.state().resumes[0]?.versions ?? []
    await place.desk.setUsedFor(id, first?.sha256 ?? '', [])
    expect((await take(place, await place.write('mia.txt', ONE)))?.result).toEqual(version)
    const versions = place.store.state().resumes[0]?.versions ?? []
    expect(versions).toHaveLength(2)
    expect(versions[1]?.sha256).toBe(first?.sha256)
  })

  it('brings a file back that was put away, by its bytes', async () => {
    const place = await deskPlace()
    const id = idOf(await take(place, await place.write('mia.txt', ONE)))
    await place.desk.remove(id)
    expect(place.desk.list()).toEqual([])
    expect(place.desk.get(id)).toEqual({ ok: false, code: 'not_found' })
    expect((await place.desk.takeBytes('resume', 'again.txt', Buffer.from(ONE))).result).toEqual({
      ok: true,
      value: { id, as: 'known' }
    })
    expect(place.desk.list()).toHaveLength(1)
    await place.desk.remove(id)
    await place.desk.restore(id)
    expect(place.desk.list()).toHaveLength(1)
  })

  it('follows a file where it is now, after it was moved', async () => {
    const place = await deskPlace()
    place.desk.start()
    const file = await place.write('mia.txt', ONE)
    const id = idOf(await take(place, file))
    const moved = path.join(place.folder, 'moved.txt')
    await rename(file, moved)
    await expect.poll(() => place.desk.get(id)).toMatchObject({ value: { followed: 'missing' } })
    expect((await take(place, moved))?.result).toEqual({ ok: true, value: { id, as: 'known' } })
    expect(place.store.state().resumes[0]?.path).toBe(moved)
    await expect.poll(() => place.desk.get(id)).toMatchObject({ value: { followed: 'following' } })
  })

  it('takes the same file only once that is dropped twice at the same moment', async () => {
    const place = await deskPlace()
    const file = await place.write('mia.txt', ONE)
    const taken = await Promise.all([take(place, file), take(place, file), take(place, file)])
    expect(taken.map((one) => one?.result.ok && one.result.value.as).sort()).toEqual(['known', 'known', 'new'])
    expect(place.store.state().resumes).toHaveLength(1)
  })

  it('takes another file for the newer save where the person says so', async () => {
    const place = await deskPlace()
    const id = idOf(await place.desk.takeBytes('resume', 'dropped.txt', Buffer.from(ONE)))
    expect(place.desk.get(id)).toMatchObject({ value: { followed: 'off' } })
    const file = await place.write('edited.txt', TWO)
    expect(await place.desk.replace(id, file)).toMatchObject({ value: { result: { value: { id, as: 'version' } } } })
    expect(place.desk.get(id)).toMatchObject({ value: { name: 'edited.txt', followed: 'following' } })
    expect(versionsOf(place, id)).toEqual(['dropped.txt', 'edited.txt'])
    expect(await place.desk.replace(id, path.join(place.folder, 'none.txt'))).toMatchObject({
      value: { result: { ok: false, code: 'not_found' } }
    })
  })
})

describe('what cannot be read', () => {
  const locked = path.join(FIXTURES, 'intake', 'locked.docx')

  it('is refused with its code, and nothing is kept of it', async () => {
    const place = await deskPlace()
    const files = [
      [await place.write('empty.txt', ''), 'empty_file'],
      [await place.write('blank.txt', ' \n \n'), 'empty_file'],
      [await place.write('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), 'unsupported_type'],
      [await place.write('long.txt', 'A word and another.\n'.repeat(20_000)), 'too_large'],
      [await place.write('damaged.pdf', '%PDF-1.7\nnothing'), 'unreadable_file'],
      [locked, 'encrypted_file'],
      [place.folder, 'unsupported_type'],
      [path.join(place.folder, 'none.txt'), 'not_found']
    ] as const
    for (const [file, code] of files) expect((await take(place, file))?.result, file).toEqual({ ok: false, code })
    expect(await place.desk.takeBytes('resume', 'huge.pdf', 'too_large')).toEqual({
      name: 'huge.pdf',
      result: { ok: false, code: 'too_large' }
    })
    expect(place.store.state().resumes).toEqual([])
    expect(await readdir(place.data)).not.toContain('originals')
  })

  it.each([
    ['an empty', '', 'empty_file'],
    ['an endless', 'A word and another.\n'.repeat(20_000), 'too_large'],
    ['a locked', null, 'encrypted_file']
  ])('never takes the place of a good version: %s newer save', async (_name, bytes, code) => {
    const place = await deskPlace()
    const file = await place.write('mia.txt', ONE)
    const id = idOf(await take(place, file))
    await place.checked(id)
    await place.write('mia.txt', bytes ?? (await readFile(locked)))
    expect((await take(place, file))?.result).toEqual({ ok: false, code })
    const view = await place.checked(id)
    expect(view).toMatchObject({ refused: { fileName: 'mia.txt', code }, check: { state: 'checked' } })
    expect(view.versions).toHaveLength(1)
    // The next good save clears it.
    await place.write('mia.txt', TWO)
    expect((await take(place, file))?.result.ok).toBe(true)
    expect((await place.checked(id)).refused).toBeNull()
  })

  it('keeps a picture of a resume, and warns of it', async () => {
    const place = await deskPlace()
    const pictures = (await readdir(path.join(FIXTURES, 'resumes/dev'))).filter((name) => /scan|image/.test(name))
    const picture = pictures.find((name) => name.endsWith('.pdf'))
    const file = picture ? path.join(FIXTURES, 'resumes/dev', picture) : path.join(FIXTURES, 'intake/scan.pdf')
    const view = await place.checked(idOf(await take(place, file)))
    expect(view.check.last).toMatchObject({ text: { lines: [], warnings: ['image_only'] } })
    expect(view.check.last?.checklist).toMatchObject([{ id: 'check:machine', done: false }])
  })
})

describe('a disk that fails', () => {
  it('leaves what was there, and tells of the newer save', async () => {
    const root = await temporaryFolder()
    const before = await deskPlace({ root })
    const id = idOf(await take(before, await before.write('mia.txt', ONE)))
    await before.close()
    for (let call = 1; call <= 14; call += 1) {
      const fs = failingFrom(call, 'ENOSPC')
      const place = await deskPlace({ root, fs }).catch(() => null)
      if (place === null) continue
      const taken = await take(place, await place.write('mia.txt', TWO))
      expect(taken?.result.ok).toBe(false)
      await place.close()
      const kept = (await openStore({ folder: place.data })).state().resumes[0]
      expect(kept?.versions, `call ${call}`).toHaveLength(1)
    }
    const after = await deskPlace({ root })
    expect((await take(after, await after.write('mia.txt', TWO)))?.result).toEqual({
      ok: true,
      value: { id, as: 'version' }
    })
  })
})
