import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../src/main/storage/file-system'
import { openStore } from '../../../../src/main/storage/store'
import { sealedFileSystem } from '../../../../src/main/storage/vault/sealed-file-system'
import { sealedForm } from '../../../../src/main/storage/vault/sealed-form'
import { failed } from '../../../../src/shared/contract/result'
import { emptyState, type State, stateSchema } from '../../../../src/shared/state/state'
import { arbitraryOf } from '../../../helpers/arbitrary-of'
import { type OwnershipPlace, ownershipPlace } from '../../../helpers/ownership-place'
import { sampleMessage } from '../../../storage/samples'
import { filledPlace } from './filled-place'
import { filesIn } from './zip-files'

const ids = ['m1', 'm2', 'a1', 'e1', '0b0e6b62-4d7e-4b43-9f8b-1f6a0c1d2e3f']

/** States of every shape that the schema takes: every field, and every text that a person or a mail program comes up with. */
const states = arbitraryOf(stateSchema, ids).map((state) => state as State)

async function exported(place: OwnershipPlace): Promise<string> {
  const file = path.join(place.folder, 'export.zip')
  const result = await place.ownership.exportTo(file)
  expect(result).toMatchObject({ ok: true })
  return file
}

async function broughtIn(place: OwnershipPlace, file: string, places = true): Promise<void> {
  expect(await place.ownership.open(file)).toMatchObject({ ok: true, value: { added: null } })
  expect(await place.ownership.bringIn(places)).toMatchObject({ ok: true })
}

describe('everything taken along and brought into an empty program', () => {
  it('is the same again, whatever the state is', async () => {
    await fc.assert(
      fc.asyncProperty(states, async (made) => {
        const [from, to] = [await ownershipPlace(), await ownershipPlace()]
        // Paths of other computers are left out on purpose, and only a state with something in it takes the place of another.
        const state = { ...made, messages: made.messages.length > 0 ? made.messages : [sampleMessage('m9')] }
        await from.fill(withLocalPlaces(state))
        await broughtIn(to, await exported(from))
        expect(to.store.state()).toStrictEqual(from.store.state())
        await to.store.close()
        expect((await openStore({ folder: to.data })).state()).toStrictEqual(from.store.state())
      }),
      { numRuns: 25 }
    )
  }, 60_000)

  it('is the same again with 300 messages and every original, byte for byte', async () => {
    const [from, to] = [await filledPlace(), await ownershipPlace()]
    const file = await exported(from)
    await broughtIn(to, file)
    expect(to.store.state()).toStrictEqual(from.store.state())
    const names = await readdir(path.join(from.data, 'originals'))
    expect(names.length).toBeGreaterThan(300)
    expect((await readdir(path.join(to.data, 'originals'))).sort()).toEqual(names.sort())
    for (const name of names) {
      const [one, other] = [from, to].map(({ data }) => readFile(path.join(data, 'originals', name)))
      expect((await one)?.equals((await other) as Buffer)).toBe(true)
    }
    expect(to.progress.at(-1)).toEqual({ deed: 'import', done: names.length, total: names.length })
    const waiting = from.store.state().messages.filter(({ reading }) => reading.state === 'waiting')
    expect(waiting.length).toBeGreaterThan(0)
    expect([...to.read].sort(), 'what was not read yet is read').toEqual(
      waiting.map(({ message }) => message.id).sort()
    )
  }, 60_000)

  it('is the same in an export of that', async () => {
    const [from, to] = [await filledPlace(40), await ownershipPlace()]
    const first = await exported(from)
    await broughtIn(to, first)
    const [one, other] = [await filesIn(first), await filesIn(await exported(to))]
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort())
    // The order of fields may be another; the manifest holds the hash of the data.
    const data = [one, other].map((files) => JSON.parse(String(files.get('data.json'))))
    expect(data[1]).toEqual(data[0])
    for (const [name, bytes] of one) {
      if (!['data.json', 'manifest.json'].includes(name)) expect(other.get(name)?.equals(bytes), name).toBe(true)
    }
  })

  it('leaves the places of the computer that it was made on, where the person says so', async () => {
    const [from, to] = [await ownershipPlace(), await ownershipPlace()]
    const state = { ...emptyState(), messages: [sampleMessage('m9')] }
    const settings = { ...state.settings, watchedFolder: path.resolve('/home/robin/mail') }
    await from.fill({ ...state, settings })
    const file = await exported(from)
    const opened = await to.ownership.open(file)
    expect(opened).toMatchObject({ ok: true, value: { places: [settings.watchedFolder] } })
    expect((await to.ownership.bringIn(false)).ok).toBe(true)
    expect(to.store.state()).toEqual(state)
  })

  it('never takes over a path that leads to another computer', async () => {
    const [from, to] = [await ownershipPlace(), await ownershipPlace()]
    const state = { ...emptyState(), messages: [sampleMessage('m9')] }
    for (const watchedFolder of ['\\\\evil.example\\share', '//evil.example/share', 'mail']) {
      await from.fill({ ...state, settings: { ...state.settings, watchedFolder } })
      const opened = await to.ownership.open(await exported(from))
      expect(opened).toMatchObject({ ok: true, value: { places: [] } })
    }
    expect((await to.ownership.bringIn(true)).ok).toBe(true)
    expect(to.store.state()).toEqual(state)
  })

  it('follows no file that is no document, and watches only what can be chosen to be watched', async () => {
    const asked: string[] = []
    const watchFolder = async (folder: string) => {
      asked.push(folder)
      return failed('invalid_request')
    }
    const [from, to] = [await filledPlace(10), await ownershipPlace({ watchFolder })]
    const state = from.store.state()
    const paths = ['/dev/zero', '/home/robin/cv.docx', '\\\\evil.example\\cv.docx']
    await from.fill({
      ...state,
      settings: { ...state.settings, watchedFolder: '/home/robin' },
      resumes: state.resumes.map((file, at) => ({ ...file, path: paths[at] ?? null }))
    })
    const opened = await to.ownership.open(await exported(from))
    expect(opened).toMatchObject({ ok: true, value: { places: ['/home/robin', '/home/robin/cv.docx'] } })
    expect((await to.ownership.bringIn(true)).ok).toBe(true)
    expect(to.store.state().resumes.map((file) => file.path)).toEqual([null, '/home/robin/cv.docx', null])
    expect(asked).toEqual(['/home/robin'])
    expect(to.store.state().settings.watchedFolder).toBeNull()
  })

  it('is plain in the zip and sealed again where it comes in, with a lock', async () => {
    const sealed = () => sealedFileSystem(nodeFileSystem, sealedForm(randomBytes(32)))
    const [from, to, plain] = [
      await filledPlace(20, { fs: sealed() }),
      await ownershipPlace({ fs: sealed() }),
      await ownershipPlace()
    ]
    const file = await exported(from)
    const state = from.store.state()
    for (const place of [to, plain]) {
      await broughtIn(place, file)
      expect(place.store.state()).toEqual(state)
      for (const { message } of state.messages) {
        expect((await place.originals.readOriginal(message.sha256)).ok).toBe(true)
      }
    }
    const words = state.journal[0]?.text.slice(0, 30) ?? ''
    const holds = async (folder: string) => {
      const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
      const all = await Promise.all(files.map((one) => readFile(path.join(one.parentPath ?? one.path, one.name))))
      return all.some((bytes) => bytes.includes(words))
    }
    expect([await holds(from.data), await holds(to.data), await holds(plain.data)]).toEqual([false, false, true])
  })
})

describe('what an export is made of', () => {
  it('can be read without Coachable', async () => {
    const from = await filledPlace(40)
    const files = await filesIn(await exported(from))
    const state = from.store.state()
    const names = [...files.keys()]
    expect(JSON.parse(String(files.get('data.json'))).state).toEqual(state)
    expect(names.filter((name) => name.startsWith('journal/'))).toHaveLength(state.journal.length)
    const [entry] = state.journal
    if (!entry) throw new Error('no entry')
    const markdown = String([...files].find(([name]) => name.startsWith(`journal/${entry.day}`))?.[1])
    expect(markdown).toMatch(/^---\ndate: "/)
    expect([...files].some(([, bytes]) => String(bytes).endsWith(`---\n\n${entry.text}\n`))).toBe(true)
    const rows = Papa.parse<string[]>(String(files.get('messages.csv')).slice(1).trimEnd()).data
    expect(rows).toHaveLength(state.messages.length + 1)
    for (const row of rows.slice(1)) expect(files.has(row.at(-1) ?? '')).toBe(true)
    expect(String(files.get('README.txt'))).toContain(`${state.messages.length} messages`)
    expect(names).toContain('applications.csv')
    expect(names).toContain('steps.csv')
  })

  it('has names that every system takes, each once', async () => {
    const from = await filledPlace(60)
    const state = from.store.state()
    const subjects = [
      'CON',
      'a/b\\c:d?*',
      '..',
      'x'.repeat(400),
      '\ud800',
      '‮gpj.exe',
      'same',
      'Same',
      'é',
      'e\u0301',
      ''
    ]
    await from.fill({
      ...state,
      messages: state.messages.map((stored, at) => ({
        ...stored,
        message: {
          ...stored.message,
          subject: subjects[at % subjects.length] ?? '',
          company: null,
          from: null,
          date: null
        }
      }))
    })
    const names = [...(await filesIn(await exported(from))).keys()]
    for (const name of names) {
      expect(name).toMatch(
        /^(?:[^<>:"|?*\\\p{Cc}\p{Cs}\u202a-\u202e/]{1,120}\/){0,2}[^<>:"|?*\\\p{Cc}\p{Cs}\u202a-\u202e/]{1,120}$/u
      )
      for (const part of name.split('/')) expect(part).not.toMatch(/^\.|[. ]$|^(?:con|nul)(?:\.|$)/i)
    }
    expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length)
  })

  it('holds no cell that a spreadsheet would run', async () => {
    const from = await ownershipPlace()
    const stored = sampleMessage('m9')
    const message = { ...stored.message, subject: '=1+1', company: '@SUM(A1)', body: '\t=cmd', role: '＝1' }
    await from.fill({ ...emptyState(), messages: [{ ...stored, message }] })
    const table = String((await filesIn(await exported(from))).get('messages.csv'))
    const [, cells = []] = Papa.parse<string[]>(table.slice(1)).data
    expect(cells.filter((cell) => /^\s*[=@＝]/.test(cell))).toEqual([])
    expect(cells).toContain("'=1+1")
  })
})

/** Its paths made to be of this computer's own disks. */
function withLocalPlaces(state: State): State {
  const local = (place: string | null, ending = '') => (place === null ? null : `/home/robin/${place}${ending}`)
  return {
    ...state,
    settings: { ...state.settings, watchedFolder: local(state.settings.watchedFolder) },
    resumes: state.resumes.map((file) => ({ ...file, path: local(file.path, '.docx') }))
  }
}
