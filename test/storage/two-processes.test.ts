import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { bundleOf } from './bundle-of'
import { tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

let bundleFolder: string
let program: string

beforeAll(async () => {
  bundleFolder = await mkdtemp(join(tmpdir(), 'coachable-holder-'))
  program = await bundleOf('./folder-holder.ts', bundleFolder)
}, 60_000)

afterAll(() => rm(bundleFolder, { recursive: true, force: true }))

/** Starts a process that wants the folder and, where it gets it, writes until it is ended. */
function start(folder: string, name: string) {
  const child = spawn(process.execPath, [program, folder, name], { stdio: ['pipe', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const lines = () => printed.split('\n').slice(0, -1)
  async function first(): Promise<string> {
    while (lines().length === 0 && child.exitCode === null) await pause(5)
    return lines()[0] ?? ''
  }
  return { child, first, acknowledged: () => lines().slice(1), ended: once(child, 'close') }
}

async function end(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await ended
}

describe('two processes on one data folder', () => {
  it('never both write: the second reads and is refused, and takes over once the first is gone', async () => {
    const folder = join(await temporaryFolder(), 'data')
    let known: string[] = []
    for (let round = 0; round < 4; round += 1) {
      const one = start(folder, `one${round}-`)
      expect(await one.first()).toBe('open')
      while (one.acknowledged().length < 5) await pause(5)
      const other = start(folder, `other${round}-`)
      expect(await other.first()).toBe('refused in_use')
      await other.ended
      // Killed or ended properly: both leave the folder to the next one.
      await end(one.child, one.ended, round % 2 === 0 ? 'SIGKILL' : 'SIGTERM')
      known = [...known, ...one.acknowledged()]
      const store = await openStore({ folder })
      expect(store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
      expect(tickedIn(store.state())).toEqual(expect.arrayContaining(known))
    }
  }, 60_000)

  it('that start at the same moment: exactly one gets it', async () => {
    const folder = join(await temporaryFolder(), 'data')
    for (let round = 0; round < 3; round += 1) {
      const all = [1, 2, 3, 4].map((number) => start(folder, `r${round}n${number}-`))
      const firsts = await Promise.all(all.map((one) => one.first()))
      expect(firsts.filter((line) => line === 'open')).toHaveLength(1)
      expect(firsts.filter((line) => line === 'refused in_use')).toHaveLength(3)
      await Promise.all(all.map(({ child, ended }) => end(child, ended, 'SIGKILL')))
    }
  }, 60_000)
})
