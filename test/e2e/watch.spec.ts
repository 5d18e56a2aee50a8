import { copyFile, mkdir, mkdtemp, readdir, rename } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { dataFolder, launch, root } from './coachable-app'

const sample = (name: string): string => path.join(root, 'resources', 'samples', name)

/** The next folder that the person chooses in the system's dialog; null where they close it. */
async function answerDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] }
    dialog.showOpenDialog = () => Promise.resolve(answer)
  }, folder)
}

async function goTo(page: Page, name: 'Messages' | 'Settings'): Promise<void> {
  await page.getByRole('button', { name }).first().click()
}

function rows(page: Page) {
  return page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
}

test('messages saved into the watched folder come in by themselves, over restarts, until that is ended', async () => {
  const data = await dataFolder()
  const parent = await mkdtemp(path.join(os.tmpdir(), 'coachable-e2e-watch-'))
  const folder = path.join(parent, 'Answers from employers')
  await mkdir(folder)

  const first = await launch(data)
  await goTo(first.page, 'Settings')
  await expect(first.page.getByText('This is off')).toBeVisible()
  await answerDialog(first.app, null)
  await first.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(first.page.getByText('This is off')).toBeVisible()
  await answerDialog(first.app, path.join(data, 'data'))
  await first.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(first.page.getByText('That folder holds too much besides messages')).toBeVisible()
  await answerDialog(first.app, folder)
  await first.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect(first.page.getByText('Watching', { exact: true })).toBeVisible()
  await expect(first.page.getByText(folder)).toBeVisible()
  await expect(first.page.getByText('That folder holds too much')).toHaveCount(0)
  expect(await faults(first.page)).toEqual([])

  await copyFile(sample('feedback.eml'), path.join(folder, 'feedback.eml'))
  await goTo(first.page, 'Messages')
  await expect(rows(first.page)).toHaveCount(1)
  await rows(first.page).getByRole('button').first().click()
  await expect(first.page.getByRole('article').getByRole('region', { name: 'What you can do' })).toBeVisible()
  await copyFile(sample('form-rejection.eml'), path.join(folder, 'form-rejection.eml'))
  await expect(rows(first.page)).toHaveCount(2)
  // The person puts the first away: it lies in the folder still, and must not come back.
  await first.page.getByRole('article').getByRole('button', { name: 'Message menu' }).click()
  await first.page.getByRole('menuitem', { name: /Remove/ }).click()
  await expect(rows(first.page)).toHaveCount(1)
  await first.close()

  await copyFile(sample('role-on-hold.eml'), path.join(folder, 'role-on-hold.eml'))
  const second = await launch(data)
  await goTo(second.page, 'Messages')
  await expect(rows(second.page)).toHaveCount(2)
  await expect(rows(second.page).getByRole('button', { name: /Priya Raman/ })).toBeVisible()

  // The drive goes, and comes back with another message.
  await goTo(second.page, 'Settings')
  await expect(second.page.getByText('Watching', { exact: true })).toBeVisible()
  await rename(folder, path.join(parent, 'unplugged'))
  await expect(second.page.getByText('Not there at the moment')).toBeVisible()
  await second.page.getByRole('button', { name: 'Stop watching' }).click()
  await expect(second.page.getByText('This is off')).toBeVisible()
  await expect(second.page.getByRole('button', { name: 'Choose a folder…' })).toBeFocused()
  await rename(path.join(parent, 'unplugged'), folder)
  await copyFile(sample('interview-feedback.eml'), path.join(folder, 'interview-feedback.eml'))
  await second.page.waitForTimeout(5000)
  await goTo(second.page, 'Messages')
  await expect(rows(second.page)).toHaveCount(2)
  expect((await readdir(folder)).sort()).toEqual([
    'feedback.eml',
    'form-rejection.eml',
    'interview-feedback.eml',
    'role-on-hold.eml'
  ])
  expect([...first.errors, ...second.errors]).toEqual([])
  await second.close()
})
