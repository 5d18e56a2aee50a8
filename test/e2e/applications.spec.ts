import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture } from './coachable-app'

const NO = [
  'From: Ines Okafor <ines.okafor@northwind.example>',
  'To: Sam Porter <sam.porter@mail.example>',
  'Subject: Your application for Data Analyst at Northwind',
  'Date: 03 Mar 2026 09:12:00 +0000',
  'Message-ID: <no@northwind.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Sam,',
  '',
  'thank you for your interest. After careful consideration we decided to move forward with other candidates.',
  '',
  'Kind regards'
].join('\r\n')

function column(page: Page, stage: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${stage}: `) })
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

async function toApplications(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Applications' }).click()
}

async function begin(files: readonly string[] = [], data?: string): Promise<CoachableApp> {
  const started = await launch(data ?? (await dataFolder()), files)
  await toApplications(started.page)
  return started
}

/** Company, Tab, role, Enter. */
async function add(page: Page, company: string, role: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Company' }).click()
  await page.keyboard.type(company)
  await page.keyboard.press('Tab')
  await page.keyboard.type(role)
  await page.keyboard.press('Enter')
}

async function paste({ app, page }: CoachableApp, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, cells) => clipboard.writeText(cells), text)
  await dialog(page).getByLabel('Or paste the cells here').click()
  await page.keyboard.press('Control+v')
}

async function sized({ app, page }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide, high),
    [width, height] as const
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}

test('an application is added in seconds and moved by keyboard, menu and drag; each step can be undone', async () => {
  const { page, errors, close } = await begin()
  await expect(page.getByRole('heading', { name: 'Keep track of where you applied' })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await picture(page, 'applications-empty')
  await add(page, 'Northwind', 'Data Analyst')
  await expect(column(page, 'Applied').getByText('Northwind')).toBeVisible()
  await expect(page.getByText('Noted: Northwind, Data Analyst.')).toBeVisible()
  // The next one can be typed at once.
  await expect(page.getByRole('textbox', { name: 'Company' })).toBeFocused()
  await add(page, 'شركة النور', 'Koch 👩🏽‍🍳')
  await add(page, 'Contoso', '')
  await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Which company is it?')).toBeVisible()

  // By the keyboard: from card to card, and from stage to stage.
  const card = page.getByRole('button', { name: /^Northwind/ })
  await card.focus()
  await page.keyboard.press('Control+ArrowRight')
  await expect(column(page, 'First call').getByText('Northwind')).toBeVisible()
  await expect(card).toBeFocused()
  await page.keyboard.press('Control+ArrowRight')
  await expect(column(page, 'Interview').getByText('Northwind')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'First call').getByText('Northwind')).toBeVisible()
  await card.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(column(page, 'Applied').getByRole('button', { name: /^Contoso/ })).toBeFocused()

  // By the menu.
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: 'Offer' }).click()
  await expect(column(page, 'Offer').getByText('Contoso')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Contoso/ })).toBeFocused()

  // By the mouse, onto a stage that is folded too.
  const from = await column(page, 'Offer')
    .getByRole('button', { name: /^Contoso/ })
    .boundingBox()
  const to = await column(page, 'Withdrawn').boundingBox()
  if (!from || !to) throw new Error('not drawn')
  await page.mouse.move(from.x + 40, from.y + 30)
  await page.mouse.down()
  await page.mouse.move(to.x + 10, to.y + 60, { steps: 12 })
  await expect(column(page, 'Withdrawn')).toHaveAttribute('data-over')
  await picture(page, 'applications-drag')
  await page.mouse.up()
  await expect(page.getByText('Contoso: withdrawn.', { exact: true })).toBeVisible()
  await expect(column(page, 'Withdrawn')).toHaveAccessibleName('Withdrawn: 1 application')
  await column(page, 'Withdrawn').getByRole('button').click()
  await expect(column(page, 'Withdrawn').getByText('Contoso')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Offer').getByText('Contoso')).toBeVisible()
  expect(await faults(page)).toEqual([])
  expect(errors).toEqual([])
  await close()
})

test('a table comes in with its questions answered, nothing lost, and goes again as one', async () => {
  const started = await begin()
  const { app, page, errors, close } = started
  await add(page, 'Northwind Inc.', 'Data Analyst')
  await page.getByRole('button', { name: 'More for all applications' }).click()
  await page.getByRole('menuitem', { name: 'Bring in a table…' }).click()
  const rows = [
    'Company\tPosition\tStatus\tDate applied\tSalary\tNotes',
    'Northwind\tData analyst\tRejected\t03/04/2026\t50k\tNice people',
    'Müller & Söhne\tKoch\tclosed\t05/06/2026\t\tZwei\u00a0Gespräche 👍',
    'حلول النجاح\tمهندس\tInterviewing\tin spring\t\t',
    '\tSomewhere\t\t\t\t'
  ]
  await paste(started, rows.join('\n'))
  await expect(dialog(page).getByText('Say first which number is the day.')).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Bring in 4 rows' })).toBeDisabled()
  await picture(page, 'applications-table')
  expect(await faults(page)).toEqual([])
  await dialog(page).getByRole('radio', { name: /Apr/ }).check()
  await dialog(page).getByLabel('closed: Means').selectOption('They said no')
  await expect(dialog(page).getByText('One row has a day that Coachable cannot read, like “in spring”.')).toBeVisible()
  await expect(dialog(page).getByText(/One row has the company and role/)).toBeVisible()
  await expect(dialog(page).getByText('Salary: 50k')).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Bring in 4 rows' }).click()
  await expect(page.getByText('3 applications brought in, 1 filled in.')).toBeVisible()
  await expect(page.getByText('4 applications, 1 under way')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 application, 1 under way')).toBeVisible()

  // The same cells are still there, and a second time they come in for good.
  await page.getByRole('button', { name: 'More for all applications' }).click()
  await page.getByRole('menuitem', { name: 'Bring in a table…' }).click()
  await dialog(page).getByRole('button', { name: 'Read these cells' }).click()
  await dialog(page).getByRole('radio', { name: /Apr/ }).check()
  await dialog(page).getByRole('button', { name: 'Bring in 4 rows' }).click()
  await page.getByText('List', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Applications' })
  await expect(table.getByRole('row')).toHaveCount(5)
  await expect(table.getByText('No company noted')).toBeVisible()

  // Several at once.
  await table.getByRole('checkbox', { name: /Müller/ }).click()
  await table.getByRole('checkbox', { name: /حلول/ }).click()
  await expect(page.getByText('2 chosen')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await picture(page, 'applications-list')
  await page.getByRole('button', { name: 'Set stage' }).click()
  await page.getByRole('menuitem', { name: 'Withdrawn' }).click()
  await expect(table.getByText('Withdrawn')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(table.getByText('Withdrawn')).toHaveCount(0)
  await page.keyboard.press('Control+Shift+Z')
  await expect(table.getByText('Withdrawn')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(table.getByText('Withdrawn')).toHaveCount(0)
  await table.getByRole('checkbox', { name: 'Choose all that are listed' }).click()
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(page.getByRole('heading', { name: 'Keep track of where you applied' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(table.getByRole('row')).toHaveCount(5)
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+y')
  await expect(page.getByRole('heading', { name: 'Keep track of where you applied' })).toBeVisible()
  // The field for the first application has the focus there, and takes its own keys.
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+z')
  await expect(table.getByRole('row')).toHaveCount(5)

  // And out again.
  const file = path.join(await dataFolder(), 'out.csv')
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await page.getByRole('button', { name: 'More for all applications' }).click()
  await page.getByRole('menuitem', { name: 'Save as a table…' }).click()
  await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('حلول النجاح')
  expect(await readFile(file, 'utf8')).toContain('2026-04-03 applied')
  expect(errors).toEqual([])
  await close()
})

test('a half-filled file with days written in many ways comes in, and what is no day stays as it was written', async () => {
  const started = await begin()
  const { app, page, errors, close } = started
  const days = [
    '2026-03-13',
    '13.3.2026',
    '13 Mar 2026',
    'March 13th, 2026',
    '3/13/2026 9:05 AM',
    '46094',
    '2026-02-30',
    ''
  ]
  const lines = [
    '\uFEFFCompany;Role;Applied on;Notes',
    ...days.map((day, at) => `Firm ${at};;"${day}"${at % 2 ? '' : ';'}`)
  ]
  const file = path.join(await dataFolder(), 'half.csv')
  await writeFile(file, `${lines.join('\r\n')}\r\n;;;\r\n`)
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, file)
  await page.getByRole('button', { name: 'Bring in a table…' }).click()
  await dialog(page).getByRole('button', { name: 'Open a file…' }).click()
  await expect(dialog(page).getByText('One row has a day that Coachable cannot read, like “2026-02-30”.')).toBeVisible()
  await picture(page, 'applications-half-filled')
  await dialog(page).getByRole('button', { name: 'Bring in 8 rows' }).click()
  await expect(page.getByText(/^8 applications, /)).toBeVisible()
  const kept = await page.evaluate(async () => {
    const { coachable } = globalThis as unknown as { readonly coachable: Bridge } // put there by the preload
    const { lines: all } = await coachable.applicationsOverview()
    const whole = await Promise.all(all.map(async ({ id }) => coachable.getApplication(id)))
    return whole
      .flatMap((one) => (one.ok ? [one.value] : []))
      .sort((one, other) => one.company.localeCompare(other.company))
      .map(({ stages, notes }) => [stages.map(({ on }) => on).join(), notes])
  })
  expect(kept).toEqual([...days.slice(0, 6).map(() => ['2026-03-13', '']), ['', 'Applied on: 2026-02-30'], ['', '']])
  expect(errors).toEqual([])
  await close()
})

test('one application shows what the person and the messages say, keeps what is typed, and asks gently about silence', async () => {
  const data = await dataFolder()
  const mail = path.join(data, 'no.eml')
  await writeFile(mail, NO)
  const started = await launch(data, [mail])
  const { page, errors } = started
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByText('A no without reasons')).toBeVisible()
  await page.getByRole('article').getByRole('button', { name: 'Add', exact: true }).click()
  await toApplications(page)
  await expect(column(page, 'They said no')).toHaveAccessibleName('They said no: 1 application')
  await column(page, 'They said no').getByRole('button').click()
  await page.getByRole('button', { name: /^Northwind/ }).click()
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 1, name: 'Northwind' })).toBeVisible()
  const steps = article.getByRole('region', { name: 'How it went' })
  await expect(steps.getByText('They said no')).toBeVisible()
  await expect(steps.getByText('Told by')).toBeVisible()

  // What the person notes stands beside it.
  await steps.getByRole('button', { name: 'Add a step' }).click()
  await steps.getByLabel('Step').selectOption('Applied')
  await steps.getByLabel('Day, if you know it').fill('2026-02-10')
  await steps.getByRole('button', { name: 'Save' }).click()
  await expect(steps.getByRole('listitem').first()).toContainText('Applied')
  await expect(steps.getByText('You noted this')).toBeVisible()
  await steps.getByRole('button', { name: 'Edit: Applied' }).click()
  await steps.getByLabel('Day, if you know it').fill('2026-02-08')
  await steps.getByRole('button', { name: 'Save' }).click()
  await expect(steps.getByText(/Feb 8|8 Feb/)).toBeVisible()
  await steps.getByRole('button', { name: 'Remove: Applied' }).click()
  await expect(steps.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(steps.getByRole('listitem')).toHaveCount(2)

  await article.getByLabel('Where it stood').fill('https://northwind.example/jobs/7')
  await article.getByLabel('Name').fill('Ines Okafor')
  await article.getByRole('textbox', { name: 'The posting' }).fill('We look for a data analyst who likes SQL.')
  await article.getByLabel('Notes').fill('Kept on every pause.')
  await expect(article.getByText('Your application for Data Analyst at Northwind')).toHaveCount(2)
  expect(await faults(page)).toEqual([])
  await picture(page, 'application')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await faults(page)).toEqual([])
  await picture(page, 'application-dark')
  await sized(started, 1024, 700)
  await picture(page, 'application-small')

  // Closed in the middle of a word.
  await article.getByLabel('Notes').press('End')
  await article.getByLabel('Notes').pressSequentially(' And at the end')
  await started.close()

  const again = await begin([], data)
  await column(again.page, 'They said no').getByRole('button').click()
  await again.page.getByRole('button', { name: /^Northwind/ }).click()
  await expect(again.page.getByLabel('Notes')).toHaveValue('Kept on every pause. And at the end')
  await expect(again.page.getByRole('textbox', { name: 'The posting' })).toHaveValue(/likes SQL/)
  await expect(again.page.getByLabel('Where it stood')).toHaveValue('https://northwind.example/jobs/7')

  // The person has the last word, and the message is one click away.
  await again.page.getByRole('button', { name: 'Move', exact: true }).click()
  await again.page.getByRole('menuitem', { name: 'Interview' }).click()
  await expect(again.page.getByText('Northwind, Data Analyst: interview.')).toBeVisible()
  await again.page.getByRole('article').getByRole('button', { name: 'All applications' }).click()
  await expect(column(again.page, 'Interview').getByText('Northwind')).toBeVisible()

  // A long silence is asked about and never set by itself.
  await add(again.page, 'Contoso', 'Clerk')
  await again.page.getByRole('button', { name: /^Contoso/ }).click()
  const contoso = again.page.getByRole('region', { name: 'How it went' })
  await contoso.getByRole('button', { name: 'Edit: Applied' }).click()
  await contoso.getByLabel('Day, if you know it').fill('2026-01-02')
  await contoso.getByRole('button', { name: 'Save' }).click()
  const silence = again.page.getByRole('region', { name: /^No word for .+\. Let it rest\?$/ })
  await expect(silence).toBeVisible()
  expect(await faults(again.page)).toEqual([])
  await picture(again.page, 'application-silence')
  await silence.getByRole('button', { name: 'Keep waiting' }).click()
  await expect(silence).toHaveCount(0)
  await again.page.keyboard.press('Control+z')
  await silence.getByRole('button', { name: 'Let it rest' }).click()
  await expect(silence).toHaveCount(0)
  await expect(contoso.getByText('No answer')).toBeVisible()
  await again.page.getByRole('button', { name: 'Undo' }).last().click()
  await again.page.getByRole('button', { name: 'All applications' }).click()
  await expect(again.page.getByText(/One application has been quiet/)).toBeVisible()
  await again.page.getByRole('button', { name: 'Look at them' }).click()
  await expect(again.page.getByRole('table').getByRole('row')).toHaveCount(2)
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('two thousand applications are as quick as two, in light and dark, wide and small', async () => {
  const started = await begin()
  const { app, page, errors, close } = started
  await page.getByRole('button', { name: 'Bring in a table…' }).click()
  const stages = [
    'Saved',
    'Applied',
    'Applied',
    'Applied',
    'Phone screen',
    'Interview',
    'Offer',
    'Rejected',
    'No answer'
  ]
  const rows = Array.from({ length: 2000 }, (_, at) => {
    const day = `2026-0${(at % 9) + 1}-1${at % 10}`
    return `Company ${at},${['Data Analyst', 'Nurse', 'Line cook', 'Teacher of mathematics and physics'][at % 4]},${stages[at % stages.length]},${day}`
  })
  const text = ['Company,Role,Status,Status date', ...rows].join('\n')
  await paste(started, text)
  await dialog(page).getByRole('button', { name: 'Another table…' }).click()
  const file = path.join(await dataFolder(), 'tracker.csv')
  await writeFile(file, text)
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, file)
  await dialog(page).getByRole('button', { name: 'Open a file…' }).click()
  await dialog(page)
    .getByRole('button', { name: /Bring in 2.?000 rows/ })
    .click()
  await expect(page.getByText(/^2.?000 applications, /)).toBeVisible()
  await expect(column(page, 'Applied')).toHaveAccessibleName(/Applied: 66\d applications/)
  expect(await page.getByRole('listitem').count()).toBeLessThan(200)
  expect(await faults(page)).toEqual([])
  await picture(page, 'applications-board')

  await page.getByRole('searchbox', { name: 'Find' }).fill('company 1999')
  await expect(page.getByText('Company 1999')).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(1)
  await page.getByRole('searchbox', { name: 'Find' }).fill('nobody')
  await expect(page.getByText('Nothing fits what you look for.')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()

  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await faults(page)).toEqual([])
  await picture(page, 'applications-board-dark')
  await sized(started, 1024, 700)
  await picture(page, 'applications-board-small')
  await page.getByText('List', { exact: true }).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(60)
  await picture(page, 'applications-list-small')
  await page.emulateMedia({ colorScheme: 'light' })
  await sized(started, 1920, 1080)
  await page.getByRole('button', { name: 'Company', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Company' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Company 0', exact: true }).focus()
  for (let at = 0; at < 40; at += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Company 40', exact: true })).toBeFocused()
  await picture(page, 'applications-list-wide')
  await page.getByText('Board', { exact: true }).click()
  await picture(page, 'applications-board-wide')
  // Text at twice its size.
  await sized(started, 1024, 700)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512)
  await page.getByRole('textbox', { name: 'Company' }).focus()
  await expect(page.getByRole('textbox', { name: 'Company' })).toBeInViewport()
  expect(errors).toEqual([])
  await close()
})
