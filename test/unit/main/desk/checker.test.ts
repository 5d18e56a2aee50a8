import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { bundle } from '../../../../scripts/run-typescript.mjs'
import { type Checker, type CheckerOptions, createChecker } from '../../../../src/main/desk/checker'
import { rememberedEmbed } from '../../../../src/main/desk/meaning'
import { withMessage, withReading } from '../../../../src/main/inbox/state-changes'
import { createIntake } from '../../../../src/main/intake/intake-pool'
import { createReaderHost } from '../../../../src/main/reader-host/reader-host'
import { type ReadFile, readResumeFile } from '../../../../src/main/resume/text/read-resume'
import { failed, ok } from '../../../../src/shared/contract/result'
import type { ResumeContext } from '../../../../src/shared/domain/resume'
import { deskPlace, idOf } from '../../../helpers/desk-place'
import { startForkedReader } from '../../../helpers/forked-reader'
import { messageOf } from '../../../helpers/message-of'
import { temporaryFolder } from '../../../storage/temporary-folder'

const WASM = path.resolve('node_modules/harper.js/dist/harper_wasm_slim_bg.wasm')
const RESUME = `Mia Brook
mia.brook@mail.example | 020 7946 0018 | Leeds

Experience

Dock supervisor, Contoso Logistics, Leeds
March 2019 – present
- Led a team of eight dock hands and recieve goods from forty suppliers every week.
- Cut waiting times at the dock by 30% with a new booking plan.

Dock hand, Northwind Traders, Leeds
June 2015 – February 2019
- Unloaded lorries and checked the the papers of each load.

Education
Park Lane College, Leeds, 2013 – 2015
`
const JOB = 'Dock supervisor\n\nRequirements\n- Experience leading a team\n- Forklift licence\n'
const CONTEXT: ResumeContext = {
  kind: 'resume',
  role: null,
  company: null,
  job: null,
  today: '2026-11-23',
  dictionary: []
}

/** Vectors that stand for nothing: one direction a letter. */
const embed: CheckerOptions['embed'] = async (texts) =>
  ok(
    texts.map((text) => {
      const vector = new Float32Array(384)
      vector[(text.codePointAt(0) ?? 0) % 384] = 1
      return vector
    })
  )

let worker: string
let file: ReadFile
/** Opening the language checker takes seconds: one for all tests that need it, with whatever embeds at the moment. */
let real: Checker
let embedNow = embed
beforeAll(async () => {
  worker = await bundle('src/main/resume/check-worker.ts', 'check-worker')
  const read = await readResumeFile('mia.txt', Buffer.from(RESUME))
  if (!read.ok) throw new Error(read.code)
  file = read.value
  real = createChecker({ workerPath: worker, wasmPath: WASM, embed: (texts) => embedNow(texts) })
})
afterAll(() => real.close())

function checkerWith(options: Partial<CheckerOptions> = {}) {
  const checker = createChecker({ workerPath: worker, wasmPath: WASM, embed, ...options })
  onTestFinished(() => checker.close())
  return checker
}

/** A worker that does as its code says, instead of the real one. */
async function madeWorker(code: string): Promise<string> {
  const place = path.join(await temporaryFolder(), 'worker.cjs')
  await writeFile(place, `const { parentPort: port } = require('node:worker_threads')\n${code}`)
  return place
}

const ANSWER = '{ type: "checked", id, result: { ok: true, value: { issues: [], match: null, hasWording: true } } }'

describe('the worker that checks resumes', () => {
  it('checks wording, structure and the job description', async () => {
    const [first, again] = await Promise.all([
      real.check(file, CONTEXT),
      real.check(file, { ...CONTEXT, job: JOB, dictionary: ['recieve'] })
    ])
    if (!first.ok || !again.ok) throw new Error('it was not checked')
    const kinds = (issues: readonly { kind: string }[]) => issues.map(({ kind }) => kind)
    expect(kinds(first.value.issues)).toEqual(expect.arrayContaining(['spelling', 'doubled_word']))
    expect(first.value).toMatchObject({ match: null, hasWording: true })
    expect(kinds(again.value.issues)).not.toContain('spelling')
    expect(again.value.match?.requirements.length).toBeGreaterThan(0)
  })

  it('checks all but the wording where the language checker is missing or damaged', async () => {
    const damaged = path.join(await temporaryFolder(), 'damaged.wasm')
    await writeFile(damaged, 'no program')
    for (const wasmPath of [path.resolve('none.wasm'), damaged]) {
      const result = await checkerWith({ wasmPath }).check(file, { ...CONTEXT, job: JOB })
      if (!result.ok) throw new Error(result.code)
      expect(result.value.hasWording).toBe(false)
      expect(result.value.issues.map(({ kind }) => kind)).not.toContain('spelling')
      expect(result.value.match?.requirements.length).toBeGreaterThan(0)
    }
  })

  it('fails with the code of what could not be embedded, and goes on with the next file', async () => {
    let isThere = false
    const checker = checkerWith({
      wasmPath: path.resolve('none.wasm'),
      embed: async (texts) => (isThere ? embed(texts) : failed('reader_unavailable'))
    })
    const asked = { ...CONTEXT, job: JOB }
    expect(await checker.check(file, asked)).toEqual({ ok: false, code: 'reader_unavailable' })
    isThere = true
    expect((await checker.check(file, asked)).ok).toBe(true)
  })

  it('answers nobody any more once it is closed', async () => {
    const checker = checkerWith()
    const checks = [checker.check(file, CONTEXT), checker.check(file, CONTEXT)]
    await checker.close()
    for (const check of [...checks, checker.check(file, CONTEXT)]) {
      expect(await check).toEqual({ ok: false, code: 'check_failed' })
    }
  })
})

describe('a worker that does not do its work', () => {
  it.each([
    ['hangs', 'port.on("message", () => { for (;;); })'],
    ['ends', 'port.on("message", () => process.exit(1))'],
    ['throws', 'port.on("message", () => { throw new Error("x") })'],
    ['is none', 'throw new Error("x")']
  ])('costs one answer where it %s', async (_name, code) => {
    const workerPath = await madeWorker(code)
    const checker = checkerWith({ workerPath, limitMs: 300, openingLimitMs: 300 })
    expect(await checker.check(file, CONTEXT)).toEqual({ ok: false, code: 'check_failed' })
    // The next gets a new worker, which may be in order.
    await writeFile(
      workerPath,
      `const { parentPort: port } = require('node:worker_threads')
      port.on("message", ({ id }) => port.postMessage(${ANSWER}))`
    )
    expect((await checker.check(file, CONTEXT)).ok).toBe(true)
  })

  it('has longer while it opens the language checker, and no longer once that is open', async () => {
    const opens = `setTimeout(() => port.postMessage({ type: "opened" }), 400)`
    const slow = await madeWorker(
      `port.on("message", ({ id }) => setTimeout(() => port.postMessage(${ANSWER}), 500)); ${opens}`
    )
    const times = { limitMs: 1000, openingLimitMs: 30_000 }
    expect((await checkerWith({ workerPath: slow, ...times }).check(file, CONTEXT)).ok).toBe(true)
    const hangs = await madeWorker(`port.on("message", () => undefined); ${opens}`)
    expect((await checkerWith({ workerPath: hangs, ...times }).check(file, CONTEXT)).ok).toBe(false)
  })

  it('is not taken to hang while it waits for what it asked', async () => {
    const workerPath = await madeWorker(`let open
      port.on("message", ({ type, id }) => {
        if (type === "answer") { id = open; port.postMessage(${ANSWER}) }
        else { open = id; port.postMessage({ type: "ask", id: 1, request: { type: "embed", texts: ["a"] } }) }
      })`)
    const checker = checkerWith({
      workerPath,
      limitMs: 200,
      openingLimitMs: 200,
      embed: async (texts) => {
        await wait(600)
        return embed(texts)
      }
    })
    expect((await checker.check(file, CONTEXT)).ok).toBe(true)
  })

  it('is ended when nothing comes for a while, and started again for the next file', async () => {
    const folder = await temporaryFolder()
    const starts = path.join(folder, 'starts')
    const workerPath = await madeWorker(`require('node:fs').appendFileSync(${JSON.stringify(starts)}, 'x')
      port.on("message", ({ id }) => port.postMessage(${ANSWER}))`)
    const checker = checkerWith({ workerPath, idleMs: 150 })
    await checker.check(file, CONTEXT)
    await checker.check(file, CONTEXT)
    expect(await readFile(starts, 'utf8')).toBe('x')
    await wait(600)
    await checker.check(file, CONTEXT)
    expect(await readFile(starts, 'utf8')).toBe('xx')
  })
})

describe('a worker that is made ready ahead', () => {
  it('is the one that checks the next file', async () => {
    const starts = path.join(await temporaryFolder(), 'starts')
    const workerPath = await madeWorker(`require('node:fs').appendFileSync(${JSON.stringify(starts)}, 'x')
      port.on("message", ({ id }) => port.postMessage(${ANSWER}))`)
    const checker = checkerWith({ workerPath })
    checker.prepare()
    await expect.poll(() => readFile(starts, 'utf8').catch(() => ''), { timeout: 5000 }).toBe('x')
    checker.prepare()
    await checker.check(file, CONTEXT)
    expect(await readFile(starts, 'utf8')).toBe('x')
  })
})

describe('vectors', () => {
  it('are asked for once a text, and failures are not remembered', async () => {
    const asked: (readonly string[])[] = []
    let isThere = false
    const remembered = rememberedEmbed(async (texts) => {
      asked.push(texts)
      return isThere ? embed(texts) : failed('reader_crashed')
    })
    expect(await remembered(['a', 'b'])).toEqual({ ok: false, code: 'reader_crashed' })
    isThere = true
    const first = await remembered(['a', 'b', 'a'])
    expect(await remembered(['b', 'c'])).toMatchObject({ ok: true, value: [{}, {}] })
    expect(first.ok && first.value[0]).toEqual(first.ok && first.value[2])
    expect(asked).toEqual([['a', 'b'], ['a', 'b'], ['c']])
  })
})

describe('the desk with its real workers and the real reader', () => {
  it('checks a PDF, matches it, and ticks what the mended save passes', async () => {
    const entry = await bundle('src/reader/index.ts', 'reader-of-desk')
    const reader = createReaderHost({
      startProcess: () => startForkedReader(entry, [path.resolve('resources/model')])
    })
    const workerPath = await bundle('src/main/resume/resume-worker.ts', 'resume-worker')
    const reading = createIntake<ReadFile>({ workerPath })
    onTestFinished(async () => {
      reader.close()
      await reading.close()
    })
    embedNow = rememberedEmbed((texts) => reader.embed(texts))
    const place = await deskPlace({ parse: reading.parse, check: real.check })
    const source = await readFile('test/fixtures/resumes/dev/backend-engineer.two-columns.pdf')
    const id = idOf(await place.desk.takeBytes('resume', 'backend.pdf', source))
    const job = await readFile('test/fixtures/resumes/dev/backend-engineer.job.txt', 'utf8')
    await place.desk.setTarget(id, { role: '', company: '', job })
    // The reader starts only now: the check waits for it.
    expect(place.desk.get(id)).toMatchObject({ value: { check: { state: 'checking' } } })
    reader.start()
    const { check } = await place.checked(id)
    expect(check).toMatchObject({ state: 'checked', last: { hasWording: true } })
    expect(check.last?.match?.requirements.some(({ state }) => state === 'covered')).toBe(true)
    expect(check.last?.text.lines.length).toBeGreaterThan(10)

    const save = async (text: string) => {
      const replaced = await place.desk.replace(id, await place.write('mia.txt', text))
      expect(replaced.ok && replaced.value.result.ok).toBe(true)
      return (await place.checked(id)).check.last
    }
    const kinds = (await save(RESUME))?.issues.map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['spelling', 'doubled_word']))
    const body = 'There was a typo in your resume: “recieve”.'
    const signals = [{ label: 'typo', confidence: 0.9, start: 0, end: body.length }] as const
    const said = { kind: 'feedback', kindConfidence: 0.9, signals, model: 'a' } as const
    await place.store.change((state) =>
      withReading(withMessage(state, messageOf('m1', body)), 'm1', { ok: true, value: said })
    )
    const mended = await save(RESUME.replace('recieve', 'receive'))
    expect(mended?.checklist.find((item) => item.id === 'm1:fix_mistakes')).toMatchObject({
      about: { named: ['recieve'] },
      done: true,
      doneBy: 'check'
    })
  }, 120_000)
})
