// Part of `npm run bench`: what the model costs by itself, beside the raw run on the very same tokens.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers'
import { parseMessage } from '../../src/main/intake/parse-message'
import { openReader } from '../../src/reader/reader'
import { packWindows } from '../../src/reader/window'
import { segment } from '../../src/shared/domain/segmenter'

const RUNS = 60

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0
}

async function main(): Promise<void> {
  const root = process.cwd()
  const parsed = await parseMessage('bench.eml', await readFile(path.join(root, 'test/bench/fifteen-sentences.eml')))
  if (!parsed.ok) throw new Error(parsed.code)
  const { subject, body } = parsed.value

  const begin = performance.now()
  const reader = await openReader(path.join(root, 'resources/model'))
  const load = performance.now() - begin
  if (!reader.ok) throw new Error(reader.code)

  env.allowRemoteModels = false
  env.localModelPath = path.join(root, 'resources')
  const tokenizer = await AutoTokenizer.from_pretrained('model')
  const model = await AutoModel.from_pretrained('model', {
    device: 'cpu',
    dtype: 'q8',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: true }
  })
  const encode = (text: string): number[] => tokenizer.encode(text, { add_special_tokens: false })
  const texts = segment(body).map(({ start, end }) => body.slice(start, end))
  const windows = packWindows(encode(subject), texts.map(encode), { cls: 101, sep: 102 })
  const inputs = windows.map(({ ids }) => {
    const shape = [1, ids.length]
    return {
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape)
    }
  })
  const whole: number[] = []
  const raw: number[] = []
  // Taken in turns, so that a noisy neighbour on the machine hits both alike.
  for (let run = 0; run < RUNS; run++) {
    const a = performance.now()
    await reader.value.read({ subject, body })
    const b = performance.now()
    for (const input of inputs) await model(input)
    const c = performance.now()
    whole.push(b - a)
    raw.push(c - b)
  }
  const tokens = windows.reduce((sum, { ids }) => sum + ids.length, 0)
  console.log(JSON.stringify({ load, read: median(whole), raw: median(raw), tokens, segments: texts.length }))
  await reader.value.dispose()
  await model.dispose()
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
