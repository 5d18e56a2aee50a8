#!/usr/bin/env node
// Builds the program into out/ when its sources have changed since the last build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(root, 'out', 'built-from')

function sourceHash() {
  const hash = createHash('sha256')
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const lists = ['model', 'encoder', 'proofreader'].map((name) => `resources/${name}/SHA256SUMS`)
  for (const file of [...sources.sort(), ...lists, 'electron.vite.config.ts', 'package-lock.json']) {
    hash.update(path.relative(root, path.resolve(root, file))).update(readFileSync(path.resolve(root, file)))
  }
  return hash.digest('hex')
}

/** Builds unless out/ was built from these very sources. Output goes to stderr. Throws when the build fails. */
export function ensureBuilt() {
  withLock(root, 'build', build)
}

/** What `npm run dev` leaves in out/ is no build. */
export function forgetBuild() {
  rmSync(stamp, { force: true })
}

function build() {
  const wanted = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  forgetBuild()
  const require = createRequire(import.meta.url)
  const electronVite = path.join(path.dirname(require.resolve('electron-vite/package.json')), 'bin', 'electron-vite.js')
  const args = [electronVite, 'build', '--logLevel', 'warn']
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', process.stderr, process.stderr] })
  if (result.status !== 0) throw new Error('The build failed.')
  writeFileSync(stamp, wanted)
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) ensureBuilt()
