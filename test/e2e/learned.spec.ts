import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { dataFolder, dropFiles, launch } from './coachable-app'

/** What one person sees as a phrase, no open door, in other words each time; and a door that is really open. */
const LETTERS = {
  taught:
    'Subject: Your application\n\nDear Robin,\n\nThe post has gone to another candidate. We will keep your details on file for future vacancies.\n\nKind regards,\nHanna Weiss',
  soon: 'Subject: Site planner\n\nDear Robin,\n\nWe have chosen someone else this time. We will keep your application on file for future openings.\n\nBest wishes,\nTom Adeyemi',
  different:
    'Subject: Dispatcher\n\nDear Robin,\n\nWe have chosen someone else this time. Please apply again in the spring, when two posts come free.\n\nBest wishes,\nIlse Brandt',
  later:
    'Subject: Yard clerk\n\nHello Robin,\n\nAnother applicant got the job. We will keep your details on file for future vacancies.\n\nKind regards,\nPaula Okoro',
  stopped:
    'Subject: Fleet assistant\n\nDear Robin,\n\nWe decided for another candidate. We will keep your application on file for future vacancies.\n\nYours,\nJonas Lind'
} as const

/** Drops a letter on the window and waits until it is read; each of them says that somebody else was chosen. */
async function bring(page: Page, folder: string, name: keyof typeof LETTERS): Promise<void> {
  const file = path.join(folder, `${name}.txt`)
  await writeFile(file, LETTERS[name])
  await dropFiles(page, [file])
  const words = page.getByRole('article').getByRole('region', { name: 'What they wrote' })
  await expect(words).toContainText(LETTERS[name].slice(-12))
  await expect(note(page, 'Someone else was chosen')).toBeVisible()
}

/** The first note of this name: where the words are two clauses, each may have one. */
function note(page: Page, name: string): Locator {
  return notes(page, name).first()
}

function notes(page: Page, name: string): Locator {
  const list = page.getByRole('article').getByRole('list', { name: 'What it means' })
  return list.getByRole('listitem').filter({ hasText: name })
}

test('a correction is followed in similar messages, not in different ones, and no more once learning from it is stopped', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await bring(first.page, data, 'taught')
  await note(first.page, 'Door held open')
    .getByRole('button', { name: /^Change/ })
    .click()
  await first.page.getByRole('option', { name: /Says little/ }).click()
  await expect(note(first.page, 'Says little')).toContainText('You decided')

  // At once, in the same run.
  await bring(first.page, data, 'soon')
  await expect(note(first.page, 'Says little')).toContainText('Learned from your corrections')
  await expect(note(first.page, 'Says little')).not.toContainText('%')
  await expect(notes(first.page, 'Door held open')).toHaveCount(0)
  await expect(first.page.getByText('1 mark is left out because of your corrections.')).toBeVisible()
  await bring(first.page, data, 'different')
  await expect(note(first.page, 'Door held open')).toContainText('% sure')
  await first.close()

  // Learned again from what is kept, when the program starts.
  const second = await launch(data)
  const { page } = second
  await bring(page, data, 'later')
  await expect(note(page, 'Says little')).toContainText('Learned from your corrections')
  await expect(notes(page, 'Door held open')).toHaveCount(0)

  // The line about what is left out leads to where that is stopped.
  await page.getByRole('button', { name: 'See your corrections' }).click()
  await page.getByRole('button', { name: 'Stop learning from all of them' }).click()
  await expect(page.getByText('Forgotten').first()).toBeVisible()
  await bring(page, data, 'stopped')
  await expect(note(page, 'Door held open')).toContainText('% sure')
  await expect(page.getByText('left out because of your corrections')).toHaveCount(0)

  // What was read before keeps its marks.
  await page
    .getByRole('list', { name: 'Messages' })
    .getByRole('button', { name: /Yard clerk/ })
    .click()
  await expect(note(page, 'Says little')).toContainText('Learned from your corrections')
  expect([...first.errors, ...second.errors]).toEqual([])
  await second.close()
})
