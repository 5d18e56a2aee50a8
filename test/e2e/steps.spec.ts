import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture } from './coachable-app'

interface Mail {
  readonly company: string
  /** Of October 2026. */
  readonly day: number
  readonly words: string
}

const TYPO_A = 'There were several spelling mistakes in your resume.'
const TYPO_B = 'Your cover letter contained a number of typos.'
const LOW = 'We were looking for someone with more years of professional experience than you have.'
const HIGH = 'We felt that you are overqualified for this position and would soon be bored.'
const NO = 'After careful consideration we decided to move forward with other candidates.'

const MAILS: readonly Mail[] = [
  { company: 'Northwind', day: 2, words: TYPO_A },
  { company: 'Contoso', day: 5, words: TYPO_B },
  { company: 'Fabrikam', day: 7, words: LOW },
  { company: 'Litware', day: 9, words: HIGH },
  { company: 'Adatum', day: 12, words: NO },
  { company: 'Tailspin', day: 14, words: NO }
]

const FIX = 'Fix the mistakes before the next application'

/** Writes mails as files and gives their paths. */
async function written(mails: readonly Mail[]): Promise<string[]> {
  const folder = await dataFolder()
  return Promise.all(
    mails.map(async ({ company, day, words }) => {
      const file = path.join(folder, `${company}.eml`)
      const head = [
        `From: Ines Okafor <ines.okafor@${company.toLowerCase()}.example>`,
        'To: Sam Porter <sam.porter@mail.example>',
        `Subject: Your application for Data Analyst at ${company}`,
        `Date: ${String(day).padStart(2, '0')} Oct 2026 09:12:00 +0000`,
        `Message-ID: <steps-${company.toLowerCase()}@mail.example>`,
        'Content-Type: text/plain; charset=utf-8'
      ]
      const body = `Dear Sam,\r\n\r\nthank you for your application. ${words}\r\n\r\nKind regards\r\nInes Okafor\r\n`
      await writeFile(file, `${head.join('\r\n')}\r\n\r\n${body}`)
      return file
    })
  )
}

/** Starts on mails and waits until all are read. */
async function begin(data: string, mails: readonly Mail[] = MAILS): Promise<CoachableApp> {
  const started = await launch(data, await written(mails))
  await allRead(started.page, mails.length)
  return started
}

async function allRead(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const bridge = Reflect.get(window, 'coachable') as {
            listMessages(): Promise<readonly { readonly reading: string }[]>
          }
          return (await bridge.listMessages()).filter(({ reading }) => reading !== 'waiting').length
        }),
      { timeout: 40_000 }
    )
    .toBe(count)
}

async function toSteps(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: /^All/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What to do' })).toBeVisible()
}

/** The row of a step, by its title. */
function row(page: Page, title: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title, exact: true }) })
}

async function choose(page: Page, group: string): Promise<void> {
  await page
    .getByRole('radiogroup')
    .getByText(new RegExp(`^${group}(?: \\d+)?$`))
    .click()
  await expect(page.getByRole('radio', { name: new RegExp(`^${group}`) })).toBeChecked()
}

test('what several employers say is one step with all their words, and each leads to its message', async () => {
  const { page, errors, close } = await begin(await dataFolder())
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
  const today = page.getByRole('region', { name: 'Next steps' })
  await expect(today.getByRole('listitem')).toHaveCount(3)
  await expect(today.getByText('2 employers say so, the newest:')).toBeVisible()
  await toSteps(page)

  const steps = page.getByRole('main').getByRole('list').first().locator('> li')
  await expect(steps.first()).toContainText(FIX)
  const fix = row(page, FIX)
  await expect(fix).toContainText('Said by 2 employers')
  await expect(fix).toContainText(TYPO_A)
  await expect(fix).toContainText('Contoso · ')

  // What contradicts stands side by side, each with its own words and its own box.
  const both = page.getByRole('region', { name: 'Employers disagree about your level' })
  await expect(both.getByRole('checkbox')).toHaveCount(2)
  await expect(both).toContainText(LOW)
  await expect(both).toContainText(HIGH)

  // To ask is one step for both, to be done for each.
  const asks = row(page, 'Ask for feedback')
  await expect(asks).toContainText('For 2 employers, each by itself')
  await asks.getByRole('checkbox', { name: /Adatum/ }).click()
  await expect(asks).not.toContainText('Adatum')
  await expect(asks).toContainText('Tailspin')
  await page.keyboard.press('Control+z')
  await expect(asks).toContainText('Adatum')
  // Done again, and taken back again.
  await page.keyboard.press('Control+Shift+Z')
  await expect(asks).not.toContainText('Adatum')
  await page.keyboard.press('Control+z')
  await expect(asks).toContainText('Adatum')

  await fix.getByRole('button', { name: /Contoso/ }).click()
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { name: /at Contoso/ })).toBeVisible()
  await expect(article.locator('mark[data-lit]')).toHaveText(TYPO_B)
  expect(errors).toEqual([])
  await close()
})

test('a step is taken on, put off, saved as a calendar, set aside, done, and said again', async () => {
  const data = await dataFolder()
  const { app, page, errors, close } = await begin(data)
  await toSteps(page)
  const fix = row(page, FIX)

  await fix.getByRole('button', { name: /^I’ll do this/ }).click()
  await expect(fix.getByRole('button', { name: /^You took this on/ })).toHaveAttribute('aria-pressed', 'true')

  // Later, by the keyboard alone, and back by Undo.
  await fix.getByRole('button', { name: /^Later/ }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /Tomorrow/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await expect(page.getByRole('menuitem', { name: /Tomorrow/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(fix).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(fix.getByRole('button', { name: /^You took this on/ })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(fix).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(fix.getByRole('button', { name: /^You took this on/ })).toBeVisible()

  await fix.getByRole('button', { name: /^Later/ }).click()
  await page.getByRole('menuitem', { name: 'Pick a day…' }).click()
  const day = page.getByLabel('Not before')
  await expect(day).toBeFocused()
  const year = Number((await day.inputValue()).slice(0, 4)) + 1
  await day.fill(`${year}-02-03`)
  await page.keyboard.press('Enter')
  await expect(fix).toHaveCount(0)
  await choose(page, 'Later')
  await expect(fix).toContainText('Waits until ')

  const calendar = path.join(await dataFolder(), 'calendar.ics')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, calendar)
  await page.getByRole('button', { name: 'Save these days as a calendar file…' }).click()
  await expect(page.getByText('The calendar file is saved.')).toBeVisible()
  const ics = await readFile(calendar, 'utf8')
  expect(ics).toContain(`DTSTART;VALUE=DATE:${year}0203\r\n`)
  expect(ics.replace(/\r\n[ \t]/g, '')).toContain(`SUMMARY:${FIX}\r\n`)

  await fix.getByRole('button', { name: /^Bring back/ }).click()
  await expect(page.getByText('Nothing is put off.')).toBeVisible()
  await choose(page, 'Now')

  // Not for me: the reason that was begun is found again.
  await fix.getByRole('button', { name: /^Not for me/ }).click()
  await page.keyboard.type('It was a')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await toSteps(page)
  await fix.getByRole('button', { name: /^Not for me/ }).click()
  await expect(page.getByRole('textbox')).toHaveValue('It was a')
  await page.getByRole('textbox').fill('It was another version.')
  await page.getByRole('button', { name: 'Set aside' }).click()
  await expect(fix).toHaveCount(0)
  await choose(page, 'Not for me')
  await expect(page.getByText('It was another version.')).toBeVisible()
  await page.getByRole('button', { name: /^Bring back/ }).click()
  await choose(page, 'Now')

  // Done, with the very ticks of the messages; a new message that says the same opens it again and says so.
  await fix.getByRole('checkbox').click()
  await expect(fix).toHaveCount(0)
  await choose(page, 'Done')
  await expect(fix.getByRole('checkbox')).toBeChecked()
  await dropFiles(page, await written([{ company: 'Wingtip', day: 20, words: TYPO_A }]))
  await allRead(page, MAILS.length + 1)
  await toSteps(page)
  await expect(fix).toContainText('Wingtip says it again.')
  await expect(fix).toContainText('Said by 3 employers')
  await close()

  // All of it is kept.
  const again = await launch(data)
  await toSteps(again.page)
  await expect(row(again.page, FIX)).toContainText('Wingtip says it again.')
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a reason that was begun is there after a restart and after Undo, and what is put away can be found again', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data)
  await toSteps(page)
  await row(page, FIX)
    .getByRole('button', { name: /^Not for me/ })
    .click()
  await page.keyboard.type('It was a')
  // Closed in the middle of a word.
  await close()

  const again = await launch(data)
  await toSteps(again.page)
  const fix = row(again.page, FIX)
  await fix.getByRole('button', { name: /^Not for me/ }).click()
  await expect(again.page.getByRole('textbox')).toHaveValue('It was a')
  await again.page.getByRole('textbox').press('End')
  await again.page.keyboard.type('n older letter.')
  await again.page.getByRole('button', { name: 'Set aside' }).click()
  await expect(fix).toHaveCount(0)
  await again.page.getByRole('button', { name: 'Undo' }).last().click()
  await fix.getByRole('button', { name: /^Not for me/ }).click()
  await expect(again.page.getByRole('textbox')).toHaveValue('It was an older letter.')
  await again.page.getByRole('button', { name: 'Set aside' }).click()
  await expect(fix).toHaveCount(0)

  // Little needs no looking through.
  await choose(again.page, 'Not for me')
  await expect(again.page.getByText('It was an older letter.')).toBeVisible()
  const find = again.page.getByRole('searchbox', { name: 'Find in this list' })
  await expect(find).toHaveCount(0)
  await again.page.getByRole('button', { name: /^Bring back/ }).click()
  await choose(again.page, 'Now')
  for (const title of [FIX, 'Ask for feedback']) {
    await row(again.page, title).getByRole('checkbox', { name: title, exact: true }).click()
    await expect(row(again.page, title)).toHaveCount(0)
  }
  const sides = again.page.getByRole('region', { name: 'Employers disagree about your level' })
  await sides.getByRole('checkbox').first().click()
  await sides.getByRole('checkbox').last().click()
  await expect(sides).toHaveCount(0)
  await choose(again.page, 'Done')
  const rows = again.page.getByRole('main').getByRole('list').first().locator('> li')
  await expect(rows).toHaveCount(4)
  await find.fill('adatum')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Adatum')
  await picture(again.page, 'steps-find')
  expect(await faults(again.page)).toEqual([])
  await find.fill('zebra')
  await expect(again.page.getByText('Nothing in this list holds these words.')).toBeVisible()
  await find.fill('')
  await expect(rows).toHaveCount(4)
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('the desktop tells of what is due only where the person wants it, and its notice leads to the list', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data)
  await page.getByRole('button', { name: 'Settings' }).click()
  const wish = page.getByRole('checkbox', { name: 'Tell me on the desktop when a day that I chose has come' })
  await expect(wish).not.toBeChecked()
  await wish.check()
  await expect(wish).toBeChecked()
  expect(await faults(page)).toEqual([])
  await close()

  const again = await launch(data)
  await again.page.getByRole('button', { name: 'Settings' }).click()
  await expect(again.page.getByRole('checkbox', { name: /^Tell me on the desktop/ })).toBeChecked()
  // What a click on the notice does.
  await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.send('steps:show', null)
  )
  await expect(again.page.getByRole('heading', { level: 1, name: 'Nothing to do yet.' })).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`what to do can be read and used by everybody, ${scheme}`, async () => {
    const { app, page, errors, close } = await begin(await dataFolder())
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
    await expect(page.getByRole('region', { name: 'Next steps' }).getByRole('listitem')).toHaveCount(3)
    const notice = page.getByRole('region', { name: 'Messages coming in' }).getByRole('button')
    if (await notice.count()) await notice.first().click()
    expect(await faults(page)).toEqual([])
    await picture(page, `today-steps${suffix}`)
    await toSteps(page)
    await expect(row(page, FIX)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `steps-small${suffix}`)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080))
    await row(page, FIX)
      .getByRole('button', { name: /^I’ll do this/ })
      .click()
    await expect(row(page, FIX).getByRole('button', { name: /^You took this on/ })).toBeVisible()
    await page.mouse.move(5, 5)
    expect(await faults(page)).toEqual([])
    await picture(page, `steps${suffix}`)
    await row(page, FIX)
      .getByRole('button', { name: /^Not for me/ })
      .click()
    await page.keyboard.type('It was another version.')
    expect(await faults(page)).toEqual([])
    await picture(page, `steps-reason${suffix}`)
    await page.keyboard.press('Escape')
    await expect(row(page, FIX).getByRole('button', { name: /^Not for me/ })).toBeFocused()
    await row(page, FIX)
      .getByRole('button', { name: /^Later/ })
      .click()
    await page.getByRole('menuitem', { name: /Next week/ }).waitFor()
    await page.waitForTimeout(150)
    expect(await faults(page)).toEqual([])
    await picture(page, `steps-later-menu${suffix}`)
    await page.getByRole('menuitem', { name: /Next week/ }).click()
    await choose(page, 'Later')
    await expect(row(page, FIX)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `steps-later${suffix}`)
    expect(errors).toEqual([])
    await close()
  })
}
