// How long an export and an import take with years of data, and how long they hold the event loop. By hand:
//   node scripts/run-typescript.mjs test/bench/ownership.ts [MESSAGES]    10,000 where not said; some 120 kB of original each tenth, 6 kB else
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createOwnership } from '../../src/main/ownership/ownership'
import { originalsIn } from '../../src/main/storage/originals'
import { openStore } from '../../src/main/storage/store'
import { ok } from '../../src/shared/contract/result'
import { bigState } from './big-state'

async function openAt(folder: string) {
  const store = await openStore({ folder })
  const originals = originalsIn({ folder })
  const ownership = createOwnership({
    store,
    originals,
    steps: () => ({ now: [], later: [], done: [], disagreed: [] }),
    applicationsTable: () => Buffer.from(''),
    watchFolder: async () => ok(true),
    read: () => undefined,
    onProgress: () => undefined,
    program: '0.1.0'
  })
  return { store, originals, ownership }
}

/** Runs a deed and writes how long it took, its longest block, and the most memory that was in use. */
async function measured(name: string, deed: () => Promise<{ readonly ok: boolean }>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50)
  delay.enable()
  const begun = performance.now()
  const { ok } = await deed()
  const took = performance.now() - begun
  delay.disable()
  clearInterval(timer)
  const figures = [
    `${(took / 1000).toFixed(1)} s`,
    `longest block ${(delay.max / 1e6).toFixed(0)} ms`,
    `${(most / 2 ** 20).toFixed(0)} MiB at most`
  ]
  process.stdout.write(`${name}: ${ok ? figures.join(', ') : 'refused'}\n`)
}

async function run(count: number): Promise<void> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'coachable-ownership-'))
  try {
    const [from, to] = [await openAt(path.join(root, 'from')), await openAt(path.join(root, 'to'))]
    const state = bigState([count])
    const messages: (typeof state.messages)[number][] = []
    for (const [at, stored] of state.messages.entries()) {
      const text = `${stored.message.body}\r\n`.repeat(8)
      const bytes = at % 10 === 0 ? Buffer.from(`${text}${randomBytes(80_000).toString('base64')}`) : Buffer.from(text)
      const kept = await from.originals.keepOriginal(bytes)
      if (!kept.ok) throw new Error(kept.code)
      messages.push({ ...stored, message: { ...stored.message, ...kept.value } })
    }
    // Their bytes are not made: the export says that they are missing.
    await from.store.change(() => ({ ...state, messages }))
    const file = path.join(root, 'export.zip')
    await measured(`export of ${count} messages`, () => from.ownership.exportTo(file))
    process.stdout.write(`zip: ${((await stat(file)).size / 1e6).toFixed(0)} MB\n`)
    await measured('looking through it', () => to.ownership.open(file))
    await measured('import', () => to.ownership.bringIn(false))
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

void run(Number(process.argv[2] ?? 10_000))
