import { expect, type Locator, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { type CoachableApp, dataFolder, launch } from './coachable-app'

/** What the preload gives the page. */
type Coachable = { readonly coachable: Bridge }

const LENGTH = 100_000
/** What the page may work on a paste of that length, in seconds of its processor: nobody should wait for it. */
const MOST_WORK = 1

const SENTENCE = 'We looked at your application with great care, and your resume was longer than we could read.'

/** Fields that take long texts, and the way to each. */
const FIELDS: Readonly<Record<string, (started: CoachableApp) => Promise<Locator>>> = {
  async 'the paste dialog'({ page }) {
    await page.getByRole('button', { name: 'Paste text' }).first().click()
    return page.getByRole('textbox', { name: 'The message' })
  },
  async 'the journal'({ page }) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
    await page
      .getByRole('button', { name: /Write|New entry/ })
      .first()
      .click()
    return page.getByRole('textbox', { name: 'Your entry' })
  },
  async 'a posting'({ page }) {
    await page.evaluate(() => (globalThis as unknown as Coachable).coachable.addApplication('Northwind', 'Cook', null))
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Applications' }).click()
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Northwind/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    return page.getByRole('textbox', { name: /posting/i }).first()
  }
}

/** How long the page worked so far, in seconds of its processor: other programs on the machine do not count. */
async function workOf({ page }: CoachableApp): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

for (const [name, open] of Object.entries(FIELDS)) {
  test(`a paste of a hundred thousand characters is taken at once by ${name}`, async () => {
    const started = await launch(await dataFolder())
    const { app, page } = started
    const text = `${SENTENCE}\n\n`.repeat(LENGTH / SENTENCE.length).trim()
    await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
    const field = await open(started)
    await field.click()
    await page.waitForTimeout(500)
    const before = await workOf(started)
    await page.keyboard.press('Control+v')
    // An editor has only the part in its page that can be seen.
    await expect
      .poll(() => field.evaluate((at) => (at instanceof HTMLTextAreaElement ? at.value : at.textContent)?.length))
      .toBeGreaterThan(SENTENCE.length * 5)
    await page.keyboard.type('.')
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    expect((await workOf(started)) - before).toBeLessThan(MOST_WORK)
    await started.close()
  })
}
