import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const TRY = 'Try it with sample data'
const BANNER = 'This is sample data'

/** Every file below a folder that holds these words. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const found = await Promise.all(files.map(async (file) => (await readFile(file)).includes(words)))
  return files.filter((_, at) => found[at])
}

async function resize(launched: Awaited<ReturnType<typeof launch>>, width: number, height: number): Promise<void> {
  await launched.app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
    [width, height]
  )
  await launched.page.waitForTimeout(150)
}

/** Asks main as the page does. */
function ask(page: Page, question: string): Promise<unknown> {
  return page.evaluate(`window.coachable.${question}`)
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
}

async function removeSample(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: BANNER }).getByRole('button', { name: 'Remove it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the first minutes can be read and used by everybody, ${scheme}`, async () => {
    test.setTimeout(240_000)
    const launched = await launch(await dataFolder())
    const { page, errors } = launched
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await expect(page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
    await expect(page.getByText('nothing is sent anywhere')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `first-run${suffix}`)
    await resize(launched, 1024, 700)
    await picture(page, `first-run-small${suffix}`)

    // By the keyboard alone.
    const button = page.getByRole('button', { name: TRY })
    for (
      let presses = 0;
      presses < 40 && !(await button.evaluate((one) => one === document.activeElement));
      presses++
    ) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(page.getByText(BANNER)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toHaveCount(0)
    await goTo(page, 'Messages')
    const list = page.getByRole('list', { name: 'Messages' })
    await expect(list.getByRole('listitem').first()).toBeVisible()
    await expect(list.getByText('Waiting')).toHaveCount(0)
    await page.waitForTimeout(4000)
    for (const name of ['Today', 'Messages', 'Applications', 'Resume', 'Journal', 'Insight'] as const) {
      await goTo(page, name)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForTimeout(600)
      // The check of a resume takes its time on a busy machine.
      await expect(page.getByText('Reading it…')).toHaveCount(0, { timeout: 60_000 })
      if (name === 'Resume') await expect(page.getByText('managment').first()).toBeVisible({ timeout: 60_000 })
      await picture(page, `sample-${name.toLowerCase()}${suffix}`)
      expect(await faults(page), name).toEqual([])
    }
    await page.getByRole('button', { name: 'Remove it' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, `sample-remove${suffix}`)
    expect(errors).toEqual([])
    await launched.close()
  })
}

test('every empty page says what to do, and offers the sample data', async () => {
  const launched = await launch(await dataFolder())
  const { page, errors, close } = launched
  await resize(launched, 1024, 700)
  for (const name of ['Messages', 'Applications', 'Resume', 'Journal', 'Insight', 'Search'] as const) {
    await goTo(page, name)
    await expect(page.getByRole('main').getByRole('button', { name: TRY }), name).toBeVisible()
    expect(await faults(page), name).toEqual([])
    await picture(page, `empty-${name.toLowerCase()}`)
  }
  await page.getByRole('main').getByRole('button', { name: TRY }).click()
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: TRY })).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})

test('sample data comes with one press, is read by the real reader, and goes without a trace', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data)
  await page.getByRole('button', { name: TRY }).click()
  await expect(page.getByText(BANNER)).toBeVisible()
  await goTo(page, 'Messages')
  const list = page.getByRole('list', { name: 'Messages' })
  await list
    .getByRole('button', { name: /Gwen Pritchard/ })
    .first()
    .click()
  const words = page.getByRole('article').getByRole('region', { name: 'What they wrote' })
  await expect(words.getByRole('button', { name: /several spelling mistakes/ })).toBeVisible()
  expect((await filesWith(path.join(data, 'data'), 'Harborline')).length).toBeGreaterThan(0)

  await removeSample(page)
  await expect(page.getByText(BANNER)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
  await close()
  expect(await filesWith(path.join(data, 'data'), 'Harborline')).toEqual([])
  expect(await filesWith(path.join(data, 'data'), 'Robin Hale')).toEqual([])
  expect(errors).toEqual([])
})

test('what the person has already stays as it was beside sample data', async () => {
  const data = await dataFolder()
  const { page, close } = await launch(data)
  await dropFiles(page, [path.join(root, 'resources', 'samples', 'feedback.eml')])
  await expect(page.getByRole('article').getByRole('region', { name: 'What you can do' })).toBeVisible()
  const before = await ask(page, 'listMessages()')
  expect(await ask(page, 'loadSample()')).toEqual({ ok: true, value: true })
  await expect(page.getByText(BANNER)).toBeVisible()
  await expect.poll(() => ask(page, 'listMessages().then((all) => all.length)')).toBe(21)
  await removeSample(page)
  expect(await ask(page, 'listMessages()')).toEqual(before)
  await close()
})

test('the days after which a silence is asked about are kept', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await goTo(first.page, 'Settings')
  await first.page.getByLabel(/an application without an answer/).selectOption('45')
  await first.page.getByLabel(/one polite reminder/).selectOption('14')
  await expect
    .poll(() => ask(first.page, 'waits()'))
    .toEqual({
      noAnswerAfter: 45,
      askAgainAfter: 14
    })
  await picture(first.page, 'settings-waits')
  await first.close()
  const second = await launch(data)
  await goTo(second.page, 'Settings')
  await expect(second.page.getByLabel(/an application without an answer/)).toHaveValue('45')
  await second.close()
})
