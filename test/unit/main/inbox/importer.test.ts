import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createImporter, type Importer } from '../../../../src/main/inbox/importer'
import { createInbox } from '../../../../src/main/inbox/inbox'
import { createReadQueue } from '../../../../src/main/inbox/read-queue'
import { withRemoved } from '../../../../src/main/inbox/state-changes'
import { parseMessage } from '../../../../src/main/intake/parse-message'
import { originalsIn } from '../../../../src/main/storage/originals'
import { openStore, type Store } from '../../../../src/main/storage/store'
import { ok } from '../../../../src/shared/contract/result'
import type { ImportProgress } from '../../../../src/shared/contract/views'

const AT = '2026-11-23T10:00:00.000Z'

let folder: string
let store: Store
let importer: Importer
let told: ImportProgress[]
let errors: unknown[]
/** Milliseconds that the reader takes for a message. */
let pace: number

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-import-'))
  store = await openStore({ folder: path.join(folder, 'data') })
  // A late report of the test before must not end up here.
  const reports: ImportProgress[] = []
  told = reports
  errors = []
  pace = 0
  const reading = { kind: 'other', kindConfidence: 1, signals: [], model: 'test' } as const
  const reader = {
    async read() {
      if (pace > 0) await new Promise((done) => setTimeout(done, pace))
      return ok(reading)
    }
  }
  const inbox = createInbox({
    store,
    queue: createReadQueue(store, reader, (error) => errors.push(error)),
    originals: originalsIn({ folder: path.join(folder, 'data') }),
    parse: parseMessage,
    now: () => AT
  })
  importer = createImporter({
    inbox,
    onProgress: (progress) => reports.push(progress),
    onUnexpected: (error) => errors.push(error)
  })
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
  expect(errors).toEqual([])
})

function mail(
  number: number,
  body = `Thank you for letter number ${number}. We went with somebody else this time.`
): string {
  return `From: jo${number}@firm.example\r\nMessage-ID: <${number}@firm.example>\r\nSubject: Letter ${number}\r\n\r\n${body}\r\n`
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const place = path.join(folder, 'in', name)
  await mkdir(path.dirname(place), { recursive: true })
  await writeFile(place, content)
  return place
}

async function mails(count: number): Promise<string> {
  for (let number = 0; number < count; number += 1) {
    await file(`many/${String(number).padStart(4, '0')}.eml`, mail(number))
  }
  return path.join(folder, 'in', 'many')
}

/** The last thing told, once the import is over. */
async function end(): Promise<ImportProgress> {
  // Reports are spaced: the last thing told may still be about the import before.
  await new Promise((done) => setTimeout(done, 250))
  await expect.poll(() => told.at(-1)?.phase, { timeout: 10_000 }).toBe('done')
  // A single message is told as read before it is: its last report follows.
  await expect
    .poll(() => store.state().messages.every(({ reading }) => reading.state !== 'waiting'), { timeout: 10_000 })
    .toBe(true)
  return told.at(-1) as ImportProgress // polled for above
}

const NONE = { read: 0, otherLanguage: 0, unread: 0, sameFile: 0, sameMail: 0, sameText: 0, failed: 0 }
const keptSubjects = (): readonly string[] => store.state().messages.map(({ message }) => message.subject)

describe('the importer', () => {
  it('brings in what a folder holds and tells how each ended', async () => {
    const place = await mails(5)
    await file('many/again.eml', mail(3))
    await file('many/other copy.eml', `X-Copy: 1\r\n${mail(2)}`)
    await file('many/empty.eml', '')
    await file('many/absage.txt', 'Liebe Frau Weber, leider haben wir uns für eine andere Person entschieden.')
    await file('many/photo.png', 'x')
    await importer.bringIn({ kind: 'paths', paths: [place] })
    const progress = await end()
    expect(progress).toMatchObject({
      id: 1,
      done: 9,
      total: 9,
      share: 1,
      counts: { ...NONE, read: 5, otherLanguage: 1, sameFile: 1, sameMail: 1, failed: 1 },
      failures: [{ name: 'many/empty.eml', code: 'empty_file' }],
      canRetry: true,
      leftAlone: { count: 1, names: ['photo.png'] },
      stopped: false,
      onlyMessage: null
    })
    expect(keptSubjects()).toHaveLength(6)
  })

  it('tells of one message which it is, and of a known one how it was known', async () => {
    const place = await file('a.eml', mail(1))
    await importer.bringIn({ kind: 'paths', paths: [place] })
    const first = await end()
    const id = store.state().messages[0]?.message.id
    expect(first.onlyMessage).toEqual({ id, duplicate: null })
    await importer.bringIn({ kind: 'paths', paths: [place] })
    expect(await end()).toMatchObject({
      id: 2,
      counts: { ...NONE, sameFile: 1 },
      onlyMessage: { id, duplicate: 'same_file' }
    })
  })

  it('knows the words of a mail again in another kind of file, and learns from the richer one', async () => {
    const words =
      'Thank you for your time. We were impressed, and in the end we went with a candidate who knew our field.'
    await importer.bringIn({ kind: 'bytes', name: 'Pasted text.txt', bytes: Buffer.from(words) })
    await end()
    expect(store.state().messages[0]?.message.from).toBeNull()
    await importer.bringIn({ kind: 'paths', paths: [await file('a.eml', mail(7, words))] })
    expect(await end()).toMatchObject({ counts: { ...NONE, sameText: 1 } })
    expect(store.state().messages).toHaveLength(1)
    expect(store.state().messages[0]?.message).toMatchObject({
      subject: 'Letter 7',
      from: { address: 'jo7@firm.example' },
      messageId: '7@firm.example'
    })
  })

  it('keeps two mails with the same words apart', async () => {
    const words = 'Thank you for applying. Unfortunately we will not take your application any further at this time.'
    await importer.bringIn({
      kind: 'paths',
      paths: [await file('a.eml', mail(1, words)), await file('b.eml', mail(2, words))]
    })
    expect(await end()).toMatchObject({ counts: { ...NONE, read: 2 } })
  })

  it('stops where it is told to, keeps what is done, and reads all that it kept', async () => {
    pace = 60
    const place = await mails(600)
    void importer.bringIn({ kind: 'paths', paths: [place] })
    await expect.poll(() => told.at(-1)?.done ?? 0, { timeout: 10_000 }).toBeGreaterThan(20)
    importer.stop()
    const progress = await end()
    expect(progress).toMatchObject({ phase: 'done', stopped: true })
    expect(told.some(({ phase }) => phase === 'stopping')).toBe(true)
    const kept = store.state().messages.length
    expect(kept).toBeGreaterThan(20)
    expect(kept).toBeLessThan(300)
    expect(progress.counts).toEqual({ ...NONE, read: kept })
  })

  it.each([
    ['still taking in', 600, 20],
    ['only reading', 30, 30]
  ])('brings in what comes after it was stopped, %s', async (_when, many, done) => {
    pace = 60
    void importer.bringIn({ kind: 'paths', paths: [await mails(many)] })
    await expect.poll(() => store.state().messages.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(done)
    importer.stop()
    await importer.bringIn({ kind: 'bytes', name: 'pasted.eml', bytes: Buffer.from(mail(7000)) })
    expect(keptSubjects()).toContain('Letter 7000')
    await end()
  })

  it('leaves the rest of a drop that was stopped, and takes the next drop', async () => {
    const part = (number: number, followed: boolean) => ({
      kind: 'bytes' as const,
      name: `${number}.eml`,
      bytes: Buffer.from(mail(number)),
      followed
    })
    await importer.bringIn(part(1, true))
    importer.stop()
    await importer.bringIn(part(2, true))
    await importer.bringIn(part(3, false))
    await importer.bringIn(part(4, true))
    await importer.bringIn(part(5, false))
    await end()
    expect(keptSubjects()).toEqual(['Letter 1', 'Letter 4', 'Letter 5'])
  })

  it('never goes back in what it tells, and ends at the whole', async () => {
    pace = 6
    await importer.bringIn({ kind: 'paths', paths: [await mails(150)] })
    await end()
    for (const [at, progress] of told.entries()) {
      const before = told[at - 1]
      expect(progress.share).toBeLessThanOrEqual(1)
      if (before) expect(progress.done).toBeGreaterThanOrEqual(before.done)
      if (before) expect(progress.share).toBeGreaterThanOrEqual(before.share)
    }
    expect(told.length).toBeGreaterThan(2)
    expect(told.some(({ done, total }) => total === 150 && done > 0 && done < 150)).toBe(true)
  })

  it('does not know how many a mailbox holds before its end', async () => {
    pace = 1
    const box = Array.from({ length: 120 }, (_, at) => `From jo@firm.example Mon Mar  3 10:11:12 2025\n${mail(at)}\n`)
    await importer.bringIn({ kind: 'paths', paths: [await file('Inbox.mbox', box.join(''))] })
    expect(await end()).toMatchObject({ done: 120, total: 120, counts: { ...NONE, read: 120 } })
    expect(told.some(({ phase, total }) => phase === 'running' && total === null)).toBe(true)
  })

  it('lets what comes meanwhile join', async () => {
    pace = 3
    const first = importer.bringIn({ kind: 'paths', paths: [await mails(40)] })
    const second = importer.bringIn({ kind: 'bytes', name: 'b.eml', bytes: Buffer.from(mail(1000)) })
    await Promise.all([first, second])
    expect(await end()).toMatchObject({ id: 1, done: 41, counts: { ...NONE, read: 41 } })
  })

  it('tries what failed once more, and only that', async () => {
    await mails(3)
    const locked = await file('many/locked.eml', mail(50))
    await chmod(locked, 0o000)
    const broken = await file('many/broken.eml', '')
    await importer.bringIn({ kind: 'paths', paths: [path.join(folder, 'in', 'many')] })
    const before = await end()
    const asRoot = process.getuid?.() === 0
    expect(before.counts.failed).toBe(asRoot ? 1 : 2)
    await chmod(locked, 0o600)
    await writeFile(broken, mail(51))
    importer.retry()
    await expect.poll(() => told.at(-1)?.id).toBe(2)
    expect(await end()).toMatchObject({
      counts: { ...NONE, read: asRoot ? 1 : 2 },
      failures: [],
      canRetry: false
    })
  })

  it('tries a part of dropped bytes again, and tells when there is nothing to try', async () => {
    const box = `From jo@firm.example Mon Mar  3 10:11:12 2025\n${mail(1)}\nFrom jo@firm.example Mon Mar  3 10:11:12 2025\nSubject: x\nFrom: a@b.example\n\n\n`
    await importer.bringIn({ kind: 'bytes', name: 'two.mbox', bytes: Buffer.from(box) })
    expect(await end()).toMatchObject({
      counts: { ...NONE, read: 1, failed: 1 },
      failures: [{ name: 'two.mbox/two-2.eml', code: 'no_body' }],
      canRetry: true
    })
    importer.retry()
    await expect.poll(() => told.at(-1)?.id).toBe(2)
    expect(await end()).toMatchObject({ counts: { ...NONE, failed: 1 } })
    await importer.bringIn({ kind: 'unopened', name: 'big.eml', code: 'too_large' })
    expect(await end()).toMatchObject({ id: 3, canRetry: false, failures: [{ name: 'big.eml', code: 'too_large' }] })
  })

  it('takes what is dropped together for one import, also where each file comes by itself', async () => {
    const one = (number: number, followed: boolean) => ({
      kind: 'bytes' as const,
      name: `${number}.eml`,
      bytes: Buffer.from(mail(number)),
      followed
    })
    await importer.bringIn(one(1, true))
    await new Promise((done) => setTimeout(done, 250))
    expect(told.at(-1)?.phase).toBe('running')
    await importer.bringIn(one(2, false))
    expect(await end()).toMatchObject({ id: 1, counts: { ...NONE, read: 2 }, onlyMessage: null })
  })

  it('takes a whole import back, and brings it back', async () => {
    await importer.bringIn({ kind: 'paths', paths: [await mails(4)] })
    await end()
    await importer.takeBack(true)
    expect(store.state().messages.every(({ removedAt }) => removedAt === AT)).toBe(true)
    await expect.poll(() => told.at(-1)?.takenBack).toBe(true)
    await importer.takeBack(false)
    expect(store.state().messages.every(({ removedAt }) => removedAt === null)).toBe(true)
  })

  it('brings a message back that was put away, unless nobody asked for it', async () => {
    const place = await file('a.eml', mail(1))
    await importer.bringIn({ kind: 'paths', paths: [place] })
    await end()
    const id = store.state().messages[0]?.message.id ?? ''
    await store.change((state) => withRemoved(state, id, AT))
    await importer.bringIn({ kind: 'paths', paths: [place], quiet: true })
    expect(store.state().messages[0]?.removedAt).toBe(AT)
    await importer.bringIn({ kind: 'paths', paths: [place] })
    expect(store.state().messages[0]?.removedAt).toBeNull()
  })

  it('is silent about a quiet import without news, and tells a failure of it once', async () => {
    const place = await file('a.eml', mail(1))
    await importer.bringIn({ kind: 'paths', paths: [place] })
    await end()
    const before = told.length
    await importer.bringIn({ kind: 'paths', paths: [place], quiet: true })
    await new Promise((done) => setTimeout(done, 250))
    expect(told.length).toBe(before)
    const bad = await file('bad.eml', 'no header here')
    await importer.bringIn({ kind: 'paths', paths: [bad], quiet: true })
    await expect.poll(() => told.at(-1)?.counts.failed).toBe(1)
    const after = told.length
    await importer.bringIn({ kind: 'paths', paths: [bad], quiet: true })
    await new Promise((done) => setTimeout(done, 250))
    expect(told.length).toBe(after)
  })
})
