import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalsIn } from '../../src/main/storage/originals'
import { openStore } from '../../src/main/storage/store'
import { namedPieces, pieceFiles } from './piece-files'
import { putAway } from './samples'
import { temporaryFolder } from './temporary-folder'

const KILLS = 60

let bundleFolder: string
let writerPath: string

beforeAll(async () => {
  bundleFolder = await mkdtemp(join(tmpdir(), 'coachable-writer-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./endless-writer.ts', import.meta.url)),
      outDir: bundleFolder,
      target: 'node18',
      rollupOptions: { output: { entryFileNames: 'writer.mjs', format: 'es' } }
    }
  })
  writerPath = join(bundleFolder, 'writer.mjs')
}, 30_000)

afterAll(() => rm(bundleFolder, { recursive: true, force: true }))

/** Starts the writer, kills it after so many milliseconds (from its start or its first acknowledgement). */
async function writeUntilKilled(folder: string, from: 'start' | 'first_answer', lifeMs: number) {
  const child = spawn(process.execPath, [writerPath, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
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
  const acknowledged = printed.split('\n').slice(0, -1).map(Number)
  return { acknowledged, complaint }
}

describe('a process that is killed in the middle of writing', () => {
  it(`leaves every acknowledged change behind, ${KILLS} times in a row`, async () => {
    const folder = await temporaryFolder()
    let known = 0
    // A busy machine gets less written before each kill: there it takes more of them to come as far.
    for (let kill = 0; kill < KILLS || known <= KILLS; kill += 1) {
      const { acknowledged, complaint } = await writeUntilKilled(
        folder,
        kill % 3 === 0 ? 'start' : 'first_answer',
        Math.random() * (kill % 3 === 0 ? 120 : 25)
      )
      expect(complaint).toBe('')
      known = Math.max(known, ...acknowledged.map((count) => count + 1))

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
  }, 120_000)
})
