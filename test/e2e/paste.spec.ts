import { expect, test } from '@playwright/test'
import { dataFolder, launch } from './coachable-app'

const TEXT = 'Dear Sam, your resume was full of spelling mistakes, and we chose somebody else.'

test('pasted text is shown, kept when the dialog is closed, and read', async () => {
  const { page, errors, close } = await launch(await dataFolder())
  await page.getByRole('button', { name: 'Paste text' }).click()
  await page.getByRole('textbox', { name: 'The message' }).fill(TEXT)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Paste text' }).click()
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(TEXT)
  await page.getByRole('button', { name: 'Read it' }).click()
  const article = page.getByRole('article')
  await expect(article.getByRole('checkbox', { name: 'Fix the mistakes before the next application' })).toBeVisible()
  await page.getByRole('button', { name: 'Paste text' }).click()
  await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue('')
  expect(errors).toEqual([])
  await close()
})

test('a no without reasons leads to a draft that can be changed and is never sent', async () => {
  const { page, requests, close } = await launch(await dataFolder())
  await page.getByRole('button', { name: 'Paste text' }).click()
  await page
    .getByRole('textbox', { name: 'The message' })
    .fill(
      'Dear Sam,\n\nafter careful consideration we decided to go on with other candidates.\n\nKind regards,\nTalent Team'
    )
  await page.getByRole('button', { name: 'Read it' }).click()
  const steps = page.getByRole('region', { name: 'What you can do' })
  await expect(steps.getByRole('checkbox', { name: 'Ask for feedback' })).toBeVisible()
  await steps.getByRole('button', { name: 'Show the draft' }).click()
  const draft = steps.getByRole('textbox', { name: 'Your draft' })
  await expect(draft).toHaveValue(
    /Would you be willing to share any feedback with me on your decision making process and what I might improve upon in the future\?/
  )
  await draft.fill('My own words')
  await steps.getByRole('button', { name: 'Hide the draft' }).click()
  await steps.getByRole('button', { name: 'Show the draft' }).click()
  await expect(draft).toHaveValue('My own words')
  expect(requests.filter((url) => !url.startsWith('app://coachable/'))).toEqual([])
  await close()
})
