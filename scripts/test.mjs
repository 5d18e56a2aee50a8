#!/usr/bin/env node
// npm test [-- --only lint|types|unit|package|e2e]: every check, in the order in which the quickest answer comes first.
// With --screenshots only those end-to-end tests run that take the pictures of docs/screenshots, and they take them anew.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { electronEnvironment, resolveElectron } from './electron.mjs'
import { hasDisplay } from './set-up.mjs'
import { whyNot, withoutNetwork } from './without-network.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const report = path.join(root, 'test-results', 'unit.json')
const windowReport = path.join(root, 'test-results', 'e2e.json')

/** Command and first arguments that run a package's own script: without a shell, so that it works on Windows too. */
function tool(script) {
  return [process.execPath, path.join(root, 'node_modules', script)]
}

function run(title, [command, ...args], env = process.env) {
  const begin = Date.now()
  console.log(`\n— ${title}`)
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' })
  if (error) console.error(error.message)
  console.log(`— ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(1)} s`)
  return status === 0
}

/** The window's tests: two files at once where each can have a display of its own, for a window mostly waits. */
async function endToEnd() {
  const runtime = await resolveElectron()
  const environment = electronEnvironment(runtime)
  const playwright = [...tool('@playwright/test/cli.js'), 'test', '--config', 'test/e2e/playwright.config.ts']
  const pictures = process.argv.includes('--screenshots')
  if (pictures) {
    environment.COACHABLE_SCREENSHOTS = '1'
    playwright.push('--grep', '@pictures')
  }
  const reason = whyNot()
  if (reason === null) environment.COACHABLE_NETWORK = 'none'
  else {
    console.warn(`\n!!! The network cannot be taken away for the end-to-end run on this computer: ${reason}.`)
    console.warn('!!! It runs WITH the network, so it does not prove that the program works the same without one.')
  }
  if (!hasDisplay()) environment.COACHABLE_DISPLAYS = String(Math.min(2, os.availableParallelism()))
  const title = `end to end, in the real window, ${reason === null ? 'without any network' : 'WITH the network'}`
  return run(title, reason === null ? withoutNetwork(playwright) : playwright, environment)
}

const STEPS = {
  lint: () => run('format, lint and walls', [...tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  types: () => run('types', [...tool('typescript/bin/tsc'), '--build']),
  unit: () =>
    run('unit, contract, storage and reader', [
      ...tool('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`
    ]),
  // Where the official Electron is not to be had, of the runtime for development: it tries the package, and makes no release.
  package: () =>
    run('the package, outside of the checkout', [
      process.execPath,
      'scripts/package.mjs',
      '--dir',
      '--smoke',
      '--out',
      path.join('test-results', 'package')
    ]),
  e2e: endToEnd
}

/** Passed and failed tests of the two runners, as their own reports have them. */
function counts() {
  let passed = 0
  let failed = 0
  try {
    const unit = JSON.parse(readFileSync(report, 'utf8'))
    passed += unit.numPassedTests
    failed += unit.numFailedTests
    const { stats } = JSON.parse(readFileSync(windowReport, 'utf8'))
    passed += stats.expected
    failed += stats.unexpected
  } catch (error) {
    console.error(`No complete test report: ${error.message}`)
  }
  return { passed, failed }
}

rmSync(path.join(root, 'test-results'), { recursive: true, force: true })
const only = process.argv.indexOf('--only')
const chosen = only === -1 ? Object.keys(STEPS) : [process.argv[only + 1]]
ensureBuilt()
const failed = []
for (const name of chosen) if (!(await STEPS[name]())) failed.push(name)
if (only === -1) {
  const { passed, failed: broken } = counts()
  // A step can fail without a failed test: an error outside of them, a lint fault.
  console.log(`\n${passed} passed, ${Math.max(broken, failed.length)} failed`)
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`)
  process.exit(1)
}
