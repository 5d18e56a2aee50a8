// Part of `npm run bench`: everything searched, at the scale of a very long search for work. Prints one line of JSON.
//   node search.cjs WORKER
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { createSearch } from '../../src/main/journey/search/search'
import { VECTOR_WIDTH } from '../../src/main/journey/search/vector-table'
import { openStore } from '../../src/main/storage/store'
import { ok } from '../../src/shared/contract/result'
import type { SearchQuestion } from '../../src/shared/contract/search-views'
import { newApplication } from '../../src/shared/domain/application'
import type { JournalEntry } from '../../src/shared/domain/journal'
import type { Message } from '../../src/shared/domain/message'
import { emptyState, type State } from '../../src/shared/state/state'

const MESSAGES = 10_000
const APPLICATIONS = 2_000
const ENTRIES = 3_000
/** Typed letter by letter, as a person does. */
const TYPED = [
  'interview',
  'data analyst',
  'unfortunately we',
  'firm 812',
  'the',
  'recieve experience',
  'portfolio nervous',
  'zzzzz',
  'we have decided to move forward with other candidates'
]
const NOW = Date.parse('2026-11-23T12:00:00Z')
const HOUR = 3_600_000

interface Example {
  readonly subject: string
  readonly text: string
}

/** Real messages of the training data; what is measured here is time, not what is found. */
async function examples(): Promise<readonly Example[]> {
  const lines = (await readFile('training/data/train.jsonl', 'utf8')).trim().split('\n')
  return lines.map((line) => JSON.parse(line) as Example)
}

function messageOf(all: readonly Example[], number: number): Message {
  const [own, other] = [all[number % all.length], all[(number * 7 + 3) % all.length]]
  return {
    id: `m${number}`,
    ...{ sourceName: `${number}.eml`, sha256: '0'.repeat(64), byteLength: 10, format: 'eml', textHash: '' },
    addedAt: new Date(NOW - number * HOUR).toISOString(),
    date: new Date(NOW - number * HOUR).toISOString(),
    subject: own?.subject ?? '',
    from: { name: `Person ${number % 700}`, address: `p${number}@firm${number % 900}.example` },
    ...{ messageId: null, inReplyTo: null, references: [], attachments: [], language: 'en' },
    body: `${own?.text ?? ''}\n\n${other?.text.slice(0, 400) ?? ''} ${number}`,
    folded: [{ kind: 'quoted', text: other?.text ?? '' }],
    ...{ company: `Firm ${number % 900}`, role: null, evidence: { company: null, role: null } }
  }
}

function entryOf(all: readonly Example[], number: number): JournalEntry {
  const at = new Date(NOW - number * 8 * HOUR).toISOString()
  const text = [3, 11, 17].map((step) => all[(number * step + 5) % all.length]?.text.slice(0, 300) ?? '').join('\n\n')
  return {
    ...{ id: `e${number}`, day: at.slice(0, 10), text, mood: null, prompt: null, messages: [], applications: [] },
    ...{ addedAt: at, changedAt: at, removedAt: null }
  }
}

function stateOf(all: readonly Example[]): State {
  const read = {
    state: 'read',
    reading: { kind: 'feedback', kindConfidence: 0.9, signals: [], model: 'bench' }
  } as const
  return {
    ...emptyState(),
    messages: Array.from({ length: MESSAGES }, (_, number) => ({
      message: messageOf(all, number),
      reading: read,
      ...{ corrections: [], decidedKind: null, decidedFacts: {}, application: null, removedAt: null }
    })),
    applications: Array.from({ length: APPLICATIONS }, (_, number) => ({
      ...newApplication(
        `a${number}`,
        `Firm ${number % 900}`,
        'Data Analyst',
        new Date(NOW - number * HOUR).toISOString()
      ),
      posting: { text: all[(number * 5) % all.length]?.text ?? '', link: '' }
    })),
    journal: Array.from({ length: ENTRIES }, (_, number) => entryOf(all, number))
  }
}

/** Vectors that stand for nothing, at once: the encoder's own time is measured elsewhere. */
function vectorFor(text: string): Float32Array {
  let seed = text.length + 1
  return Float32Array.from({ length: VECTOR_WIDTH }, (_, at) => {
    seed = (seed * 1_103_515_245 + 12_345 + text.charCodeAt(at % text.length)) % 2_147_483_648
    return seed / 2_147_483_648 - 0.5
  })
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-bench-'))
  const store = await openStore({ folder })
  const seeded = stateOf(await examples())
  await store.change(() => seeded)
  const search = createSearch({
    store,
    workerPath: path.resolve(process.argv[2] ?? 'out/main/search-worker.cjs'),
    dataFolder: folder,
    encoderFolder: path.resolve('resources/encoder'),
    embed: async (texts) => ok(texts.map(vectorFor)),
    isReaderReady: () => true,
    times: { breath: 0 }
  })
  const ask = (text: string): SearchQuestion => ({ text, kind: null, period: 'any' })
  const loop = monitorEventLoopDelay({ resolution: 1 })
  await pause(500)
  loop.enable()
  await pause(3000)
  const blockedIdle = loop.max / 1e6
  loop.reset()

  const begin = performance.now()
  search.prepare()
  const whileBuilding: number[] = []
  for (let isBuilt = false; !isBuilt; ) {
    const asked = performance.now()
    const found = await search.find({ ...ask('interview'), most: 50 })
    whileBuilding.push(performance.now() - asked)
    if (!found.ok) throw new Error(found.code)
    isBuilt = found.value.indexed.ready === found.value.indexed.of
    await pause(20)
  }
  const built = performance.now() - begin
  const blockedBuilding = loop.max / 1e6

  loop.reset()
  const queries: number[] = []
  for (const text of TYPED) {
    for (let end = 1; end <= text.length; end++) {
      const asked = performance.now()
      const found = await search.find({ ...ask(text.slice(0, end)), most: 50 })
      queries.push(performance.now() - asked)
      if (!found.ok) throw new Error(found.code)
      await pause(5)
    }
  }
  const blockedAsking = loop.max / 1e6

  loop.reset()
  for (;;) {
    const near = await search.similar(ask('they found me nervous'))
    if (!near.ok) throw new Error(near.code)
    if (near.value.compared.ready === near.value.compared.of) break
    await pause(500)
  }
  const similar: number[] = []
  for (let run = 0; run < 15; run++) {
    const asked = performance.now()
    await search.similar(ask(`they found me nervous ${run}`))
    similar.push(performance.now() - asked)
  }
  const blockedComparing = loop.max / 1e6
  loop.disable()
  await search.close()
  await store.close()
  await rm(folder, { recursive: true, force: true })
  const blocked = { idle: blockedIdle, building: blockedBuilding, asking: blockedAsking, comparing: blockedComparing }
  console.log(
    JSON.stringify({ things: MESSAGES + APPLICATIONS + ENTRIES, built, whileBuilding, queries, similar, blocked })
  )
}

void main()
