// What a package holds, by the system that it is for (docs/adr/0026). Nothing is taken that is not named here.

/** Every target: a system and a processor as Node calls them. */
export const TARGETS = ['linux-x64', 'win32-x64', 'darwin-arm64', 'darwin-x64']

/**
 * The model's native runtime: its binding and the one library that this needs. What lies beside them is for graphics cards and loaded by
 * those who ask for one, or the same library under a second name. There is none for Intel Macs (docs/adr/0008).
 */
const NATIVE_FILES = {
  'linux-x64': ['libonnxruntime.so.1', 'onnxruntime_binding.node'],
  'win32-x64': ['onnxruntime.dll', 'onnxruntime_binding.node'],
  'darwin-arm64': ['libonnxruntime.1.dylib', 'onnxruntime_binding.node']
}

/**
 * Where the model runs in WebAssembly: always on Intel Macs, and on Windows where Microsoft's C++ runtime, which the native one needs and
 * nobody can count on, is not installed.
 */
const WITH_WEB_RUNTIME = ['darwin-x64', 'win32-x64']

/** Built code: without the terminal's entry, which needs Node, and without the traces of a build. */
const BUILT = [
  'package.json',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  '!out/main/cli.cjs',
  '!**/*.map',
  '!out/*/licenses.md'
]

/** Folders and files of resources/ that are shipped as they are, beside the archive: `process.resourcesPath` (src/main/index.ts). */
export const RESOURCES = ['model', 'encoder', 'proofreader', 'sample-data', 'samples', 'icon.png']

/**
 * The packages that the reader loads by name, and of each the files that are really opened.
 * @param {string} target of TARGETS
 * @returns {[string, string[]][]}
 */
export function packagesOf(target) {
  const native = NATIVE_FILES[target]
  const [platform, arch] = target.split('-')
  return [
    ...(native
      ? [
          ['@xenova/transformers', ['package.json', 'dist/transformers.node.cjs']],
          ['onnxruntime-common', ['package.json', 'dist/cjs/*.js', 'dist/cjs/package.json']],
          [
            'onnxruntime-node',
            ['package.json', 'dist/*.js', ...native.map((name) => `bin/napi-v6/${platform}/${arch}/${name}`)]
          ]
        ]
      : []),
    ...(WITH_WEB_RUNTIME.includes(target)
      ? [['onnxruntime-web', ['package.json', 'dist/ort-wasm-simd-threaded.wasm']]]
      : [])
  ]
}

/** What goes into the archive, as electron-builder's `files`. @param {string} target of TARGETS */
export function archiveFiles(target) {
  const standIn = { from: 'scripts/package/no-images', to: 'node_modules/sharp' }
  return [
    ...BUILT,
    ...packagesOf(target).map(([name, filter]) => ({
      from: `node_modules/${name}`,
      to: `node_modules/${name}`,
      filter
    })),
    ...(NATIVE_FILES[target] ? [standIn] : [])
  ]
}

/** What lies beside the archive and not in it, for the system opens it by itself. */
export const UNPACKED = ['node_modules/onnxruntime-node/bin/**']

/** Which runtime the reader takes on a target where nothing is missing. @param {string} target of TARGETS */
export function runtimeOf(target) {
  return NATIVE_FILES[target] ? 'native' : 'wasm'
}
