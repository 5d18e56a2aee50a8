import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalsIn } from '../../src/main/storage/originals'
import { openStore } from '../../src/main/storage/store'
import { answerOf, openPlace } from './backup-place'
import { bundleOf } from './bundle-of'
import { namedPieces, pieceFiles } from './piece-files'
import { messagesOf } from './restored-states'
import { putAway, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

/** `COACHABLE_KILLS=500` asks for the long run, see `docs/reliability.md`. */
const KILLS = Number(process.env.COACHABLE_KILLS ?? 60)
const RESTORER_KILLS = Math.ceil(KILLS / 3)
const LONGEST_MS = 120_000 + KILLS * 1_500

let bundleFolder: string
let writerPath: string
let restorerPath: string

beforeAll(async () => {
  bundleFolder = await mkdtemp(join(tmpdir(), 'coachable-writer-'))
  writerPath = await bundleOf('./endless-writer.ts', join(bundleFolder, 'writer'))
  restorerPath = await bundleOf('./endless-restorer.ts', join(bundleFolder, 'restorer'))
}, 60_000)

afterAll(() => rm(bundleFolder, { recursive: true, force: true }))

/** Starts a program, kills it after so many milliseconds (from its start or its first acknowledgement). */
async function runUntilKilled(program: string, folder: string, from: 'start' | 'first_answer', lifeMs: number) {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const closed = once(child, 'close')
  if (from === 'first_answer') await Promise.race([once(child.stdout, 'data'), closed])
  await pause(lifeMs)
  child.kill('SIGKILL')
  await closed
  return { acknowledged: printed.split('\n').slice(0, -1), complaint }
}

/** From when and how long the n-th writer lives. Some live long enough to end a backup, or to be met in the middle of one. */
function lifeOf(kill: number): readonly ['start' | 'first_answer', number] {
  if (kill % 3 === 0) return ['start', Math.random() * 120]
  return ['first_answer', Math.random() * (kill % 5 === 1 ? 300 : 25)]
}

describe('a process that is killed in the middle of writing', () => {
  it(
    `leaves every acknowledged change behind, ${KILLS} times in a row`,
    async () => {
      const root = await temporaryFolder()
      const folder = join(root, 'data')
      let known = 0
      // A busy machine gets less written before each kill: there it takes more of them to come as far.
      for (let kill = 0; kill < KILLS || known <= KILLS; kill += 1) {
        const { acknowledged, complaint } = await runUntilKilled(writerPath, folder, ...lifeOf(kill))
        expect(complaint).toBe('')
        known = Math.max(known, ...acknowledged.map((count) => Number(count) + 1))

        const store = await openStore({ folder })
        expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
        const counts = Object.keys(store.state().ticks).map((id) => Number(id.split(':')[0]))
        expect(counts).toEqual(counts.map((_count, index) => index))
        expect(counts.length - known, 'changes on the disk beyond the last acknowledged one').toBeOneOf([0, 1])
        known = counts.length
        const [first, ...added] = store.state().messages.map(({ message }) => message)
        expect(added.map(({ id }) => id)).toEqual(counts.map((count) => `n${count}`))
        if (first !== undefined && known > 0) expect(first.subject).toBe(String(known - 1))
      }
      expect(known).toBeGreaterThan(KILLS)

      expect((await readdir(folder)).sort()).toEqual(['originals', 'pieces', 'state.json', 'state.json.bak'])
      const last = await openStore({ folder })
      for (const at of [1, 2]) expect((await last.change(putAway(0, String(at)))).ok).toBe(true)
      const named = [...(await namedPieces(folder)), ...(await namedPieces(folder, 'state.json.bak'))]
      expect(await pieceFiles(folder), 'what dead runs left is gone').toEqual([...new Set(named)].sort())
      const originals = originalsIn({ folder })
      for (const id of Object.keys((await openStore({ folder })).state().ticks)) {
        expect((await originals.readOriginal(id.split(':')[1] ?? '')).ok).toBe(true)
      }
      await expectGoodBackups(root)
    },
    LONGEST_MS
  )

  it(
    `leaves the state before a restore or the one after it, ${RESTORER_KILLS} times in a row`,
    async () => {
      const root = await temporaryFolder()
      const folder = join(root, 'data')
      let seen = ''
      let turns = 0
      for (let kill = 0; kill < RESTORER_KILLS || turns < 3; kill += 1) {
        const { complaint } = await runUntilKilled(restorerPath, folder, 'first_answer', Math.random() * 120)
        expect(complaint).toBe('')
        const { store } = await openPlace(root)
        expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
        const which = tickedIn(store.state()).join()
        expect(['a', 'b']).toContain(which)
        expect(store.state().messages).toEqual(messagesOf(which))
        if (which !== seen) turns += 1
        seen = which
        await store.close()
        expect(kill, 'both states were to be met').toBeLessThan(RESTORER_KILLS * 3 + 100)
      }
      await expectGoodBackups(root)
    },
    LONGEST_MS
  )
})

/** All backups that are called good are, and a next one can be made. */
async function expectGoodBackups(root: string): Promise<void> {
  const { backups, store } = await openPlace(root)
  const all = answerOf(await backups.view()).backups
  expect(all.length).toBeGreaterThan(0)
  for (const { name, check } of all) if (check === 'good') expect((await backups.compare(name)).ok).toBe(true)
  while (answerOf(await backups.checkNext(async () => undefined)));
  expect(answerOf(await backups.make('asked'))).toMatchObject({ check: 'good', missingOriginals: 0 })
  expect(answerOf(await backups.view()).backups.filter(({ check }) => check === 'not_checked')).toEqual([])
  await store.close()
}
