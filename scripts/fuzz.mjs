#!/usr/bin/env node
// npm run fuzz [-- COUNT [START]]: changed files of both corpora through every parser. A crash, a hang, or memory beyond the
// limit ends with 1. START (0) chooses the sequence; the same START gives the same files.
//   node out/tools/intake.cjs keep NUMBER FILE   writes one of them
import { fork } from 'node:child_process'
import { bundle } from './run-typescript.mjs'

/** Milliseconds that one file may take. */
const LONGEST = 5000
/** Resident bytes that the process may reach, whatever it has read. */
const MOST_MEMORY = 1024 ** 3

const count = Number(process.argv[2] ?? 20_000)
const start = Number(process.argv[3] ?? 0)
const entry = await bundle('test/fuzz/intake.ts')

const outcomes = new Map()
const faults = []
let slowest = { milliseconds: 0 }
let memory = 0
let answered = 0

/** Takes the answer for the file `current` down. */
function note(message, current) {
  if (message.kind === 'thrown') {
    faults.push({ ...current, fault: message.message })
    return
  }
  answered += 1
  for (const outcome of message.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  memory = Math.max(memory, message.memory)
  if (message.milliseconds > slowest.milliseconds) slowest = { ...current, milliseconds: message.milliseconds }
  if (message.milliseconds > LONGEST) faults.push({ ...current, fault: `took ${Math.round(message.milliseconds)} ms` })
  if (answered % 2000 === 0) console.log(`${answered} read`)
}

/** Reads files from `first` on until the end or until one brings the process down; gives the number to go on with. */
function readFrom(first) {
  return new Promise((resolve) => {
    const child = fork(entry, [first, count, start], {
      execArgv: ['--max-old-space-size=768'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc']
    })
    let current = { number: first, name: '' }
    let words = ''
    let clock
    child.stderr.on('data', (data) => {
      words = (words + data).slice(-2000)
    })
    child.on('message', (message) => {
      clearTimeout(clock)
      if (message.kind !== 'started') return note(message, current)
      current = message
      // Twice the limit: what only took long says so itself; this is for what never comes back.
      clock = setTimeout(() => {
        words = `did not answer within ${(2 * LONGEST) / 1000} s`
        child.kill('SIGKILL')
      }, 2 * LONGEST)
    })
    child.on('close', (status) => {
      clearTimeout(clock)
      if (status === 0) return resolve(count)
      faults.push({ ...current, fault: `ended with ${status}: ${words}` })
      resolve(current.number + 1)
    })
  })
}

const begin = Date.now()
for (let next = 0; next < count; ) next = await readFrom(next)
if (memory > MOST_MEMORY)
  faults.push({ number: -1, name: 'all', fault: `memory reached ${Math.round(memory / 1024 ** 2)} MB` })

for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(7)}  ${outcome}`)
console.log(`${answered} of ${count} files answered in ${Math.round((Date.now() - begin) / 1000)} s`)
console.log(
  `slowest: ${Math.round(slowest.milliseconds)} ms (number ${slowest.number}, ${slowest.name}); memory at most ${Math.round(memory / 1024 ** 2)} MB`
)
for (const { number, name, fault } of faults.slice(0, 50)) console.error(`FAULT number ${number} (${name}): ${fault}`)
if (faults.length > 0) {
  console.error(`${faults.length} faults`)
  process.exit(1)
}
