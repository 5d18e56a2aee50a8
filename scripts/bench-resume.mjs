// Part of `npm run bench`: a resume of two pages checked and held against a job description, in the real window.
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** Two pages in two columns, 670 words, with its job description. */
const RESUME = 'test/fixtures/resumes/dev/backend-engineer.two-columns.pdf'
const JOB = 'test/fixtures/resumes/dev/backend-engineer.job.txt'
const RUNS = 15

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]

/** Starts a fresh program, has a resume checked once, then newer saves of it and other job descriptions. */
async function measure({ runtime, env }) {
  const { _electron } = await import('@playwright/test')
  const [data, folder] = [temporary(), temporary()]
  const file = path.join(folder, 'resume.pdf')
  copyFileSync(path.join(root, RESUME), file)
  const app = await _electron.launch({ executablePath: runtime.path, args: [root, `--user-data-dir=${data}`], env })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  // The dialogs answer at once: what a person takes to choose is not ours.
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    const { monitorEventLoopDelay } = process.mainModule.require('node:perf_hooks')
    globalThis.loopDelay = monitorEventLoopDelay({ resolution: 1 })
  }, file)
  await page.evaluate(() => {
    const { coachable } = globalThis
    /** Waits until the newest version is checked and matched; looks when main says that something has changed, as the page does. */
    globalThis.checked = async (id) => {
      for (;;) {
        const changed = new Promise((done) => {
          const end = coachable.onChanged(() => done(end()))
        })
        const { value } = await coachable.getResume(id)
        if (value.check.state === 'failed') throw new Error(value.check.code)
        if (value.check.state === 'checked' && (value.check.last.match || value.target.job === '')) return value
        await changed
      }
    }
    globalThis.openOne = async () => {
      const begin = performance.now()
      const [taken] = await coachable.openResumes('resume')
      const id = taken.result.value.id
      await globalThis.checked(id)
      return { id, time: performance.now() - begin }
    }
    globalThis.setJob = async (id, job) => {
      const begin = performance.now()
      await coachable.setResumeTarget(id, { role: '', company: '', job })
      await globalThis.checked(id)
      return performance.now() - begin
    }
    globalThis.saveAnew = async (id) => {
      const begin = performance.now()
      await coachable.replaceResume(id)
      const { versions } = await globalThis.checked(id)
      return { time: performance.now() - begin, versions: versions.length }
    }
  })
  const job = readFileSync(path.join(root, JOB), 'utf8')
  const first = await page.evaluate(() => globalThis.openOne())
  const matched = await page.evaluate(([id, text]) => globalThis.setJob(id, text), [first.id, job])
  await app.evaluate(() => globalThis.loopDelay.enable())
  const saves = []
  const jobs = []
  for (let run = 0; run < RUNS; run++) {
    // Another file with the same words: nothing of the check itself is remembered.
    appendFileSync(file, `%${run}\n`)
    const { time, versions } = await page.evaluate((id) => globalThis.saveAnew(id), first.id)
    if (versions !== run + 2) throw new Error('A newer save was not kept.')
    saves.push(time)
    const other = `${job}\n- Experience with ${run + 3} teams at once\n`
    jobs.push(await page.evaluate(([id, text]) => globalThis.setJob(id, text), [first.id, other]))
  }
  const loop = await app.evaluate(() => {
    globalThis.loopDelay.disable()
    return { max: globalThis.loopDelay.max / 1e6, p99: globalThis.loopDelay.percentile(99) / 1e6 }
  })
  const memory = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ type }) => type === 'Browser')
      .reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize / 1024, 0)
  )
  await app.close()
  for (const one of [data, folder]) rmSync(one, { recursive: true, force: true })
  return { first: first.time, matched, saves, jobs, loop, memory }
}

const ms = (value) => `${value.toFixed(0).padStart(6)} ms`

/** Measures and gives the lines to print. */
export async function measureResume(program) {
  const { first, matched, saves, jobs, loop, memory } = await measure(program)
  return `
A resume of two pages (PDF, two columns) with a job description, asked from the page
  first file after the start: kept, read and checked                 ${ms(first)}
  first match after that                                             ${ms(matched)}
  a newer save, warm: kept, read, checked and matched                ${ms(median(saves))}    at most ${ms(Math.max(...saves)).trim()}
  another job description, warm: checked and matched                 ${ms(median(jobs))}    at most ${ms(Math.max(...jobs)).trim()}
  main's event loop meanwhile: most ${loop.max.toFixed(1)} ms, 99 % below ${loop.p99.toFixed(1)} ms
  memory of main with both workers                                   ${memory.toFixed(0).padStart(6)} MB`
}
