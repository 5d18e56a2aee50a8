import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm'
import { inputTensors, MODEL_FILE, type Runtime, readOutputs, wantedOutputs } from './runtime'

/**
 * Opens the int8 encoder in WebAssembly, in this very process: three to nine times slower than native, with answers that differ only where rounding tips one
 * on its threshold (docs/adr/0008).
 * @param folder holds `onnx/model_quantized.onnx`
 * @throws where a file is missing or is no model
 */
export async function openWasmRuntime(folder: string): Promise<Runtime> {
  const program = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')
  // With the bytes in hand and one thread the runtime takes the loader that is bundled with it: no address to fetch from, no
  // second file, no worker. Two threads were slower wherever another program wanted the second core.
  env.wasm.wasmBinary = await readFile(program)
  env.wasm.numThreads = 1
  const session = await InferenceSession.create(await readFile(path.join(folder, MODEL_FILE)), {
    executionProviders: ['wasm'],
    enableCpuMemArena: false
  })
  delete env.wasm.wasmBinary // compiled by now: 14 MB that nobody needs
  return {
    kind: 'wasm',
    async run(ids, withMiddle) {
      return readOutputs(await session.run(inputTensors(ids, Tensor), wantedOutputs(session.outputNames, withMiddle)))
    },
    dispose: () => session.release()
  }
}
