// Part of `npm run bench`: ten thousand messages, two thousand applications, three thousand entries: start, pages, search, saving.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './run-typescript.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const STARTS = 7
/** Visits of each page; the first one also loads its code. */
const VISITS = 5
const SAVES = 15
const TYPED = 'planning and the'
const BARS = { start: 1.5, page: 200, search: 50, save: 50 }

const temporary = () => mkdtempSync(path.join(os.tmpdir(), 'coachable-bench-'))
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const most = (values) => values.reduce((a, b) => Math.max(a, b), 0)

/** What measures in the page: from a deed to the last change that it brings to the page, painted. */
function installMeasures() {
  /**
   * @param quiet no more comes when nothing has come for so long, in milliseconds
   * @param place what is looked at
   */
  globalThis.untilShown = (deed, quiet, place = document.querySelector('main')) =>
    new Promise((resolve) => {
      let begun = 0
      let last = 0
      let timer = 0
      const observer = new MutationObserver(() => {
        clearTimeout(timer)
        timer = setTimeout(end, quiet)
        // After the frame, so that what is slow to lay out and paint counts.
        requestAnimationFrame(() => setTimeout(() => (last = performance.now())))
      })
      const end = () => {
        observer.disconnect()
        resolve(last === 0 ? null : last - begun)
      }
      observer.observe(place, { childList: true, characterData: true, subtree: true })
      timer = setTimeout(end, 3000)
      begun = performance.now()
      deed()
    })
}

/** Pages with what leads to them: the page before, and the words of the button there. */
const PAGES = [
  { name: 'Today', from: 'Privacy', button: /^Today$/ },
  { name: 'What to do', from: 'Today', button: /^All \d+ steps$/ },
  ...['Messages', 'Applications', 'Resume', 'Journal', 'Insight', 'Search'].map((name) => ({
    name,
    from: 'Privacy',
    button: new RegExp(`^${name}$`)
  }))
]

/** Milliseconds from the click that leads to a page to its last change, for each visit. */
async function measurePages(page) {
  const times = Object.fromEntries(PAGES.map(({ name }) => [name, []]))
  for (let visit = 0; visit < VISITS; visit++) {
    for (const { name, from, button } of PAGES) {
      await page.locator('nav button', { hasText: from }).first().click()
      await page.waitForTimeout(1500)
      const time = await page.evaluate((words) => {
        const wanted = [...document.querySelectorAll('nav button, main button')].find((one) =>
          words.test(one.textContent.trim())
        )
        // What is done once in a while (a chart's library, the first list) may pause for longer than a letter does.
        return wanted ? globalThis.untilShown(() => wanted.click(), 900) : null
      }, button)
      if (time !== null) times[name].push(time)
    }
  }
  return times
}

/**
 * Milliseconds from each letter to the last change of what is found by its words. What is near in meaning stands beside it, and comes
 * once the typing rests.
 */
async function measureSearch(page) {
  const box = page.getByRole('main').getByRole('searchbox').first()
  await page.keyboard.press('ControlOrMeta+k')
  if (
    !(await box.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false
    ))
  )
    return null
  await page.waitForTimeout(1500) // the index is being made
  const times = []
  for (let end = 1; end <= TYPED.length; end++) {
    times.push(
      await box.evaluate(
        (field, text) =>
          globalThis.untilShown(
            () => {
              const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
              set.call(field, text)
              field.dispatchEvent(new Event('input', { bubbles: true }))
            },
            300,
            // With the first letter there is no list yet.
            document.querySelector('main ul[aria-label="Found"]')?.parentElement ?? undefined
          ),
        TYPED.slice(0, end)
      )
    )
  }
  return times.filter((time) => time !== null)
}

/** The longest that main was busy in one go for each save, in milliseconds, and how long the saves took. */
async function measureSaves(app, page) {
  await app.evaluate(() => {
    const { monitorEventLoopDelay } = process.mainModule.require('node:perf_hooks')
    globalThis.loopDelay = monitorEventLoopDelay({ resolution: 1 })
    globalThis.loopDelay.enable()
  })
  const saves = { tick: [], application: [], entry: [] }
  const longest = { tick: [], application: [], entry: [], idle: [] }
  const blocked = () => app.evaluate(() => globalThis.loopDelay.max / 1e6)
  const reset = () => app.evaluate(() => globalThis.loopDelay.reset())
  for (let number = 0; number < SAVES; number++) {
    await reset()
    await page.waitForTimeout(300)
    longest.idle.push(await blocked())
    for (const kind of Object.keys(saves)) {
      await reset()
      const time = await page.evaluate(
        async ([what, n]) => {
          const { coachable } = globalThis
          globalThis.ids ??= (await coachable.listMessages()).map(({ id }) => id)
          const id = globalThis.ids[n * 97]
          const begun = performance.now()
          if (what === 'tick') await coachable.setActionDone(`${id}:ask_feedback`, true)
          else if (what === 'application') await coachable.addApplication(`Bench ${n}`, 'Planner', null)
          else await globalThis.writeEntry(n)
          return performance.now() - begun
        },
        [kind, number]
      )
      await page.waitForTimeout(700)
      saves[kind].push(time)
      longest[kind].push(await blocked())
    }
  }
  return { saves, longest }
}

/** Measures all of it and gives the lines to print. */
export async function measureBig({ runtime, env, timeStart }) {
  const { _electron } = await import('@playwright/test')
  const tool = await bundle('test/bench/big.ts', 'bench-big')
  const [big, empty] = [temporary(), temporary()]
  const made = spawnSync(process.execPath, [tool, path.join(big, 'data')], { cwd: root, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
  const counts = JSON.parse(made.stdout)

  const starts = { big: [], empty: [] }
  for (let n = 0; n <= STARTS; n++) {
    const [none, all] = [await timeStart(root, empty, 'usable'), await timeStart(root, big, 'usable')]
    if (n === 0) continue // the first starts bring the program into the disk's cache
    starts.empty.push(none.usable)
    starts.big.push(all.usable)
  }

  const app = await _electron.launch({ executablePath: runtime.path, args: [root, `--user-data-dir=${big}`], env })
  const page = await app.firstWindow()
  await page.getByRole('main').waitFor()
  await page.waitForTimeout(6000) // the model loads, and what is made ready in quiet times is
  await page.evaluate(installMeasures)
  const pages = await measurePages(page)
  const search = await measureSearch(page)
  await page.evaluate(() => {
    globalThis.writeEntry = (n) =>
      globalThis.coachable.writeEntry({
        id: crypto.randomUUID(),
        text: `A bench entry, the ${n}th of its kind.`,
        seen: null,
        about: { day: '2026-01-01', mood: null, prompt: null, messages: [], applications: [] }
      })
  })
  await page.evaluate(() =>
    [...document.querySelectorAll('nav button')].find((one) => /Today/.test(one.textContent)).click()
  )
  await page.waitForTimeout(1500)
  const { saves, longest } = await measureSaves(app, page)
  await app.close()
  for (const folder of [big, empty]) rmSync(folder, { recursive: true, force: true })
  return lines({ counts, starts, pages, search, saves, longest })
}

const ms = (value) => `${value.toFixed(0).padStart(6)} ms`
/** Others on the same machine make every figure larger. */
const busy = () => `${os.loadavg()[0].toFixed(1)} processes at a time on ${os.cpus().length} cores`
const judged = (isMet) => (isMet ? 'met' : 'NOT MET')

function lines({ counts, starts, pages, search, saves, longest }) {
  const ratio = median(starts.big) / median(starts.empty)
  const rows = Object.entries(pages)
    .filter(([, times]) => times.length > 0)
    .map(([name, [first, ...later]]) => {
      const usual = median(later)
      return `  ${name.padEnd(22)}first ${ms(first)}    later ${ms(usual)}, at most ${ms(most(later))}    ${judged(usual <= BARS.page)}`
    })
  const found =
    search === null
      ? '  there is no search field'
      : `  ${search.length} letters: median ${ms(median(search))}, at most ${ms(most(search))}    ${judged(median(search) <= BARS.search)}`
  const saved = Object.entries(saves).map(
    ([kind, times]) =>
      `  ${kind.padEnd(22)}main busy in one go: median ${ms(median(longest[kind]))}, at most ${ms(most(longest[kind]))}    ${judged(median(longest[kind]) <= BARS.save)}    kept after ${ms(median(times))}`
  )
  return `
${counts.messages} messages, ${counts.applications} applications, ${counts.journal} entries, ${counts.asks} requests, ${counts.ticks} ticks (${busy()})
  start to usable, medians of ${STARTS} in turns: empty ${ms(median(starts.empty))}, big ${ms(median(starts.big))}    ${ratio.toFixed(2)} × (bar ${BARS.start} ×)    ${judged(ratio <= BARS.start)}

From the click to the last change of the page (bar ${BARS.page} ms)
${rows.join('\n')}

Search as you type, from the letter to the results (bar ${BARS.search} ms)
${found}

A save (bar ${BARS.save} ms; main at rest: median ${ms(median(longest.idle))}, at most ${ms(most(longest.idle))})
${saved.join('\n')}`
}
