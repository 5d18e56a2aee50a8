// What is in an unpacked application, by part.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { listPackage, statFile } from '@electron/asar'
import { resourcesOf } from './builder-config.mjs'

/** A package weighs at most so many times what an empty Electron application with the models weighs. */
export const MOST = 1.35

/** Parts of the archive by the beginning of a path; the first that fits counts. */
const IN_ARCHIVE = [
  ['/out/main/harper_wasm', 'language checker (harper)'],
  ['/out/main/reader.cjs', 'our code: reader'],
  ['/out/main/chunks/wasm-runtime', 'our code: reader'],
  ['/out/main/chunks/sentence-encoder', 'our code: reader'],
  ['/out/main', 'our code: main and its workers, with their libraries'],
  ['/out/preload', 'our code: preload'],
  ['/out/renderer', 'our code: window, with its libraries'],
  ['/node_modules/onnxruntime-web', 'web runtime (onnxruntime-web)'],
  ['/node_modules/onnxruntime-', 'native runtime (onnxruntime-node)'],
  ['/node_modules', 'transformers.js'],
  ['', 'the rest of the archive']
]

/** Parts beside the archive. */
const BESIDE = {
  model: 'model: reading',
  encoder: 'model: meaning',
  proofreader: 'model: proofreading',
  'sample-data': 'sample data',
  samples: 'sample data',
  'icon.png': 'icon',
  'app.asar.unpacked': 'native runtime (onnxruntime-node)'
}

const MODELS = ['model', 'encoder', 'proofreader']

/** Bytes of a file, or of all files in a folder. */
export function sizeOf(file) {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.size
  return readdirSync(file, { withFileTypes: true }).reduce(
    (sum, entry) => sum + (entry.isSymbolicLink() ? 0 : sizeOf(path.join(file, entry.name))),
    0
  )
}

/** Bytes of the archive's own files by part: what lies beside it and is only named in it is left out. */
function archiveParts(archive) {
  const parts = {}
  for (const name of listPackage(archive)) {
    const { size, unpacked } = statFile(archive, name.slice(1))
    if (size === undefined || unpacked) continue
    const [, part] = IN_ARCHIVE.find(([beginning]) => name.replaceAll('\\', '/').startsWith(beginning))
    parts[part] = (parts[part] ?? 0) + size
  }
  return parts
}

/**
 * @param {string} platform @param {string} appFolder the unpacked application
 * @param {string} runtimeFolder the runtime that it was made of
 * @returns {{ parts: Record<string, number>, whole: number, yardstick: number, ratio: number }} bytes
 */
export function sizesOf(platform, appFolder, runtimeFolder) {
  const resources = resourcesOf(platform, appFolder)
  const archive = path.join(resources, 'app.asar')
  const inArchive = archiveParts(archive)
  const parts = { ...inArchive }
  const header = sizeOf(archive) - Object.values(inArchive).reduce((sum, size) => sum + size, 0)
  parts['the rest of the archive'] = (parts['the rest of the archive'] ?? 0) + header
  for (const [name, part] of Object.entries(BESIDE)) {
    parts[part] = (parts[part] ?? 0) + sizeOf(path.join(resources, name))
  }
  const whole = sizeOf(appFolder)
  const locales = sizeOf(path.join(appFolder, 'locales'))
  if (locales > 0) parts['Electron: languages of its own dialogs'] = locales
  parts.Electron = whole - Object.values(parts).reduce((sum, size) => sum + size, 0)
  const models = MODELS.reduce((sum, name) => sum + sizeOf(path.join(resources, name)), 0)
  const yardstick = sizeOf(runtimeFolder) + models
  return { parts, whole, yardstick, ratio: whole / yardstick }
}

const inMegabytes = (bytes) => (bytes / 1e6).toFixed(1).padStart(7)

/** The report, the largest part first. */
export function sizeReport({ parts, whole, yardstick, ratio }) {
  const lines = Object.entries(parts)
    .filter(([, size]) => size > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([part, size]) => `${inMegabytes(size)} MB  ${part}`)
  return [
    ...lines,
    `${inMegabytes(whole)} MB  all of it, unpacked`,
    `${inMegabytes(yardstick)} MB  the same runtime with nothing in it, and the models`,
    `${ratio.toFixed(3).padStart(7)} ×   at most ${MOST}`
  ].join('\n')
}
