import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, LOG_FILE, OLD_LOG_FILE } from '../../../../src/main/app/log'
import { type LogCode, logLine } from '../../../../src/main/app/log-line'

const ID = '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a11'

async function place(): Promise<string> {
  return path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-log-')), 'logs')
}

describe('a line of the log', () => {
  it('holds a time, a code, and ids, codes, numbers and versions as they are', () => {
    const values = { id: ID, code: 'reader_crashed', number: 3, whole: true, none: null, version: '25.1.1' }
    expect(logLine(0, 'message-not-read', values)).toBe(
      `1970-01-01T00:00:00.000Z message-not-read id=${ID} code=reader_crashed number=3 whole=true none=null version=25.1.1`
    )
    expect(logLine(0, 'main-error', { name: 'TypeError', other: 'Error', code: 'ENOSPC' })).toContain(
      'name=TypeError other=Error code=ENOSPC'
    )
  })

  it.each([
    'Dear Sam, thank you',
    'C:\\Users\\Sam\\letter.eml',
    '/home/sam/letter.eml',
    'sam.porter@mail.example',
    'Northwind',
    'two words',
    'line\nbreak',
    'x'.repeat(65),
    'é',
    ''
  ])('does not hold %j', (value) => {
    expect(logLine(0, 'start', { value })).toBe('1970-01-01T00:00:00.000Z start value=?')
  })

  it('is one line without a space in a value, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(logLine(0, 'start', { value })).toMatch(/^\S+ start value=\S+$/)
      })
    )
  })
})

describe('the log', () => {
  it('is written in order, read whole, and its last lines are at hand', async () => {
    const folder = await place()
    const log = createLog({ folder, now: () => 0 })
    for (let number = 0; number < 300; number += 1) log.write('start', { number })
    const lines = (await log.read()).trim().split('\n')
    expect(lines).toHaveLength(300)
    expect(lines.at(-1)).toBe('1970-01-01T00:00:00.000Z start number=299')
    expect(log.tail()).toEqual(lines.slice(-200))
    if (process.platform !== 'win32') expect((await stat(path.join(folder, LOG_FILE))).mode & 0o777).toBe(0o600)
  })

  it('goes on where the run before it ended', async () => {
    const folder = await place()
    const first = createLog({ folder })
    first.write('end')
    await first.flush()
    const second = createLog({ folder })
    second.write('start')
    expect((await second.read()).match(/ (?:end|start)$/gm)).toEqual([' end', ' start'])
    expect(second.tail()).toHaveLength(1)
  })

  it('never takes more than two files of its size, and keeps the newest lines', async () => {
    const folder = await place()
    const log = createLog({ folder, fileBytes: 2000 })
    for (let number = 0; number < 500; number += 1) {
      log.write('start', { number })
      if (number % 5 === 0) await log.flush()
    }
    await log.flush()
    expect((await readdir(folder)).sort()).toEqual([LOG_FILE, OLD_LOG_FILE].sort())
    for (const name of await readdir(folder)) {
      expect((await stat(path.join(folder, name))).size).toBeLessThanOrEqual(2000)
    }
    const numbers = [...(await log.read()).matchAll(/number=(\d+)/g)].map(([, number]) => Number(number))
    expect(numbers.at(-1)).toBe(499)
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, at) => 500 - numbers.length + at))
  })

  it('tells of an error by its name and place, on standard error too, and never by its message', async () => {
    const told: string[] = []
    const log = createLog({ folder: await place(), tell: (line) => told.push(line) })
    log.error('main-error', new RangeError('Dear Sam, we regret to tell you'))
    log.error(
      'service-error',
      Object.assign(new Error("ENOENT: no such file, open '/home/sam/a.eml'"), { code: 'ENOENT' })
    )
    log.error('service-error', 'Dear Sam')
    const text = await log.read()
    for (const words of [text, told.join('\n')]) {
      expect(words).toContain('main-error name=RangeError code=null')
      expect(words).toContain('service-error name=Error code=ENOENT')
      expect(words).toContain('service-error name=thrown-string')
      expect(words).not.toMatch(/Dear|regret|sam|\.eml/)
    }
  })

  it('loses nothing but itself where it cannot be written, and tells of the gap once it can', async () => {
    const folder = await place()
    await mkdir(path.dirname(folder), { recursive: true })
    await writeFile(folder, 'a file where the folder should be')
    const log = createLog({ folder })
    log.write('start')
    await log.flush()
    log.write('opened')
    await log.flush()
    expect(log.tail()).toHaveLength(2)
    expect(await log.read()).toBe('')
    const { rm } = await import('node:fs/promises')
    await rm(folder)
    log.write('end')
    await log.flush()
    expect(await readFile(path.join(folder, LOG_FILE), 'utf8')).toMatch(/log-gap lines=2\n.* end\n$/)
  })

  it('is gone when it is erased, and begins anew with what comes later', async () => {
    const folder = await place()
    const log = createLog({ folder })
    const codes: readonly LogCode[] = ['start', 'end']
    for (const code of codes) log.write(code)
    await log.erase()
    expect(await readdir(folder)).toEqual([])
    expect(log.tail()).toEqual([])
    log.write('start')
    expect((await log.read()).trim().split('\n')).toHaveLength(1)
  })
})
