#!/usr/bin/env node
// Makes a fresh clone ready, with nothing but Node and npm there. Depends on no package.
//   node scripts/set-up.mjs --for start|test|terminal
// start: packages, and with a display the Electron runtime and its libraries; test: those, Xvfb and strace; terminal: packages only.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = [20, 19]

/** Debian packages that Electron's window needs, each with a shared library that shows it is there. */
const LIBRARIES = {
  'libgtk-3-0': 'libgtk-3.so.0',
  libnss3: 'libnss3.so',
  libasound2: 'libasound.so.2',
  libgbm1: 'libgbm.so.1',
  libxss1: 'libXss.so.1',
  libxtst6: 'libXtst.so.6'
}

/** True where a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function say(line) {
  process.stderr.write(`[set-up] ${line}\n`)
}

/** Runs a command with its output on stderr (stdout may belong to a caller that parses it); throws when it fails. */
function run(command, args, env = process.env) {
  const shell = process.platform === 'win32' // npm is a script there
  const result = spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', process.stderr, process.stderr] })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`"${command} ${args.join(' ')}" ended with status ${result.status}.`)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new Error(`Coachable needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
}

/** Installs the packages when there are none, or when the lock file has changed since npm last wrote its own record. */
function installPackages() {
  const record = path.join(root, 'node_modules', '.package-lock.json')
  const lock = path.join(root, 'package-lock.json')
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs) return
  say('Installing packages (npm ci), once…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}

function isDebian() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

function missingDebianPackages(withXvfb, withTracer) {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  const missing = Object.keys(LIBRARIES).filter((name) => !known.includes(LIBRARIES[name]))
  if (withXvfb && !existsSync('/usr/bin/Xvfb')) missing.push('xvfb')
  if (withXvfb && !existsSync('/usr/bin/xauth')) missing.push('xauth')
  if (withTracer && !existsSync('/usr/bin/strace')) missing.push('strace')
  return missing
}

/**
 * The name that this release has for a package: Debian 13 and Ubuntu 24.04 added t64 to some, and kept the old names as virtual
 * packages that cannot always be installed.
 */
function availableName(name) {
  return spawnSync('apt-cache', ['show', `${name}t64`], { stdio: 'ignore' }).status === 0 ? `${name}t64` : name
}

/** Runs apt-get as root and keeps its chatter back unless it fails. */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`"apt-get ${args.join(' ')}" failed:\n${stdout}${stderr}`)
}

function installLibraries(withXvfb, withTracer) {
  if (!isDebian()) return
  const missing = missingDebianPackages(withXvfb, withTracer)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) {
    throw new Error(
      `Some system libraries are missing. Install them with:\n  sudo apt-get install --no-install-recommends ${missing.map(availableName).join(' ')}`
    )
  }
  say(`Installing system libraries: ${missing.join(' ')}…`)
  aptGet('update', '-qq')
  aptGet('install', '-y', '-qq', '--no-install-recommends', ...missing.map(availableName))
}

/**
 * Does what is missing for a purpose, and nothing when all is there.
 * @param {'start' | 'test' | 'terminal'} purpose
 */
export async function setUp(purpose) {
  checkNode()
  withLock(root, 'set-up', installPackages)
  if (purpose === 'terminal' || (purpose === 'start' && !hasDisplay())) return
  withLock(root, 'set-up', () => installLibraries(purpose === 'test' && !hasDisplay(), purpose === 'test'))
  const { resolveElectron } = await import('./electron.mjs')
  // What is started next says which runtime it found.
  await resolveElectron({ quiet: true })
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const purpose = process.argv[process.argv.indexOf('--for') + 1]
  setUp(purpose).catch((error) => {
    say(error.message)
    process.exit(1)
  })
}
