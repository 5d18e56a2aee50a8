#!/usr/bin/env node
// npm run soak: the real window over thousands of mails, changes and searches, with its reader killed again and again.
// Then a program that writes is killed five hundred times, see test/storage/killed-process.test.ts.
//   npm run soak -- --mails 600 --edits 120 --searches 24 --kill-every 100    a smaller one
//   npm run soak -- --only window | kills
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDisplay, setUp } from './set-up.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

await setUp('test')
if (!hasDisplay()) {
  const own = [process.execPath, fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  process.exit(spawnSync('xvfb-run', ['-a', '-s', '-screen 0 1600x1100x24', ...own], { stdio: 'inherit' }).status ?? 1)
}

/** A number given on the command line. */
function given(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? otherwise : Number(process.argv[at + 1])
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null

/** Brings mails in, changes and searches in the real window. Gives whether all promises were kept. */
async function inTheWindow() {
  const { _electron } = await import('@playwright/test')
  const { ensureBuilt } = await import('./build.mjs')
  const { electronEnvironment, resolveElectron } = await import('./electron.mjs')
  const { bundle } = await import('./run-typescript.mjs')
  ensureBuilt()
  const runtime = await resolveElectron()
  const { soak, judge } = createRequire(import.meta.url)(await bundle('test/soak/soak.ts', 'soak'))
  const begin = Date.now()
  const seconds = () => Math.round((Date.now() - begin) / 1000)
  const result = await soak({
    electron: _electron,
    executablePath: runtime.path,
    root,
    env: electronEnvironment(runtime),
    say: (line) => console.log(`${String(seconds()).padStart(6)} s  ${line}`),
    mails: given('mails', 5000),
    edits: given('edits', 1000),
    searches: given('searches', 200),
    killEvery: given('kill-every', 500),
    idle: given('idle', 60),
    patience: given('patience', 15),
    finish: given('finish', 1800)
  })
  const { lines, faults } = judge(result)
  for (const line of lines) console.log(line)
  for (const fault of faults) console.error(`FAULT ${fault}`)
  console.log(`${faults.length === 0 ? 'Nothing was lost, and memory stayed flat' : 'FAILED'}, after ${seconds()} s`)
  return faults.length === 0
}

/** Kills a program that writes, again and again, on the same data. */
function killed() {
  const env = { ...process.env, COACHABLE_KILLS: String(given('kills', 500)) }
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', 'test/storage/killed-process.test.ts']
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0
}

const kept = [only === 'kills' || (await inTheWindow()), only === 'window' || killed()]
process.exit(kept.every(Boolean) ? 0 : 1)
