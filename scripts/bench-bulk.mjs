// Part of `npm run bench`: many mails at once, in the real window, beside the raw model on the same sentences in the same run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './run-typescript.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Mails dropped at once. */
const MAILS = 1000
/** A mailbox of as many mails, each with an attachment of a megabyte. */
const MAILBOX_MEGABYTES = 500

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))

/** Memory of all processes of the running program, in megabytes. */
async function memoryOf(app) {
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ memory }) => memory))
  return metrics.reduce((sum, { workingSetSize }) => sum + workingSetSize / 1024, 0)
}

/**
 * Drops paths on the window of a fresh program, as the system would, and waits until all is read and stored. Gives the
 * milliseconds from the drop on, the memory before and at most meanwhile, and the longest that the page was busy in one go.
 */
async function measureDrop({ runtime, env }, paths, expected) {
  const { _electron } = await import('@playwright/test')
  const data = temporary()
  const app = await _electron.launch({ executablePath: runtime.path, args: [root, `--user-data-dir=${data}`], env })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  // The model is loaded and warm, and the worker runs, before anything is measured.
  await page.evaluate(() => {
    globalThis.coachable.onImportProgress((progress) => {
      globalThis.imports = progress
    })
    return globalThis.coachable.importSample()
  })
  const isDone = (wanted) => globalThis.imports?.phase === 'done' && globalThis.imports.done >= wanted
  await page.waitForFunction(isDone, 1)
  await page.waitForTimeout(3000)
  const idle = await memoryOf(app)
  await page.evaluate(() => {
    // From the drop as the page gets it to the end as the page is told of it: the test driver's own time is not ours.
    addEventListener('drop', () => (globalThis.dropped = performance.now()), true)
    globalThis.coachable.onImportProgress(({ phase }) => {
      if (phase === 'done') globalThis.ended = performance.now()
    })
    globalThis.longest = 0
    const note = (tasks) => {
      for (const { duration } of tasks.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration)
    }
    new PerformanceObserver(note).observe({ entryTypes: ['longtask'] })
  })
  let most = idle
  const sampling = setInterval(
    () =>
      void memoryOf(app).then(
        (now) => (most = Math.max(most, now)),
        () => undefined
      ),
    500
  )
  const session = await page.context().newCDPSession(page)
  const place = { x: 500, y: 400, data: { items: [], files: paths, dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver']) await session.send('Input.dispatchDragEvent', { type, ...place })
  await session.send('Input.dispatchDragEvent', { type: 'drop', ...place })
  await page.waitForFunction(isDone, expected, { timeout: 600_000, polling: 500 })
  const time = await page.evaluate(() => globalThis.ended - globalThis.dropped)
  clearInterval(sampling)
  most = Math.max(most, await memoryOf(app))
  const { counts, failures } = await page.evaluate(() => globalThis.imports)
  const longest = await page.evaluate(() => globalThis.longest)
  await app.close()
  rmSync(data, { recursive: true, force: true })
  return { time, idle, most, longest, counts, failures }
}

const seconds = (value) => `${(value / 1000).toFixed(1).padStart(6)} s`
const ratio = (a, b) => `${(a / b).toFixed(2)} ×`
const counted = ({ counts, failures }) =>
  [
    ...Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${name} ${count}`),
    ...failures.map(({ name, code }) => `${name}: ${code}`)
  ].join(', ')

/** Measures both drops and gives the lines to print. */
export async function measureBulk(program) {
  const tool = await bundle('test/bench/bulk.ts', 'bench-bulk')
  const run = (...args) => {
    const done = spawnSync(process.execPath, [tool, ...args.map(String)], { cwd: root, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(done.stderr)
    return done.stdout
  }
  const folder = temporary()
  const mails = path.join(folder, 'mails')
  const mailbox = path.join(folder, 'Inbox.mbox')
  run('make', mails, MAILS)
  const paths = readdirSync(mails).map((name) => path.join(mails, name))
  // Raw before and after: their mean stands beside the drop between them.
  const before = JSON.parse(run('raw', mails))
  const drop = await measureDrop(program, paths, MAILS)
  const after = JSON.parse(run('raw', mails))
  const raw = (before.raw + after.raw) / 2
  const read = (before.read + after.read) / 2
  run('mailbox', mailbox, MAILBOX_MEGABYTES)
  const streamed = await measureDrop(program, [mailbox], MAILBOX_MEGABYTES)
  rmSync(folder, { recursive: true, force: true })
  return `
${MAILS} mails dropped at once (${before.tokens} tokens; ${counted(drop)})
  from the drop until all is read and stored                         ${seconds(drop.time)}    ${ratio(drop.time, raw)} of the raw model
  raw model runs on the same sentences, before and after             ${seconds(before.raw)} ${seconds(after.raw)}
  raw model runs on each sentence by itself                          ${seconds(before.alone)}    ${ratio(drop.time, before.alone)}
  the reader alone                                                   ${seconds(read)}    ${ratio(read, raw)}
  memory of all processes: ${drop.idle.toFixed(0)} MB idle, at most ${drop.most.toFixed(0)} MB: ${(drop.most - drop.idle).toFixed(0)} MB over idle
  longest task of the page                                           ${drop.longest.toFixed(0).padStart(6)} ms

A mailbox of ${MAILBOX_MEGABYTES} MB dropped (${counted(streamed)})
  from the drop until all is read and stored                         ${seconds(streamed.time)}
  memory of all processes: ${streamed.idle.toFixed(0)} MB idle, at most ${streamed.most.toFixed(0)} MB: ${(streamed.most - streamed.idle).toFixed(0)} MB over idle`
}
