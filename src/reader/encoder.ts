import path from 'node:path'
import { AutoModel, AutoTokenizer, env, Tensor } from '@xenova/transformers'
import { packWindows } from './window'

/** Vectors of one message: what the heads stand on. */
export interface Encoded {
  /** One vector of `width` numbers a segment: the mean of its tokens, each seen in the light of the whole message. */
  readonly segments: readonly Float32Array[]
  /** For each window of the message, `2 * width` numbers: the first token's vector, then the mean of all tokens. */
  readonly windows: readonly Float32Array[]
}

/** The local transformer, loaded once. */
export interface Encoder {
  /**
   * @param subject the message's subject, may be empty
   * @param segments texts of its segments, in order
   */
  encode(subject: string, segments: readonly string[]): Promise<Encoded>
  /** Frees the native session. */
  dispose(): Promise<void>
}

/**
 * Loads the tokenizer and the int8 encoder from a folder, and from nowhere else.
 * @param folder holds `config.json`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model_quantized.onnx`
 * @throws where a file is missing or the runtime cannot load it
 */
export async function loadEncoder(folder: string): Promise<Encoder> {
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.useFSCache = false
  env.useBrowserCache = false
  env.localModelPath = path.dirname(folder)
  const name = path.basename(folder)
  const tokenizer = await AutoTokenizer.from_pretrained(name, { local_files_only: true })
  const model = await AutoModel.from_pretrained(name, {
    local_files_only: true,
    device: 'cpu',
    dtype: 'q8',
    // Two threads: more burn cores for nothing at this size. No arena: it grows with the longest message and never
    // gives back (microsoft/onnxruntime#11627).
    session_options: { intraOpNumThreads: 2, interOpNumThreads: 1, enableCpuMemArena: false }
  })
  const frame = { cls: tokenId(tokenizer, '[CLS]'), sep: tokenId(tokenizer, '[SEP]') }

  function tokenIds(text: string): number[] {
    return text.trim() === '' ? [] : tokenizer.encode(text, { add_special_tokens: false })
  }

  async function run(ids: readonly number[]): Promise<{ states: Float32Array; width: number }> {
    const shape = [1, ids.length]
    const { last_hidden_state: output } = await model({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape)
    })
    const [, , width] = output.dims
    // The graph gives float32 of three dimensions: training/export.py.
    return { states: output.data as Float32Array, width: width as number }
  }

  return {
    async encode(subject, segments) {
      const vectors: Float32Array[] = []
      const windows: Float32Array[] = []
      for (const window of packWindows(tokenIds(subject), segments.map(tokenIds), frame)) {
        const { states, width } = await run(window.ids)
        for (const span of window.spans) vectors[span.segment] = mean(states, width, span.from, span.to)
        const whole = new Float32Array(2 * width)
        whole.set(states.subarray(0, width))
        whole.set(mean(states, width, 0, window.ids.length), width)
        windows.push(whole)
      }
      return { segments: vectors, windows }
    },
    async dispose() {
      await model.dispose()
    }
  }
}

function tokenId(tokenizer: { convert_tokens_to_ids(token: string): number | number[] }, token: string): number {
  const id = tokenizer.convert_tokens_to_ids(token)
  if (typeof id !== 'number') throw new Error(`The tokenizer does not know ${token}.`)
  return id
}

/** Mean of the rows `from` (inclusive) to `to` (exclusive) of a matrix with `width` columns; zeros for no rows. */
function mean(states: Float32Array, width: number, from: number, to: number): Float32Array {
  const sum = new Float32Array(width)
  for (let row = from; row < to; row++) {
    for (let column = 0; column < width; column++)
      sum[column] = (sum[column] ?? 0) + (states[row * width + column] ?? 0)
  }
  const rows = Math.max(1, to - from)
  return sum.map((value) => value / rows)
}
