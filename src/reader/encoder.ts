import type { ReaderRuntime } from '../shared/contract/reader-protocol'
import { openRuntime } from './open-runtime'
import type { Runtime, States } from './runtime'
import { loadTokenizer, type Tokenizer } from './tokenizer'
import { packWindows } from './window'

/** Vectors of one message: what the heads stand on. */
export interface Encoded {
  /** One vector of `width` numbers a segment: the mean of its tokens, each seen in the light of the whole message. */
  readonly segments: readonly Float32Array[]
  /**
   * The same from the middle of the encoder: what the words mean, before they become a label. Empty where it was not asked for, or
   * the model gives none.
   */
  readonly embeddings: readonly Float32Array[]
  /** For each window of the message, `2 * width` numbers: the first token's vector, then the mean of all tokens. */
  readonly windows: readonly Float32Array[]
}

/** The local transformer, loaded once. */
export interface Encoder {
  /** What the transformer runs on. */
  readonly runtime: ReaderRuntime
  /**
   * @param subject the message's subject, may be empty
   * @param segments texts of its segments, in order
   * @param withEmbeddings whether they are wanted
   */
  encode(subject: string, segments: readonly string[], withEmbeddings: boolean): Promise<Encoded>
  /** Frees the runtime's session. */
  dispose(): Promise<void>
}

/**
 * Loads the tokenizer and the int8 encoder from a folder, and from nowhere else.
 * @param folder holds `config.json`, `tokenizer.json`, `tokenizer_config.json` and `onnx/model_quantized.onnx`
 * @param wanted `wasm` passes the native runtime over
 * @throws where a file is missing or the runtime cannot load it
 */
export async function loadEncoder(folder: string, wanted?: ReaderRuntime): Promise<Encoder> {
  const tokenizer = await loadTokenizer(folder)
  return createEncoder(tokenizer, await openRuntime(folder, wanted))
}

function createEncoder(tokenizer: Tokenizer, runtime: Runtime): Encoder {
  return {
    runtime: runtime.kind,
    async encode(subject, segments, withEmbeddings) {
      const vectors: Float32Array[] = []
      const embeddings: Float32Array[] = []
      const windows: Float32Array[] = []
      for (const window of packWindows(tokenizer.ids(subject), segments.map(tokenizer.ids), tokenizer.frame)) {
        const { last, middle } = await runtime.run(window.ids, withEmbeddings)
        const { parts, all } = means(last, window.spans)
        const inside = middle && means(middle, window.spans).parts
        for (const [at, { segment }] of window.spans.entries()) {
          vectors[segment] = parts[at] ?? all
          if (inside) embeddings[segment] = inside[at] ?? all
        }
        const whole = new Float32Array(2 * last.width)
        whole.set(last.data.subarray(0, last.width))
        whole.set(all, last.width)
        windows.push(whole)
      }
      return { segments: vectors, embeddings, windows }
    },
    dispose: () => runtime.dispose()
  }
}

/** The mean of the rows of each stretch (zeros for one without rows), and of all rows; each row is looked at once. */
function means(
  { data, width }: States,
  stretches: readonly { readonly from: number; readonly to: number }[]
): { readonly parts: readonly Float32Array[]; readonly all: Float32Array } {
  const total = new Float64Array(width)
  const add = (sum: Float64Array, from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const start = row * width
      for (let column = 0; column < width; column++) sum[column] = (sum[column] ?? 0) + (data[start + column] ?? 0)
    }
  }
  let next = 0
  const parts = stretches.map(({ from, to }) => {
    add(total, next, from)
    const sum = new Float64Array(width)
    add(sum, from, to)
    next = to
    for (let column = 0; column < width; column++) total[column] = (total[column] ?? 0) + (sum[column] ?? 0)
    return scaled(sum, to - from)
  })
  const rows = data.length / width
  add(total, next, rows)
  return { parts, all: scaled(total, rows) }
}

function scaled(sum: Float64Array, count: number): Float32Array {
  const mean = new Float32Array(sum.length)
  const share = 1 / Math.max(1, count)
  // `Float32Array.from` takes three times as long as all that is summed up here.
  for (let column = 0; column < sum.length; column++) mean[column] = (sum[column] ?? 0) * share
  return mean
}
