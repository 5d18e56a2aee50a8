import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { dataFolder, launch, root } from './coachable-app'

const sample = path.join(root, 'resources', 'samples', 'feedback.eml')

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
}

function lessons(page: Page): Locator {
  return page.getByRole('region', { name: 'Your corrections, newest first' })
}

/** The words that are lit without being marked, or null. */
function litWords(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('asked-words') ?? []
    return range === undefined ? null : range.toString()
  })
}

test('the page tells what is looked for, how well it is found, and what it is bad at', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await goTo(page, 'How it reads')
  await expect(page.getByRole('heading', { level: 1, name: 'How it reads' })).toBeVisible()
  const table = page.getByRole('table', { name: 'The 14 things it looks for' })
  // Fourteen labels, each with two figures.
  await expect(table.getByRole('cell')).toHaveCount(28)
  await expect(table.getByRole('columnheader')).toHaveText(['What they say', 'Finds', 'Is right'])
  await expect(table.getByRole('row', { name: /Mistakes in the documents/ }).getByRole('cell')).toHaveText([
    /\d of 10$/,
    /\d of 10$/
  ])
  const compared = page.getByRole('table', { name: /score from 0 to 100/ })
  await expect(compared.getByRole('row')).toHaveCount(4)
  await expect(compared.getByRole('row', { name: /Coachable/ }).getByRole('cell')).toHaveText(/^\d\d$/)
  await expect(page.getByText(/^Measured on \d+ messages that the model \(.+\) had never seen\.$/)).toBeVisible()
  await expect(page.getByText(/^It is weakest at “.+”, “.+”, and “.+”\.$/)).toBeVisible()
  // Once the model is loaded, what runs it is told, too.
  await expect(page.getByText(/one of two ways/)).toBeVisible()
  await expect(compared.getByRole('row').first()).toContainText('Two people who labeled apart agree with each other')
  await expect(page.getByText('Nothing yet.')).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('the native runtime reads wherever there is one', async () => {
  const { page, errors, close } = await launch(await dataFolder(), [sample])
  await expect(page.getByRole('article').getByRole('button', { name: /^Change: / })).not.toHaveCount(0)
  await goTo(page, 'How it reads')
  // The slower one reads nearly the same and takes seven times as long: nobody would see why. Intel Macs have that alone.
  const isIntelMac = process.platform === 'darwin' && process.arch === 'x64'
  await expect(page.getByText(isIntelMac ? 'The slower one of two ways' : 'The faster one of two ways')).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

test('what was taught is listed, forgotten, taught again, and forgotten altogether', async () => {
  const data = await dataFolder()
  const { page, errors, close } = await launch(data, [sample])
  const article = page.getByRole('article')
  await article.getByRole('button', { name: 'Change: Someone else was chosen' }).first().click()
  await page.getByRole('option', { name: /On the employer’s side/ }).click()
  await article.getByRole('button', { name: 'How does Coachable read this?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'How it reads' })).toBeVisible()

  const items = lessons(page).getByRole('listitem')
  await expect(items).toHaveCount(2)
  const is = items.filter({ hasText: 'is: On the employer’s side' })
  const isNot = items.filter({ hasText: 'is not: Someone else was chosen' })
  await expect(is).toContainText('In the end it went to somebody')
  await expect(isNot).toContainText('Ines Okafor, Re: Your application for Operations Analyst')

  await is.getByRole('button', { name: /^Forget:/ }).click()
  await expect(is).toContainText('Forgotten')
  await expect(isNot).not.toContainText('Forgotten')
  await is.getByRole('button', { name: /^Teach again:/ }).click()
  await expect(is).not.toContainText('Forgotten')

  await lessons(page).getByRole('button', { name: 'Stop learning from all of them' }).click()
  await expect(items.filter({ hasText: 'Forgotten' })).toHaveCount(2)
  await expect(lessons(page).getByRole('button', { name: 'Stop learning from all of them' })).toBeDisabled()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(items.filter({ hasText: 'Forgotten' })).toHaveCount(0)
  await isNot.getByRole('button', { name: /^Forget:/ }).click()
  await expect(isNot).toContainText('Forgotten')
  await page.keyboard.press('Control+z')
  await expect(isNot).not.toContainText('Forgotten')
  await isNot.getByRole('button', { name: /^Forget:/ }).click()
  await expect(isNot).toContainText('Forgotten')

  // A lesson leads to its words; they stay marked, whatever it teaches.
  await is.getByRole('button', { name: /Ines Okafor/ }).click()
  await expect(article.getByRole('button', { name: /In the end it went to somebody/ }).first()).toBeFocused()
  await expect(article.getByRole('list', { name: 'What it means' }).getByText('You decided')).toHaveCount(1)
  await close()

  const again = await launch(data)
  await goTo(again.page, 'How it reads')
  await expect(lessons(again.page).getByRole('listitem').filter({ hasText: 'Forgotten' })).toHaveCount(1)
  expect([...errors, ...again.errors]).toEqual([])
  await again.close()
})

test('a lesson of what words do not say leads to these words, though nothing is marked there', async () => {
  const { page, close } = await launch(await dataFolder(), [sample])
  const article = page.getByRole('article')
  await article.getByRole('button', { name: 'Change: A real strength' }).click()
  await page.getByRole('button', { name: 'This is not what they say' }).click()
  await article.getByRole('button', { name: 'How does Coachable read this?' }).click()
  const isNot = lessons(page).getByRole('listitem').filter({ hasText: 'is not: A real strength' })
  await isNot.getByRole('button', { name: /Ines Okafor/ }).click()
  await expect.poll(() => litWords(page)).toContain('walk-through of the returns backlog')
  // The keyboard goes on from there.
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').getAttribute('data-signals')).not.toBeNull()
  await article.getByRole('list', { name: 'What it means' }).getByRole('button').first().click()
  await expect.poll(() => litWords(page)).toBeNull()
  await close()
})

test('learning can be switched off, and stays off', async () => {
  const data = await dataFolder()
  const { page, close } = await launch(data, [sample])
  await page.getByRole('article').getByRole('button', { name: 'Change: A real strength' }).waitFor()
  await goTo(page, 'How it reads')
  const learn = page.getByRole('switch', { name: 'Learn from my corrections' })
  await expect(learn).toBeChecked()
  await learn.click()
  await expect(learn).not.toBeChecked()
  await expect(page.getByText('New messages are read as if you had corrected nothing.')).toBeVisible()

  // Nothing is promised that will not happen.
  await goTo(page, 'Messages')
  await page.getByRole('article').getByRole('button', { name: 'Change: A real strength' }).click()
  await page.getByRole('button', { name: 'This is not what they say' }).click()
  await expect(page.getByText('Mark removed: A real strength.', { exact: true })).toBeVisible()
  await close()

  const again = await launch(data)
  await goTo(again.page, 'How it reads')
  await expect(again.page.getByRole('switch', { name: 'Learn from my corrections' })).not.toBeChecked()
  await again.close()
})
