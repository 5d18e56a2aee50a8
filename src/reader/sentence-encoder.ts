import type { ReaderRuntime } from '../shared/contract/reader-protocol'
import { failed, ok, type Result } from '../shared/contract/result'
import type { Meaning } from '../shared/domain/resume'
import { checkModelFiles } from './model-files'
import { openRuntime } from './open-runtime'
import type { Runtime, States } from './runtime'
import { loadTokenizer, type Tokenizer } from './tokenizer'
import { direction } from './vectors'
import { MAX_TOKENS } from './window'

/** Tells how near two texts are in meaning: an encoder that was never trained on employers' mail. */
export interface SentenceEncoder extends Meaning {
  /** Frees the runtime's session. */
  dispose(): Promise<void>
}

/**
 * Checks the encoder's files against their hashes and loads them.
 * @param folder `resources/encoder` or a copy of it
 * @param wanted `wasm` passes the native runtime over; without it WebAssembly stands in only where native cannot be loaded
 * @returns `model_missing`, `model_changed`, or `reader_unavailable` where the runtime cannot load the model
 */
export async function openSentenceEncoder(folder: string, wanted?: ReaderRuntime): Promise<Result<SentenceEncoder>> {
  const checked = await checkModelFiles(folder)
  if (!checked.ok) return checked
  try {
    const tokenizer = await loadTokenizer(folder)
    const encoder = createSentenceEncoder(tokenizer, await openRuntime(folder, wanted))
    await encoder.embed(['Hello.']) // the first run is slow, and shows whether the graph gives what is needed
    return ok(encoder)
  } catch {
    return failed('reader_unavailable')
  }
}

/**
 * One text after the other: eight bits are scaled by what stands in the same input, so that a text beside others would get
 * another vector than alone, and the runs are no slower.
 */
function createSentenceEncoder(tokenizer: Tokenizer, runtime: Runtime): SentenceEncoder {
  const { cls, sep } = tokenizer.frame
  return {
    async embed(texts) {
      const vectors: Float32Array[] = []
      for (const text of texts) {
        const ids = [cls, ...tokenizer.ids(text).slice(0, MAX_TOKENS - 2), sep]
        vectors.push(pooled((await runtime.run(ids, false)).last))
      }
      return vectors
    },
    dispose: () => runtime.dispose()
  }
}

/** The mean of all tokens with their frame, of length 1: as the encoder's makers pool it (sentence-transformers). */
function pooled({ data, width }: States): Float32Array {
  const sum = new Float32Array(width)
  for (let i = 0; i < data.length; i++) sum[i % width] = (sum[i % width] ?? 0) + (data[i] ?? 0)
  return direction(sum, new Float32Array(width))
}
