import type { ReaderRuntime } from '../shared/contract/reader-protocol'
import { loadNativeLibrary, openNativeRuntime } from './native-runtime'
import type { Runtime } from './runtime'

/**
 * Opens the model natively, or in WebAssembly where the native library cannot be loaded here. A model that the native runtime
 * refuses is refused: it is not tried again in the other.
 * @param folder of the model
 * @param wanted `wasm` passes the native library over: for a computer on which loading it ends the process
 * @throws where a file is missing or is no model
 */
export async function openRuntime(folder: string, wanted?: ReaderRuntime): Promise<Runtime> {
  const library = wanted === 'wasm' ? null : loadNativeLibrary()
  if (library) return openNativeRuntime(library, folder)
  const { openWasmRuntime } = await import('./wasm-runtime')
  return openWasmRuntime(folder)
}
