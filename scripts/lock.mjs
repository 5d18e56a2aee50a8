import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** Whoever held a lock for longer than this is gone. */
const STALE_MS = 15 * 60_000
const WAIT_MS = 200

/**
 * Runs `work` while no other process of this checkout runs under the same name: two starts at once on a fresh clone must not
 * install or build into each other. Waits without using the processor.
 * @template T
 * @param {string} name
 * @param {() => T} work
 * @returns {T}
 */
export function withLock(root, name, work) {
  const folder = path.join(root, `.${name}.lock`)
  while (!take(folder)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
  try {
    return work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function take(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const held = statSync(folder, { throwIfNoEntry: false })
    if (held && Date.now() - held.mtimeMs > STALE_MS) rmSync(folder, { recursive: true, force: true })
    return false
  }
}
