#!/usr/bin/env node
// Tries what was packaged, outside of the checkout and without a test driver:
//   node scripts/package/smoke.mjs [target [folder]]      what lies in dist/, or in another folder
// The unpacked application is copied, the archive and the Debian package are unpacked, each into a temporary folder; the program in it
// is started with --self-test, without a network where the system can take it away. Then the same with a model of which one bit is another.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFile, listPackage } from '@electron/asar'
import { hasDisplay } from '../set-up.mjs'
import { whyNot, withoutNetwork } from '../without-network.mjs'
import { appFolderOf, LINUX_ENTRY, programOf, resourcesOf } from './builder-config.mjs'
import { packagesOf, RESOURCES, runtimeOf } from './contents.mjs'
import { readFuses, wrongFuses } from './fuses.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** What the model makes of resources/samples/feedback.eml, whatever it runs on. */
const SAMPLE_KIND = 'feedback'
/** Much longer than the program gives itself. Milliseconds. */
const LIMIT_MS = 180_000

const say = (line) => console.log(`[smoke] ${line}`)

/** Runs a program to its end and gives what it printed. @throws what it said where it failed */
function printed(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`)
  return stdout
}

/** @throws where it is not so */
function must(isSo, what) {
  if (!isSo) throw new Error(what)
}

/** The environment without anything that leads back to the checkout, or changes how Electron starts. */
function bareEnvironment(temporary) {
  const kept = Object.entries(process.env)
    .filter(([name]) => !/^(?:NODE_|npm_|ELECTRON_|VITE|INIT_CWD)/i.test(name))
    .map(([name, value]) => [name, /^path$/i.test(name) ? withoutCheckout(value) : value])
  // Chromium's sandbox refuses to run as root (containers, CI); another user keeps it.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? { ELECTRON_DISABLE_SANDBOX: '1' } : {}
  return { ...Object.fromEntries(kept), TMPDIR: temporary, TEMP: temporary, TMP: temporary, ...asRoot }
}

/** Folders to look for programs in, as a system writes them in one line. */
function withoutCheckout(folders) {
  return folders
    .split(path.delimiter)
    .filter((folder) => !folder.startsWith(root))
    .join(path.delimiter)
}

/** Starts the program in an application's folder with --self-test, and gives its status and result. */
function selfTest(platform, appFolder, work) {
  const file = path.join(work, 'result.json')
  rmSync(file, { force: true })
  const program = programOf(platform, appFolder)
  const binary = platform === 'darwin' ? path.join(program, 'Contents', 'MacOS', 'Coachable') : program
  const start = [binary, `--self-test=${file}`]
  const shown = hasDisplay() ? start : ['xvfb-run', '-a', ...start]
  const [command, ...args] = whyNot() === null ? withoutNetwork(shown) : shown
  const temporary = path.join(work, 'tmp')
  mkdirSync(temporary, { recursive: true })
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: work,
    env: bareEnvironment(temporary),
    encoding: 'utf8',
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL'
  })
  must(existsSync(file), `The program wrote no result (${error?.message ?? `status ${status}`}).\n${stderr}`)
  return { status, result: JSON.parse(readFileSync(file, 'utf8')) }
}

/** Everything has to work, on the runtime that the target is made for. */
function tryWhole(what, target, appFolder, work) {
  const [platform] = target.split('-')
  const { status, result } = selfTest(platform, appFolder, work)
  must(status === 0 && result.ok, `${what} does not work: ${JSON.stringify(result.failed ?? result)}`)
  must(
    result.reader === runtimeOf(target),
    `${what} reads with the ${result.reader} runtime, not the ${runtimeOf(target)} one.`
  )
  must(result.reading.kind === SAMPLE_KIND, `${what} takes the sample for ${result.reading.kind}.`)
  must(result.refusals === 0, `${what} tried to reach the network.`)
  say(
    `${what}: works, ${result.reader} runtime, Electron ${result.runtime.electron}, sample read as ${result.reading.kind} ` +
      `(${result.reading.labels.join(', ')}); usable after ${result.times.usable} ms, read after ${result.times.read} ms`
  )
}

/** A model that is not the one that was shipped is refused, and said so, also where its list of hashes was changed along with it. */
function tryChangedModel(target, appFolder, work) {
  const [platform] = target.split('-')
  const folder = path.join(resourcesOf(platform, appFolder), 'model')
  const [name, list] = ['onnx/model_quantized.onnx', 'SHA256SUMS'].map((file) => path.join(folder, file))
  const shipped = [name, list].map((file) => [file, readFileSync(file)])
  const changed = readFileSync(name)
  changed[changed.length >> 1] ^= 1
  const hash = createHash('sha256').update(changed).digest('hex')
  const changes = [
    ['a model with one bit changed', name, changed],
    ['the same with its hash in the list', list, readFileSync(list, 'utf8').replace(/^\S+(?= {2}onnx)/m, hash)]
  ]
  try {
    for (const [what, file, content] of changes) {
      writeFileSync(file, content)
      const { status, result } = selfTest(platform, appFolder, work)
      must(status === 1 && !result.ok, `${what}: was taken.`)
      must(result.failed.code === 'model_changed', `${what}: was refused with ${result.failed.code}.`)
      say(`${what}: refused with "${result.failed.words}"`)
    }
  } finally {
    for (const [file, content] of shipped) writeFileSync(file, content)
  }
}

/** What a Debian package lays where, by its own list. */
function inspectDeb(file) {
  const list = printed('dpkg-deb', ['-c', file])
  const { name, mimeTypes } = LINUX_ENTRY
  must(/^-rwsr-xr-x root\/root .*\/chrome-sandbox$/m.test(list), 'The sandbox’s helper is not set-uid root.')
  for (const size of [16, 24, 32, 48, 64, 96, 128, 256, 512]) {
    const icon = `./usr/share/icons/hicolor/${size}x${size}/apps/${name}.png`
    must(list.includes(icon), `There is no ${icon}.`)
  }
  must(list.includes(`./usr/bin/${name} -> ../lib/${name}/${name}`), 'There is no command.')
  must(!/node_modules\/(?:@img|onnxruntime-web)/.test(list), 'A library is there that is not used.')
  const fields = printed('dpkg-deb', ['-f', file, 'Package', 'Version', 'Architecture', 'Depends'])
  must(fields.includes('libgtk-3-0') && fields.includes('libstdc++6'), `It does not name what it needs: ${fields}`)
  const entry = printed('sh', [
    '-c',
    `dpkg-deb --fsys-tarfile "$1" | tar xO ./usr/share/applications/${name}.desktop`,
    'sh',
    file
  ])
  for (const type of mimeTypes) must(entry.includes(type), `The menu entry does not name ${type}.`)
  must(entry.includes(`Exec=${name} %F`), 'The menu entry does not hand over files.')
  say(
    `${path.basename(file)}: ${fields.split('\n').slice(0, 3).join(', ')}; entry, icons, command and sandbox as they should be`
  )
}

/** The packages of a kind in a folder. */
function withEnding(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name))
}

/** The archive holds what the target's list names, and nothing else of node_modules. */
function inspectArchive(target, appFolder) {
  const [platform] = target.split('-')
  const archive = path.join(resourcesOf(platform, appFolder), 'app.asar')
  const files = listPackage(archive).map((name) => name.replaceAll('\\', '/'))
  const found = files.flatMap((name) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)$/.exec(name)?.[1] ?? []).sort()
  const wanted = [...packagesOf(target).map(([name]) => name), ...(runtimeOf(target) === 'native' ? ['sharp'] : [])]
  must(found.join() === wanted.sort().join(), `The archive holds ${found.join(', ')}, not ${wanted.join(', ')}.`)
  const needless = files.filter((name) => /\.(?:map|d\.ts|onnx)$|\/licenses\.md$|\/cli\.cjs$/.test(name))
  must(needless.length === 0, `The archive holds ${needless.join(', ')}.`)
  const library = readFileSync(path.join(root, 'scripts/package/no-images/index.cjs'))
  must(
    !found.includes('sharp') || extractFile(archive, 'node_modules/sharp/index.cjs').equals(library),
    'It holds a real sharp.'
  )
  for (const name of RESOURCES)
    must(existsSync(path.join(resourcesOf(platform, appFolder), name)), `There is no ${name}.`)
  say(`archive: ${files.length} entries; packages: ${found.join(', ')} (sharp is the stand-in)`)
}

/**
 * Tries everything that was made for a target.
 * @param {string} target of TARGETS @param {string} output the folder that took the packages
 * @throws with what does not work
 */
export async function smoke(target, output) {
  const work = mkdtempSync(path.join(os.tmpdir(), 'coachable-smoke-'))
  const [platform] = target.split('-')
  const reason = whyNot()
  say(reason === null ? 'without any network' : `WITH the network, which cannot be taken away here: ${reason}`)
  try {
    const copy = path.join(work, 'copied')
    cpSync(appFolderOf(target, output), copy, { recursive: true, verbatimSymlinks: true })
    const wrong = wrongFuses(await readFuses(programOf(platform, copy)))
    must(wrong.length === 0, `These fuses are not as they should be: ${wrong.join(', ')}`)
    say('fuses: read back from the copy, all as they should be')
    inspectArchive(target, copy)
    tryWhole('the copied application', target, copy, work)
    tryChangedModel(target, copy, work)
    rmSync(copy, { recursive: true })
    if (platform === 'linux') {
      for (const archive of withEnding(output, '.tar.gz')) {
        const folder = path.join(work, 'archive')
        mkdirSync(folder)
        printed('tar', ['xzf', archive, '-C', folder])
        const [inner] = readdirSync(folder)
        tryWhole(path.basename(archive), target, path.join(folder, inner), work)
        rmSync(folder, { recursive: true })
      }
      for (const image of withEnding(output, '.AppImage')) {
        printed(image, ['--appimage-extract'], work)
        tryWhole(path.basename(image), target, path.join(work, 'squashfs-root'), work)
        rmSync(path.join(work, 'squashfs-root'), { recursive: true })
      }
      for (const deb of withEnding(output, '.deb')) {
        inspectDeb(deb)
        const folder = path.join(work, 'deb')
        printed('dpkg-deb', ['-x', deb, folder])
        tryWhole(path.basename(deb), target, path.join(folder, 'usr', 'lib', LINUX_ENTRY.name), work)
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , target = `${process.platform}-${process.arch}`, folder = 'dist'] = process.argv
  smoke(target, path.resolve(folder)).catch((error) => {
    console.error(`[smoke] ${error.message}`)
    process.exit(1)
  })
}
