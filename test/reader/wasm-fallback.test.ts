import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from '../../scripts/run-typescript.mjs'
import { parseMessage } from '../../src/main/intake/parse-message'
import { createReaderHost, type ReaderHost } from '../../src/main/reader-host/reader-host'
import { sigmoid } from '../../src/reader/heads'
import { openRuntime } from '../../src/reader/open-runtime'
import { openReader, type Reader } from '../../src/reader/reader'
import { type Heads, parseHeads } from '../../src/shared/contract/model-heads'
import type { ReaderInput } from '../../src/shared/contract/reader-protocol'
import { LABELS } from '../../src/shared/domain/label'
import type { Reading } from '../../src/shared/domain/reading'
import { startForkedReader } from '../helpers/forked-reader'
import { installReader } from '../helpers/reader-installation'

const model = path.resolve('resources/model')
const samples = ['feedback.eml', 'form-rejection.eml', 'interview-feedback.eml', 'role-on-hold.eml']
const mails = [...samples.map((name) => `resources/samples/${name}`), 'test/bench/fifteen-sentences.eml']

async function inputOf(file: string): Promise<ReaderInput> {
  const parsed = await parseMessage(file, await readFile(file))
  if (!parsed.ok) throw new Error(parsed.code)
  return { subject: parsed.value.subject, body: parsed.value.body }
}

/** What a person sees of a reading: all but the last digits of its confidences. */
function seen({ kind, signals }: Reading): unknown {
  return { kind, signals: signals.map(({ label, start, end }) => ({ label, start, end })) }
}

/** How far native confidences stand from their thresholds where the other runtime decides otherwise. */
async function undecided(input: ReaderInput): Promise<readonly number[]> {
  const [a, b] = [await native.score(input), await wasm.score(input)]
  return a.labelLogits.flatMap((row, index) =>
    LABELS.flatMap((label, column) => {
      const { a: slope, b: offset, threshold } = heads.calibration.labels[label]
      const confidence = (logit = Number.NaN): number => sigmoid(slope * logit + offset)
      const [one, other] = [confidence(row[column]), confidence(b.labelLogits[index]?.[column])]
      return one >= threshold === other >= threshold ? [] : [Math.abs(one - threshold)]
    })
  )
}

let heads: Heads
let inputs: readonly ReaderInput[]
let native: Reader
let wasm: Reader
beforeAll(async () => {
  heads = parseHeads(await readFile(path.join(model, 'heads.json'), 'utf8'))
  inputs = await Promise.all(mails.map(inputOf))
  const [first, second] = [await openReader(model), await openReader(model, 'wasm')]
  if (!first.ok || !second.ok) throw new Error('The model does not load.')
  native = first.value
  wasm = second.value
})
afterAll(async () => {
  await native.dispose()
  await wasm.dispose()
})

describe('the model in WebAssembly', () => {
  it('is what the reader says it is', () => {
    expect([native.runtime, wasm.runtime]).toEqual(['native', 'wasm'])
  })

  it('marks the same sentences as the native runtime, but for those on the very edge of a threshold', async () => {
    const edges = await Promise.all(inputs.map(undecided))
    for (const distance of edges.flat()) expect(distance).toBeLessThan(0.05)
    const clear = inputs.filter((_, index) => edges[index]?.length === 0)
    expect(clear.length).toBeGreaterThanOrEqual(3)
    for (const input of clear) expect(seen(await wasm.read(input))).toEqual(seen(await native.read(input)))
  })

  it.each([
    ['rejection', 'We went with another candidate. Thank you for applying.'],
    ['feedback', 'You seemed unprepared for the interview, and there was a typo in the name of our company.'],
    ['acknowledgement', 'We have received your application and will be in touch.']
  ])('knows a plain %s', async (kind, body) => {
    const reading = await wasm.read({ subject: 'Your application', body })
    expect(reading.kind).toBe(kind)
    expect(seen(reading)).toEqual(seen(await native.read({ subject: 'Your application', body })))
  })

  it('scores like the native runtime, but for what rounding to eight bits lets through', async () => {
    const far: number[] = []
    for (const input of inputs) {
      const [a, b] = [await native.score(input), await wasm.score(input)]
      expect(b.segments).toEqual(a.segments)
      const others = [...b.labelLogits.flat(), ...b.kindLogits]
      far.push(...[...a.labelLogits.flat(), ...a.kindLogits].map((logit, i) => Math.abs(logit - (others[i] ?? 99))))
    }
    // Logits run over about twenty-five units (docs/adr/0008).
    far.sort((a, b) => a - b)
    expect(far[Math.floor(far.length / 2)]).toBeLessThan(0.1)
    expect(far.at(-1)).toBeLessThan(2)
  })

  it('gives the same reading every time', async () => {
    for (const input of inputs) expect(await wasm.read(input)).toEqual(await wasm.read(input))
  })

  it('reads a message longer than one window', async () => {
    const [{ body }] = inputs as [ReaderInput] // five of them
    const reading = await wasm.read({ subject: '', body: `${body}\n\n`.repeat(4) })
    expect(reading.signals.some(({ start }) => start > body.length * 3)).toBe(true)
  })
})

describe('a reader process', () => {
  let entry: string
  let host: ReaderHost | undefined
  beforeAll(async () => {
    entry = await bundle('src/reader/index.ts', 'reader-fallback')
  })
  afterEach(() => host?.close())

  function hostOf(installed: string, folder = model): ReaderHost {
    host = createReaderHost({ startProcess: () => startForkedReader(installed, [folder]), backOff: 5 })
    host.start()
    return host
  }

  it('runs natively where the binding is there', async () => {
    const host = hostOf(await installReader(entry, 'intact'))
    const [input] = inputs as [ReaderInput] // five of them
    expect(await host.read(input)).toEqual({ ok: true, value: await native.read(input) })
    expect(host.runtime()).toBe('native')
  })

  it.each(['absent', 'broken'] as const)(
    'falls back to WebAssembly where the native binding is %s',
    async (binding) => {
      const host = hostOf(await installReader(entry, binding))
      for (const input of inputs) expect(await host.read(input)).toEqual({ ok: true, value: await wasm.read(input) })
      expect(host.runtime()).toBe('wasm')
    }
  )

  it('says that the reader is unavailable where neither runtime is there, and does not crash', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-bare-'))
    await cp(entry, path.join(folder, 'reader.cjs'))
    const started: unknown[] = []
    host = createReaderHost({
      startProcess() {
        started.push(true)
        return startForkedReader(path.join(folder, 'reader.cjs'), [model])
      }
    })
    host.start()
    expect(await host.read({ subject: '', body: 'a' })).toEqual({ ok: false, code: 'reader_unavailable' })
    expect(started).toHaveLength(1)
  })
})

describe('a model that is no model', () => {
  let broken: string
  beforeAll(async () => {
    broken = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-broken-')), 'model')
    await cp(model, broken, { recursive: true })
    await writeFile(path.join(broken, 'onnx/model_quantized.onnx'), 'no model')
    const sums = await readFile(path.join(broken, 'SHA256SUMS'), 'utf8')
    const hash = createHash('sha256').update('no model').digest('hex')
    await writeFile(path.join(broken, 'SHA256SUMS'), sums.replace(/^\S+(?= {2}onnx)/m, hash))
  })

  it.each(['native', 'wasm'] as const)('is reported by the %s runtime', async (runtime) => {
    expect(await openReader(broken, runtime)).toEqual({ ok: false, code: 'reader_unavailable' })
  })

  it('is refused by the native runtime itself, which does not hand it on to the other', async () => {
    const [fromNative, fromWasm] = await Promise.all(
      (['native', 'wasm'] as const).map((runtime) => openRuntime(broken, runtime).catch(String))
    )
    expect(fromNative).toContain('Load model from')
    expect(fromWasm).not.toContain('Load model from')
  })

  it('is reported by its changed hash where the list still names the shipped one, whatever the runtime', async () => {
    await cp(path.join(model, 'SHA256SUMS'), path.join(broken, 'SHA256SUMS'))
    for (const runtime of ['native', 'wasm'] as const)
      expect(await openReader(broken, runtime)).toEqual({ ok: false, code: 'model_changed' })
  })
})
