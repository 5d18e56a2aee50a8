// Part of `npm run bench`: what writing and opening the state costs, in pieces and as the one file of version 1.
//   node store.cjs [MESSAGES [APPLICATIONS [JOURNAL]]]    prints JSON
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { durableFile } from '../../src/main/storage/durable-file'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import { type StateV1, type StoredMessage, stateV1Schema } from '../../src/shared/state/state-v1'
import { messageOf } from '../helpers/message-of'

/** What a write or an opening took, and the longest that nothing else had its turn meanwhile, both in milliseconds. */
interface Figure {
  readonly time: number
  readonly block: number
}

interface Way {
  open(): Promise<State>
  write(state: State): Promise<void>
}

const AT = '2026-01-02T03:04:05.000Z'
const RUNS = 15

function sampleState(messages: number, applications: number, journal: number): State {
  const many = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at))
  return {
    ...emptyState(),
    messages: many(messages, messageAt),
    applications: many(applications, (at) => ({
      id: `a${at}`,
      company: `Firm ${at}`,
      role: 'Clerk',
      stages: [{ stage: 'applied' as const, on: '2026-01-02', round: null }],
      posting: { text: 'We look for somebody who keeps our books and likes to. '.repeat(20), link: '' },
      contact: null,
      notes: '',
      addedAt: AT,
      removedAt: null
    })),
    journal: many(journal, (at) => ({
      id: `j${at}`,
      day: '2026-01-02',
      text: 'A day on which something small went well. '.repeat(10),
      mood: null,
      prompt: null,
      messages: [],
      applications: [],
      addedAt: AT,
      changedAt: AT,
      removedAt: null
    })),
    ticks: Object.fromEntries(many(messages / 5, (at) => [`m${at}:tailor_resume`, { doneAt: AT }] as const))
  }
}

/** A mail of some 2 kB with five signals read in it. */
function messageAt(at: number): StoredMessage {
  const signal = { label: 'competition' as const, confidence: 0.9, start: 0, end: 60 }
  return {
    message: messageOf(`m${at}`, 'Thank you for your time. We went on with somebody else this time. '.repeat(24), AT),
    reading: {
      state: 'read',
      reading: { kind: 'rejection', kindConfidence: 0.9, signals: Array(5).fill(signal), model: 'm' }
    },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: null,
    removedAt: null
  }
}

/** The store as it is. */
function inPieces(folder: string): Way {
  let change: (state: State) => Promise<unknown> = () => Promise.reject(new Error('Open first'))
  return {
    async open() {
      const store = await openStore({ folder })
      change = async (state) => {
        const result = await store.change(() => state)
        if (!result.ok) throw new Error(result.code)
      }
      return store.state()
    },
    async write(state) {
      await change(state)
    }
  }
}

/** The store as it was in version 1: messages that are new are checked, and everything is written as one file. */
function inOneFile(folder: string): Way {
  const file = durableFile({ path: path.join(folder, 'state.json') })
  const fitting = new WeakSet<object>()
  return {
    async open() {
      await file.prepare()
      const bytes = await file.read('newest')
      if (bytes === null) return emptyState()
      const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      const state: StateV1 = stateV1Schema.parse(value)
      return { ...state, version: 2 }
    },
    async write(state) {
      const messages = state.messages.filter((stored) => !fitting.has(stored))
      const old = { ...state, version: 1 }
      if (!stateV1Schema.safeParse({ ...old, messages }).success) throw new Error('does not fit')
      for (const stored of messages) fitting.add(stored)
      await file.write(JSON.stringify(old))
    }
  }
}

async function timed<T>(work: () => Promise<T>): Promise<Figure & { readonly result: T }> {
  const loop = monitorEventLoopDelay({ resolution: 1 })
  loop.enable()
  // The monitor's own timer has to be running before there is anything to notice.
  await new Promise((done) => setTimeout(done, 5))
  loop.reset()
  const begun = performance.now()
  const result = await work()
  const time = performance.now() - begun
  await new Promise((done) => setTimeout(done, 3))
  loop.disable()
  return { time, block: loop.max / 1e6, result }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The median of the times, and the longest block of all. */
async function often(work: (run: number) => Promise<unknown>): Promise<Figure> {
  const figures: Figure[] = []
  for (let run = 0; run < RUNS; run += 1) figures.push(await timed(() => work(run)))
  return { time: median(figures.map(({ time }) => time)), block: Math.max(...figures.map(({ block }) => block)) }
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(names.map(async (name) => (await stat(path.join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function measure(folder: string, way: Way, all: State) {
  await mkdir(folder)
  const empty = await timed(() => way.open())
  const writeAll = await timed(() => way.write(all))
  let state = all
  function write(next: State): Promise<void> {
    state = next
    return way.write(state)
  }
  const tick = await often((run) => write({ ...state, ticks: { ...state.ticks, [`t${run}`]: { doneAt: AT } } }))
  const add = await often((run) =>
    write({ ...state, messages: [...state.messages, messageAt(all.messages.length + run)] })
  )
  const edit = await often((run) => {
    const at = (run * 617) % all.messages.length
    return write({
      ...state,
      messages: state.messages.map((one, now) => (now === at ? { ...one, removedAt: AT } : one))
    })
  })
  const bytes = await bytesIn(folder)
  const open = await often(async () => {
    const opened = await way.open()
    if (opened.messages.length !== state.messages.length) throw new Error('Not all was read')
  })
  return { empty: empty.time, writeAll: { time: writeAll.time, block: writeAll.block }, tick, add, edit, open, bytes }
}

async function run(): Promise<void> {
  const [messages = 10_000, applications = 2_000, journal = 3_000] = process.argv.slice(2).map(Number)
  const place = await mkdtemp(path.join(tmpdir(), 'coachable-bench-'))
  const [first, second] = [path.join(place, 'one-file'), path.join(place, 'pieces')]
  try {
    const oneFile = await measure(first, inOneFile(first), sampleState(messages, applications, journal))
    const pieces = await measure(second, inPieces(second), sampleState(messages, applications, journal))
    console.log(JSON.stringify({ messages, applications, journal, oneFile, pieces }))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

run().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
