#!/usr/bin/env node
// npm run package [-- options]: packages the program, for this system or for the target that is named.
//   --target NAME   linux-x64, win32-x64, darwin-arm64 or darwin-x64
//   --dir           the unpacked application alone
//   --out FOLDER    in place of dist/; what lies there of an earlier run goes first
//   --smoke         then tries what was made, outside of the checkout (scripts/package/smoke.mjs)
//   --release       ends with an error where what it would make is none: made of any runtime but the official one
// What is made of another runtime is called "not-for-release", in its name and in a file inside. See docs/packaging.md.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Arch, build, Platform } from 'electron-builder'
import { ensureBuilt } from './build.mjs'
import { resolveElectron } from './electron.mjs'
import { appFolderOf, builderConfig, NOT_FOR_RELEASE } from './package/builder-config.mjs'
import { TARGETS } from './package/contents.mjs'
import { makeDeb, makeTarball } from './package/linux-packages.mjs'
import { MOST, sizeOf, sizeReport, sizesOf } from './package/sizes.mjs'
import { smoke } from './package/smoke.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { version, description, devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const host = `${process.platform}-${process.arch}`
const PLATFORMS = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC }

const say = (line) => console.log(`[package] ${line}`)

/** The folder of an unpacked runtime, given its program. */
function folderOf({ path: program }) {
  return process.platform === 'darwin' ? path.resolve(path.dirname(program), '../../..') : path.dirname(program)
}

/** The runtime to package, and whether that makes a release. */
async function chosenRuntime(target, wantsRelease) {
  const runtime = await resolveElectron()
  const isRelease = runtime.source === 'official' && runtime.version === devDependencies.electron
  if (wantsRelease && !isRelease) {
    throw new Error(
      `This is no release: it would be made of Electron ${runtime.version} (${runtime.source}), and a release is made of the official ` +
        `Electron ${devDependencies.electron} alone. Set ELECTRON_MIRROR and run "npx install-electron", or leave --release out to try the package.`
    )
  }
  if (!isRelease) {
    if (target !== host) throw new Error(`Without the official Electron only ${host} can be packaged here.`)
    say(`NOT FOR RELEASE: made of Electron ${runtime.version} (${runtime.source}), to try the package with.`)
  }
  // For another system or processor electron-builder fetches the same official version itself.
  return { isRelease, runtime: target === host ? { folder: folderOf(runtime), version: runtime.version } : null }
}

/** What electron-builder makes of a target: installers need helpers that it fetches, which what is no release does without. */
function formats(target, config, { dir, isRelease }) {
  if (dir || !isRelease) return ['dir']
  return { linux: config.linux, win32: config.win, darwin: config.mac }[target.split('-')[0]].target
}

/** Takes away what an earlier run left. */
function forget(output, appFolder) {
  rmSync(appFolder, { recursive: true, force: true })
  if (!existsSync(output)) return
  for (const name of readdirSync(output)) if (name.startsWith('Coachable-')) rmSync(path.join(output, name))
}

async function main() {
  process.chdir(root)
  const { values } = parseArgs({
    options: {
      target: { type: 'string', default: host },
      dir: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist' },
      smoke: { type: 'boolean', default: false },
      release: { type: 'boolean', default: false }
    }
  })
  const { target, dir } = values
  if (!TARGETS.includes(target)) throw new Error(`There is no target ${target}, only ${TARGETS.join(', ')}.`)
  const { isRelease, runtime } = await chosenRuntime(target, values.release)
  ensureBuilt()
  const output = path.resolve(values.out)
  forget(output, appFolderOf(target, output))

  const [platform, arch] = target.split('-')
  const config = builderConfig(target, { output, isRelease, runtime })
  const targets = PLATFORMS[platform].createTarget(formats(target, config, { dir, isRelease }), Arch[arch])
  const made = await build({ targets, config, publish: 'never' })
  const appFolder = appFolderOf(target, output)
  if (platform === 'linux' && !dir) {
    const name = `Coachable-${version}-linux-${arch}${isRelease ? '' : NOT_FOR_RELEASE}`
    made.push(makeTarball(appFolder, name))
    made.push(await makeDeb(appFolder, name, { version, arch, isRelease, description }))
  }
  say(`made ${path.relative(root, appFolder)}${made.length > 0 ? ' and of it:' : ''}`)
  for (const file of made) say(`${(sizeOf(file) / 1e6).toFixed(1).padStart(7)} MB  ${path.relative(root, file)}`)
  if (runtime) {
    const sizes = sizesOf(platform, appFolder, runtime.folder)
    console.log(sizeReport(sizes))
    if (sizes.ratio > MOST)
      throw new Error(`The package is ${sizes.ratio.toFixed(3)} times the yardstick; at most ${MOST} is allowed.`)
  }
  if (values.smoke) await smoke(target, output)
}

main().catch((error) => {
  console.error(`[package] ${error.message}`)
  process.exit(1)
})
