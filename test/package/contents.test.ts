import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../scripts/build.mjs'
import {
  archiveFiles,
  type FileSet,
  packagesOf,
  RESOURCES,
  runtimeOf,
  TARGETS
} from '../../scripts/package/contents.mjs'
import { licensesOf } from '../../scripts/package/licenses.mjs'
import { createReaderHost, type ReaderHost } from '../../src/main/reader-host/reader-host'
import { startForkedReader } from '../helpers/forked-reader'

const root = path.resolve(import.meta.dirname, '../..')

function fileSets(target: string): readonly FileSet[] {
  return archiveFiles(target).filter((entry) => typeof entry !== 'string')
}

/** The files that a set names: whole folders, names, and names with one star. */
function filesOf({ from, filter }: FileSet): readonly string[] {
  const all = readdirSync(path.join(root, from), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, from), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  if (!filter) return all
  const patterns = filter.map((glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]*')}$`))
  return all.filter((name) => patterns.some((pattern) => pattern.test(name)))
}

/** Lays out what the archive of a target would hold, as far as the reader needs it, far from the checkout. */
function layOut(target: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'coachable-contents-'))
  cpSync(path.join(root, 'out', 'main'), path.join(folder, 'out', 'main'), { recursive: true })
  for (const set of fileSets(target)) {
    for (const name of filesOf(set)) {
      const place = path.join(folder, set.to, name)
      mkdirSync(path.dirname(place), { recursive: true })
      copyFileSync(path.join(root, set.from, name), place)
    }
  }
  return folder
}

describe('what a package holds', () => {
  it('is told for every target, and every name of a file is that of one', () => {
    expect(TARGETS).toEqual(['linux-x64', 'win32-x64', 'darwin-arm64', 'darwin-x64'])
    for (const target of TARGETS) {
      for (const set of fileSets(target)) {
        for (const glob of set.filter ?? ['package.json']) {
          expect(filesOf({ ...set, filter: [glob] }), `${target}: ${set.from}/${glob}`).not.toEqual([])
        }
      }
    }
  })

  it.each([
    ['linux-x64', ['libonnxruntime.so.1', 'onnxruntime_binding.node'], false],
    ['win32-x64', ['onnxruntime.dll', 'onnxruntime_binding.node'], true],
    ['darwin-arm64', ['libonnxruntime.1.dylib', 'onnxruntime_binding.node'], false],
    ['darwin-x64', [], true]
  ])('has of %s its own native library alone, and the web runtime where it is used', (target, native, hasWeb) => {
    const files = fileSets(target).flatMap((set) => filesOf(set).map((name) => `${set.to}/${name}`))
    const [platform, arch] = target.split('-')
    expect(files.filter((name) => /\.(?:node|dll|dylib|so(?:\.\d+)*)$/.test(name)).sort()).toEqual(
      native.map((name) => `node_modules/onnxruntime-node/bin/napi-v6/${platform}/${arch}/${name}`)
    )
    const web = [
      'node_modules/onnxruntime-web/package.json',
      'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'
    ]
    expect(files.filter((name) => name.includes('onnxruntime-web')).sort()).toEqual(hasWeb ? web.sort() : [])
  })

  it.each(TARGETS)('has no picture library in %s, but what stands in for it where it is asked for', (target) => {
    const sets = fileSets(target)
    expect(sets.filter(({ from }) => /sharp|@img/.test(from))).toEqual([])
    const standIns = sets.filter(({ to }) => /sharp|@img/.test(to)).map(({ from }) => from)
    expect(standIns).toEqual(runtimeOf(target) === 'native' ? ['scripts/package/no-images'] : [])
  })

  it('has what main looks for beside the archive', async () => {
    for (const name of RESOURCES) expect(existsSync(path.join(root, 'resources', name)), name).toBe(true)
    const files = ['src/main/index.ts', 'src/main/app/answer-page.ts']
    const main = (await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')))).join('\n')
    const asked = [...main.matchAll(/path\.join\(resources, '([^']+)'/g)].map(([, name]) => name)
    expect(asked.length).toBeGreaterThan(3)
    for (const name of asked) expect(RESOURCES).toContain(name)
  })

  describe('once it is built', () => {
    let host: ReaderHost | undefined
    beforeAll(() => ensureBuilt())
    afterEach(() => host?.close())

    it.each([
      [`${process.platform}-${process.arch}`, runtimeOf(`${process.platform}-${process.arch}`)],
      // What a Windows computer without Microsoft's C++ runtime falls back to: its native library cannot be loaded here either.
      [process.platform === 'win32' ? 'darwin-x64' : 'win32-x64', 'wasm'],
      ['darwin-x64', 'wasm']
    ])('has all that the reader needs: of %s it runs %s', async (target, runtime) => {
      const folder = layOut(target)
      symlinkSync(path.join(root, 'resources'), path.join(folder, 'resources'), 'junction')
      const entry = path.join(folder, 'out', 'main', 'reader.cjs')
      host = createReaderHost({
        startProcess: () => startForkedReader(entry, [path.join(folder, 'resources', 'model')]),
        backOff: 5
      })
      host.start()
      const read = await host.read({ subject: 'Your application', body: 'We went with another candidate.' })
      expect(read.ok && read.value.kind).toBe('rejection')
      expect(host.runtime()).toBe(runtime)
      expect((await host.embed(['We went with another candidate.'])).ok).toBe(true)
      expect((await host.proofread(['I lead a team of four analyst.'])).ok).toBe(true)
    })

    it.each(TARGETS)('names the licence of every library in %s', (target) => {
      const text = licensesOf(target)
      for (const [name] of packagesOf(target)) {
        expect(text).toContain(`## ${name === '@xenova/transformers' ? '@huggingface/transformers' : name} - `)
      }
      for (const name of ['react', '@mantine/core', 'zod', 'harper.js', 'mammoth'])
        expect(text).toContain(`## ${name} - `)
      expect(text.length).toBeGreaterThan(100_000)
    })
  })
})
