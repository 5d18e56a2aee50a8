import type { ChildProcess } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createReaderHost, type ReaderHost } from '../../../../src/main/reader-host/reader-host'
import type { ReaderState } from '../../../../src/shared/contract/views'
import { startForkedReader } from '../../../helpers/forked-reader'

/** A small process with the reader's protocol and chosen bad habits: what it does hangs on the message's subject. */
const SCRIPT = `
const fs = require('node:fs')
const [, , habit, memory] = process.argv
const runs = Number(fs.existsSync(memory) ? fs.readFileSync(memory, 'utf8') : 0) + 1
fs.writeFileSync(memory, String(runs))
if (habit === 'never-starts') process.exit(1)
if (habit === 'silent') setInterval(() => undefined, 1000)
else if (habit === 'no-model') process.send({ type: 'unavailable', code: 'model_missing' })
else setTimeout(() => process.send({ type: 'ready', loadMilliseconds: 1 }), 10)
process.on('message', ({ id, input }) => {
  if (input.subject === 'crash always' || (input.subject === 'crash once' && runs === 1)) process.abort()
  if (input.subject === 'hang') return
  const reading = { kind: 'other', kindConfidence: 1, signals: [], model: String(runs) + input.body }
  process.send({ type: 'read', id, reading, milliseconds: 1 })
})
`

let folder: string
let host: ReaderHost | undefined
let counter = 0
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-host-'))
  await writeFile(path.join(folder, 'habit.cjs'), SCRIPT)
})
afterEach(() => host?.close())

function hostWith(habit: string, timeout = 20_000) {
  const states: ReaderState[] = []
  const started: ChildProcess[] = []
  counter += 1
  const memory = path.join(folder, `memory-${counter}`)
  host = createReaderHost({
    startProcess: () => startForkedReader(path.join(folder, 'habit.cjs'), [habit, memory], started),
    onState: (state) => states.push(state),
    timeout,
    backOff: 5
  })
  host.start()
  return { host, states, started }
}

const input = (subject: string, body = '') => ({ subject, body })

describe('the reader host', () => {
  it('answers many requests from one process, each with its own answer', async () => {
    const { host, started } = hostWith('good')
    const bodies = Array.from({ length: 50 }, (_, index) => `-${index}`)
    const answers = await Promise.all(bodies.map((body) => host.read(input('', body))))
    expect(answers.map((answer) => answer.ok && answer.value.model)).toEqual(bodies.map((body) => `1${body}`))
    expect(started).toHaveLength(1)
  })

  it('restarts after a crash and answers the very request that was open', async () => {
    const { host, states, started } = hostWith('good')
    const [first, second] = await Promise.all([host.read(input('crash once', 'a')), host.read(input('', 'b'))])
    expect(first).toMatchObject({ ok: true, value: { model: '2a' } })
    expect(second).toMatchObject({ ok: true, value: { model: '2b' } })
    expect(states).toEqual(['ready', 'starting', 'ready'])
    expect(started).toHaveLength(2)
  })

  it('fails the request that crashes the reader again, and reads the others', async () => {
    const { host } = hostWith('good')
    const [bad, good] = await Promise.all([host.read(input('crash always')), host.read(input('', 'b'))])
    expect(bad).toEqual({ ok: false, code: 'reader_crashed' })
    expect(good).toMatchObject({ ok: true })
  })

  it('gives up a request that takes too long and reads the next in a new process', async () => {
    const { host } = hostWith('good', 1500)
    const [slow, next] = await Promise.all([host.read(input('hang')), host.read(input('', 'b'))])
    expect(slow).toEqual({ ok: false, code: 'reader_timeout' })
    expect(next).toMatchObject({ ok: true, value: { model: '2b' } })
  })

  it('fails what waits when the process will not start at all, and says so', async () => {
    const { host, states } = hostWith('never-starts')
    expect(await host.read(input('', 'a'))).toEqual({ ok: false, code: 'reader_unavailable' })
    expect(states.at(-1)).toBe('unavailable')
    expect(await host.read(input('', 'b'))).toEqual({ ok: false, code: 'reader_unavailable' })
  })

  it('passes on why the model cannot be used, and goes on saying so', async () => {
    const { host, states, started } = hostWith('no-model')
    expect(await host.read(input('', 'a'))).toEqual({ ok: false, code: 'model_missing' })
    await vi.waitUntil(() => started[0]?.signalCode !== null || started[0]?.exitCode !== null)
    await new Promise((done) => setTimeout(done, 100))
    expect(host.state()).toBe('unavailable')
    expect(states).toEqual(['unavailable'])
    expect(await host.read(input('', 'a'))).toEqual({ ok: false, code: 'model_missing' })
  })

  it('gives up a process that never gets ready', async () => {
    const { host, states } = hostWith('silent', 200)
    expect(await host.read(input('', 'a'))).toEqual({ ok: false, code: 'reader_unavailable' })
    expect(states).toEqual(['unavailable'])
  })

  it('does not let messages that crash it take the good ones with them', async () => {
    const { host } = hostWith('good')
    const subjects = ['crash always', 'crash always', 'crash always', 'fine', 'crash always', 'fine']
    const answers = await Promise.all(subjects.map((subject) => host.read(input(subject))))
    expect(answers.map((answer) => (answer.ok ? 'read' : answer.code))).toEqual(
      subjects.map((subject) => (subject === 'fine' ? 'read' : 'reader_crashed'))
    )
  })

  it('starts nothing before it is told to', async () => {
    const started: ChildProcess[] = []
    host = createReaderHost({
      startProcess: () =>
        startForkedReader(path.join(folder, 'habit.cjs'), ['good', path.join(folder, 'late')], started)
    })
    const answer = host.read(input('', 'a'))
    expect(started).toHaveLength(0)
    host.start()
    expect(await answer).toMatchObject({ ok: true })
  })

  it('answers what is open when it is closed', async () => {
    const { host } = hostWith('good')
    const answer = host.read(input('hang'))
    host.close()
    expect(await answer).toEqual({ ok: false, code: 'reader_unavailable' })
    expect(await host.read(input('', 'a'))).toEqual({ ok: false, code: 'reader_unavailable' })
  })

  it('reads again after a process was killed from outside while idle', async () => {
    const { host, started } = hostWith('good')
    await host.read(input('', 'a'))
    started[0]?.kill('SIGKILL')
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true })
  })
})
