import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSentenceEncoder, type SentenceEncoder } from '../../src/reader/sentence-encoder'
import { dot } from '../../src/reader/vectors'

const folder = path.resolve('resources/encoder')

async function opened(runtime?: 'wasm'): Promise<SentenceEncoder> {
  const encoder = await openSentenceEncoder(folder, runtime)
  if (!encoder.ok) throw new Error(encoder.code)
  return encoder.value
}

async function nearness(encoder: SentenceEncoder, a: string, b: string): Promise<number> {
  const [one, other] = (await encoder.embed([a, b])) as [Float32Array, Float32Array] // two texts were asked for
  return dot(one, other)
}

let encoder: SentenceEncoder
beforeAll(async () => {
  encoder = await opened()
})
afterAll(() => encoder.dispose())

describe('the sentence encoder', () => {
  it('gives unit vectors, the same for a text alone and beside others', async () => {
    const [alone] = await encoder.embed(['Managed the accounts of a small bakery'])
    const many = await encoder.embed(['A', 'Managed the accounts of a small bakery', 'Something else altogether'])
    expect(many).toHaveLength(3)
    for (const vector of many) expect(dot(vector, vector)).toBeCloseTo(1, 5)
    expect(many[1]).toEqual(alone)
  })

  it.each([
    ['Leading a team', 'Led a team of eight cashiers', 'Holds a forklift licence'],
    ['Bookkeeping', 'Kept the ledgers of two small firms', 'Trained guide dogs'],
    ['Continuous integration', 'Set up build pipelines in Jenkins', 'Poured concrete on building sites']
  ])('puts "%s" nearer to the same in other words than to something else', async (text, same, other) => {
    expect(await nearness(encoder, text, same)).toBeGreaterThan((await nearness(encoder, text, other)) + 0.1)
  })

  it('takes empty and endless texts', async () => {
    const long = 'Counted stock every week. '.repeat(2000)
    const vectors = await encoder.embed(['', long, `${long}And then something else.`])
    for (const vector of vectors) expect(vector.every(Number.isFinite)).toBe(true)
    expect(vectors[2]).toEqual(vectors[1]) // cut at 256 tokens
    expect(await encoder.embed([])).toEqual([])
  })

  it('means the same in WebAssembly', async () => {
    const wasm = await opened('wasm')
    const texts = ['Led a team of eight cashiers', 'Holds a forklift licence', 'BSc in Physics']
    const [one, other] = [await encoder.embed(texts), await wasm.embed(texts)]
    one.forEach((vector, at) => {
      expect(dot(vector, other[at] ?? new Float32Array())).toBeGreaterThan(0.98)
    })
    await wasm.dispose()
  })

  it('refuses a file that was changed, and says where one is missing', async () => {
    const copy = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-encoder-')), 'encoder')
    await cp(folder, copy, { recursive: true })
    await appendFile(path.join(copy, 'tokenizer.json'), ' ')
    expect(await openSentenceEncoder(copy)).toEqual({ ok: false, code: 'model_changed' })
    await rm(path.join(copy, 'tokenizer.json'))
    expect(await openSentenceEncoder(copy)).toEqual({ ok: false, code: 'model_missing' })
    expect(await openSentenceEncoder(path.join(copy, 'nowhere'))).toEqual({ ok: false, code: 'model_missing' })
  })
})
