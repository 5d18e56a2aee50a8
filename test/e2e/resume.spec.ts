import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const fixtures = path.join(root, 'test', 'fixtures', 'resumes')
const withTypo = path.join(fixtures, 'desk', 'operations-analyst.typo.pdf')
const mended = path.join(fixtures, 'desk', 'operations-analyst.mended.pdf')
const job = path.join(fixtures, 'desk', 'operations-analyst.job.txt')

const MAIL = [
  'From: Ines Okafor <ines.okafor@brightwater.example>',
  'To: Sam Porter <sam.porter@mail.example>',
  'Subject: Your application for Operations Analyst at Brightwater',
  'Date: 17 Nov 2026 09:12:00 +0000',
  'Message-ID: <typo@brightwater.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Sam,',
  '',
  'Thank you for your interest in the role. We have decided to go on with another candidate.',
  '',
  'There was a spelling mistake in your resume: "managment" in the line about the returns backlog.',
  '',
  'Kind regards',
  'Ines Okafor',
  ''
].join('\r\n')

const FIX = 'Fix the mistakes before the next application'

// The encoder and the checker are loaded with the first file, on machines with two busy cores.
test.setTimeout(180_000)

/** A folder of the person's own, with a resume in it. */
async function ownFile(name = 'Sam Porter Resume.pdf', from = withTypo): Promise<string> {
  const folder = path.join(await dataFolder(), 'Documents')
  await mkdir(folder)
  const file = path.join(folder, name)
  await copyFile(from, file)
  return file
}

async function mailFile(): Promise<string> {
  const file = path.join(await dataFolder(), 'brightwater.eml')
  await writeFile(file, MAIL)
  return file
}

function desk(page: Page): Locator {
  return page.getByRole('article')
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name: new RegExp(`^${name}`) })
}

function mark(page: Page, words: string): Locator {
  return page.getByRole('region', { name: 'What a machine reads' }).getByRole('button', { name: words, exact: true })
}

/** The card of a mark, by the words that it is about. */
function card(page: Page, words: string): Locator {
  return page.locator('[data-card]').filter({ hasText: words })
}

/** An item of the checklist, by what it asks for. */
function item(page: Page, title: string): Locator {
  return page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: title })
}

async function toDesk(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Resume' }).click()
}

/** Goes to the desk and drops files there. */
async function bring(page: Page, files: readonly string[]): Promise<void> {
  await toDesk(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await dropFiles(page, files)
}

/** Waits until the file that is shown has been checked. */
async function checked(page: Page): Promise<void> {
  await expect(tab(page, 'To do')).toBeVisible({ timeout: 60_000 })
  await expect(desk(page)).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 })
}

/** A picture without notices, and without a ring around what was pressed last. */
async function calmPicture(page: Page, name: string): Promise<void> {
  for (const button of await page.getByRole('button', { name: 'Dismiss' }).all()) await button.click()
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  await page
    .getByRole('main')
    .evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await picture(page, name)
}

async function contentSize({ app }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height]
  )
}

test('a typo that an employer named is an item, ticks itself when the file is mended, and comes back with the old file', async () => {
  const { page, errors, close } = await launch(await dataFolder(), [await mailFile()])
  await expect(page.getByRole('region', { name: 'What you can do' }).getByText(FIX)).toBeVisible()
  const file = await ownFile()
  await bring(page, [file])
  await checked(page)

  // The item has their words, and leads to the place.
  await expect(item(page, FIX)).toContainText('managment')
  await item(page, FIX)
    .getByRole('button', { name: /^Show.*mistakes/ })
    .click()
  await expect(mark(page, 'managment')).toBeFocused()
  await expect(tab(page, 'Marks')).toHaveAttribute('aria-selected', 'true')
  await expect(card(page, 'managment')).toContainText('management')
  await page.keyboard.press('Enter')
  await expect(card(page, 'managment').getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(mark(page, 'managment')).toBeFocused()

  // From the message to the item, and back to the words of the message.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  const step = page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: FIX }) })
  await step.getByRole('button', { name: 'Open in the resume desk' }).click()
  await expect(item(page, FIX)).toBeFocused()
  await item(page, FIX)
    .getByRole('button', { name: /They said/ })
    .click()
  await expect(page.getByRole('heading', { name: /Your application for Operations Analyst/ })).toBeVisible()
  await toDesk(page)

  // Mended as programs save: written beside it and put in its place.
  await copyFile(mended, `${file}.part`)
  await rename(`${file}.part`, file)
  await expect(page.getByRole('button', { name: /^2 versions, newest from/ })).toBeVisible()
  await checked(page)
  await expect(mark(page, 'managment')).toHaveCount(0)
  await tab(page, 'To do').click()
  await expect(item(page, FIX)).toHaveCount(0)
  await page.getByRole('button', { name: /^Done/ }).click()
  await expect(item(page, FIX)).toContainText('Ticked by the check')
  await expect(item(page, FIX).getByRole('checkbox')).toBeChecked()

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('checkbox', { name: FIX })).toBeChecked()
  await expect(step).toContainText('Ticked by the check of your resume.')
  await step.getByRole('button', { name: 'Open in the resume desk' }).click()
  await expect(item(page, FIX)).toBeFocused()

  await copyFile(withTypo, file)
  await expect(mark(page, 'managment')).toBeVisible()
  await expect(item(page, FIX).getByRole('checkbox')).not.toBeChecked()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('checkbox', { name: FIX })).not.toBeChecked()
  expect(errors).toEqual([])
  await close()
})

test('what is ignored once or always stays ignored over a restart, can be undone and brought back', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data)
  const text = await readFile(path.join(fixtures, 'desk', 'operations-analyst.md'), 'utf8')
  const file = await ownFile('Sam Porter.txt')
  await writeFile(
    file,
    text
      .replaceAll('#', '')
      .replace('and watch films', 'and and read')
      .replace('I am a hard-working team player and', 'I')
  )
  await bring(page, [file])
  await checked(page)
  await tab(page, 'Marks').click()
  await expect(card(page, 'managment')).toBeVisible()
  await card(page, 'managment').getByRole('button', { name: 'Always ignore' }).click()
  await expect(page.getByText('“managment” is not marked any more, in any file.')).toBeVisible()
  await expect(mark(page, 'managment')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(mark(page, 'managment')).toBeVisible()

  await card(page, 'managment').getByRole('button', { name: 'Always ignore' }).click()
  // The focus goes on to the next card, and from the last one to the list itself.
  await expect(card(page, 'A word twice').getByRole('button').first()).toBeFocused()
  await card(page, 'A word twice').getByRole('button', { name: 'Ignore here' }).click()
  await expect(tab(page, 'Marks')).toBeFocused()
  await expect(page.getByText('Nothing is marked.')).toBeVisible()
  await tab(page, 'To do').click()
  await expect(page.getByText('Nothing is open. It is ready to go.')).toBeVisible()
  await close()

  const again = await launch(data)
  await toDesk(again.page)
  await checked(again.page)
  await tab(again.page, 'Marks').click()
  await expect(again.page.getByText('Nothing is marked.')).toBeVisible()
  await again.page.getByRole('button', { name: 'Ignored (2)' }).click()
  await expect(card(again.page, 'managment')).toContainText('Always ignored')
  await expect(card(again.page, 'A word twice')).toContainText('Ignored in this file')
  await card(again.page, 'managment').getByRole('button', { name: 'Bring back' }).click()
  await expect(mark(again.page, 'managment')).toBeVisible()
  await expect(card(again.page, 'managment').getByRole('button').first()).toBeFocused()
  // The same mistake in another file was meant, too.
  await dropFiles(again.page, [await ownFile('Another.txt', path.join(fixtures, 'desk', 'operations-analyst.md'))])
  await expect(desk(again.page).getByRole('heading', { name: 'Another.txt' })).toBeVisible()
  await checked(again.page)
  await expect(mark(again.page, 'managment')).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a job description that was pasted shows what is there, with the line that says so, and what is not', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data)
  await bring(page, [await ownFile()])
  await checked(page)
  await page.getByRole('button', { name: 'Say what it is for' }).first().click()
  await expect(dialog(page).getByLabel('Role')).toBeFocused()
  await page.keyboard.type('Operations Analyst')
  await dialog(page).getByLabel('Company').fill('Brightwater')
  await dialog(page)
    .getByLabel('Job description')
    .fill(await readFile(job, 'utf8'))
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('For Operations Analyst, Brightwater, with its job description.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Say what it is for' })).toHaveCount(0)
  await tab(page, 'The job').click()
  const nices = page.getByRole('region', { name: 'Nice to have' }).getByRole('listitem')
  await expect(nices.filter({ hasText: 'Python' })).toContainText('It is there.')
  const missing = page.getByRole('listitem').filter({ hasText: 'Kubernetes' })
  await expect(missing).toContainText('Not found. Say it if you have it.')
  await expect(page.getByText(/\d+\s?%/).filter({ hasText: /score|match/i })).toHaveCount(0)

  // The resume's own line is lit where it stands.
  await nices.getByRole('button', { name: /Python/ }).click()
  const line = page.locator('[data-line][data-lit]')
  await expect(line).toHaveText(/SQL, Excel, Power BI, Python/)
  await expect(line).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Not compared with a job yet.')).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('files that cannot be read are named with what to do, the others come in, and mails go to the messages', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  const folder = await dataFolder()
  const empty = path.join(folder, 'empty.pdf')
  await writeFile(empty, '')
  const sheet = path.join(folder, 'table.xlsx')
  await writeFile(sheet, 'PK\u0003\u0004 not really')
  const files = ['assistant-us.locked.pdf', 'welder-canada.scan.pdf'].map((name) => path.join(fixtures, 'dev', name))
  await bring(page, [...files, empty, sheet, await mailFile(), await ownFile()])
  const told = page.getByRole('region', { name: 'What became of your files' }).getByRole('listitem')
  await expect(told.filter({ hasText: 'assistant-us.locked.pdf' })).toContainText('It is locked with a password.')
  await expect(told.filter({ hasText: 'empty.pdf' })).toContainText('There is nothing in it.')
  await expect(told.filter({ hasText: 'table.xlsx' })).toContainText('was not taken in.')
  await expect(told.filter({ hasText: 'came in' })).toContainText('welder-canada.scan.pdf')
  await expect(told.filter({ hasText: 'came in' })).toContainText('Sam Porter Resume.pdf')

  const list = page.getByRole('navigation', { name: 'Your resumes and letters' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('button', { name: /welder-canada/ }).click()
  await checked(page)
  await expect(page.getByText('There is no text in this file for a machine to read.')).toBeVisible()
  await expect(page.getByText('This file is a picture of text.')).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await expect(told).toHaveCount(0)

  // The same bytes once more are told plainly.
  await dropFiles(page, [await ownFile('A copy.pdf')])
  await expect(told).toContainText('is here already, letter for letter.')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(1)
  expect(errors).toEqual([])
  await close()
})

test('versions are kept, tied to applications, saved as copies, and a moved file is found again', async () => {
  const data = await dataFolder()
  const { app, page, errors, close } = await launch(data, [await mailFile()])
  await page.getByRole('article').getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText(/Part of your application to Brightwater, Operations Analyst/)).toBeVisible()
  const file = await ownFile()
  await bring(page, [file])
  await checked(page)
  await copyFile(mended, file)
  const versions = page.getByRole('button', { name: /^2 versions/ })
  await expect(versions).toBeVisible()
  await versions.click()
  const first = dialog(page).getByRole('region', { name: 'Version 1' })
  const second = dialog(page).getByRole('region', { name: 'Version 2' })
  await second.getByRole('checkbox', { name: 'Brightwater, Operations Analyst' }).check()
  await expect(first.getByRole('checkbox')).not.toBeChecked()
  const copy = path.join(await dataFolder(), 'older.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, copy)
  await first.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(first.getByText('Saved.')).toBeVisible()
  expect(await readFile(copy)).toEqual(await readFile(withTypo))
  await page.keyboard.press('Escape')
  await expect(versions).toBeFocused()
  await expect(desk(page).getByText('Went with Brightwater, Operations Analyst')).toBeVisible()

  // What it went with is what it is for, where the person did not say otherwise; any other application fills that in, too.
  await expect(page.getByText('For Operations Analyst, Brightwater, without a job description.')).toBeVisible()
  await page.getByRole('button', { name: 'Change what it is for' }).click()
  await dialog(page).getByLabel('Company').fill('Northwind')
  await dialog(page).getByLabel('One of your applications').selectOption({ label: 'Brightwater, Operations Analyst' })
  await expect(dialog(page).getByLabel('Company')).toHaveValue('Brightwater')
  await page.keyboard.press('Escape')

  const moved = path.join(path.dirname(file), 'Sam Porter 2027.pdf')
  await rename(file, moved)
  await expect(page.getByText('It is not where it was')).toBeVisible()
  await copyFile(withTypo, moved)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, moved)
  await desk(page).getByRole('button', { name: 'Choose the newer file…' }).click()
  await expect(page.getByText('Checked again whenever you save it')).toBeVisible()
  await close()

  const again = await launch(data)
  await toDesk(again.page)
  await checked(again.page)
  await desk(again.page)
    .getByRole('button', { name: /versions/ })
    .click()
  // The old save came back, and is the newest one now; the other keeps what it went with.
  await expect(dialog(again.page).getByRole('region', { name: 'Version 2' }).getByRole('checkbox')).not.toBeChecked()
  await expect(dialog(again.page).getByRole('region', { name: 'Version 1' }).getByRole('checkbox')).toBeChecked()
  await again.page.keyboard.press('Escape')
  await desk(again.page).getByRole('button', { name: 'Menu of this file' }).click()
  await again.page.getByRole('menuitem', { name: 'Put away' }).click()
  await expect(again.page.getByRole('heading', { name: 'Look at your resume before it goes out' })).toBeVisible()
  await again.page.getByRole('button', { name: 'Undo' }).click()
  await expect(desk(again.page)).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the desk can be read and used by everybody, by keys alone, ${scheme}`, async () => {
    const running = await launch(await dataFolder(), [await mailFile()])
    const { page, errors, close } = running
    await page.emulateMedia({ colorScheme: scheme })
    const suffix = scheme === 'dark' ? '-dark' : ''
    await expect(page.getByRole('region', { name: 'What you can do' }).getByText(FIX)).toBeVisible()
    await page.keyboard.press('Control+4')
    await expect(page.getByRole('heading', { name: 'Look at your resume before it goes out' })).toBeVisible()
    const long = `${'Lebenslauf-und-Anschreiben-'.repeat(5)}2026.pdf`
    await dropFiles(page, [await ownFile()])
    await checked(page)

    // What it is for, without a mouse.
    await page.getByRole('button', { name: 'Say what it is for' }).first().focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByLabel('Role')).toBeFocused()
    expect(await faults(page)).toEqual([])
    await picture(page, `resume-target${suffix}`)
    await dialog(page)
      .getByLabel('Job description')
      .fill(await readFile(job, 'utf8'))
    await dialog(page).getByLabel('Company').fill('Brightwater')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Change what it is for' })).toBeFocused()
    await checked(page)
    await expect(item(page, FIX)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await calmPicture(page, `resume${suffix}`)

    // F8 and j step through the marks; Enter leads to the note, Escape back.
    await page.keyboard.press('F8')
    await expect(mark(page, 'managment')).toBeFocused()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('j')
    await expect(page.locator('[data-issues]:focus')).toContainText('play chess')
    await page.keyboard.press('Shift+F8')
    await expect(mark(page, 'managment')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(card(page, 'managment').getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Copy “management”' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(mark(page, 'managment')).toBeFocused()
    // One stop for all marks: the next one leaves the text.
    await page.keyboard.press('Tab')
    await expect(tab(page, 'Marks')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(tab(page, 'The job')).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('region', { name: 'Nice to have' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `resume-job${suffix}`)

    await desk(page)
      .getByRole('button', { name: /^1 version/ })
      .focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')

    // A table, long names and several files, in a small window.
    const table = path.join(fixtures, 'dev', 'accountant-dubai.table.docx')
    await dropFiles(page, [await ownFile('Accountant.docx', table)])
    await expect(desk(page).getByRole('heading', { name: 'Accountant.docx' })).toBeVisible()
    await checked(page)
    // Deep enough into the text that the table shows.
    for (const step of [1, 2, 3]) {
      await page.keyboard.press('F8')
      await expect(page.locator('[data-issues]:focus'), `step ${step}`).toBeVisible()
    }
    expect(await faults(page)).toEqual([])
    await calmPicture(page, `resume-machine${suffix}`)
    await contentSize(running, 1024, 700)
    await dropFiles(page, [await ownFile(long, mended)])
    await expect(desk(page).getByRole('heading', { name: long })).toBeVisible()
    await checked(page)
    expect(await desk(page).evaluate((all) => all.scrollWidth > all.clientWidth)).toBe(false)
    expect(await faults(page)).toEqual([])
    await contentSize(running, 640, 600)
    expect(await page.getByRole('main').evaluate((all) => all.scrollWidth > all.clientWidth)).toBe(false)
    expect(await faults(page)).toEqual([])
    expect(errors).toEqual([])
    await close()
  })
}
