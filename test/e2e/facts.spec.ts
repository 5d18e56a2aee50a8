import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture, root } from './coachable-app'

interface Mail {
  readonly subject: string
  readonly from: string
  /** Of March 2026: later ones stand above earlier ones. */
  readonly day: number
  readonly inReplyTo?: string
}

const NO = 'thank you for your interest. After careful consideration we decided to move forward with other candidates.'

/** Writes mails as files and gives their paths. */
async function written(mails: readonly Mail[]): Promise<string[]> {
  const folder = await dataFolder()
  return Promise.all(
    mails.map(async ({ subject, from, day, inReplyTo }, at) => {
      const file = path.join(folder, `mail-${at}.eml`)
      const head = [
        `From: ${from}`,
        'To: Sam Porter <sam.porter@mail.example>',
        `Subject: ${subject}`,
        `Date: ${String(day).padStart(2, '0')} Mar 2026 09:12:00 +0000`,
        `Message-ID: <mail-${at}@mail.example>`,
        ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
        'Content-Type: text/plain; charset=utf-8'
      ]
      await writeFile(file, `${head.join('\r\n')}\r\n\r\nDear Sam,\r\n\r\n${NO} (${at})\r\n\r\nKind regards\r\n`)
      return file
    })
  )
}

const NORTHWIND: Mail = {
  subject: 'Your application for Data Analyst at Northwind',
  from: 'Ines Okafor <ines.okafor@northwind.example>',
  day: 3
}

function article(page: Page): Locator {
  return page.getByRole('article')
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

/** Starts on mails and waits until all are read. */
async function begin(data: string, mails: readonly Mail[]): Promise<CoachableApp> {
  const started = await launch(data, await written(mails))
  await toMessages(started.page)
  const items = started.page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(items).toHaveCount(mails.length)
  await expect(items.getByText('A no without reasons')).toHaveCount(mails.length)
  return started
}

async function toMessages(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
}

async function open(page: Page, subject: string): Promise<void> {
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: subject }).click()
  await expect(article(page).getByRole('heading', { name: subject })).toBeVisible()
}

test('a wrong company is put right, shows what it was guessed from, and is still right after a restart', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data, [NORTHWIND])
  const edit = article(page).getByRole('button', { name: 'Edit details' })
  await expect(article(page).getByText('Data Analyst · Northwind')).toBeVisible()
  await edit.click()
  const company = dialog(page).getByLabel('Company')
  await expect(company).toBeFocused()
  await expect(company).toHaveValue('Northwind')
  await expect(company).toHaveAccessibleDescription(/^From the subject: .*Northwind/)
  await expect(dialog(page).getByLabel('Their address')).toHaveAccessibleDescription('The mail itself says so.')

  await company.fill('Northwind Traders')
  await expect(company).toHaveAccessibleDescription('You changed this. The message shows: Northwind.')
  await dialog(page).getByLabel('Date').fill('2026-03-01')
  await company.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(edit).toBeFocused()
  await expect(article(page).getByText('Data Analyst · Northwind Traders')).toBeVisible()
  await expect(page.getByText('Details changed.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(article(page).getByText('· Data Analyst · Northwind', { exact: true })).toBeVisible()

  await edit.click()
  await company.fill('Northwind Traders')
  await dialog(page).getByLabel('Role').fill('')
  await company.press('Enter')
  await expect(article(page).getByText('· Northwind Traders')).toBeVisible()
  await expect(article(page).getByText('Note this as an application to Northwind Traders?')).toBeVisible()
  await close()

  const again = await launch(data)
  await toMessages(again.page)
  await expect(article(again.page).getByText('· Northwind Traders', { exact: true })).toBeVisible()
  await article(again.page).getByRole('button', { name: 'Edit details' }).click()
  const role = dialog(again.page).getByLabel('Role')
  await expect(role).toHaveAccessibleDescription('You removed this. The message shows: Data Analyst.')
  await dialog(again.page).getByRole('button', { name: 'Use that: Data Analyst' }).click()
  await expect(role).toBeFocused()
  await dialog(again.page).getByRole('button', { name: 'Use that: Northwind' }).click()
  await dialog(again.page).getByRole('button', { name: 'Save' }).click()
  await expect(article(again.page).getByText('· Data Analyst · Northwind', { exact: true })).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('an offered application is noted, the second message of the same names belongs to it by itself, and both is taken back', async () => {
  const second: Mail = {
    ...NORTHWIND,
    subject: 'Thank you for applying for the Data Analyst role at Northwind',
    day: 9
  }
  const { page, errors, close } = await begin(await dataFolder(), [NORTHWIND, second])
  await open(page, NORTHWIND.subject)
  await expect(article(page).getByText('Note this as an application to Northwind, Data Analyst?')).toBeVisible()
  await article(page).getByRole('button', { name: 'Add' }).click()
  const part = article(page).getByText(/Part of your application to Northwind, Data Analyst/)
  await expect(part).toContainText('you said so')
  await expect(page.getByText('Noted: your application to Northwind, Data Analyst.')).toBeVisible()

  // The other one is found from here.
  await article(page).getByRole('button', { name: '1 other message of this conversation or application' }).click()
  await article(page).getByRole('button', { name: second.subject }).click()
  await expect(article(page).getByRole('heading', { name: second.subject })).toBeVisible()
  await expect(part).toContainText('same company and role')

  await page.keyboard.press('Control+z')
  await expect(article(page).getByText('Note this as an application to Northwind, Data Analyst?')).toBeVisible()
  await open(page, NORTHWIND.subject)
  await expect(article(page).getByRole('button', { name: 'Add' })).toBeVisible()
  await article(page).getByRole('button', { name: 'No', exact: true }).click()
  await expect(article(page).getByText('Note this as an application')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(article(page).getByRole('button', { name: 'Add' })).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('companies whose names only begin alike stay apart', async () => {
  const meta: Mail = {
    subject: 'Your application for Data Analyst at Meta',
    from: 'Meta Recruiting <no-reply@meta.example>',
    day: 4
  }
  const metaverse: Mail = {
    subject: 'Your application for Data Analyst at Metaverse',
    from: 'Metaverse Recruiting <no-reply@metaverse.example>',
    day: 5
  }
  const { page, close } = await begin(await dataFolder(), [meta, metaverse])
  await page.getByRole('list', { name: 'Messages' }).getByRole('button').last().click()
  await expect(article(page).getByText('Note this as an application to Meta, Data Analyst?')).toBeVisible()
  await article(page).getByRole('button', { name: 'Add' }).click()
  await expect(article(page).getByText(/Part of your application to Meta, Data Analyst/)).toBeVisible()
  await open(page, metaverse.subject)
  await expect(article(page).getByText('Note this as an application to Metaverse, Data Analyst?')).toBeVisible()
  await close()
})

test('where two applications could be meant the person is asked, and can say another one, a new one or none', async () => {
  const engineer: Mail = { ...NORTHWIND, subject: 'Your application for Data Engineer at Northwind', day: 4 }
  const open3: Mail = { ...NORTHWIND, subject: 'Your application at Northwind', day: 8 }
  const data = await dataFolder()
  const { page, errors, close } = await begin(data, [NORTHWIND, engineer, open3])
  await open(page, NORTHWIND.subject)
  await article(page).getByRole('button', { name: 'Add' }).click()
  await open(page, engineer.subject)
  // The same company, another post: it is not taken to be the same.
  const question = article(page).getByRole('group', { name: 'Which application is this about?' })
  await expect(question.getByRole('button')).toHaveText(['Northwind, Data Analyst', 'A new one', 'None'])
  await question.getByRole('button', { name: 'A new one' }).click()
  await expect(article(page).getByText(/Part of your application to Northwind, Data Engineer/)).toBeVisible()

  await open(page, open3.subject)
  await expect(question.getByRole('button')).toHaveText([
    'Northwind, Data Analyst',
    'Northwind, Data Engineer',
    'A new one',
    'None'
  ])
  await picture(page, 'which-application')
  await question.getByRole('button', { name: 'Northwind, Data Engineer' }).focus()
  await page.keyboard.press('Enter')
  await expect(article(page).getByText(/Part of your application to Northwind, Data Engineer/)).toBeVisible()
  // The keyboard is still where the question was.
  expect(await article(page).evaluate((all) => all.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Control+z')
  await expect(question).toBeVisible()

  // A new one, whose post the message does not name, is asked for it.
  await question.getByRole('button', { name: 'A new one' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Company' })).toHaveValue('Northwind')
  await expect(dialog(page).getByRole('textbox', { name: 'Role' })).toBeFocused()
  await page.keyboard.type('Team Lead')
  await page.keyboard.press('Enter')
  await expect(article(page).getByText(/Part of your application to Northwind, Team Lead/)).toBeVisible()

  const change = article(page).getByRole('button', { name: 'Change which application this belongs to' })
  await change.click()
  await page.getByRole('menuitem', { name: 'Belongs to another application…' }).click()
  await expect(dialog(page).getByRole('button', { name: 'Northwind, Data Analyst' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()
  await change.click()
  await page.getByRole('menuitem', { name: 'Belongs to another application…' }).click()
  await dialog(page).getByRole('button', { name: 'Northwind, Data Analyst' }).click()
  await expect(article(page).getByText(/Part of your application to Northwind, Data Analyst/)).toBeVisible()
  await change.click()
  await page.getByRole('menuitem', { name: 'Belongs to none' }).click()
  await expect(article(page).getByText(/Part of your application/)).toHaveCount(0)
  await close()

  // None stays none, and can be changed where the details are.
  const again = await launch(data)
  await toMessages(again.page)
  await open(again.page, open3.subject)
  await expect(article(again.page).getByText(/Part of your application|Which application/)).toHaveCount(0)
  await article(again.page).getByRole('button', { name: 'Edit details' }).click()
  const choice = dialog(again.page).getByLabel('Application')
  await expect(choice).toHaveValue('none')
  await choice.selectOption({ label: 'Northwind, Team Lead' })
  await dialog(again.page).getByRole('button', { name: 'Save' }).click()
  await expect(article(again.page).getByText(/Part of your application to Northwind, Team Lead/)).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a file that is no text is told in words, and saved as it came', async () => {
  const letter = path.join(root, 'test', 'fixtures', 'intake', 'letter.pdf')
  const { app, page, errors, close } = await launch(await dataFolder(), [letter])
  await expect(article(page)).toBeVisible()
  const menu = article(page).getByRole('button', { name: 'Message menu' })
  await menu.click()
  await page.getByRole('menuitem', { name: 'Show original source' }).click()
  await expect(dialog(page).getByText(/This came as a PDF document of .* Coachable keeps it unchanged/)).toBeVisible()
  const copy = path.join(await dataFolder(), 'copy.pdf')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, copy)
  await dialog(page).getByRole('button', { name: 'Save a copy…' }).click()
  await expect(dialog(page).getByText('Saved.')).toBeVisible()
  expect(await readFile(copy)).toEqual(await readFile(letter))
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  expect(errors).toEqual([])
  await close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the details can be read and used by everybody, with long names too, ${scheme}`, async () => {
    const long = 'Wissenschaftliche Mitarbeiterin für Datenschutzgrundverordnungsangelegenheiten'
    const { app, page, errors, close } = await begin(await dataFolder(), [NORTHWIND])
    await page.emulateMedia({ colorScheme: scheme })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    const suffix = scheme === 'dark' ? '-dark' : ''
    await article(page).getByRole('button', { name: 'Edit details' }).click()
    await expect(dialog(page).getByLabel('Company')).toBeFocused()
    expect(await faults(page)).toEqual([])
    await picture(page, `details${suffix}`)
    await dialog(page).getByLabel('Application').selectOption('new')
    await dialog(page).getByLabel('Company').fill('')
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await expect(dialog(page).getByText('A new application needs the name of the company.')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await dialog(page).getByLabel('Company').fill(`${long} GmbH`)
    await dialog(page).getByLabel('Role').fill(long)
    await page.keyboard.press('Enter')
    await expect(article(page).getByText(/Part of your application to/)).toContainText('you said so')
    const wide = await article(page).evaluate((all) => all.scrollWidth > all.clientWidth)
    expect(wide).toBe(false)
    expect(await faults(page)).toEqual([])
    await picture(page, `long-names${suffix}`)
    expect(errors).toEqual([])
    await close()
  })
}
