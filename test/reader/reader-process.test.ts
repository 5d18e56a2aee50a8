import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/run-typescript.mjs'
import { createReaderHost, type ReaderHost } from '../../src/main/reader-host/reader-host'
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

  it('says that the model is missing where it is', async () => {
    host = createReaderHost({
      startProcess: () => startForkedReader(entry, [path.resolve('resources/no-model')]),
      backOff: 5
    })
    host.start()
    expect(await host.read(typo)).toEqual({ ok: false, code: 'model_missing' })
  })
})
