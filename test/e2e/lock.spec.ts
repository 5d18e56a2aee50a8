import { once } from 'node:events'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture, root, startAgain } from './coachable-app'

/** What the preload gives the page. */
type Coachable = { readonly coachable: Bridge }

const PASSPHRASE = 'copper lantern walrus meadow'
const OTHER = 'violet harbour spoon engine'
const sample = path.join(root, 'resources', 'samples', 'feedback.eml')
/** Words of the message, of a journal entry and of a draft, as anybody would look for them on the disk. */
const ENTRY = 'Zanzibar felt hopeful today'
const DRAFT = 'Half a quokka letter'

async function toPage(page: Page, name: string): Promise<void> {
  const button = { name: new RegExp(`^${name}`) }
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', button).click()
}

function lockTitle(page: Page) {
  return page.getByRole('heading', { name: 'Coachable is locked' })
}

async function unlock(page: Page, secret: string): Promise<void> {
  await page.getByRole('textbox').fill(secret)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** All bytes below a folder in which one of the words stands, in UTF-8 or UTF-16. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file).catch(() => Buffer.alloc(0))
    const forms = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')])
    if (forms.some((form) => bytes.includes(form)) || words.some((word) => entry.name.includes(word))) {
      found.push(path.relative(folder, file))
    }
  }
  return found
}

async function wordsOfSample(): Promise<readonly string[]> {
  const text = await readFile(sample, 'utf8')
  const lines = text.split(/\r?\n/).filter((line) => line.length > 30 && /^[A-Za-z ,.']+$/.test(line))
  return [...lines.map((line) => line.slice(0, 30)), ENTRY]
}

async function hasMessage(page: Page): Promise<void> {
  await toPage(page, 'Messages')
  await expect(page.getByText('the clearest anyone gave us').first()).toBeVisible()
}

/** How many messages main has. */
function messagesIn(page: Page): Promise<number> {
  // The preload's object is in the page only.
  return page.evaluate(async () => (await (globalThis as unknown as Coachable).coachable.listMessages()).length)
}

async function dark({ page }: CoachableApp, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('everything can be encrypted, locked, opened and decrypted again, and nothing of it is lost', async () => {
  test.setTimeout(900_000)
  const userData = await dataFolder()
  const words = await wordsOfSample()
  expect(words.length).toBeGreaterThan(2)
  let running = await launch(userData, [sample])
  let { page } = running
  await expect(page.getByText('the clearest anyone gave us').first()).toBeVisible()
  await toPage(page, 'Journal')
  await expect(page.getByRole('heading', { name: 'A place for you alone' })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Your entry' })).toBeFocused()
  await page.keyboard.type(ENTRY)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect((await filesWith(userData, words)).length).toBeGreaterThan(0)

  await test.step('it is switched on', async () => {
    await toPage(page, 'Privacy')
    const section = page.getByRole('region', { name: 'Lock and encryption' })
    await section.scrollIntoViewIfNeeded()
    await expect(section.getByText('Off. Who can open your files')).toBeVisible()
    await picture(page, 'lock-off')
    await section.getByRole('button', { name: 'Switch on encryption' }).click()
    const dialog = page.getByRole('dialog')
    const next = dialog.getByRole('button', { name: 'Next' })
    await dialog.getByLabel('Passphrase').fill('too short')
    await dialog.getByLabel('Once more').fill('too short')
    await expect(next).toBeDisabled()
    await dialog.getByLabel('Passphrase').fill(PASSPHRASE)
    await dialog.getByLabel('Once more').fill('coppper')
    await expect(dialog.getByText('This is not the same as above.')).toBeVisible()
    await dialog.getByLabel('Once more').fill(PASSPHRASE)
    await picture(page, 'lock-passphrase')
    await next.click()
    await expect(page.getByRole('list', { name: 'Your recovery key' })).toBeVisible()
    const groups = await page.getByRole('list', { name: 'Your recovery key' }).getByRole('listitem').allInnerTexts()
    const key = groups.map((group) => group.replace(/^\d+\s+/, '').trim())
    expect(key).toHaveLength(9)
    process.env.COACHABLE_TEST_KEY = key.join('-')
    await picture(page, 'lock-recovery-key')
    await dark(running, 'lock-recovery-key')
    await dialog.getByRole('button', { name: 'Next' }).click()
    const fields = dialog.getByRole('textbox')
    await fields.nth(0).fill('AAAA')
    await fields.nth(1).fill('BBBB')
    await dialog.getByRole('button', { name: 'Encrypt everything now' }).click()
    await expect(dialog.getByText('These are not those groups.')).toBeVisible()
    for (const at of [0, 1]) {
      const label = await dialog.locator('label').nth(at).innerText()
      await fields.nth(at).fill((key[Number(/\d+/.exec(label)?.[0]) - 1] ?? '').toLowerCase())
    }
    await picture(page, 'lock-confirm')
    await dialog.getByRole('button', { name: 'Encrypt everything now' }).click()
    // Where the person was.
    await expect(page.getByText('Encryption is on.')).toBeVisible({ timeout: 60_000 })
    await picture(page, 'lock-on')
    await dark(running, 'lock-on')
    expect(await faults(page, { within: 'main' })).toEqual([])
    await hasMessage(page)
    await running.close()
  })

  await test.step('nothing of it can be read on the disk', async () => {
    expect(await filesWith(userData, words)).toEqual([])
    const all = await readdir(userData)
    expect(all.filter((name) => /before|next|switch/.test(name))).toEqual([])
  })

  await test.step('who has lost both keys can begin anew', async () => {
    const lost = await dataFolder()
    await cp(userData, lost, { recursive: true })
    running = await launch(lost)
    page = running.page
    await page.getByRole('button', { name: 'Use the recovery key' }).click()
    await page.getByRole('button', { name: 'I have neither of them' }).click()
    await expect(page.getByRole('heading', { name: 'Without a key nobody can open it' })).toBeVisible()
    const erase = page.getByRole('button', { name: 'Erase it all' })
    await expect(erase).toBeDisabled()
    await page.getByRole('textbox').fill('erase everything')
    await expect(erase).toBeEnabled()
    await picture(page, 'lock-lost')
    await dark(running, 'lock-lost')
    expect(await faults(page)).toEqual([])
    // The test starts it anew itself.
    await running.app.evaluate(({ app: electron }) => {
      electron.relaunch = () => undefined
    })
    const ended = once(running.app.process(), 'exit')
    const [, exit] = await Promise.allSettled([page.keyboard.press('Enter'), ended])
    expect(exit).toMatchObject({ value: [0, null] })
    expect(await filesWith(lost, ['COACHSL'])).toEqual([])
    running = await launch(lost)
    page = running.page
    await expect(page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
    expect(await messagesIn(page)).toBe(0)
    await running.close()
  })

  await test.step('it asks for the passphrase, and files wait', async () => {
    const later = path.join(userData, '..', 'later.eml')
    const text = await readFile(sample, 'utf8')
    await writeFile(later, text.replace(/^Message-ID:.*\r?\n/im, '').replace('It was close.', 'A walnut from later.'))
    running = await launch(userData)
    page = running.page
    await expect(lockTitle(page)).toBeVisible()
    await picture(page, 'locked')
    await dark(running, 'locked')
    expect(await faults(page)).toEqual([])
    const answer = await page.evaluate(() =>
      // The preload's object is in the page only.
      (globalThis as unknown as Coachable).coachable.listMessages()
    )
    expect(answer).toEqual({ ok: false, code: 'locked' })
    await startAgain(userData, [later])
    for (const wrong of ['copper lantern walrus', 'x', 'y', 'z']) {
      await expect(page.getByRole('button', { name: /^Open/ })).toBeVisible()
      await unlock(page, wrong)
      await expect(page.getByRole('button', { name: 'Opening' })).toBeHidden()
      await expect(page.getByText('That is not it.')).toBeVisible()
    }
    await unlock(page, 'almost')
    await expect(page.getByText('That is not it.')).toBeVisible()
    await expect(page.getByText(/The next try is possible in \d+ seconds/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeDisabled()
    await picture(page, 'locked-wrong')
    await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeEnabled({ timeout: 40_000 })
    await unlock(page, PASSPHRASE)
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await expect.poll(() => messagesIn(page)).toBe(2)
  })

  await test.step('Ctrl+L locks it, what was typed is there again, the recovery key opens it', async () => {
    await toPage(page, 'Today')
    await page.getByRole('button', { name: /paste/i }).first().click()
    await page.getByRole('dialog').getByRole('textbox').fill(DRAFT)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+l')
    await expect(lockTitle(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('walnut')
    expect(await filesWith(userData, [...words, DRAFT, 'walnut from later'])).toEqual([])
    await page.getByRole('button', { name: 'Use the recovery key' }).click()
    const key = process.env.COACHABLE_TEST_KEY ?? ''
    await unlock(page, `${key.slice(0, -1)}`)
    await expect(page.getByText('Look for a letter')).toBeVisible()
    await picture(page, 'locked-recovery')
    await unlock(page, key.toLowerCase().replaceAll('-', ' '))
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await toPage(page, 'Today')
    await page.getByRole('button', { name: /paste/i }).first().click()
    await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(DRAFT)
    await page.keyboard.press('Escape')
  })

  await test.step('it locks with the screen of the computer, and after a minute alone', async () => {
    await running.app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
    await expect(lockTitle(page)).toBeVisible()
    await unlock(page, PASSPHRASE)
    await toPage(page, 'Privacy')
    await page.getByLabel('Lock by itself').selectOption('After a minute without you')
    await expect(page.getByLabel('Lock by itself')).toHaveValue('1')
    await expect(lockTitle(page)).toBeVisible({ timeout: 90_000 })
    await unlock(page, PASSPHRASE)
  })

  await test.step('the passphrase can be another', async () => {
    await toPage(page, 'Privacy')
    await page.getByRole('button', { name: 'Change the passphrase' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Your passphrase, or the recovery key').fill('not this one')
    await dialog.getByLabel('New passphrase').fill(OTHER)
    await dialog.getByLabel('Once more').fill(OTHER)
    await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
    await expect(dialog.getByText('That is not it.')).toBeVisible()
    await dialog.getByLabel('Your passphrase, or the recovery key').fill(PASSPHRASE)
    await picture(page, 'lock-change')
    await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
    await expect(page.getByText('The passphrase is changed.')).toBeVisible()
    await page.getByRole('button', { name: 'Lock now' }).click()
    await expect(lockTitle(page)).toBeVisible()
    await unlock(page, PASSPHRASE)
    await expect(page.getByText('That is not it.')).toBeVisible()
    await unlock(page, OTHER)
    await expect(page.getByRole('navigation').first()).toBeVisible()
  })

  await test.step('it is switched off, and everything is there', async () => {
    await toPage(page, 'Privacy')
    await page.getByRole('button', { name: 'Switch off encryption' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill(OTHER)
    await page.getByRole('button', { name: 'Decrypt everything now' }).click()
    await expect(page.getByText('Encryption is off.')).toBeVisible({ timeout: 60_000 })
    await running.close()
    running = await launch(userData)
    page = running.page
    await expect.poll(() => messagesIn(page)).toBe(2)
    await toPage(page, 'Journal')
    await expect(page.getByText(ENTRY).first()).toBeVisible()
    expect((await filesWith(userData, words)).length).toBeGreaterThan(0)
    expect((await filesWith(path.join(userData, 'data'), ['COACHSL'])).length).toBe(0)
    expect(running.errors).toEqual([])
    await running.close()
  })
})
