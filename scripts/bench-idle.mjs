// Part of `npm run bench`: what the program takes while nobody does anything, beside an empty window on the same runtime.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** After so long the reader has ended (`restAfter` in reader-host.ts), and what is made in quiet times is made. */
const REST_MS = 180_000
/** So long work is counted. */
const COUNTED_MS = 30_000

/** Megabytes of a process that are its own or its share of what it shares (proportional set size). Null where the system does not say. */
function proportional(pid) {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Waits, counts the work, and gives what each process holds. */
async function atRest(app) {
  await new Promise((done) => setTimeout(done, REST_MS))
  const metrics = () =>
    app.evaluate(({ app: electron }) =>
      electron.getAppMetrics().map(({ pid, type, name, serviceName, memory, cpu }) => ({
        pid,
        name: name ?? serviceName ?? type,
        megabytes: memory.workingSetSize / 1024,
        busy: cpu.percentCPUUsage
      }))
    )
  await metrics() // from here on
  await new Promise((done) => setTimeout(done, COUNTED_MS))
  const processes = (await metrics()).map((one) => ({ ...one, own: proportional(one.pid) }))
  const sum = (of) => processes.reduce((total, one) => total + (of(one) ?? 0), 0)
  return { processes, megabytes: sum((one) => one.megabytes), own: sum((one) => one.own), busy: sum((one) => one.busy) }
}

/** Half a year of sample data, read; then the time until one more mail is read by a reader that has to come back first. */
async function measureOurs({ runtime, env }) {
  const { _electron } = await import('@playwright/test')
  const data = mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))
  const args = [root, `--user-data-dir=${data}`]
  const first = await _electron.launch({ executablePath: runtime.path, args, env })
  const filled = await first.firstWindow()
  await filled.getByRole('button', { name: 'Try it with sample data' }).click()
  const isRead = async () => {
    const messages = await globalThis.coachable.listMessages()
    return messages.length > 0 && messages.every(({ reading }) => reading !== 'waiting')
  }
  await filled.waitForFunction(isRead, undefined, { polling: 200 })
  await first.close()
  const app = await _electron.launch({ executablePath: runtime.path, args, env })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  const rest = await atRest(app)
  const back = await page.evaluate(async () => {
    const begun = performance.now()
    const known = (await globalThis.coachable.listMessages()).length
    await globalThis.coachable.importSample()
    for (;;) {
      const messages = await globalThis.coachable.listMessages()
      if (messages.length > known && messages.every(({ reading }) => reading !== 'waiting')) break
      await new Promise((done) => setTimeout(done, 5))
    }
    return performance.now() - begun
  })
  await app.close()
  rmSync(data, { recursive: true, force: true })
  return { ...rest, back }
}

async function measureEmpty({ runtime, env }) {
  const { _electron } = await import('@playwright/test')
  const data = mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))
  const args = [path.join(root, 'test/bench/empty-window'), `--user-data-dir=${data}`]
  const app = await _electron.launch({ executablePath: runtime.path, args, env })
  await app.firstWindow()
  const rest = await atRest(app)
  await app.close()
  rmSync(data, { recursive: true, force: true })
  return rest
}

/** Measures both at the same time, and gives the lines to print. */
export async function measureIdle(program) {
  const [ours, empty] = await Promise.all([measureOurs(program), measureEmpty(program)])
  const line = (name, of) =>
    `  ${name.padEnd(34)}${of(ours)
      .toFixed(of(ours) < 10 ? 1 : 0)
      .padStart(6)}    empty window ${of(empty)
      .toFixed(of(empty) < 10 ? 1 : 0)
      .padStart(6)}`
  const ratio = (of) => `    ${(of(ours) / of(empty)).toFixed(2)} × (bar 1.6)`
  const each = ({ name, megabytes, own }) =>
    `    ${name.padEnd(32)}${megabytes.toFixed(0).padStart(6)} MB resident${own === null ? '' : `, ${own.toFixed(0).padStart(4)} MB of its own`}`
  return `
At rest, ${REST_MS / 1000} s after the start, half a year of sample data
${line('memory of all processes, MB', (one) => one.megabytes)}${ratio((one) => one.megabytes)}
${line('with what is shared counted once', (one) => one.own)}${ratio((one) => one.own)}
${line('work, percent of one core', (one) => one.busy)}
${ours.processes.map(each).join('\n')}
  a mail read by a reader that comes back for it   ${ours.back.toFixed(0).padStart(6)} ms`
}
