import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseMessage } from '../../src/main/intake/parse-message'
import { openReader, type Reader } from '../../src/reader/reader'
import { parseFigures } from '../../src/shared/contract/model-figures'
import { parseHeads } from '../../src/shared/contract/model-heads'
import type { Reading } from '../../src/shared/domain/reading'

const model = path.resolve('resources/model')
let reader: Reader

beforeAll(async () => {
  const opened = await openReader(model)
  if (!opened.ok) throw new Error(opened.code)
  reader = opened.value
})
afterAll(() => reader.dispose())

async function readSample(name: string): Promise<{ body: string; reading: Reading; said: [string, string][] }> {
  const parsed = await parseMessage(name, await readFile(path.join('resources/samples', name)))
  if (!parsed.ok) throw new Error(parsed.code)
  const { subject, body } = parsed.value
  const reading = await reader.read({ subject, body })
  return { body, reading, said: reading.signals.map(({ label, start, end }) => [label, body.slice(start, end)]) }
}

describe('the shipped model', () => {
  it('reads the reasons of a real feedback mail on their own sentences', async () => {
    const { reading, said } = await readSample('feedback.eml')
    expect(reading.kind).toBe('feedback')
    const find = (label: string, words: string): boolean =>
      said.some(([name, text]) => name === label && text.includes(words))
    expect(find('praise', 'walk-through of the returns backlog')).toBe(true)
    expect(find('competition', 'it went to somebody')).toBe(true)
    expect(find('reapply', 'glad to see\nyour name again')).toBe(true)
    expect(find('interview', 'case exercise')).toBe(true)
    expect(said.some(([, text]) => text.includes('Thank you for writing back'))).toBe(false)
  })

  it('knows a form letter from feedback', async () => {
    const { reading } = await readSample('form-rejection.eml')
    expect(reading.kind).toBe('rejection')
    expect(new Set(reading.signals.map(({ label }) => label))).toEqual(new Set(['competition', 'reapply']))
  })

  it('does not take a denied reason for one', async () => {
    const { said } = await readSample('role-on-hold.eml')
    expect(said.map(([label]) => label)).toContain('employer_side')
    expect(said.some(([, text]) => text.includes('never in question'))).toBe(false)
  })

  it('gives the same reading every time', async () => {
    const first = await readSample('interview-feedback.eml')
    const second = await readSample('interview-feedback.eml')
    expect(second.reading).toEqual(first.reading)
  })

  it('marks only words that are there, in order, with sane confidences', async () => {
    for (const name of ['feedback.eml', 'form-rejection.eml', 'interview-feedback.eml', 'role-on-hold.eml']) {
      const { body, reading } = await readSample(name)
      let last = 0
      for (const { start, end, confidence } of reading.signals) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(body.length)
        expect(body.slice(start, end).trim()).toBe(body.slice(start, end))
        expect(body.slice(start, end)).not.toBe('')
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        last = start
      }
    }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['one word', 'Hello'],
    ['symbols only', '—— *** 😀 ……'],
    ['another script', '您好，感谢您的申请。我们决定不再继续。'],
    ['half a surrogate pair', 'We liked \ud83d you.']
  ])('takes %s without trouble', async (_name, body) => {
    const reading = await reader.read({ subject: '', body })
    expect(reading.kindConfidence).toBeGreaterThan(0)
    for (const { start, end } of reading.signals) expect(body.slice(start, end)).not.toBe('')
  })

  it('reads a message far longer than its window, to the end', async () => {
    const { body: letter } = await readSample('feedback.eml')
    const once = letter.split('\n\n').slice(2, -1).join('\n\n') // without greeting and sign-off
    const { signals } = await reader.read({ subject: 'Your application', body: `${once}\n\n`.repeat(8) })
    for (let part = 0; part < 8; part++) {
      const [from, to] = [part * (once.length + 2), (part + 1) * (once.length + 2)]
      const labels = signals.filter(({ start }) => start >= from && start < to).map(({ label }) => label)
      expect(labels).toEqual(expect.arrayContaining(['praise', 'typo', 'interview', 'reapply']))
    }
  })

  it.each([
    ['typo', 'There was a grammar error in your cover letter and the company name was wrong.'],
    ['overqualified', 'You are overqualified for this role.'],
    ['underqualified', 'You are underqualified; we need five years of experience and you have two.'],
    ['fit', 'We need someone with Kubernetes experience, which your resume does not show.'],
    ['irrelevant', 'Your resume is too long and includes irrelevant hobbies.'],
    ['interview', 'You seemed unprepared for the interview.'],
    ['logistics', 'Your salary expectations are too high for us.'],
    ['competition', 'We went with another candidate.'],
    ['employer_side', 'The position has been put on hold due to budget cuts.'],
    ['screened_out', 'Your application was rejected automatically by our system because of a low score.'],
    ['vague', 'You were not the right fit at this time.'],
    ['bias', 'We want someone younger for our young team.'],
    ['praise', 'Your presentation was the best we have seen.'],
    ['reapply', 'Please apply again next year.']
  ])('reads a plain %s sentence that stands alone', async (label, body) => {
    const reading = await reader.read({ subject: '', body })
    expect(reading.signals.map((signal) => [signal.label, body.slice(signal.start, signal.end)])).toEqual([
      [label, body]
    ])
  })
})

describe('opening the model', () => {
  async function copy(): Promise<string> {
    const folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-model-')), 'model')
    await cp(model, folder, { recursive: true })
    return folder
  }

  it('refuses a folder without a model', async () => {
    expect(await openReader(path.join(os.tmpdir(), 'no-such-model'))).toEqual({ ok: false, code: 'model_missing' })
  })

  it('refuses a model of which one byte was changed', async () => {
    const folder = await copy()
    await appendFile(path.join(folder, 'heads.json'), ' ')
    expect(await openReader(folder)).toEqual({ ok: false, code: 'model_changed' })
  })

  it('refuses a model of which a file is gone', async () => {
    const folder = await copy()
    await rm(path.join(folder, 'tokenizer.json'))
    expect(await openReader(folder)).toEqual({ ok: false, code: 'model_missing' })
  })

  it.each(['tokenizer.json', 'config.json', 'onnx/model_quantized.onnx'])(
    'asks no network for a missing %s, even where the list does not name it',
    async (name) => {
      const folder = await copy()
      await rm(path.join(folder, name))
      const sums = await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')
      await writeFile(
        path.join(folder, 'SHA256SUMS'),
        sums
          .split('\n')
          .filter((line) => !line.endsWith(name))
          .join('\n')
      )
      const fetch = vi.spyOn(globalThis, 'fetch')
      expect(await openReader(folder)).toEqual({ ok: false, code: 'reader_unavailable' })
      expect(fetch).not.toHaveBeenCalled()
      fetch.mockRestore()
    }
  )

  it('refuses an empty list of hashes', async () => {
    const folder = await copy()
    await writeFile(path.join(folder, 'SHA256SUMS'), '\n')
    expect(await openReader(folder)).toEqual({ ok: false, code: 'model_missing' })
  })

  it('lists a hash for every file that the model is loaded from', async () => {
    const sums = await readFile(path.join(model, 'SHA256SUMS'), 'utf8')
    for (const name of [
      'config.json',
      'heads.json',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model_quantized.onnx'
    ]) {
      expect(sums).toContain(`  ${name}\n`)
    }
  })
})

describe('what is told of the shipped model', () => {
  it('was measured on this very model', async () => {
    const [figures, heads] = await Promise.all(
      ['figures.json', 'heads.json'].map((name) => readFile(path.join(model, name), 'utf8'))
    )
    expect(parseFigures(figures ?? '').model).toBe(parseHeads(heads ?? '').model)
  })
})

describe('learning from a person', () => {
  const plain = { subject: '', body: 'Thank you for coming. We will keep your details on file. Best wishes, Ana' }
  const similar = { subject: '', body: 'Dear Max, your details will be kept on file for a year. Kind regards' }
  const other = { subject: '', body: 'Your resume had several spelling mistakes. Please apply again in the spring.' }
  const start = plain.body.indexOf('We will')
  const words = { start, end: plain.body.indexOf(' Best') }
  const lesson = {
    input: plain,
    verdicts: [
      { label: 'reapply', is: false, ...words },
      { label: 'vague', is: true, ...words }
    ]
  } as const
  const labels = async (input: typeof plain) => (await reader.read(input)).signals.map(({ label }) => label)

  afterEach(() => reader.learn([]))

  it('follows in a similar message and says that it learned it', async () => {
    expect(await labels(similar)).toEqual(['reapply'])
    await reader.learn([lesson])
    expect((await reader.read(similar)).signals).toMatchObject([{ label: 'vague', by: 'learned' }])
  })

  it('leaves a different message as it was', async () => {
    const before = await reader.read(other)
    expect(before.signals.map(({ label }) => label)).toEqual(['typo', 'reapply'])
    await reader.learn([lesson])
    const after = await reader.read(other)
    expect(after.signals.map(({ label, start, end }) => [label, start, end])).toEqual(
      before.signals.map(({ label, start, end }) => [label, start, end])
    )
  })

  it('reads exactly as before once it has forgotten', async () => {
    const before = await reader.read(similar)
    await reader.learn([lesson])
    await reader.learn([])
    expect(await reader.read(similar)).toEqual(before)
  })

  it('gives the same reading whether it learned step by step or at once', async () => {
    const second = { input: other, verdicts: [{ label: 'typo', is: false, start: 0, end: 42 }] } as const
    await reader.learn([lesson])
    await reader.learn([lesson, second])
    const stepwise = await reader.read(similar)
    await reader.learn([])
    await reader.learn([lesson, second])
    expect(await reader.read(similar)).toEqual(stepwise)
  })
})
