import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createIntake, type Intake } from '../../../../src/main/intake/intake-pool'
import { mutated, randomFrom, seedsIn } from '../../../fuzz/mutate'

const ENTRY = fileURLToPath(new URL('../../../../src/main/intake/intake-worker.ts', import.meta.url))

/** Stands in for a parser that hangs, breaks or ends on some mails. */
const TRICKY_WORKER = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ id, name }) => {
  if (name === 'hang') for (;;);
  if (name === 'throw') throw new Error('broken')
  if (name === 'reject') return void Promise.reject(new Error('broken'))
  if (name === 'exit') process.exit(0)
  parentPort.postMessage({ id, result: { ok: false, code: 'no_body' } })
})
`

let folder = ''
let intake: Intake

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachable-intake-'))
  await writeFile(join(folder, 'tricky.cjs'), TRICKY_WORKER)
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      outDir: folder,
      emptyOutDir: false,
      target: 'node18.15',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'intake-worker.cjs' } }
    }
  })
}, 60_000)

afterEach(async () => {
  await intake.close()
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

const SEEDS = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

describe('an intake with the real worker', () => {
  it('parses messages in the order they came, and leaves the bytes with the caller', async () => {
    intake = createIntake({ workerPath: join(folder, 'intake-worker.cjs') })
    const mail = bytesOf('Subject: Cook\r\nFrom: Jo <jo@acme.example>\r\n\r\nWe chose somebody else.\r\n')
    const results = await Promise.all([
      intake.parse('mail.eml', mail),
      intake.parse('letter.txt', bytesOf('Leider nein, danke.')),
      intake.parse('empty.eml', new Uint8Array(0))
    ])
    expect(results[0]).toMatchObject({ ok: true, value: { subject: 'Cook', body: 'We chose somebody else.' } })
    expect(results[1]).toMatchObject({ ok: true, value: { format: 'text', language: 'de' } })
    expect(results[2]).toEqual({ ok: false, code: 'empty_file' })
    expect(mail.length).toBe(70)
    expect(mail[0]).toBe('S'.charCodeAt(0))
  }, 20_000)

  it('reads every kind of file in the corpus', async () => {
    intake = createIntake({ workerPath: join(folder, 'intake-worker.cjs') })
    const names = [
      'plain.msg',
      'letter.pdf',
      'letter.docx',
      'letter.odt',
      'wordpad.rtf',
      'saved-page.html',
      'plain.emlx'
    ]
    for (const name of names) {
      const result = await intake.parse(name, await readFile(join(SEEDS, 'intake', name)))
      expect(result.ok && result.value.body.length, name).toBeGreaterThan(100)
    }
  }, 30_000)

  it('goes on with the next file after damaged PDFs, whatever they leave behind', async () => {
    intake = createIntake({ workerPath: join(folder, 'intake-worker.cjs') })
    const pdfs = (await seedsIn(SEEDS)).filter(({ name }) => name.endsWith('.pdf'))
    const [letter] = pdfs.filter(({ name }) => name === 'letter.pdf')
    for (let start = 0; start < 60; start += 1) {
      await intake.parse('damaged.pdf', mutated(pdfs, randomFrom(start)).bytes)
      if (start % 10 === 9) expect((await intake.parse('letter.pdf', letter?.bytes ?? new Uint8Array(0))).ok).toBe(true)
    }
  }, 60_000)

  it('keeps the event loop free while it parses a large mail', async () => {
    intake = createIntake({ workerPath: join(folder, 'intake-worker.cjs') })
    const header = 'From: jo@acme.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nNo.\r\n--b\r\n'
    const file = 'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n'
    const large = bytesOf(`${header}${file}${`${'A'.repeat(76)}\r\n`.repeat(300_000)}--b--\r\n`)
    await intake.parse('first.txt', bytesOf('started'))
    const start = performance.now()
    let longest = 0
    let last = start
    const ticks = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const result = await intake.parse('large.eml', large)
    clearInterval(ticks)
    expect(result).toMatchObject({ ok: true, value: { body: 'No.', attachments: [{ byteLength: 17_100_000 }] } })
    // Blocked, it would stand still for nearly all of the time.
    expect(longest).toBeLessThan((performance.now() - start) / 2)
  }, 30_000)
})

describe('an intake whose worker fails', () => {
  it.each(['throw', 'reject', 'exit'])('answers a message that makes it %s, and the ones after it', async (name) => {
    intake = createIntake({ workerPath: join(folder, 'tricky.cjs') })
    const results = await Promise.all([intake.parse(name, bytesOf('x')), intake.parse('next', bytesOf('y'))])
    expect(results).toEqual([
      { ok: false, code: 'unreadable_file' },
      { ok: false, code: 'no_body' }
    ])
  })

  it('ends a message that takes too long, and starts anew', async () => {
    intake = createIntake({ workerPath: join(folder, 'tricky.cjs'), timeoutMs: 300 })
    const results = await Promise.all([intake.parse('hang', bytesOf('x')), intake.parse('next', bytesOf('y'))])
    expect(results).toEqual([
      { ok: false, code: 'unreadable_file' },
      { ok: false, code: 'no_body' }
    ])
  })

  it('answers when the worker is not there', async () => {
    intake = createIntake({ workerPath: join(folder, 'gone.cjs') })
    expect(await intake.parse('mail', bytesOf('x'))).toEqual({ ok: false, code: 'unreadable_file' })
  })

  it('answers what is under way, waiting or late when it is closed', async () => {
    intake = createIntake({ workerPath: join(folder, 'tricky.cjs') })
    const open = [intake.parse('hang', bytesOf('x')), intake.parse('next', bytesOf('y'))]
    await intake.close()
    const late = await intake.parse('late', bytesOf('z'))
    expect([...(await Promise.all(open)), late]).toEqual(Array(3).fill({ ok: false, code: 'unreadable_file' }))
  })
})
