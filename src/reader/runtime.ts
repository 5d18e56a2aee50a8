import type { ReaderRuntime } from '../shared/contract/reader-protocol'

/** One vector of `width` numbers a token, row after row. */
export interface States {
  readonly data: Float32Array
  readonly width: number
}

/** What the encoder makes of one window. */
export interface Outputs {
  readonly last: States
  /** From the middle of the encoder, where words still mean more than which label they carry; null where the model gives none. */
  readonly middle: States | null
}

/** What the encoder runs on: the model's library with its native binding, or WebAssembly where that cannot be loaded. */
export interface Runtime {
  readonly kind: ReaderRuntime
  /**
   * @param ids tokens of one window, with `[CLS]` and `[SEP]`
   * @param withMiddle whether the middle of the encoder is wanted; else it is not even copied out
   */
  run(ids: readonly number[], withMiddle: boolean): Promise<Outputs>
  /** Frees the session. */
  dispose(): Promise<void>
}

/** Where the model lies below its folder: the name that the model's library looks for. */
export const MODEL_FILE = 'onnx/model_quantized.onnx'

/** The graph's three inputs for one window (training/export.py), in the tensors of the runtime at hand. */
export function inputTensors<T>(
  ids: readonly number[],
  Tensor: new (type: 'int64', data: BigInt64Array, shape: number[]) => T
): { input_ids: T; attention_mask: T; token_type_ids: T } {
  const shape = [1, ids.length]
  return {
    input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), shape)
  }
}

/** One output of the graph, in whichever runtime's tensor. */
export interface Output {
  readonly data: unknown
  readonly dims: readonly number[]
}

/** The name of the encoder's end among the graph's outputs (training/export.py). */
const LAST = 'last_hidden_state'

/** The names of the outputs to ask for. @param all those that the graph has */
export function wantedOutputs(all: readonly string[], withMiddle: boolean): readonly string[] {
  return withMiddle ? all : [LAST]
}

/** The graph's outputs by their names there (training/export.py). */
export function readOutputs(outputs: Readonly<Record<string, Output | undefined>>): Outputs {
  const { last_hidden_state: last, middle_hidden_state: middle } = outputs
  if (!last) throw new Error('The model gives something else.')
  return { last: states(last), middle: middle ? states(middle) : null }
}

/** Float32 of three dimensions: one window, its tokens, the width. */
function states({ data, dims }: Output): States {
  const [, , width] = dims
  if (!(data instanceof Float32Array) || width === undefined) throw new Error('The model gives something else.')
  return { data, width }
}
