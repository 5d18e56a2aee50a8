import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')

async function toPage(page: Page, name: string): Promise<void> {
  // At the foot the name is followed by the promise.
  const button = name === 'Privacy' ? { name: /^Privacy/ } : { name, exact: true }
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', button).click()
}

function messages(page: Page): Locator {
  return page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
}

function rows(page: Page): Locator {
  return page.getByRole('region', { name: 'All backups' }).getByRole('listitem')
}

async function resize({ app, page }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height
  ] as [number, number])
  await page.waitForFunction((wide) => Math.abs(globalThis.innerWidth - wide) < 3, width)
}

function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<unknown> {
  // The preload's object is in the page only.
  return page.evaluate((one) => (globalThis as unknown as { coachable: Bridge }).coachable.setColorScheme(one), scheme)
}

async function makeOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByText('The backup is made, and it is good.')).toBeVisible()
}

test('a backup is made, checked, gone back to with a look at what changes, and that is taken back', async () => {
  const started = await launch(await dataFolder())
  const { page, errors, close } = started
  await toPage(page, 'Privacy')
  await expect(page.getByText('There is none yet.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Make a backup now' }).click()
  await expect(page.getByText('There is nothing to back up yet.')).toBeVisible()

  await dropFiles(page, [samples])
  // The window goes to what came in once all of it is there.
  await expect(page.getByText('4 new messages.')).toBeVisible()
  await toPage(page, 'Messages')
  await expect(messages(page)).toHaveCount(4)
  await toPage(page, 'Privacy')
  await makeOne(page)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page).first()).toContainText('4 messages')
  await expect(rows(page).first()).toContainText('Checked: good')

  await toPage(page, 'Messages')
  await messages(page).first().getByRole('button').first().click()
  await page.getByRole('button', { name: 'Message menu' }).click()
  await page.getByRole('menuitem', { name: /Remove/ }).click()
  await expect(messages(page)).toHaveCount(3)
  await toPage(page, 'Journal')
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Your entry' })).toBeFocused()
  await page.keyboard.type('Written after the backup.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await toPage(page, 'Privacy')
  const restore = rows(page)
    .first()
    .getByRole('button', { name: /^Restore/ })
  await restore.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Go back to this backup?' })
  await expect(dialog.getByRole('row', { name: /^Messages/ })).toHaveText(/Messages34.*1 comes back$/)
  await expect(dialog.getByRole('row', { name: /^Journal entries/ })).toHaveText(/Journal entries10.*1 goes/)
  expect(await faults(page)).toEqual([])
  await picture(page, 'backups-restore')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(restore).toBeFocused()
  await restore.click()
  await dialog.getByRole('button', { name: 'Restore it' }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('what was there before you restored another')
  await resize(started, 1024, 700)
  await page.getByRole('heading', { name: 'Backups' }).scrollIntoViewIfNeeded()
  expect(await faults(page)).toEqual([])
  await picture(page, 'backups-light')
  await toPage(page, 'Messages')
  await expect(messages(page)).toHaveCount(4)
  await toPage(page, 'Journal')
  await expect(page.getByText('Written after the backup.')).toHaveCount(0)

  await toPage(page, 'Privacy')
  await rows(page)
    .first()
    .getByRole('button', { name: /^Restore/ })
    .click()
  await dialog.getByRole('button', { name: 'Restore it' }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeVisible()
  await toPage(page, 'Messages')
  await expect(messages(page)).toHaveCount(4)
  await toPage(page, 'Privacy')
  await rows(page)
    .first()
    .getByRole('button', { name: /^Restore/ })
    .waitFor()
  expect(errors).toEqual([])
  await close()
})

test('data that was damaged on the disk is opened from the newest good backup, and that is told once', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await dropFiles(first.page, [samples])
  await expect(first.page.getByText('4 new messages.')).toBeVisible()
  await toPage(first.page, 'Messages')
  await expect(messages(first.page)).toHaveCount(4)
  await toPage(first.page, 'Privacy')
  await makeOne(first.page)
  await first.close()
  for (const name of ['state.json', 'state.json.bak']) await writeFile(path.join(data, 'data', name), Buffer.alloc(300))

  const second = await launch(data)
  const banner = second.page.getByText(/opened the backup of/)
  await expect(banner).toBeVisible()
  await toPage(second.page, 'Messages')
  await expect(messages(second.page)).toHaveCount(4)
  await picture(second.page, 'backups-recovered')
  await toPage(second.page, 'Privacy')
  await setScheme(second.page, 'dark')
  await second.close()
  const kept = (await readdir(path.join(data, 'data'))).filter((name) => name.includes('.corrupt-'))
  expect(kept).toHaveLength(2)
  for (const name of kept) expect((await readFile(path.join(data, 'data', name))).equals(Buffer.alloc(300))).toBe(true)

  const third = await launch(data)
  await expect(third.page.getByRole('button', { name: 'Today', exact: true })).toBeVisible()
  await expect(third.page.getByText(/opened the backup of/)).toHaveCount(0)
  await toPage(third.page, 'Privacy')
  await third.page.getByRole('heading', { name: 'Backups' }).scrollIntoViewIfNeeded()
  await expect(rows(third.page)).toHaveCount(1)
  expect(await faults(third.page)).toEqual([])
  await picture(third.page, 'backups-dark')
  await third.close()

  // The folder as a whole is gone: the same.
  await rm(path.join(data, 'data'), { recursive: true })
  const fourth = await launch(data)
  await expect(fourth.page.getByText(/opened the backup of/)).toBeVisible()
  await toPage(fourth.page, 'Messages')
  await expect(messages(fourth.page)).toHaveCount(4)
  expect([...first.errors, ...second.errors, ...third.errors, ...fourth.errors]).toEqual([])
  await fourth.close()
})
