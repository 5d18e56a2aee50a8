import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Bridge } from '../../src/shared/contract/channels'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')
const ID = '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a11'
const MIXED = '# היום היה טוב 🌱\r\n\r\nשלום, and then some English.\r\n\t- one  \r\n\n\n  blanks \u202bstay\u202c  '

/** What the preload gives the page. */
type Coachable = { readonly coachable: Bridge }

async function toPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name, exact: true }).click()
}

function field(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your entry' })
}

function entries(page: Page): Locator {
  return page.getByRole('list', { name: 'Entries' })
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** The text of an entry as main has it. */
function textOf(page: Page, id: string): Promise<string | null> {
  return page.evaluate(async (one) => {
    // The preload's object is in the page only.
    const result = await (globalThis as unknown as Coachable).coachable.getEntry(one)
    return result.ok ? result.value.text : null
  }, id)
}

async function newestText(page: Page): Promise<string | null> {
  const id = await page.evaluate(
    async () => (await (globalThis as unknown as Coachable).coachable.listEntries())[0]?.id ?? null
  )
  return id === null ? null : textOf(page, id)
}

function writeEntry(page: Page, id: string, day: string, text: string): Promise<unknown> {
  return page.evaluate(
    (one) =>
      (globalThis as unknown as Coachable).coachable.writeEntry({
        id: one.id,
        text: one.text,
        seen: null,
        about: { day: one.day, mood: 4, prompt: null, messages: [], applications: [] }
      }),
    { id, day, text }
  )
}

async function resize({ app, page }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height
  ] as [number, number])
  await page.waitForFunction((wide) => Math.abs(globalThis.innerWidth - wide) < 3, width)
}

test('an entry is begun with one key, styled while it is typed, kept by itself, and there after closing in the middle of a word', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data)
  await toPage(page, 'Journal')
  await expect(page.getByRole('heading', { name: 'A place for you alone' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('# A first line\n\nIt was ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('long')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('.\n\n- one\ntwo\n\n\n> kept')
  await saved(page)
  await expect(entries(page).getByRole('button', { name: /A first line/ })).toBeVisible()
  await page.getByRole('button', { name: 'Steady', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Steady', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(entries(page).getByRole('img', { name: 'Steady' })).toBeVisible()
  expect(await newestText(page)).toBe('# A first line\n\nIt was **long**.\n\n- one\n- two\n\n> kept')

  // Out of the field and back by the keyboard alone.
  await field(page).focus()
  await page.keyboard.press('Escape')
  await expect(entries(page).getByRole('button', { name: /A first line/ })).toBeFocused()
  // To another page within the pause, and back.
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' on leaving')
  await toPage(page, 'Today')
  await toPage(page, 'Journal')
  await expect(field(page)).toContainText('kept on leaving')
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' and on clos')
  await close()

  const again = await launch(data)
  await toPage(again.page, 'Journal')
  await expect(field(again.page)).toContainText('kept on leaving and on clos')
  await expect(again.page.getByRole('button', { name: 'Steady', exact: true })).toHaveAttribute('aria-pressed', 'true')
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a question chosen before the editor is there stands in it once it is', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await dropFiles(page, [samples])
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(4)
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let asked = 0
  await page.route('**/EntryEditor-*.js', async (route) => {
    asked += 1
    await held
    await route.continue()
  })
  await page.reload()
  await toPage(page, 'Messages')
  const list = page.getByRole('list', { name: 'Messages' })
  await list.getByRole('button', { name: /Lumenfield|Talent Team/ }).click()
  await page.getByRole('article').getByRole('button', { name: 'Write it down for yourself' }).click()
  const questions = page.getByRole('region', { name: 'Questions that may help' })
  await questions.getByRole('button', { name: 'Another question' }).click()
  await questions.getByRole('button', { name: 'Write about this' }).click()
  await expect.poll(() => asked).toBeGreaterThan(0)
  await expect(field(page)).toBeHidden()
  letGo()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Perhaps they had somebody already.')
  await saved(page)
  expect(await newestText(page)).toBe('## What else may be true?\n\nPerhaps they had somebody already.')
  expect(errors).toEqual([])
  await close()
})

test('a no is written down for oneself, with questions to lean on, and both find each other', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await dropFiles(page, [samples])
  const list = page.getByRole('list', { name: 'Messages' })
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await list.getByRole('button', { name: /Lumenfield|Talent Team/ }).click()
  const article = page.getByRole('article')
  await article.getByRole('button', { name: 'Write it down for yourself' }).click()

  const questions = page.getByRole('region', { name: 'Questions that may help' })
  await expect(questions).toContainText('It is no verdict on you.')
  const chip = page.getByRole('region', { name: 'Linked to' })
  await expect(chip.getByRole('listitem')).toHaveCount(1)
  await questions.getByRole('button', { name: 'Another question' }).click()
  await questions.getByRole('button', { name: 'Write about this' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Perhaps they had somebody already.')
  await saved(page)
  expect(await newestText(page)).toBe('## What else may be true?\n\nPerhaps they had somebody already.')
  await picture(page, 'journal-questions')
  await questions.getByRole('button', { name: 'No questions, thanks' }).click()
  await expect(page.getByRole('button', { name: 'Questions that may help' })).toBeVisible()

  await chip
    .getByRole('button', { name: /Update on your application/ })
    .first()
    .click()
  await expect(article.getByRole('heading', { name: 'Update on your application' })).toBeVisible()
  await article.getByRole('button', { name: 'What else may be true?' }).click()
  await expect(field(page)).toContainText('somebody already')

  // Put away and brought back.
  await page.getByRole('button', { name: 'Entry menu' }).click()
  await page.getByRole('menuitem', { name: 'Put this entry away' }).click()
  await expect(page.getByText('Nothing is written yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page)).toContainText('somebody already')
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+Shift+Z')
  await expect(page.getByText('Nothing is written yet.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(field(page)).toContainText('somebody already')

  // Linked to another message, and unlinked by the key that takes back.
  await page.getByRole('button', { name: 'Link a message or an application…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('ines')
  await dialog.getByRole('button', { name: /Ines Okafor/ }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(chip.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(chip.getByRole('listitem')).toHaveCount(1)

  // Kind words, verbatim, a way to their message and into an entry.
  await page.getByRole('button', { name: 'Kind words' }).click()
  await expect(page.getByRole('heading', { name: 'Kind words' })).toBeVisible()
  const words = page.getByRole('article').getByRole('listitem').filter({ hasText: 'Ines Okafor' }).first()
  await picture(page, 'journal-kind-words')
  await words.getByRole('button', { name: 'Copy into a new entry' }).click()
  await expect(field(page)).toContainText(/Ines Okafor, (17 Nov|Nov 17)/)
  await saved(page)
  expect(await newestText(page)).toMatch(/^> .*returns backlog[^(]*\n>\n> \(Ines Okafor, /)

  await page.getByRole('button', { name: 'Look back' }).click()
  await page.getByText('Month', { exact: true }).click()
  await expect(page.getByText(/messages? came:/)).toBeVisible()
  await expect(page.getByText('You wrote 2 entries, all on one day.')).toBeVisible()
  await picture(page, 'journal-look-back')
  await article.getByRole('button', { name: /returns backlog/ }).click()
  await expect(article.getByRole('heading', { name: /Operations Analyst/ })).toBeVisible()

  // An application has its journal, too.
  await page.evaluate(() => (globalThis as unknown as Coachable).coachable.addApplication('Northwind', 'Analyst', null))
  await toPage(page, 'Applications')
  await page.getByText('Northwind', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Write about it' }).click()
  await expect(chip.getByRole('button', { name: 'Northwind, Analyst', exact: true })).toBeVisible()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('They sounded friendly.')
  await saved(page)
  await chip.getByRole('button', { name: 'Northwind, Analyst', exact: true }).click()
  await expect(page.getByRole('button', { name: 'They sounded friendly.' })).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('a text from elsewhere stays byte for byte, whichever way it runs and however long it is', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  const long = `${'A line of a long day, with some words in it. 🙂\n'.repeat(2200)}end`
  expect(long.length).toBeGreaterThan(100_000)
  await writeEntry(page, ID, '2026-10-05', MIXED)
  await writeEntry(page, ID.replace(/1$/, '2'), '2026-09-01', long)
  await toPage(page, 'Journal')
  await entries(page).getByRole('button', { name: /היום/ }).click()
  const heading = field(page).locator('.cm-line').first()
  await expect(heading).toHaveCSS('direction', 'rtl')
  await expect(field(page).locator('.cm-line').nth(2)).toHaveCSS('direction', 'rtl')
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('!')
  await expect.poll(() => textOf(page, ID)).toBe(`${MIXED}!`)
  await picture(page, 'journal-right-to-left')

  const begun = Date.now()
  await entries(page)
    .getByRole('button', { name: /A line of a long day/ })
    .click()
  await expect(field(page)).toContainText('A line of a long day')
  expect(Date.now() - begun).toBeLessThan(3000)
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' of it')
  await expect.poll(() => textOf(page, ID.replace(/1$/, '2'))).toBe(`${long} of it`)
  expect(errors).toEqual([])
  await close()
})

test('words that cannot be kept stay in the window, which says so and does not close unasked', async () => {
  const started = await launch(await dataFolder())
  const { app, page, close } = started
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal:write')
    ipcMain.handle('journal:write', () => ({ ok: false, code: 'disk_full' }))
  })
  await toPage(page, 'Journal')
  await expect(page.getByRole('heading', { name: 'A place for you alone' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Not on any disk')
  await expect(page.getByRole('alert')).toContainText('Not saved yet.')
  await toPage(page, 'Today')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  // The window is still there, and shows what is not kept.
  await expect(field(page)).toContainText('Not on any disk')
  await expect(page.getByRole('alert')).toContainText('Your words stay in this window')
  await picture(page, 'journal-not-saved')
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal:write')
    ipcMain.handle('journal:write', () => ({ ok: true, value: { kind: 'kept', changedAt: new Date().toISOString() } }))
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await saved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await close()
})

test('a look back goes to the printer as a sheet of its own', async () => {
  const { app, page, errors, close } = await launch(await dataFolder())
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format(new Date()))
  await writeEntry(page, ID, today, 'She listened.')
  await toPage(page, 'Journal')
  await page.getByRole('button', { name: 'Look back' }).click()
  await expect(page.getByText('You wrote 1 entry.')).toBeVisible()
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Print…' }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  // What the printer would get, in dark too.
  await page.emulateMedia({ colorScheme: 'dark' })
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})
    return bytes?.toString('base64') ?? ''
  })
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.from(pdf, 'base64'))), {
    mergePages: true
  })
  expect(totalPages).toBe(1)
  expect(text).toContain('You wrote 1 entry.')
  expect(text).not.toMatch(/Applications|Earlier|Print|Kind words/)
  await page.emulateMedia({ media: 'print' })
  await picture(page, 'journal-look-back-print')
  expect(errors).toEqual([])
  await close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the journal can be read and used by everybody, ${scheme}`, async () => {
    const started = await launch(await dataFolder())
    const { page, errors, close } = started
    await page.emulateMedia({ colorScheme: scheme })
    const suffix = scheme === 'dark' ? '-dark' : ''
    await resize(started, 1024, 700)
    await toPage(page, 'Journal')
    await expect(page.getByRole('heading', { name: 'A place for you alone' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `journal-empty${suffix}`)

    for (let at = 0; at < 60; at += 1) {
      const day = `2026-${String(10 - Math.floor(at / 6)).padStart(2, '0')}-${String(28 - (at % 6) * 4).padStart(2, '0')}`
      const id = `5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f${String(1000 + at)}`
      await writeEntry(page, id, day, `A talk with Ines ${at}\n\nShe listened, and it went well.`)
    }
    await page.keyboard.press('n')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type(
      '# A day with a letter\n\nThey said no, and it **hurt**. Then I went out.\n\n- what I can _do_\ngo for a walk\n\n\n> Your walk-through was the clearest anyone gave us.\n\n\n1. rest\nwrite to Ines'
    )
    await saved(page)
    await page.getByRole('button', { name: 'In between', exact: true }).click()
    await expect(entries(page).getByRole('button', { name: /A day with a letter/ })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `journal${suffix}`)
    await page.getByRole('button', { name: 'Kind words' }).click()
    await expect(page.getByRole('heading', { name: 'No kind words yet' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.getByRole('button', { name: 'Look back' }).click()
    await expect(page.getByText('You wrote 1 entry.')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `look-back-small${suffix}`)

    // j and k go through the list, which holds no more rows than can be seen.
    await page.getByRole('button', { name: 'Look back' }).press('j')
    await page.keyboard.press('j')
    await expect(entries(page).locator('[aria-current]')).toHaveCount(1)
    expect(await entries(page).getByRole('listitem').count()).toBeLessThan(40)

    await resize(started, 1920, 1080)
    await entries(page)
      .getByRole('button', { name: /A day with a letter/ })
      .click()
    await picture(page, `journal-large${suffix}`)
    // Text of twice the size: the list, or the entry with a way back.
    await resize(started, 640, 480)
    await expect(page.getByRole('button', { name: 'All entries' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth)).toBe(false)
    expect(await faults(page)).toEqual([])
    await picture(page, `journal-narrow${suffix}`)
    await page.getByRole('button', { name: 'All entries' }).click()
    await expect(entries(page).getByRole('button').first()).toBeVisible()
    expect(errors).toEqual([])
    await close()
  })
}
