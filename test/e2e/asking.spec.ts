import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page, test } from '@playwright/test'
import PostalMime from 'postal-mime'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture } from './coachable-app'

const QUESTION =
  'Would you be willing to share any feedback with me on your decision making process and what I might improve upon in the future?'
const SUBJECT = 'Your application for Data Analyst at Northwind'

const DAY = 86_400_000

async function mail(name: string, body: string, headers: readonly string[], daysAgo: number): Promise<string> {
  const file = path.join(await dataFolder(), `${name}.eml`)
  const head = [
    'To: Sam Porter <sam.porter@mail.example>',
    `Date: ${new Date(Date.now() - daysAgo * DAY).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${name}@northwind.example>`,
    'Content-Type: text/plain; charset=utf-8',
    ...headers
  ]
  await writeFile(file, `${head.join('\r\n')}\r\n\r\n${body.replace(/\n/g, '\r\n')}\r\n`)
  return file
}

function rejection(): Promise<string> {
  return mail(
    'no',
    'Dear Sam,\n\nthank you for your interest. After careful consideration we decided to move forward with other candidates.\n\nKind regards\nInes Okafor\nPeople team\nines.okafor@northwind.example',
    ['From: Northwind Careers <no-reply@northwind.example>', `Subject: ${SUBJECT}`],
    2
  )
}

function answer(): Promise<string> {
  return mail(
    'answer',
    'Dear Sam,\n\nthank you for asking. You did not have enough experience with SQL for this role, and your resume did not show which projects you led. We would suggest that you describe your results with numbers.\n\nKind regards\nInes Okafor',
    [
      'From: Ines Okafor <ines.okafor@northwind.example>',
      `Subject: Re: ${SUBJECT}`,
      'In-Reply-To: <sent-by-sam@mail.example>',
      'References: <no@northwind.example> <sent-by-sam@mail.example>'
    ],
    0
  )
}

const step = (page: Page): Locator => page.getByRole('region', { name: 'What you can do' })
const draft = (page: Page): Locator => step(page).getByRole('textbox', { name: 'Your draft' })

async function begin(data: string, files: readonly string[] = []): Promise<CoachableApp> {
  const started = await launch(data, files)
  await started.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(step(started.page).getByRole('checkbox', { name: 'Ask for feedback' })).toBeVisible()
  return started
}

async function toSteps(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: /^All/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What to do' })).toBeVisible()
}

/** Lets both clocks of the program, main's and the page's, go on by so many days, and has the page ask again. */
async function goOn(app: ElectronApplication, page: Page, days: number): Promise<void> {
  const ahead = days * DAY
  await app.evaluate(({ BrowserWindow }, by) => {
    const Before = Date
    globalThis.Date = class extends Before {
      constructor(...given: ConstructorParameters<DateConstructor> | []) {
        super(...((given.length === 0 ? [Before.now() + by] : given) as [number]))
      }
      static override now() {
        return Before.now() + by
      }
    } as DateConstructor
    BrowserWindow.getAllWindows()[0]?.webContents.send('changed', null)
  }, ahead)
  await page.evaluate((by) => {
    const Before = Date
    globalThis.Date = class extends Before {
      constructor(...given: ConstructorParameters<DateConstructor> | []) {
        super(...((given.length === 0 ? [Before.now() + by] : given) as [number]))
      }
      static override now() {
        return Before.now() + by
      }
    } as DateConstructor
  }, ahead)
}

test('a draft is written, kept over a restart, handed on and never sent', async () => {
  const data = await dataFolder()
  const first = await begin(data, [await rejection()])
  const { page } = first
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await expect(draft(page)).toHaveValue(new RegExp(QUESTION.replace(/[?]/g, '\\?')))
  await expect(step(page).getByText('By its name, this address takes no answers.')).toBeVisible()
  await step(page).getByRole('button', { name: 'ines.okafor@northwind.example' }).click()
  await expect(step(page).getByText('By its name, this address takes no answers.')).toHaveCount(0)
  await step(page).getByLabel('To whom').fill('Ines Okafor')
  await expect(draft(page)).toHaveValue(/^Dear Ines,/)
  await step(page).getByText('Formal', { exact: true }).click()
  await expect(draft(page)).toHaveValue(/^Dear Ines Okafor,/)
  await step(page).getByText('Plain', { exact: true }).click()
  await draft(page).fill(`Hello Ines,\n\nmy own words.\n\n${QUESTION}`)
  await step(page).getByText('Warm', { exact: true }).click()
  await expect(draft(page)).toHaveValue(/^Dear Ines,/)
  await step(page).getByText('Plain', { exact: true }).click()
  await expect(draft(page)).toHaveValue(/my own words/)
  // Closed in the middle of typing: what was typed is there.
  await draft(page).press('Control+End')
  await draft(page).pressSequentially(' Yes?')
  await first.close()

  const { app, errors, requests, ...second } = await begin(data)
  const again = second.page
  await step(again).getByRole('button', { name: 'Show the draft' }).click()
  await expect(draft(again)).toHaveValue(/^Hello Ines,[\s\S]*my own words[\s\S]* Yes\?/)

  const given: string[] = []
  await app.evaluate(({ shell }) => {
    const store = globalThis as typeof globalThis & { opened?: string[] }
    store.opened = []
    shell.openExternal = async (url) => {
      store.opened?.push(url)
    }
  })
  await step(again).getByRole('button', { name: 'Open in mail program' }).click()
  await expect(step(again).getByText('Your mail program should be open now.', { exact: false })).toBeVisible()
  given.push(...(await app.evaluate(() => (globalThis as typeof globalThis & { opened?: string[] }).opened ?? [])))
  expect(given).toHaveLength(1)
  expect(given[0]).toMatch(/^mailto:ines\.okafor@northwind\.example\?subject=Re%3A%20Your%20application/)
  expect(decodeURIComponent(given[0] ?? '')).toContain(QUESTION)

  const file = path.join(await dataFolder(), 'draft.eml')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await step(again).getByRole('button', { name: 'Save as mail draft…' }).click()
  await expect(step(again).getByText('Saved. Open the file', { exact: false })).toBeVisible()
  const saved = await PostalMime.parse(await readFile(file))
  expect(saved).toMatchObject({
    to: [{ name: 'Ines Okafor', address: 'ines.okafor@northwind.example' }],
    subject: `Re: ${SUBJECT}`,
    inReplyTo: '<no@northwind.example>'
  })
  expect(saved.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }))

  await draft(again).fill(`Hello Ines,\n\n${'A very long story. '.repeat(200)}`)
  await step(again).getByRole('button', { name: 'Open in mail program' }).click()
  await expect(step(again).getByText('too long to be handed on', { exact: false })).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain('A very long story.')
  expect(requests.filter((url) => !url.startsWith('app://coachable/'))).toEqual([])
  expect(errors).toEqual([])
  await second.close()
})

test('an answer finds its request by the thread, says why, and the person can say otherwise', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data, [await rejection()])
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()
  await expect(step(page).getByText(/If nothing comes, one friendly reminder is fine from/)).toBeVisible()
  await expect(step(page).getByRole('checkbox', { name: 'Ask for feedback' })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(step(page).getByRole('button', { name: 'Show the draft' })).toBeVisible()
  await expect(step(page).getByRole('checkbox', { name: 'Ask for feedback' })).not.toBeChecked()
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()

  await dropFiles(page, [await answer()])
  await expect(page.getByText('This answers your request for feedback', { exact: false })).toBeVisible()
  await picture(page, 'asking-answer')
  await page.getByRole('button', { name: /^Data Analyst at Northwind, asked/ }).click()
  await expect(step(page).getByText('Answered', { exact: true })).toBeVisible()
  await expect(
    step(page).getByText(/as it looks they answered: their message belongs to the same thread of mails/)
  ).toBeVisible()
  await step(page).getByRole('button', { name: 'This is not the answer' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(step(page).getByText('Answered', { exact: true })).toBeVisible()
  await step(page)
    .getByRole('button', { name: `Re: ${SUBJECT}` })
    .click()
  await expect(page.getByRole('heading', { name: `Re: ${SUBJECT}` })).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('silence is met with one reminder and then with a peaceful end', async () => {
  const { app, page, errors, close } = await begin(await dataFolder(), [await rejection()])
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()

  await goOn(app, page, 11)
  await expect(step(page).getByText('Waiting', { exact: true })).toBeVisible()
  await expect(step(page).getByText(/One friendly reminder is fine/)).toBeVisible()
  await step(page).getByRole('button', { name: 'Show the reminder' }).click()
  const reminder = step(page).getByRole('textbox', { name: 'Your reminder' })
  await expect(reminder).toHaveValue(/friendly reminder/)
  await reminder.fill('A line of my own.')
  await picture(page, 'asking-reminder')
  expect(await faults(page)).toEqual([])
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await step(page).getByRole('button', { name: 'Show the reminder' }).click()
  await expect(reminder).toHaveValue('A line of my own.')
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText(/and reminded them on/)).toBeVisible()
  await expect(step(page).getByRole('button', { name: 'Show the reminder' })).toHaveCount(0)

  await goOn(app, page, 11)
  await expect(step(page).getByText(/Their silence says nothing about you/)).toBeVisible()
  await step(page).getByRole('button', { name: 'Let it rest' }).click()
  await expect(step(page).getByText('At rest', { exact: true })).toBeVisible()
  await expect(step(page).getByText(/You did your part/)).toBeVisible()
  await step(page).getByRole('button', { name: 'It is not over yet' }).click()
  await expect(step(page).getByText('Waiting', { exact: true })).toBeVisible()
  await step(page).getByRole('button', { name: 'How did it end?' }).click()
  await page.getByRole('menuitem', { name: 'They give no feedback' }).click()
  await expect(step(page).getByText('No feedback given', { exact: true })).toBeVisible()
  await picture(page, 'asking-end')
  // What was begun stays, whatever the message is taken for by now.
  await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'coachable') as {
      listMessages(): Promise<readonly { readonly id: string }[]>
      setKind(id: string, kind: string): Promise<unknown>
    }
    for (const { id } of await bridge.listMessages()) await bridge.setKind(id, 'other')
  })
  const request = page.getByRole('region', { name: 'Asking for feedback' })
  await expect(request.getByText('No feedback given', { exact: true })).toBeVisible()
  await picture(page, 'asking-kept')
  expect(errors).toEqual([])
  await close()
})

test('a request that was sent days ago is noted with its day, and Today leads to it when it is due', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await begin(data, [await rejection()])
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()

  // By the keyboard alone; a day that has not come yet is none.
  await step(page).getByRole('button', { name: 'On another day' }).focus()
  await page.keyboard.press('Enter')
  const day = step(page).getByLabel('You asked on')
  await expect(day).toBeFocused()
  const dayBefore = (days: number) => new Intl.DateTimeFormat('en-CA').format(new Date(Date.now() - days * DAY))
  await day.fill(dayBefore(-2))
  await expect(step(page).getByRole('button', { name: 'Save this day' })).toBeDisabled()
  await day.fill(dayBefore(12))
  expect(await faults(page)).toEqual([])
  await picture(page, 'asking-day')
  await page.keyboard.press('Enter')
  await expect(step(page).getByText('Waiting', { exact: true })).toBeVisible()
  await expect(step(page).getByRole('button', { name: 'On another day' })).toBeFocused()
  await expect(step(page).getByRole('checkbox', { name: 'Ask for feedback' })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()
  await step(page).getByRole('button', { name: 'On another day' }).click()
  await day.fill(dayBefore(12))
  await page.keyboard.press('Enter')
  await expect(step(page).getByText('Waiting', { exact: true })).toBeVisible()
  await close()

  const again = await launch(data)
  const due = again.page.getByRole('region', { name: 'Next steps' }).getByRole('listitem')
  await expect(due).toContainText(['Send one polite reminder, or let it rest'])
  await due.getByRole('button', { name: /You asked for feedback/ }).click()
  await expect(again.page.getByRole('heading', { name: SUBJECT })).toBeVisible()
  await expect(step(again.page).getByText('Waiting', { exact: true })).toBeVisible()
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('all requests stand in one list, and one of an application without a message too', async () => {
  const { app, page, errors, close } = await begin(await dataFolder(), [await rejection()])
  await step(page).getByRole('button', { name: 'Show the draft' }).click()
  await step(page).getByRole('button', { name: 'I have sent it' }).click()
  await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()
  await page.evaluate(async () => {
    // Two that were noted down without a message, one of them asked.
    const bridge = (
      globalThis as unknown as { coachable: Record<string, (...given: unknown[]) => Promise<{ value: string }>> }
    ).coachable
    const call = (name: string, ...given: unknown[]) => (bridge[name] ?? (async () => ({ value: '' })))(...given)
    const draft = { to: null, tone: 'warm', subject: 'My application', text: 'Hello', kept: {}, followUp: '' }
    for (const company of ['Acme', 'Brightwater']) {
      const { value: applicationId } = await call('addApplication', company, 'Cook', null)
      const { value: id } = await call('writeAsk', { from: 'application', applicationId }, draft)
      if (company === 'Acme') {
        await call('setAsked', id, new Date().toISOString())
        await call('setAskEnd', id, { as: 'answered', at: new Date().toISOString(), messageId: null })
      }
    }
  })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
  await toSteps(page)
  const list = page.getByRole('region', { name: 'Your requests for feedback' })
  await list.scrollIntoViewIfNeeded()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').first()).toContainText('Data Analyst at Northwind')
  await expect(list.getByText(/answered\./)).toHaveCount(0)
  await list.getByRole('button', { name: 'Show the one that has ended' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(3)
  expect(await faults(page)).toEqual([])
  await list.getByRole('listitem').last().scrollIntoViewIfNeeded()
  await picture(page, 'asking-list')
  await list.getByRole('button', { name: 'Put away: Cook at Brightwater' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await list.getByRole('button', { name: 'Cook at Brightwater', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Asking for feedback' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the draft' }).click()
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toHaveValue('Hello')
  await picture(page, 'asking-application')
  expect(errors).toEqual([])
  await close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the draft can be read and used by everybody, by keys alone too, ${scheme}`, async () => {
    const { app, page, errors, close } = await begin(await dataFolder(), [await rejection()])
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    await step(page).getByRole('button', { name: 'Show the draft' }).focus()
    await page.keyboard.press('Enter')
    await expect(draft(page)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `asking-small${suffix}`)
    await draft(page).focus()
    await page.keyboard.press('Tab')
    await expect(step(page).getByRole('button', { name: 'Copy' })).toBeFocused()
    await picture(page, `asking-small-foot${suffix}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(step(page).getByRole('button', { name: 'I have sent it' })).toBeFocused()
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080))
    await step(page).getByRole('button', { name: 'Hide the draft' }).scrollIntoViewIfNeeded()
    await picture(page, `asking${suffix}`)
    await step(page).getByRole('button', { name: 'I have sent it' }).press('Enter')
    await expect(step(page).getByText('Asked', { exact: true })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `asking-sent${suffix}`)
    expect(errors).toEqual([])
    await close()
  })
}
