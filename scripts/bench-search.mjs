// Part of `npm run bench`: everything searched, with 10,000 messages, 2,000 applications and 3,000 entries; main and its worker, without a window.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './run-typescript.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const ms = (value) => `${value.toFixed(1).padStart(8)} ms`

function share(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/** Measures and gives the lines to print. */
export async function measureSearch() {
  const tool = await bundle('test/bench/search.ts', 'bench-search')
  const worker = path.join(root, 'out', 'main', 'search-worker.cjs')
  const run = spawnSync(process.execPath, [tool, worker], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (run.status !== 0) throw new Error(run.stderr)
  const { things, built, whileBuilding, queries, similar, blocked } = JSON.parse(run.stdout)
  const line = (values) =>
    `${ms(share(values, 0.5))}    95 % below ${ms(share(values, 0.95)).trim()}    at most ${ms(Math.max(...values)).trim()}`
  return `
Search over ${things} things, asked from main
  the index, from the first question to the last thing in it         ${ms(built)}
  a question meanwhile                                               ${line(whileBuilding)}
  ${queries.length} questions as they are typed, letter by letter               ${line(queries)}
  what is similar, all sentences compared                            ${line(similar)}
  main's event loop: most ${blocked.building.toFixed(1)} ms while it is built, ${blocked.asking.toFixed(1)} ms while asked, ${blocked.comparing.toFixed(1)} ms while sentences are compared;
    ${blocked.idle.toFixed(1)} ms while it does nothing at all`
}
