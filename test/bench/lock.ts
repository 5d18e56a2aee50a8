// What encryption costs: opening and saving the state on the plain and on the sealed disk, one after the other, and switching.
//   node scripts/run-typescript.mjs test/bench/lock.ts [MESSAGES]    prints JSON, milliseconds
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { type FileSystem, nodeFileSystem } from '../../src/main/storage/file-system'
import { openStore } from '../../src/main/storage/store'
import { plainForm } from '../../src/main/storage/vault/form'
import { lockText } from '../../src/main/storage/vault/lock-file'
import {
  checkOf,
  newDataKey,
  openByPassphrase,
  wrapByPassphrase,
  wrapByRecovery
} from '../../src/main/storage/vault/lock-record'
import { sealedFileSystem } from '../../src/main/storage/vault/sealed-file-system'
import { sealedForm } from '../../src/main/storage/vault/sealed-form'
import { switchForm } from '../../src/main/storage/vault/switch-form'
import { emptyState, type State } from '../../src/shared/state/state'
import { messageOf } from '../helpers/message-of'

const RUNS = 7

function stateOf(messages: number): State {
  const body = 'Thank you for your application. We have decided to go on with others, and here is why. '.repeat(24)
  return {
    ...emptyState(),
    messages: Array.from({ length: messages }, (_, at) => ({
      message: messageOf(`m${at}`, `${at} ${body}`),
      reading: { state: 'waiting' as const },
      corrections: [],
      decidedKind: null,
      decidedFacts: {},
      application: null,
      removedAt: null
    }))
  }
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await deed()
  return performance.now() - begun
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 10) / 10
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 10_000)
  const root = await mkdtemp(path.join(tmpdir(), 'coachable-bench-lock-'))
  const key = newDataKey()
  const sealed = sealedForm(key)
  const disks: Readonly<Record<'plain' | 'sealed', FileSystem>> = {
    plain: nodeFileSystem,
    sealed: sealedFileSystem(nodeFileSystem, sealed)
  }
  const figures: Record<string, { plain: number[]; sealed: number[] }> = {}
  const state = stateOf(count)
  for (let run = 0; run < RUNS; run += 1) {
    for (const form of ['plain', 'sealed'] as const) {
      const note = async (what: string, deed: () => Promise<unknown>): Promise<void> => {
        figures[what] ??= { plain: [], sealed: [] }
        figures[what][form].push(await timed(deed))
      }
      const folder = path.join(root, `${form}-${run}`)
      const store = await openStore({ folder, fs: disks[form] })
      await note('everything, once', () => store.change(() => state))
      await note('a tick', () =>
        store.change((old) => ({ ...old, ticks: { ...old.ticks, a: { doneAt: '2026-01-02T03:04:05.000Z' } } }))
      )
      await note('a message changed in the middle', () =>
        store.change((old) => ({
          ...old,
          messages: old.messages.map((one, at) =>
            at === count >> 1 ? { ...one, removedAt: '2026-01-02T03:04:05.000Z' } : one
          )
        }))
      )
      await store.close()
      await note('opening', () => openStore({ folder, fs: disks[form] }))
      if (run < RUNS - 1) await rm(folder, { recursive: true })
    }
  }
  const record = {
    version: 1 as const,
    check: checkOf(key),
    passphrase: await wrapByPassphrase(key, 'copper lantern walrus'),
    recovery: wrapByRecovery(key, randomBytes(20))
  }
  const guess = await timed(() => openByPassphrase(record, 'copper lantern walrus'))
  const home = path.join(root, 'home')
  await mkdir(home)
  const data = await openStore({ folder: path.join(home, 'data') })
  await data.change(() => state)
  await data.close()
  const ways = { root: home, folders: ['data'], fs: nodeFileSystem, check: async () => true }
  const on = await timed(() => switchForm({ ...ways, from: plainForm, to: sealed, lockText: lockText(record) }))
  const off = await timed(() => switchForm({ ...ways, from: sealed, to: plainForm, lockText: null }))
  await rm(root, { recursive: true })
  const rows = Object.entries(figures).map(([what, { plain, sealed: other }]) => {
    const [one, two] = [median(plain), median(other)]
    return [what, { plain: one, sealed: two, ratio: Math.round((two / one) * 100) / 100 }] as const
  })
  console.log(
    JSON.stringify(
      {
        messages: count,
        ...Object.fromEntries(rows),
        passphrase: Math.round(guess),
        on: Math.round(on),
        off: Math.round(off)
      },
      null,
      2
    )
  )
}

void main()
