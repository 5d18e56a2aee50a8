import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Transformers from '@xenova/transformers'
import { inputTensors, type Output, type Runtime, readOutputs, wantedOutputs } from './runtime'

export type NativeLibrary = typeof Transformers

/**
 * Loads the model's library, which loads its native bindings (onnxruntime-node, sharp) at once. No model is touched yet: what
 * fails here is the library on this computer, never the model.
 * @returns null where a binding is not there (Intel Macs) or cannot be loaded (a missing system library, a virus scanner)
 */
export function loadNativeLibrary(): NativeLibrary | null {
  // Required, not imported: the library's ES module pulls an image library that Electron 25's Node cannot parse, and an
  // import at the top of the bundle would end the process where a binding fails.
  const require = createRequire(import.meta.url)
  try {
    return require('@xenova/transformers') as NativeLibrary // its own types: `require` knows none
  } catch {
    return null
  }
}

/** What is used of onnxruntime's session; the library types it as anything. */
interface Session {
  readonly outputNames: readonly string[]
  run(inputs: Readonly<Record<string, unknown>>, outputs: readonly string[]): Promise<Readonly<Record<string, Output>>>
}

/**
 * Opens the int8 encoder in the native runtime.
 * @param folder holds `config.json` and `onnx/model_quantized.onnx`; nothing is looked for elsewhere
 * @throws where a file is missing or is no model
 */
export async function openNativeRuntime({ AutoModel, env, Tensor }: NativeLibrary, folder: string): Promise<Runtime> {
  env.allowRemoteModels = false
  env.allowLocalModels = true
  env.useFSCache = false
  env.useBrowserCache = false
  env.localModelPath = path.dirname(folder)
  const model = await AutoModel.from_pretrained(path.basename(folder), {
    local_files_only: true,
    device: 'cpu',
    dtype: 'q8',
    // One thread: at this size a second one takes a quarter off the time and doubles the work, and where another program wants
    // its core, both wait for each other and take half as long again. The arena keeps what the longest window needed (11 MB):
    // without it Electron's allocator asks the system for every buffer anew, which takes a fifth of the time.
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1, enableCpuMemArena: true }
  })
  // The model's own session: calling the model makes tensors of all its outputs, wanted or not, and wraps each (a twentieth of the time).
  const session: Session | undefined = model.sessions.model
  if (!session) throw new Error('The library keeps the session somewhere else.')
  return {
    kind: 'native',
    async run(ids, withMiddle) {
      const inputs = Object.entries(inputTensors(ids, Tensor)).map(([name, tensor]) => [name, tensor.ort_tensor])
      return readOutputs(await session.run(Object.fromEntries(inputs), wantedOutputs(session.outputNames, withMiddle)))
    },
    async dispose() {
      await model.dispose()
    }
  }
}
