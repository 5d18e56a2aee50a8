import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openStore } from '../../src/main/storage/store'
import type { Bridge } from '../../src/shared/contract/channels'
import { newApplication } from '../../src/shared/domain/application'
import type { JournalEntry } from '../../src/shared/domain/journal'
import { emptyState, type State } from '../../src/shared/state/state'
import type { StoredMessage } from '../../src/shared/state/state-v1'
import { messageOf } from '../helpers/message-of'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture } from './coachable-app'

/** An id of the form that the program gives. */
function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const NOW = new Date().toISOString()
const LONG_AGO = '2021-03-04T09:00:00.000Z'

function stored(
  id: string,
  subject: string,
  body: string,
  change: Partial<StoredMessage['message']> = {}
): StoredMessage {
  return {
    message: { ...messageOf(id, body, NOW), subject, ...change },
    reading: { state: 'read', reading: { kind: 'feedback', kindConfidence: 0.9, signals: [], model: 'seed' } },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: null,
    removedAt: null
  }
}

function entry(id: string, day: string, text: string): JournalEntry {
  return {
    ...{ id, day, text, mood: null, prompt: null, messages: [], applications: [] },
    ...{ addedAt: NOW, changedAt: NOW, removedAt: null }
  }
}

const PORTFOLIO =
  'Dear Sam,\n\nthank you for coming in. The panel liked your portfolio very much. In the end your answers in the interview stayed rather general, and one colleague found you nervous.\n\nKind regards\nInes'

const SEED: State = {
  ...emptyState(),
  messages: [
    stored(idOf(1), 'Your application for Data Analyst', PORTFOLIO, {
      from: { name: 'Inès Okafor', address: 'ines@northwind.example' },
      company: 'Northwind'
    }),
    stored(idOf(2), 'Zur Bewerbung', 'Liebe Frau Müller, wir haben uns für jemand anderen entschieden.', {
      date: LONG_AGO
    }),
    stored(
      idOf(3),
      '面接について',
      'このたびは面接にお越しいただきありがとうございました。残念ながら不採用となりました。'
    ),
    stored(idOf(4), 'تحديث', 'شكرا لك على المقابلة. اخترنا مرشحا آخر هذه المرة.'),
    stored(idOf(5), 'C++ developer', 'Hi Sam 🙂 we need someone with C++ and C#. (regex) [a-z]+ .* $5'),
    { ...stored(idOf(6), 'Put away', 'The panel liked a hidden portfolio.'), removedAt: NOW }
  ],
  applications: [
    {
      ...newApplication(idOf(7), 'Northwind', 'Data Analyst', NOW),
      notes: 'Talk to Inès first. The **portfolio** matters here.',
      posting: { text: 'We look for a data analyst who tells stories with numbers.', link: '' }
    }
  ],
  journal: [
    entry(idOf(8), '2026-11-20', 'My hands shook during the job interview today. Next time I will breathe first.'),
    entry(idOf(9), '2026-11-21', 'Rewrote the *portfolio* page and felt good about it.')
  ]
}

async function begin(seed: State = SEED): Promise<CoachableApp> {
  const data = await dataFolder()
  const store = await openStore({ folder: path.join(data, 'data') })
  await store.change(() => seed)
  await store.close()
  return launch(data)
}

function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search everything' })
}

function found(page: Page): Locator {
  return page.getByRole('list', { name: 'Found' }).getByRole('button')
}

function similar(page: Page): Locator {
  return page.getByRole('list', { name: 'Similar in meaning' }).getByRole('button')
}

/** Comes to the search as the person does, and waits for the field. */
async function toSearch(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

/** Puts letters into the field as a composing keyboard does. */
async function compose(page: Page, text: string): Promise<void> {
  await field(page).evaluate((input, letters) => {
    // React keeps the value's own setter for itself.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    set?.call(input, letters)
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: letters }))
  }, text)
  await expect(field(page)).toHaveValue(text)
}

test('a word is found in messages, applications and entries while it is typed, and opened by the keyboard alone', async () => {
  const { page, errors, close } = await begin()
  await toSearch(page)
  await expect(page.getByText('Everything you keep here, in one place')).toBeVisible()
  await page.keyboard.type('portf')
  await expect(found(page)).toHaveCount(3)
  await expect(page.getByRole('status').filter({ hasText: '3 found.' })).toHaveCount(1)
  await expect(page.getByText('Put away')).toHaveCount(0)
  await expect(found(page).locator('mark').first()).toHaveText(/portfolio/i)

  // By kind, with the counts; then by time.
  const kinds = page.getByRole('group', { name: 'Where to look' })
  await expect(kinds.getByRole('button', { name: 'Messages 1' })).toBeVisible()
  await kinds.getByRole('button', { name: 'Journal 1' }).click()
  await expect(found(page)).toHaveCount(1)
  await expect(found(page)).toContainText('Rewrote the *portfolio* page')
  await kinds.getByRole('button', { name: 'Everything' }).click()

  await field(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(found(page).nth(0)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(found(page).nth(0)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()

  // Opened at the words.
  await page.keyboard.press('Control+a')
  await page.keyboard.type('ines nervous')
  await expect(found(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { name: 'Your application for Data Analyst' })).toBeVisible()
  await expect.poll(() => page.evaluate(() => document.getSelection()?.anchorOffset)).toBeGreaterThan(0)

  // The last search stands, and typing begins another one.
  await toSearch(page)
  await expect(field(page)).toHaveValue('ines nervous')
  await expect(found(page)).toHaveCount(1)
  await page.keyboard.type('northw')
  await expect(field(page)).toHaveValue('northw')
  await expect(found(page)).toHaveCount(2)
  expect(errors).toEqual([])
  await close()
})

test('an entry opens at the words, lit until it is changed, and the caret stays out of them', async () => {
  const long = `${'A quiet day with nothing to tell.\n\n'.repeat(120)}Then the portfolio came up again.\n\n${'More.\n\n'.repeat(60)}`
  const { page, errors, close } = await begin({
    ...SEED,
    journal: [...SEED.journal, entry(idOf(10), '2026-11-22', long)]
  })
  await toSearch(page)
  await page.keyboard.type('portfolio came')
  await expect(found(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  const words = page.getByRole('textbox', { name: 'Your entry' })
  const lit = words.locator('mark')
  await expect(lit).toContainText('portfolio came')
  await expect(lit).toBeInViewport()
  await expect(words).not.toBeFocused()
  await picture(page, 'search-entry')

  // The same words of another entry, then a change: they are words like any others again.
  await toSearch(page)
  await page.keyboard.type('rewrote portfolio')
  await expect(found(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(lit).toContainText('portfolio')
  await words.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('!')
  await expect(lit).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})

test('what was said in other words stands beside it, apart from the words', async () => {
  const { page, errors, close } = await begin()
  await toSearch(page)
  await page.keyboard.type('nervous in the interview')
  await expect(found(page).first()).toContainText('Your application for Data Analyst')
  await expect(similar(page).first()).toContainText('My hands shook during the job interview today.', {
    timeout: 60_000
  })
  await expect(similar(page)).not.toContainText(['nervous'])
  await picture(page, 'search-similar')
  expect(errors).toEqual([])
  await close()
})

test('anything may be typed or pasted', async () => {
  const { page, errors, close } = await begin()
  await toSearch(page)
  for (const [text, subject] of [
    ['c++', 'C++ developer'],
    ['c#', 'C++ developer'],
    ['🙂', 'C++ developer'],
    ['muller', 'Zur Bewerbung'],
    ['MÜLLER', 'Zur Bewerbung'],
    ['面接', '面接について'],
    ['採用', '面接について'],
    ['مرشحا', 'تحديث'],
    ['entshieden', 'Zur Bewerbung']
  ] as const) {
    await field(page).fill(text)
    await expect(found(page).first(), text).toContainText(subject)
  }
  await field(page).fill('.* [a-z]+ $5 (')
  await expect(found(page).first()).toContainText('C++ developer')
  await field(page).fill('**')
  await expect(page.getByText('Everything you keep here, in one place')).toBeVisible()

  await field(page).fill('qwxyz')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await field(page).fill('muller')
  await page.getByRole('combobox', { name: 'When' }).selectOption('The last year')
  await expect(page.getByRole('heading', { name: 'Nothing found here' })).toBeVisible()
  await page.getByRole('button', { name: 'Look everywhere, at any time' }).click()
  await expect(found(page)).toHaveCount(1)

  await field(page).fill('portfolio ipsum '.repeat(6500))
  await expect(page.getByText('That is long: only the beginning of it is looked for.')).toBeVisible()
  await expect(page.getByText('Nothing holds all of these words. These hold some of them.')).toBeVisible()
  await page.getByRole('button', { name: 'Empty the field' }).click()
  await expect(field(page)).toBeFocused()
  await expect(page.getByText('Everything you keep here, in one place')).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('a word that a composing keyboard has not finished is not looked for', async () => {
  const { page, errors, close } = await begin()
  await toSearch(page)
  // As the browser tells the page: what is composed is in the field, and no word yet.
  await field(page).evaluate((input) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  })
  await compose(page, 'mian')
  await compose(page, 'mianjie')
  await page.keyboard.press('ArrowDown')
  await expect(field(page)).toBeFocused()
  await page.waitForTimeout(300)
  await expect(page.getByText('Everything you keep here, in one place')).toBeVisible()
  await compose(page, '面接')
  await field(page).evaluate((input) => {
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '面接' }))
  })
  await expect(found(page).first()).toContainText('面接について')
  expect(errors).toEqual([])
  await close()
})

test('what comes in and goes while one searches is found and gone', async () => {
  const { page, errors, close } = await begin()
  await toSearch(page)
  await page.keyboard.type('zanzibar')
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await page.evaluate(() => {
    const bridge = Reflect.get(window, 'coachable') as Bridge // put there by the preload
    return bridge.importText('Dear Sam, our office in Zanzibar has chosen someone else.')
  })
  await expect(found(page)).toHaveCount(1)
  await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'coachable') as Bridge
    const added = (await bridge.listMessages()).find(({ preview }) => preview.includes('Zanzibar'))
    if (added) await bridge.removeMessage(added.id)
  })
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the search can be read and used by everybody, ${scheme}`, async () => {
    const { app, page, errors, close } = await begin()
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await toSearch(page)
    await expect(page.getByText('Everything you keep here, in one place')).toBeVisible()
    await picture(page, `search-empty${suffix}`)
    expect(await faults(page)).toEqual([])
    await page.keyboard.type('interview portfolio')
    await expect(found(page).first()).toBeVisible()
    await field(page).fill('portfolio')
    await expect(found(page)).toHaveCount(3)
    await expect(page.getByRole('heading', { name: 'Similar in meaning' })).toBeVisible({ timeout: 60_000 })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080))
    await page.waitForTimeout(400)
    await picture(page, `search-wide${suffix}`)
    expect(await faults(page)).toEqual([])
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700))
    await page.keyboard.press('ArrowDown')
    await page.waitForTimeout(400)
    await picture(page, `search${suffix}`)
    expect(await faults(page)).toEqual([])
    await field(page).fill('qwxyz')
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible()
    await picture(page, `search-nothing${suffix}`)
    expect(errors).toEqual([])
    await close()
  })
}
