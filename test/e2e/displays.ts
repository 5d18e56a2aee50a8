import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** Larger than the window, so that nothing is cut off in a screenshot. */
const SCREEN = '1920x1200x24'

/**
 * Global set-up: starts as many virtual displays as COACHABLE_DISPLAYS says, one for each worker, for windows on one display would take
 * the focus from each other. Nothing where the variable is not set: there the tests use the display that there is.
 * @returns the tear-down
 */
// The runner looks for a default export.
export default async function displays(): Promise<() => Promise<void>> {
  const begun = await Promise.all(Array.from({ length: Number(process.env.COACHABLE_DISPLAYS ?? 0) }, begin))
  if (begun.length > 0) process.env.COACHABLE_DISPLAY_NAMES = begun.map(({ name }) => name).join(' ')
  return async () => {
    await Promise.all(begun.map(({ server }) => end(server)))
  }
}

/** The display of this worker, or undefined where there is none of its own. */
export function ownDisplay(): string | undefined {
  return process.env.COACHABLE_DISPLAY_NAMES?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
}

/** The server chooses a number that is free, and tells it when it is ready. */
async function begin(): Promise<{ readonly server: ChildProcess; readonly name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe']
  })
  const said = server.stdio[3]
  if (!said || !('setEncoding' in said)) throw new Error('The display has no way to tell its number.')
  const number = (await text(said)).trim()
  if (!/^\d+$/.test(number)) throw new Error('The virtual display did not start.')
  return { server, name: `:${number}` }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill()
  await ended
}
