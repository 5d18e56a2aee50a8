// Part of `npm run bench`: the stored state of a long search, written and opened, beside the one file of version 1 in the same run.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './run-typescript.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const figure = ({ time, block }) => `${time.toFixed(1).padStart(8)} ms ${block.toFixed(1).padStart(7)} ms`

/** Measures and gives the lines to print. */
export async function measureStore() {
  const tool = await bundle('test/bench/store.ts', 'bench-store')
  const done = spawnSync(process.execPath, [tool], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  const { messages, applications, journal, oneFile, pieces } = JSON.parse(done.stdout)
  const line = (words, name) => `  ${words.padEnd(34)}${figure(pieces[name])}    ${figure(oneFile[name])}`
  return `
The stored state: ${messages} messages, ${applications} applications, ${journal} journal entries (${(oneFile.bytes / 2e6).toFixed(0)} MB)
                                             in pieces              as one file (version 1)
                                          time  longest block        time  longest block
${line('a tick', 'tick')}
${line('a new message', 'add')}
${line('a message changed in the middle', 'edit')}
${line('everything, once', 'writeAll')}
${line('opening', 'open')}
  opening an empty folder           ${pieces.empty.toFixed(1).padStart(8)} ms               ${oneFile.empty.toFixed(1).padStart(8)} ms`
}
