import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')
const ENTRY_WORDS = 'Grandmother Amalia said that the next door opens'
const MESSAGE_WORDS = 'Ines Okafor'
const MARKER = 'erase-everything'

/** Asks main as the page does. */
function ask<T>(page: Page, question: string): Promise<T> {
  return page.evaluate(`window.coachable.${question}`)
}

/** Every file below a folder that holds these words, in the ways in which Chromium and Node write text. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0))
      return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))
    })
  )
  return files.filter((_, at) => found[at])
}

/** Messages that were read, an application and an entry, as a person has them after a day; and words in the pages' own storage. */
async function fill({ page }: CoachableApp): Promise<void> {
  await dropFiles(page, [samples])
  await expect
    .poll(
      async () =>
        (await ask<{ reading: string }[]>(page, 'listMessages()')).filter((one) => one.reading !== 'waiting').length,
      {
        timeout: 60_000
      }
    )
    .toBe(4)
  await ask(page, `addApplication('Harrow Freight', 'Planner', null)`)
  const about = `{ day: '2026-11-23', mood: 4, prompt: null, messages: [], applications: [] }`
  await ask(page, `writeEntry({ id: crypto.randomUUID(), text: '${ENTRY_WORDS}.', seen: null, about: ${about} })`)
  await ask(page, `setColorScheme('dark')`)
  await page.evaluate((words) => localStorage.setItem('draft', words), ENTRY_WORDS)
}

async function toPrivacy(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { name: 'Take everything with you' })).toBeVisible()
}

async function takeWith({ app, page }: CoachableApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: 'Take everything with you…' }).first().click()
  await expect(page.getByText('is written')).toBeVisible()
}

async function chooseExport({ app, page }: CoachableApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, file)
  await page.getByRole('button', { name: 'Choose an export…' }).click()
}

/** What the lists show, as main gives it. */
async function listsOf(page: Page): Promise<unknown> {
  const questions = ['listMessages()', 'listApplications()', 'applicationsOverview()', 'listResumes()', 'waits()']
  return Promise.all(questions.map((question) => ask(page, question)))
}

for (const scheme of ['light', 'dark'] as const) {
  test(`everything can be taken along and brought in again, ${scheme}`, async () => {
    test.setTimeout(240_000)
    const suffix = scheme === 'dark' ? '-dark' : ''
    const own = await dataFolder()
    const file = path.join(own, 'Coachable 2026-11-23.zip')
    const first = await launch(await dataFolder())
    await fill(first)
    await ask(first.page, `setColorScheme('${scheme}')`)
    await toPrivacy(first.page)
    await takeWith(first, file)
    expect(await readdir(own), 'nothing half-written is left').toEqual([path.basename(file)])
    const lists = await listsOf(first.page)
    expect(first.errors).toEqual([])
    await first.close()

    const folder = await dataFolder()
    const second = await launch(folder)
    const { page } = second
    await page.emulateMedia({ colorScheme: scheme })
    await toPrivacy(page)
    const letter = path.join(own, 'letter.zip')
    await writeFile(letter, 'Dear Robin,')
    await chooseExport(second, letter)
    await expect(page.getByText('This file is no export of Coachable.')).toBeVisible()
    await chooseExport(second, file)
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('4 messages, 1 application, 1 journal entry')
    await expect(dialog).toContainText('all of it comes in')
    expect(await faults(page)).toEqual([])
    await picture(page, `ownership-bring${suffix}`)
    await dialog.getByRole('button', { name: 'Bring it in' }).click()
    await expect(page.getByText('Brought in: 4 messages, 1 application, 1 journal entry.')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    expect(await listsOf(page)).toEqual(lists)
    await page.getByRole('heading', { name: 'Take everything with you' }).scrollIntoViewIfNeeded()
    expect(await faults(page)).toEqual([])
    await picture(page, `ownership${suffix}`)

    // The same once more: nothing is there twice.
    await chooseExport(second, file)
    await expect(dialog).toContainText('Everything in it is here already')
    await dialog.getByRole('button', { name: 'Bring it in' }).click()
    await expect(page.getByText('Everything in it was here already.')).toBeVisible()
    await expect.poll(() => listsOf(page)).toEqual(lists)
    expect(second.errors).toEqual([])
    await second.close()

    const again = await launch(folder)
    expect(await listsOf(again.page)).toEqual(lists)
    await again.close()
  })
}

test('everything can be erased, and the program starts as on the first day', async () => {
  test.setTimeout(240_000)
  const folder = await dataFolder()
  const launched = await launch(folder)
  const { app, page } = launched
  await fill(launched)
  await toPrivacy(page)
  expect((await filesWith(folder, ENTRY_WORDS)).length).toBeGreaterThan(0)
  expect((await filesWith(folder, MESSAGE_WORDS)).length).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Erase everything…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('4 messages, 1 application, 1 journal entry')
  await expect(dialog).toContainText('It cannot be undone.')
  const erase = dialog.getByRole('button', { name: 'Erase it all' })
  await expect(erase).toBeDisabled()
  await page.keyboard.type('erase everythin')
  await expect(erase).toBeDisabled()
  await page.keyboard.type('g')
  await expect(erase).toBeEnabled()
  expect(await faults(page)).toEqual([])
  await picture(page, 'ownership-erase')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await picture(page, 'ownership-erase-dark')
  // The test starts it anew itself.
  await app.evaluate(({ app: electron }) => {
    electron.relaunch = () => undefined
  })
  const ended = once(app.process(), 'exit')
  // The window may be gone before the key is let go.
  const [, exit] = await Promise.allSettled([page.keyboard.press('Enter'), ended])
  expect(exit).toMatchObject({ value: [0, null] })
  expect(await readdir(folder)).toContain(MARKER)
  expect(await filesWith(folder, ENTRY_WORDS)).toEqual([])
  expect(await filesWith(folder, MESSAGE_WORDS)).toEqual([])

  const again = await launch(folder)
  await expect(again.page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
  expect(await readdir(folder)).not.toContain(MARKER)
  expect(await ask(again.page, 'listMessages()')).toEqual([])
  expect(await again.page.evaluate(() => localStorage.length)).toBe(0)
  expect(await ask(again.page, 'viewOwnership()')).toMatchObject({ isEmpty: true })
  await again.close()
  expect(await filesWith(folder, ENTRY_WORDS)).toEqual([])
  expect(await filesWith(folder, MESSAGE_WORDS)).toEqual([])
})

test('a start after a crash in the middle of erasing goes on with it', async () => {
  test.setTimeout(120_000)
  const folder = await dataFolder()
  const launched = await launch(folder)
  await fill(launched)
  await launched.close()
  expect((await filesWith(folder, ENTRY_WORDS)).length).toBeGreaterThan(0)
  await writeFile(path.join(folder, MARKER), '')
  const again = await launch(folder)
  await expect(again.page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
  expect(await again.page.evaluate(() => localStorage.length)).toBe(0)
  await again.close()
  expect(await readdir(folder)).not.toContain(MARKER)
  expect(await filesWith(folder, ENTRY_WORDS)).toEqual([])
  expect(await filesWith(folder, MESSAGE_WORDS)).toEqual([])
})
