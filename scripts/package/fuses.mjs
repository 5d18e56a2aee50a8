#!/usr/bin/env node
// The switches that are burnt into a packaged runtime, so that no argument or variable of another program can turn them.
//   node scripts/package/fuses.mjs read <binary or .app>     prints every fuse, and exits 1 where one is not as it should be
//   node scripts/package/fuses.mjs flip <binary or .app>     sets them; on a package only, never on the runtime for development
// Where the e2e tests drive a packaged build, they need EnableNodeCliInspectArguments left on: see docs/security.md.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses'
import { FUSES } from './fuse-list.mjs'

/** How a runtime's wire says on and off (ASCII); anything else is a fuse that it does not have any more. */
const ON = '1'.charCodeAt(0)
const OFF = '0'.charCodeAt(0)

/**
 * The fuses of a runtime.
 * @param {string} runtime the binary, or on macOS the .app
 * @returns {Promise<Record<string, boolean | null>>} null where this runtime has no such fuse
 * @throws where it is no Electron
 */
export async function readFuses(runtime) {
  const wire = await getCurrentFuseWire(runtime)
  const stateOf = (fuse) => ({ [ON]: true, [OFF]: false })[wire[FuseV1Options[fuse]]] ?? null
  return Object.fromEntries(FUSES.map(({ fuse }) => [fuse, stateOf(fuse)]))
}

/**
 * Sets every fuse that this runtime has, and reads them back.
 * @param {string} runtime the binary, or on macOS the .app: of a package, never the one for development
 * @returns {Promise<Record<string, boolean | null>>} as `readFuses`
 * @throws where one is not as it should be afterwards
 */
export async function setFuses(runtime) {
  const before = await readFuses(runtime)
  const wanted = FUSES.filter(({ fuse }) => before[fuse] !== null).map(({ fuse, on }) => [FuseV1Options[fuse], on])
  await flipFuses(runtime, { version: FuseVersion.V1, ...Object.fromEntries(wanted) })
  const after = await readFuses(runtime)
  const wrong = wrongFuses(after)
  if (wrong.length > 0) throw new Error(`These fuses did not take: ${wrong.join(', ')}`)
  return after
}

/**
 * Names of the fuses that are not as a package has them; one that the runtime does not have counts as right.
 * @param {Record<string, boolean | null>} fuses
 */
export function wrongFuses(fuses) {
  return FUSES.filter(({ fuse, on }) => fuses[fuse] !== null && fuses[fuse] !== on).map(({ fuse }) => fuse)
}

async function main() {
  const [command, runtime] = process.argv.slice(2)
  if (!runtime || (command !== 'read' && command !== 'flip')) {
    throw new Error('usage: node scripts/package/fuses.mjs read|flip <binary or .app of a package>')
  }
  const fuses = command === 'flip' ? await setFuses(runtime) : await readFuses(runtime)
  for (const { fuse, on } of FUSES) {
    const state = fuses[fuse]
    const words = state === null ? 'not in this runtime' : state ? 'on' : 'off'
    console.log(`${fuse}: ${words}${state === null || state === on ? '' : ', and should not be'}`)
  }
  if (wrongFuses(fuses).length > 0) process.exitCode = 1
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}
