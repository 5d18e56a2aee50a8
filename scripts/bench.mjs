#!/usr/bin/env node
// npm run bench: start-up, reading and memory in one run, beside an empty window on the same runtime and the raw model run.
//   npm run bench -- --only bulk | one | idle | resume | search | store | big
//     a thousand mails and a large mailbox, start-up and one mail, at rest, a resume, searching everything, writing and opening
//     what is stored, or the whole program over years of data
// Figures are medians; on a busy machine compare the ratios, not the milliseconds.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasDisplay, setUp } from './set-up.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const STARTS = 9
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null

await setUp('test')
if (!hasDisplay()) {
  const args = [
    '-a',
    '-s',
    '-screen 0 1600x1100x24',
    process.execPath,
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2)
  ]
  process.exit(spawnSync('xvfb-run', args, { stdio: 'inherit' }).status ?? 1)
}
const { measureBig } = await import('./bench-big.mjs')
const { measureBulk } = await import('./bench-bulk.mjs')
const { measureIdle } = await import('./bench-idle.mjs')
const { measureResume } = await import('./bench-resume.mjs')
const { measureSearch } = await import('./bench-search.mjs')
const { measureStore } = await import('./bench-store.mjs')
const { ensureBuilt } = await import('./build.mjs')
const { electronEnvironment, resolveElectron } = await import('./electron.mjs')
const { bundle } = await import('./run-typescript.mjs')
ensureBuilt()
const runtime = await resolveElectron()
const env = { ...electronEnvironment(runtime), COACHABLE_TIMINGS: '1' }

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))

/** Starts an app and gives the milliseconds from spawn to each of its marks, until `last` has come. */
function timeStart(app, userData, last) {
  return new Promise((resolve, reject) => {
    const begin = Date.now()
    const child = spawn(runtime.path, [app, `--user-data-dir=${userData}`], {
      env,
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const marks = {}
    let text = ''
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000)
    child.stdout.on('data', (chunk) => {
      text += chunk
      for (const [, name, at] of text.matchAll(/coachable-timing (\S+) (\d+)\n/g)) marks[name] ??= Number(at) - begin
      if (marks[last] !== undefined) child.kill()
    })
    child.on('close', () => {
      clearTimeout(limit)
      if (marks[last] === undefined) reject(new Error(`${app} never came to "${last}"`))
      else resolve(marks)
    })
  })
}

/** Figures from inside the running program: one mail end to end, main's event loop meanwhile, memory of each process. */
async function measureInside(userData) {
  const { _electron } = await import('@playwright/test')
  const app = await _electron.launch({ executablePath: runtime.path, args: [root, `--user-data-dir=${userData}`], env })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  const mail = readFileSync(path.join(root, 'test/bench/fifteen-sentences.eml'), 'utf8')
  await page.evaluate(() => {
    const { coachable } = globalThis
    globalThis.imports = null
    coachable.onImportProgress((progress) => {
      globalThis.imports = progress
    })
    /** Brings a mail in and waits until its reading is stored; gives milliseconds. */
    globalThis.readOne = async (text, number) => {
      const mail = text.replace('bench-15', `bench-${number}`).replace('Dear Sam', `Dear Sam ${number}`)
      const known = new Set((await coachable.listMessages()).map(({ id }) => id))
      const begin = performance.now()
      await coachable.importFiles([new File([mail], `bench-${number}.eml`)])
      for (;;) {
        const added = (await coachable.listMessages()).find(({ id }) => !known.has(id))
        if (added?.reading === 'failed') throw new Error('The mail was not read.')
        if (added && added.reading !== 'waiting') return performance.now() - begin
        await new Promise((done) => setTimeout(done, 1))
      }
    }
  })
  await page.evaluate(async (text) => globalThis.readOne(text, 0), mail) // the model is loaded now
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.mainModule.require('node:perf_hooks')
    globalThis.loopDelay = monitorEventLoopDelay({ resolution: 1 })
    globalThis.loopDelay.enable()
  })
  const times = []
  for (let number = 1; number <= 15; number++)
    times.push(await page.evaluate(([text, n]) => globalThis.readOne(text, n), [mail, number]))
  const loop = await app.evaluate(() => {
    globalThis.loopDelay.disable()
    return { max: globalThis.loopDelay.max / 1e6, p99: globalThis.loopDelay.percentile(99) / 1e6 }
  })
  const processes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ type, serviceName, name, memory }) => ({
      name: name ?? serviceName ?? type,
      type,
      megabytes: memory.workingSetSize / 1024
    }))
  )
  await app.close()
  return { mail: median(times), loop, processes }
}

if (only === null || only === 'one') {
  const ours = { painted: [], usable: [], reader: [] }
  const empty = { painted: [], usable: [] }
  const userData = temporary()
  const emptyData = temporary()
  const inside = await measureInside(userData) // leaves sixteen messages behind: the list that the starts below show
  for (let n = 0; n < STARTS; n++) {
    const yardstick = await timeStart(path.join(root, 'test/bench/empty-window'), emptyData, 'usable')
    const start = await timeStart(root, userData, 'reader-ready')
    empty.painted.push(yardstick.painted)
    empty.usable.push(yardstick.usable)
    ours.painted.push(start.painted)
    ours.usable.push(start.usable)
    ours.reader.push(start['reader-ready'])
  }
  const tool = await bundle('test/bench/model.ts', 'bench-model')
  const modelRun = spawnSync(process.execPath, [tool], { cwd: root, encoding: 'utf8' })
  if (modelRun.status !== 0) throw new Error(modelRun.stderr)
  const model = JSON.parse(modelRun.stdout)
  for (const folder of [userData, emptyData]) rmSync(folder, { recursive: true, force: true })

  const ms = (value) => `${value.toFixed(0).padStart(6)} ms`
  const ratio = (a, b) => `${(a / b).toFixed(2)} ×`
  const painted = median(ours.painted)
  const usable = median(ours.usable)
  console.log(`Electron ${runtime.version} (${runtime.source}), ${os.cpus().length} cores, medians of ${STARTS} starts in turns

Start, from spawn                    Coachable    empty window
  first paint                        ${ms(painted)}       ${ms(median(empty.painted))}    ${ratio(painted, median(empty.painted))}
  usable list (16 messages)          ${ms(usable)}       ${ms(median(empty.usable))}    ${ratio(usable, median(empty.usable))}
  model ready                        ${ms(median(ours.reader))}

One mail of 15 sentences (${model.tokens} tokens, ${model.segments} segments), model loaded
  end to end: dropped bytes to stored reading, asked from the page   ${ms(inside.mail)}
  the reader alone                                                   ${ms(model.read)}
  raw model run on the same tokens                                   ${ms(model.raw)}    reader ${ratio(model.read, model.raw)}
  loading the model with its hashes                                  ${ms(model.load)}
  main's event loop while reading 15 mails: most ${inside.loop.max.toFixed(1)} ms, 99 % below ${inside.loop.p99.toFixed(1)} ms

Resident memory after reading
${inside.processes.map(({ name, megabytes }) => `  ${name.padEnd(34)}${megabytes.toFixed(0).padStart(6)} MB`).join('\n')}`)
}
if (only === null || only === 'bulk') console.log(await measureBulk({ runtime, env }))
if (only === null || only === 'idle') console.log(await measureIdle({ runtime, env }))
if (only === null || only === 'resume') console.log(await measureResume({ runtime, env }))
if (only === null || only === 'search') console.log(await measureSearch())
if (only === null || only === 'store') console.log(await measureStore())
if (only === null || only === 'big') console.log(await measureBig({ runtime, env, timeStart }))
