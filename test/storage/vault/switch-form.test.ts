import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalsIn } from '../../../src/main/storage/originals'
import { openStore } from '../../../src/main/storage/store'
import { failingAt, failingFrom, faultyFileSystem } from '../faulty-file-system'
import { addLongMessages, addMessage, tick } from '../samples'
import { temporaryFolder } from '../temporary-folder'
import { openAnyway, quickRecord, switchTo } from './switch-place'

const WORDS = 'Thank you for your time'
/** More calls than a switch of these files makes. */
const MOST_CALLS = 400
const KILLS = 30

const key = randomBytes(32)
const record = await quickRecord(key)

/** A folder with data, an original and a backup, in plain form. */
async function plainRoot(messages = 3) {
  const root = await temporaryFolder()
  const [data, backups] = [join(root, 'data'), join(root, 'backups')]
  const store = await openStore({ folder: data })
  await store.change(addLongMessages(messages))
  await store.change(addMessage('m1'))
  const kept = await originalsIn({ folder: data }).keepOriginal(Buffer.from(`From: a@example.com\r\n\r\n${WORDS}\r\n`))
  await cp(data, backups, { recursive: true })
  await store.change(tick('a'))
  await store.close()
  return { root, state: store.state(), sha256: kept.ok ? kept.value.sha256 : '' }
}

async function filesUnder(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function filesWithWords(root: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const file of await filesUnder(root)) if ((await readFile(file)).includes(WORDS)) found.push(file)
  return found
}

describe('switching encryption on and off', () => {
  it('keeps everything, leaves no readable word, and gives all of it back', async () => {
    const { root, state, sha256 } = await plainRoot()
    await writeFile(join(root, 'data', 'state.json.corrupt-20260304T050607089Z'), `damaged, ${WORDS}`)
    const plainFiles = (await filesUnder(root)).length
    expect((await filesWithWords(root)).length).toBeGreaterThan(3)
    expect(await switchTo(root, 'on', key, record)).toEqual({ ok: true, value: { cleared: true } })
    expect(await filesWithWords(root)).toEqual([])
    expect((await readdir(root)).sort()).toEqual(['backups', 'data'])
    expect((await filesUnder(root)).some((file) => file.includes(sha256))).toBe(false)
    const sealed = await openAnyway(root, key, sha256)
    expect(sealed).toMatchObject({ form: 'sealed', recovered: null, original: true })
    expect(sealed.state).toEqual(state)
    expect(sealed.backup.messages).toEqual(state.messages)
    expect(await switchTo(root, 'off', key, record)).toEqual({ ok: true, value: { cleared: true } })
    const plain = await openAnyway(root, key, sha256)
    expect(plain).toMatchObject({ form: 'plain', recovered: null, original: true })
    expect(plain.state).toEqual(state)
    expect((await filesUnder(root)).length).toBe(plainFiles)
    expect((await filesUnder(root)).filter((file) => file.includes('lock'))).toEqual([])
  })

  it('works where there is nothing yet, and no backups', async () => {
    const root = await temporaryFolder()
    expect((await switchTo(root, 'on', key, record)).ok).toBe(true)
    expect(await readdir(join(root, 'data'))).toEqual(['lock.json'])
    expect((await switchTo(root, 'off', key, record)).ok).toBe(true)
    expect(await readdir(join(root, 'data'))).toEqual([])
  })

  it('takes along what was damaged before, as damaged as it is', async () => {
    const { root, state, sha256 } = await plainRoot()
    await switchTo(root, 'on', key, record)
    const within = join(root, 'data', 'originals')
    const [name = ''] = await readdir(within)
    await writeFile(join(within, name), 'no sealed file')
    expect((await switchTo(root, 'off', key, record)).ok).toBe(true)
    const plain = await openAnyway(root, key, sha256)
    expect(plain).toMatchObject({ form: 'plain', original: false })
    expect(plain.state).toEqual(state)
    expect(await readFile(join(within, sha256), 'utf8')).toBe('no sealed file')
  })

  it('stops, and changes nothing, where the new form does not open', async () => {
    const { root, state, sha256 } = await plainRoot()
    // Every read of the new folder is of other bytes.
    const good = faultyFileSystem(() => null)
    const fs = {
      ...good,
      readFile: async (path: string) => {
        const bytes = Buffer.from(await good.readFile(path))
        if (path.includes('.next-')) bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
        return bytes
      }
    }
    expect(await switchTo(root, 'on', key, record, fs)).toEqual({ ok: false, code: 'unreadable_file' })
    expect((await readdir(root)).sort()).toEqual(['backups', 'data'])
    expect((await openAnyway(root, key, sha256)).state).toEqual(state)
  })
})

describe.each(['on', 'off'] as const)('a disk that fails while it is switched %s', (to) => {
  async function begun() {
    const place = await plainRoot(1)
    if (to === 'off') await switchTo(place.root, 'on', key, record)
    return place
  }

  it.each([
    ['ENOSPC', 'instead'],
    ['EIO', 'after']
  ] as const)(
    'with %s once, %s of any call, loses nothing',
    async (code, moment) => {
      const { root: original, state, sha256 } = await begun()
      const seen = new Set<string>()
      for (let call = 1; call <= MOST_CALLS; call += 1) {
        const root = await temporaryFolder()
        await cp(original, root, { recursive: true })
        const fs = failingAt(call, code, moment)
        const result = await switchTo(root, to, key, record, fs)
        const found = await openAnyway(root, key, sha256)
        expect(found, `call ${call}`).toMatchObject({ recovered: null, original: true })
        expect(found.state).toEqual(state)
        expect(found.backup.messages).toEqual(state.messages)
        expect((await readdir(root)).sort()).toEqual(['backups', 'data'])
        expect(found.form === 'sealed').toBe(result.ok === (to === 'on'))
        seen.add(`${result.ok}`)
        if (fs.calls.length < call) {
          expect(seen).toEqual(new Set(['true', 'false']))
          return
        }
      }
      expect.unreachable('every call was to be tried')
    },
    300_000
  )

  it('from any call on, loses nothing, and the next start ends it', async () => {
    const { root: original, state, sha256 } = await begun()
    for (let call = 1; call <= MOST_CALLS; call += 1) {
      const root = await temporaryFolder()
      await cp(original, root, { recursive: true })
      const fs = failingFrom(call, 'EIO')
      await switchTo(root, to, key, record, fs)
      const found = await openAnyway(root, key, sha256)
      expect(found, `call ${call}`).toMatchObject({ recovered: null, original: true })
      expect(found.state).toEqual(state)
      expect((await readdir(root)).sort()).toEqual(['backups', 'data'])
      if (fs.calls.length < call) return
    }
    expect.unreachable('every call was to be tried')
  }, 300_000)
})

describe('a process that is killed while it switches', () => {
  let bundleFolder: string
  let switcher: string

  beforeAll(async () => {
    bundleFolder = await mkdtemp(join(tmpdir(), 'coachable-switcher-'))
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('./endless-switcher.ts', import.meta.url)),
        outDir: bundleFolder,
        target: 'node18',
        rollupOptions: { output: { entryFileNames: 'switcher.mjs', format: 'es' } }
      }
    })
    switcher = join(bundleFolder, 'switcher.mjs')
  }, 60_000)

  afterAll(() => rm(bundleFolder, { recursive: true, force: true }))

  it(`loses nothing, ${KILLS} times in a row`, async () => {
    const { root, state, sha256 } = await plainRoot(20)
    const forms = new Set<string>()
    const stages = new Set<string>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, [switcher, root, key.toString('hex')], {
        stdio: ['ignore', 'pipe', 'pipe']
      })
      let complaint = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint += text
      })
      const closed = once(child, 'close')
      await Promise.race([once(child.stdout, 'data'), closed])
      await pause((kill * 7) % 90)
      child.kill('SIGKILL')
      await closed
      expect(complaint).toBe('')
      const journal = await readFile(join(root, 'data-switch.json'), 'utf8').catch(() => null)
      if (journal !== null) stages.add(JSON.parse(journal).stage)
      const found = await openAnyway(root, key, sha256)
      expect(found, `kill ${kill}`).toMatchObject({ recovered: null, original: true })
      expect(found.state).toEqual(state)
      expect(found.backup.messages).toEqual(state.messages)
      expect((await readdir(root)).sort()).toEqual(['backups', 'data'])
      forms.add(found.form)
    }
    expect(forms).toEqual(new Set(['plain', 'sealed']))
    expect(stages.size).toBeGreaterThan(0)
  }, 300_000)
})
