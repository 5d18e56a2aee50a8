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
const [, , habit, memory, runtime = 'native'] = process.argv
const runs = Number(fs.existsSync(memory) ? fs.readFileSync(memory, 'utf8') : 0) + 1
fs.writeFileSync(memory, String(runs))
if (habit === 'never-starts') process.exit(1)
if (habit === 'native-ends-it' && runtime === 'native') process.exit(132)
if (habit === 'silent') setInterval(() => undefined, 1000)
else if (habit === 'no-model') process.send({ type: 'unavailable', code: 'model_missing' })
else setTimeout(() => process.send({ type: 'ready', runtime }), 10)
let known = 'nothing'
process.on('message', ({ id, type, lessons, input, texts }) => {
  if (type === 'embed') {
    if (texts[0] === 'no encoder') process.send({ type: 'failed', id, code: 'model_missing' })
    else if (texts[0] === 'crash once' && runs === 1) process.abort()
    else if (texts[0] !== 'hang') process.send({ type: 'embedded', id, vectors: texts.map((text) => new Float32Array([runs, text.length])) })
    return
  }
  if (type === 'learn') {
    const asks = (subject) => lessons.some((lesson) => lesson.input.subject === subject)
    if (asks('crash always')) process.abort()
    if (asks('fail')) {
      known = 'nothing'
      process.send({ type: 'failed', id, code: 'reader_crashed' })
      return
    }
    setTimeout(() => {
      known = lessons.map((lesson) => lesson.input.subject).join('+') || 'nothing'
      process.send({ type: 'learned', id })
    }, 20)
    return
  }
  if (input.subject === 'crash always' || (input.subject === 'crash once' && runs === 1)) process.abort()
  if (input.subject === 'hang') return
  if (input.subject === 'what do you know?') input.body = ' ' + known
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

function hostWith(habit: string, timeout = 20_000, restAfter?: number) {
  const states: ReaderState[] = []
  const started: ChildProcess[] = []
  const ends: unknown[] = []
  counter += 1
  const memory = path.join(folder, `memory-${counter}`)
  host = createReaderHost({
    startProcess: (runtime) =>
      startForkedReader(path.join(folder, 'habit.cjs'), [habit, memory, ...(runtime ? [runtime] : [])], started),
    onState: (state) => states.push(state),
    onEnd: (end) => ends.push(end),
    timeout,
    backOff: 5,
    ...(restAfter === undefined ? {} : { restAfter })
  })
  host.start()
  return { host, states, started, ends }
}

const input = (subject: string, body = '') => ({ subject, body })

const lessonOn = (subject: string) => ({ input: input(subject), verdicts: [] })

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

  it('ends the process where there is nothing to do, and comes back with what it learned for the next message', async () => {
    const { host, states, started, ends } = hostWith('good', 20_000, 40)
    host.learn([lessonOn('a')])
    expect(await host.read(input('what do you know?'))).toMatchObject({ ok: true, value: { model: '1 a' } })
    await vi.waitFor(() => expect(host.state()).toBe('resting'))
    await vi.waitFor(() => expect(started[0]?.exitCode ?? started[0]?.signalCode).not.toBe(null))
    const answers = await Promise.all([host.read(input('what do you know?')), host.read(input('', '-b'))])
    expect(answers).toMatchObject([{ value: { model: '2 a' } }, { value: { model: '2-b' } }])
    expect(states.slice(0, 4)).toEqual(['ready', 'resting', 'starting', 'ready'])
    expect(ends).toEqual([])
  })

  it('never rests while something is worked on', async () => {
    const { host, states } = hostWith('good', 1500, 20)
    expect(await host.read(input('hang'))).toEqual({ ok: false, code: 'reader_timeout' })
    expect(states.slice(0, 2)).toEqual(['ready', 'starting'])
  })

  it('fails the request that crashes the reader again, and reads the others', async () => {
    const { host } = hostWith('good')
    const [bad, good] = await Promise.all([host.read(input('crash always')), host.read(input('', 'b'))])
    expect(bad).toEqual({ ok: false, code: 'reader_crashed' })
    expect(good).toMatchObject({ ok: true })
  })

  it('tries a message three times before it is set aside, and tells of every end', async () => {
    const { host, started, ends } = hostWith('good')
    expect(await host.read(input('crash always'))).toEqual({ ok: false, code: 'reader_crashed' })
    expect(started).toHaveLength(3)
    expect(ends).toHaveLength(3)
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true, value: { model: '4b' } })
    host.close()
    expect(ends).toHaveLength(3)
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

  it('passes the native runtime over once loading it has ended the process twice, and never goes back', async () => {
    const { host, started } = hostWith('native-ends-it')
    expect(host.runtime()).toBe(null)
    expect(await host.read(input('', 'a'))).toMatchObject({ ok: true, value: { model: '3a' } })
    expect(host.runtime()).toBe('wasm')
    started.at(-1)?.kill('SIGKILL')
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true, value: { model: '4b' } })
    expect(host.runtime()).toBe('wasm')
  })

  it('does not take a message that crashes it for a runtime that does', async () => {
    const { host } = hostWith('good')
    expect(await host.read(input('crash always'))).toEqual({ ok: false, code: 'reader_crashed' })
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true })
    expect(host.runtime()).toBe('native')
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

  it('reads in the light of the newest lessons, also after a crash', async () => {
    const { host, started } = hostWith('good')
    const known = async () => {
      const answer = await host.read(input('what do you know?'))
      return answer.ok && answer.value.model.slice(2)
    }
    expect(await known()).toBe('nothing')
    host.learn([lessonOn('one')])
    host.learn([lessonOn('one'), lessonOn('two')])
    expect(await known()).toBe('one+two')
    started.at(-1)?.kill('SIGKILL')
    expect(await known()).toBe('one+two')
    host.learn([])
    expect(await known()).toBe('nothing')
  })

  it('gives a vector a text, in a process that also reads', async () => {
    const { host, started } = hostWith('good')
    const [reading, vectors] = await Promise.all([host.read(input('', 'a')), host.embed(['one', 'three'])])
    expect(reading).toMatchObject({ ok: true, value: { model: '1a' } })
    expect(vectors).toEqual({ ok: true, value: [new Float32Array([1, 3]), new Float32Array([1, 5])] })
    expect(started).toHaveLength(1)
  })

  it('embeds before the messages that were not sent yet, one after the other', async () => {
    const { host } = hostWith('good')
    const order: string[] = []
    const reads = Array.from({ length: 40 }, (_, n) => host.read(input('', 'a')).then(() => order.push(`read ${n}`)))
    const embeds = ['first', 'second'].map((text) => host.embed([text]).then(() => order.push(text)))
    await Promise.all([...reads, ...embeds])
    expect(order.indexOf('second')).toBe(order.indexOf('first') + 1)
    expect(order.indexOf('second')).toBeLessThan(15)
    expect(order.filter((entry) => entry.startsWith('read'))).toEqual(reads.map((_, n) => `read ${n}`))
  })

  it('embeds again after a crash, and says why where it cannot', async () => {
    const { host } = hostWith('good')
    expect(await host.embed(['crash once'])).toEqual({ ok: true, value: [new Float32Array([2, 10])] })
    expect(await host.embed(['no encoder'])).toEqual({ ok: false, code: 'model_missing' })
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true, value: { model: '2b' } })
  })

  it('gives up embedding that takes too long', async () => {
    const { host } = hostWith('good', 1500)
    expect(await host.embed(['hang'])).toEqual({ ok: false, code: 'reader_timeout' })
    expect(await host.embed(['b'])).toMatchObject({ ok: true })
  })

  it('gives lessons up that crash it, and goes on reading', async () => {
    const { host, states } = hostWith('good')
    host.learn([lessonOn('crash always')])
    expect(await host.read(input('', 'a'))).toMatchObject({ ok: true })
    expect(states.at(-1)).toBe('ready')
    expect(host.learningFailed()).toBe(true)
    host.learn([lessonOn('good ones')])
    expect(await host.read(input('what do you know?'))).toMatchObject({ ok: true, value: { model: '3 good ones' } })
    expect(host.learningFailed()).toBe(false)
  })

  it('says that lessons could not be learned, and reads without any', async () => {
    const { host, started } = hostWith('good')
    host.learn([lessonOn('one')])
    host.learn([lessonOn('fail')])
    expect(await host.read(input('what do you know?'))).toMatchObject({ ok: true, value: { model: '1 nothing' } })
    expect(host.learningFailed()).toBe(true)
    expect(started).toHaveLength(1)
  })

  it('reads again after a process was killed from outside while idle', async () => {
    const { host, started } = hostWith('good')
    await host.read(input('', 'a'))
    started[0]?.kill('SIGKILL')
    expect(await host.read(input('', 'b'))).toMatchObject({ ok: true })
  })
})
