import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Electron, ElectronApplication, Page } from '@playwright/test'
import {
  comparedSoFar,
  type Edit,
  findsSomething,
  followImports,
  importProgress,
  keptMails,
  makeEdit,
  missingEdits
} from './in-page'
import { senderOf, writeMails } from './mails'
import { measureMemory, type ProcessMemory, processName } from './memory'

/** How much is done. */
export interface SoakSize {
  readonly mails: number
  readonly edits: number
  readonly searches: number
  /** So many mails come in at once; the reader is killed in the middle of each batch. */
  readonly killEvery: number
  /** Rest at the end, in seconds. */
  readonly idle: number
  /** What is made in quiet times is waited for so long before memory is measured, in seconds. */
  readonly patience: number
  /** All of it is waited for so long before the rest at the end, in seconds. */
  readonly finish: number
}

export interface SoakOptions extends SoakSize {
  readonly electron: Electron
  readonly executablePath: string
  readonly root: string
  readonly env: Record<string, string>
  /** Told what goes on, line by line. */
  readonly say: (line: string) => void
}

/** Memory at one moment. */
export interface SoakSample {
  readonly when: string
  readonly mails: number
  readonly processes: readonly ProcessMemory[]
}

/** What the run found. */
export interface SoakResult {
  readonly samples: readonly SoakSample[]
  /** The same data in a program that was just started: what the data itself needs. */
  readonly fresh: SoakSample
  readonly kills: number
  /** Everything that was acknowledged and is not there after the program was killed and started again. */
  readonly missing: readonly string[]
  /** What each process took of one core while nobody did anything, in percent. */
  readonly idleCpu: Readonly<Record<string, number>>
  /** What the pages reported as errors. */
  readonly errors: readonly string[]
}

/** Words that are looked for; each is in many of the mails. */
const WORDS = [
  'experience',
  'interview',
  'planning',
  'feedback',
  'other candidates',
  'team',
  'apply again',
  'reference'
]

const PAGES = ['Today', 'Messages', 'Applications', 'Resume', 'Journal', 'Insight', 'Privacy', 'Settings']

/** Less than this, in percent of one core, is rest. */
const QUIET_CPU = 10

interface Window {
  readonly app: ElectronApplication
  readonly page: Page
}

/** Brings mails in, changes, searches, kills the reader, kills the program, starts it again and looks what is there. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { mails, edits, searches, killEvery, idle, patience, finish, say } = options
  const userData = await mkdtemp(path.join(os.tmpdir(), 'coachable-soak-'))
  const folder = path.join(userData, 'incoming')
  const errors: string[] = []
  const samples: SoakSample[] = []
  const kept = new Map<string, Edit>()
  let kills = 0
  const first = await start(options, userData, errors)

  async function sample({ app, page }: Window, when: string, count: number): Promise<SoakSample> {
    // The worker that checks resumes comes with its page and goes after idle minutes: it is there in every figure.
    await turnTo(page, 'Resume')
    await pause(2000)
    await turnTo(page, 'Today')
    // So is the sentence encoder in the reader, which was killed meanwhile.
    await comparedSoFar(page)
    await untilQuiet(app, patience)
    const taken = { when, mails: count, processes: await measureMemory(app, page) }
    say(`${when.padEnd(28)}${inWords(taken.processes)}`)
    return taken
  }

  const rounds = Math.ceil(mails / killEvery)
  const part = (all: number, round: number): number => Math.floor((all * (round + 1)) / rounds)
  for (let round = 0; round < rounds; round += 1) {
    const from = round * killEvery
    const count = Math.min(killEvery, mails - from)
    const files = await writeMails(folder, {
      from,
      count,
      examples: path.join(options.root, 'training/data/train.jsonl')
    })
    await drop(first.page, files)
    await until(first.page, ({ done }) => done >= Math.min(20, count / 4))
    // Changes, searches and page turns while mails come in, as a person would.
    const worked = work(first, {
      edits: [part(edits, round - 1), part(edits, round)],
      searches: [part(searches, round - 1), part(searches, round)],
      keep: (edit) => kept.set(`${edit.kind} ${edit.id}`, edit)
    })
    await until(first.page, (progress) => progress.done >= count / 2)
    if (await killReader(first.app)) kills += 1
    await until(first.page, ({ phase }) => phase === 'done')
    await worked
    await rm(folder, { recursive: true, force: true })
    samples.push(await sample(first, `after ${from + count} mails`, from + count))
  }

  await first.page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
  // What is made in quiet times is made before it is called rest.
  for (let tries = 0; tries < finish && (await comparedSoFar(first.page)) < 1; tries += 1) await pause(1000)
  await cpuSince(first.app)
  await pause(idle * 1000)
  const idleCpu = await cpuSince(first.app)
  samples.push(await sample(first, `after ${idle} s of rest`, mails))

  // The hardest end: nothing is said to the program.
  const closed = new Promise((done) => first.app.once('close', () => done(undefined)))
  first.app.process().kill('SIGKILL')
  await closed
  const second = await start(options, userData, errors)
  const { senders, waiting, failed } = await keptMails(second.page)
  const known = new Set(senders)
  const lostMails = Array.from({ length: mails }, (_, number) => senderOf(number)).filter(
    (sender) => !known.has(sender)
  )
  const missing = [
    ...lostMails,
    ...(await missingEdits(second.page, [...kept.values()])),
    ...(waiting + failed > 0 ? [`${waiting} mails wait to be read, ${failed} could not be read`] : [])
  ]
  await work(second, { edits: [0, 0], searches: [0, WORDS.length], keep: () => undefined })
  const fresh = await sample(second, 'the same data, started anew', mails)
  await second.app.close()
  await rm(userData, { recursive: true, force: true })
  return { samples, fresh, kills, missing, idleCpu, errors }
}

async function start({ electron, executablePath, root, env }: SoakOptions, userData: string, errors: string[]) {
  const args = [root, `--user-data-dir=${userData}`, '--js-flags=--expose-gc']
  const app = await electron.launch({ executablePath, args, cwd: root, env })
  const page = await app.firstWindow()
  page.on('pageerror', (error) => errors.push(error.message))
  await page.getByRole('main').waitFor()
  await followImports(page)
  return { app, page }
}

/** As the system would drop them; they reach main by their paths. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const before = await importProgress(page)
  const session = await page.context().newCDPSession(page)
  const place = { x: 500, y: 400, data: { items: [], files: [...files], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place })
  await pause(500)
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...place })
  await session.detach()
  // The end of the import before this one is no news of it.
  for (let tries = 0; tries < 600; tries += 1) {
    const now = await importProgress(page)
    if (now && now.id !== before?.id) return
    await pause(100)
  }
  throw new Error('The dropped mails did not arrive.')
}

async function until(
  page: Page,
  isTrue: (progress: { readonly phase: string; readonly done: number }) => boolean
): Promise<void> {
  let last = -1
  for (let quiet = 0; quiet < 1200; quiet += 1) {
    const progress = await importProgress(page)
    if (progress && (isTrue(progress) || progress.phase === 'done')) return
    if (progress && progress.done !== last) {
      last = progress.done
      quiet = 0
    }
    await pause(200)
  }
  throw new Error(`Nothing has come in for minutes; ${last} mails did.`)
}

async function work(
  { page }: Window,
  todo: {
    readonly edits: readonly [number, number]
    readonly searches: readonly [number, number]
    readonly keep: (edit: Edit) => void
  }
): Promise<void> {
  const [firstEdit, endEdit] = todo.edits
  for (let number = firstEdit; number < endEdit; number += 1) {
    todo.keep(await makeEdit(page, number))
    if (number % 10 === 0) await turnTo(page, PAGES[(number / 10) % PAGES.length] ?? 'Today')
  }
  for (const name of PAGES) await turnTo(page, name)
  const [firstSearch, endSearch] = todo.searches
  const field = page.getByRole('main').getByRole('searchbox')
  for (let number = firstSearch; number < endSearch; number += 1) {
    // The end of an import may have led elsewhere.
    if (!(await field.isVisible())) await turnTo(page, 'Search')
    const words = WORDS[number % WORDS.length] ?? ''
    await field.fill(words, { timeout: 5000 }).catch(() => turnTo(page, 'Search'))
    await pause(250)
    await findsSomething(page, words)
  }
  await turnTo(page, 'Today')
}

async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name }).first().click()
  await pause(100)
}

/** Ends the reader process as the system does that has no memory left. Gives whether it ran. */
async function killReader(app: ElectronApplication): Promise<boolean> {
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Coachable reader')?.pid ?? null
  )
  if (pid === null) return false
  process.kill(pid, 'SIGKILL')
  return true
}

/** Percent of one core that each process took since this was last asked. */
async function cpuSince(app: ElectronApplication): Promise<Readonly<Record<string, number>>> {
  const cores = os.cpus().length
  const taken = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, name, cpu }) => ({ type, name: name ?? '', share: cpu.percentCPUUsage }))
  )
  // Electron gives the share of all cores.
  return Object.fromEntries(taken.map(({ type, name, share }) => [processName(type, name), share * cores]))
}

/** What is made in quiet times (vectors for the search) is made: three seconds in a row with hardly any work. */
async function untilQuiet(app: ElectronApplication, patience: number): Promise<void> {
  let quiet = 0
  for (let second = 0; second < patience && quiet < 3; second += 1) {
    await cpuSince(app)
    await pause(1000)
    const all = Object.values(await cpuSince(app)).reduce((sum, share) => sum + share, 0)
    quiet = all < QUIET_CPU ? quiet + 1 : 0
  }
}

/** @returns one line: each process with what it holds resident and of its own */
export function inWords(processes: readonly ProcessMemory[]): string {
  return processes
    .map(({ name, resident, own }) => `${name} ${resident.toFixed(0)} (${own.toFixed(0)})`.padEnd(19))
    .join(' ')
}
