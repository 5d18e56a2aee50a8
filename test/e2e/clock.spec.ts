import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { dataFolder, launch, picture } from './coachable-app'

const DAY = 86_400_000

/** Sets both clocks of the program, main's and the page's, back by so many days. */
async function setBack(app: ElectronApplication, page: Page, days: number): Promise<void> {
  const change = (by: number) => {
    const Before = Date
    globalThis.Date = class extends Before {
      constructor(...given: ConstructorParameters<DateConstructor> | []) {
        super(...((given.length === 0 ? [Before.now() - by] : given) as [number]))
      }
      static override now() {
        return Before.now() - by
      }
    } as DateConstructor
  }
  const source = `(${change.toString()})(${days * DAY})`
  await app.evaluate((_, text) => {
    // biome-ignore lint/security/noGlobalEval: the test changes the clock of the program, not the program
    globalThis.eval(text)
  }, source)
  await page.evaluate(source)
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Your entry' })

async function toPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name, exact: true }).click()
}

async function everything(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { coachable } = globalThis as unknown as { readonly coachable: Bridge } // put there by the preload
    const entries = await coachable.listEntries()
    const texts = await Promise.all(entries.map(async ({ id }) => coachable.getEntry(id)))
    const applications = await coachable.applicationsOverview()
    const asks = await coachable.listAsks()
    return {
      messages: (await coachable.listMessages()).map(({ id, subject }) => ({ id, subject })),
      entries: texts.flatMap((one) => (one.ok ? [{ id: one.value.id, text: one.value.text, day: one.value.day }] : [])),
      applications: applications.lines.map(({ id, company, stage }) => ({ id, company, stage })),
      asks: asks.asks.map(({ id, askedAt }) => ({ id, askedAt }))
    }
  })
}

test('a clock that is set back loses nothing and changes nothing unasked', async () => {
  const data = await dataFolder()
  const mail = path.join(data, 'no.eml')
  await writeFile(
    mail,
    [
      'From: Ines Okafor <ines@northwind.example>',
      'To: Sam Porter <sam.porter@mail.example>',
      'Subject: Your application for Data Analyst at Northwind',
      `Date: ${new Date(Date.now() - 2 * DAY).toUTCString().replace('GMT', '+0000')}`,
      'Message-ID: <clock@northwind.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Sam,',
      '',
      'after careful consideration we decided to move forward with other candidates.'
    ].join('\r\n')
  )
  const { app, page, errors, close } = await launch(data, [mail])
  await toPage(page, 'Messages')
  const step = page.getByRole('region', { name: 'What you can do' })
  await step.getByRole('button', { name: 'Show the draft' }).click()
  await step.getByRole('button', { name: 'I have sent it' }).click()
  await expect(step.getByText('Asked', { exact: true })).toBeVisible()
  await toPage(page, 'Journal')
  await page.getByRole('button', { name: 'New entry' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('Before the clock')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await toPage(page, 'Applications')
  await page.getByRole('textbox', { name: 'Company' }).fill('Contoso')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Contoso', { exact: true }).first()).toBeVisible()
  const before = await everything(page)

  await setBack(app, page, 400)
  await toPage(page, 'Today')
  for (const name of ['Messages', 'Applications', 'Journal', 'Insight'] as const) {
    await toPage(page, name)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  expect(await everything(page)).toEqual(before)

  // What is written on goes on top of what was there, and a new entry, with its earlier day, beside it.
  await toPage(page, 'Journal')
  await page.getByRole('button', { name: 'Before the clock' }).click()
  await field(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(', and after')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'New entry' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('In the past')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await toPage(page, 'Messages')
  await expect(step.getByText('Asked', { exact: true })).toBeVisible()
  await picture(page, 'clock-set-back')
  const later = await everything(page)
  await close()

  // With the clock right again all of it is there.
  const again = await launch(data)
  await expect.poll(() => everything(again.page)).toEqual(later)
  expect(JSON.stringify(later)).toContain('Before the clock, and after')
  expect(JSON.stringify(later)).toContain('In the past')
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})
