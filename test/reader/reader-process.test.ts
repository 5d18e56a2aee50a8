import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/run-typescript.mjs'
import { createReaderHost, type ReaderHost } from '../../src/main/reader-host/reader-host'
import { dot } from '../../src/reader/vectors'
import { startForkedReader } from '../helpers/forked-reader'

let entry: string
let host: ReaderHost | undefined
beforeAll(async () => {
  entry = await bundle('src/reader/index.ts', 'reader-process')
})
afterEach(() => host?.close())

function realHost() {
  const started: ChildProcess[] = []
  host = createReaderHost({
    startProcess: () => startForkedReader(entry, [path.resolve('resources/model')], started),
    backOff: 5
  })
  host.start()
  return { host, started }
}

const typo = {
  subject: 'Your application',
  body: 'Your resume was full of spelling mistakes, and the dates did not agree.'
}

describe('the reader in a process of its own', () => {
  it('loads once and reads many', async () => {
    const { host, started } = realHost()
    const results = await Promise.all(Array.from({ length: 20 }, () => host.read(typo)))
    for (const result of results) expect(result.ok && result.value.signals.map(({ label }) => label)).toContain('typo')
    expect(started).toHaveLength(1)
  })

  it('answers every request although it is killed again and again in between', async () => {
    const { host, started } = realHost()
    let answered = 0
    const requests = Array.from({ length: 30 }, async () => {
      const result = await host.read(typo)
      answered += 1
      if (answered % 10 === 0) started.at(-1)?.kill('SIGKILL')
      return result
    })
    const results = await Promise.all(requests)
    expect(results).toHaveLength(30)
    expect(results.every((result) => result.ok)).toBe(true)
    expect(started.length).toBeGreaterThan(1)
  })

  it('embeds and reads in turn, and loads the sentence encoder only when it is asked for', async () => {
    const { host, started } = realHost()
    const results = await Promise.all([
      host.read(typo),
      host.embed(['Led a team of six engineers', 'Experience leading people', 'Baked sourdough bread']),
      host.read(typo),
      host.embed([])
    ])
    const [before, vectors, after, none] = results
    expect(before.ok && after.ok).toBe(true)
    expect(none).toEqual({ ok: true, value: [] })
    if (!vectors.ok) throw new Error(vectors.code)
    const [led, leading, bread] = vectors.value as [Float32Array, Float32Array, Float32Array] // three texts were asked for
    expect(dot(led, leading)).toBeGreaterThan(dot(led, bread) + 0.2)
    expect(started).toHaveLength(1)
  })

  it('reads on where the sentence encoder is missing, and says that it is', async () => {
    const alone = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-alone-')), 'model')
    await cp(path.resolve('resources/model'), alone, { recursive: true })
    host = createReaderHost({ startProcess: () => startForkedReader(entry, [alone]), backOff: 5 })
    host.start()
    expect(await host.embed(['a'])).toEqual({ ok: false, code: 'model_missing' })
    expect(await host.read(typo)).toMatchObject({ ok: true })
  })

  it('says that the model is missing where it is', async () => {
    host = createReaderHost({
      startProcess: () => startForkedReader(entry, [path.resolve('resources/no-model')]),
      backOff: 5
    })
    host.start()
    expect(await host.read(typo)).toEqual({ ok: false, code: 'model_missing' })
  })
})
