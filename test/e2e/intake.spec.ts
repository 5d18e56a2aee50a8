import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, picture, root } from './coachable-app'
import { documented } from './page-walk'

const fixture = (name: string): string => path.join(root, 'test', 'fixtures', 'intake', name)
const sample = path.join(root, 'resources', 'samples', 'feedback.eml')

function panel(page: Page): Locator {
  return page.getByRole('region', { name: 'Messages coming in' })
}

function listed(page: Page): Locator {
  return page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
}

/** Pastes on the page, as from another program, what is not a file. */
async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((kinds) => {
    const clipboardData = new DataTransfer()
    for (const [kind, value] of Object.entries(kinds)) clipboardData.setData(kind, value)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}

test('everything in a mixed folder arrives, the summary tells, and all of it can be taken back', {
  tag: '@pictures'
}, async () => {
  const data = await dataFolder()
  const folder = path.join(data, 'answers')
  await mkdir(path.join(folder, 'older'), { recursive: true })
  await copyFile(sample, path.join(folder, 'feedback.eml'))
  for (const name of ['plain.msg', 'letter.pdf', 'wordpad.rtf', 'no-pdf.pdf']) {
    await copyFile(fixture(name), path.join(folder, name))
  }
  for (const name of ['letter.docx', 'saved-page.html', 'three.mbox', 'mixed.zip']) {
    await copyFile(fixture(name), path.join(folder, 'older', name))
  }
  await writeFile(path.join(folder, 'holiday.jpg'), '')
  const { page, errors, close } = await launch(data)
  await dropFiles(page, [folder])

  // Twelve came. The same letter as a mail and as another kind of file is one; two mails with ids of their own are two.
  await expect(panel(page).getByText('6 new messages.')).toBeVisible()
  await expect(
    panel(page).getByText('6 were already here, as other kinds of files. 1 is not in English and was kept unread.')
  ).toBeVisible()
  await expect(panel(page).getByText('1 other file (holiday.jpg)')).toBeVisible()
  await expect(listed(page)).toHaveCount(6)
  const failures = panel(page).getByRole('button', { name: '1 could not be taken in' })
  await failures.click()
  await expect(panel(page).getByText(path.join('answers', 'no-pdf.pdf'))).toBeVisible()
  await documented(page, 'intake-summary')

  await panel(page).getByRole('button', { name: 'Take back' }).click()
  await expect(panel(page).getByText('Taken back.')).toBeVisible()
  await expect(listed(page)).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Bring them back' }).click()
  await expect(listed(page)).toHaveCount(6)
  await panel(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(panel(page).getByText('6 new messages.')).toHaveCount(0)
  // The keyboard goes on in the page.
  await expect(page.locator('main:focus, main :focus')).toHaveCount(1)

  // The page that is loaded anew is told again what came in, and knows that it was seen.
  await page.reload()
  await page.getByRole('main').waitFor()
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await expect(listed(page)).toHaveCount(6)
  await expect(panel(page).getByText('6 new messages.')).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})

test('what was said on the phone is written down, kept while it is unfinished, and read', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await page.keyboard.press('Control+n')
  const dialog = page.getByRole('dialog', { name: 'Write down what they said' })
  const words = dialog.getByRole('textbox', { name: 'What they said' })
  await expect(words).toBeFocused()
  const keep = dialog.getByRole('button', { name: 'Keep and read it' })
  await expect(keep).toBeDisabled()
  await dialog.getByText('Video call').click()
  await dialog.getByLabel('Who said it').fill('Ines Okafor')
  await dialog.getByLabel('Company').fill('Northgate')
  await words.fill('Your resume was full of spelling mistakes, and so we chose somebody else.')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(words).toHaveValue(/full of spelling mistakes/)
  await expect(dialog.getByLabel('Company')).toHaveValue('Northgate')
  await expect(dialog.getByRole('radio', { name: 'Video call' })).toBeChecked()
  const today = await dialog.getByLabel('Date').inputValue()
  await dialog.getByLabel('Date').fill(`${Number(today.slice(0, 4)) + 1}-01-01`)
  await expect(dialog.getByText('This day is still to come.')).toBeVisible()
  await expect(keep).toBeDisabled()
  await dialog.getByLabel('Date').fill(today)
  await picture(page, 'write-down')
  await page.keyboard.press('Control+Enter')

  await expect(dialog).toHaveCount(0)
  const article = page.getByRole('article')
  await expect(article.getByRole('checkbox', { name: 'Fix the mistakes before the next application' })).toBeVisible()
  await expect(article.getByText('Ines Okafor').first()).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(words).toHaveValue('')
  expect(errors).toEqual([])
  await close()
})

test('a letter that is here already as another kind of file is told, and shown', async () => {
  const { page, close } = await launch(await dataFolder(), [fixture('letter.pdf')])
  await expect(page.getByRole('article')).toBeVisible()
  await page.getByRole('button', { name: 'Today' }).first().click()
  await dropFiles(page, [fixture('letter.docx')])
  await expect(panel(page).getByText('It has the same words, in another kind of file.')).toBeVisible()
  await expect(page.getByRole('article').getByText('clearly overqualified').first()).toBeVisible()
  await expect(listed(page)).toHaveCount(1)
  await dropFiles(page, [fixture('letter.pdf')])
  await expect(panel(page).getByText('It is the same file.')).toBeVisible()
  await expect(listed(page)).toHaveCount(1)
  await close()
})

test('a file that failed is tried again when it is mended', async () => {
  const data = await dataFolder()
  const file = path.join(data, 'answer.eml')
  await writeFile(file, '')
  const { page, close } = await launch(data)
  await dropFiles(page, [file])
  await expect(panel(page).getByText('The file is empty.')).toBeVisible()
  await copyFile(sample, file)
  await panel(page).getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article').getByRole('heading', { name: /Operations Analyst/ })).toBeVisible()
  await expect(panel(page).getByText('could not be taken in')).toHaveCount(0)
  await close()
})

test('formatted text keeps its paragraphs, and a link alone is told from the message', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await paste(page, { 'text/html': '<div><p>Dear Sam,</p><p>we chose <b>somebody</b> else.</p></div>' })
  const words = page.getByRole('textbox', { name: 'The message' })
  await expect(words).toHaveValue('Dear Sam,\n\nwe chose somebody else.')
  await page.keyboard.press('Escape')
  await paste(page, { 'text/uri-list': 'https://mail.example/u/0/#inbox/1' })
  await expect(page.getByRole('alert').getByText('only a link to the message')).toBeVisible()
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})

test('whoever writes somewhere else by then is not taken away from it when everything is read', async () => {
  const data = await dataFolder()
  const folder = path.join(data, 'answers')
  await mkdir(folder)
  const mail = await readFile(sample, 'utf8')
  for (let at = 0; at < 60; at++) {
    await writeFile(
      path.join(folder, `${at}.eml`),
      `${mail.replace(/^Message-ID: </im, `Message-ID: <${at}.`)}\n${at}\n`
    )
  }
  const { page, errors, close } = await launch(data)
  // An entry stands open already, so that the first word is typed while the import has just begun.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
  await page.getByRole('button', { name: 'New entry' }).click()
  const field = page.getByRole('textbox', { name: 'Your entry' })
  await expect(field).toBeFocused()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
  await dropFiles(page, [folder])
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
  await page.getByRole('button', { name: 'New entry' }).click()
  await expect(field).toBeFocused()
  await page.keyboard.type('A walk first,')
  await expect(panel(page).getByText('60 new messages.')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.type(' then the answers.')
  await expect(field).toHaveText('A walk first, then the answers.')
  await panel(page).getByRole('button', { name: 'Show them' }).click()
  await expect(listed(page).first()).toBeVisible()
  expect(errors).toEqual([])
  await close()
})
