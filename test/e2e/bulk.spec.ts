import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, root } from './coachable-app'

const MAILS = 300
/** So many that a stop comes before the last of them was taken in, also on a fast computer. */
const MANY = 1000

/** A folder of mails that differ, in every third a reason. */
async function mailFolder(count: number): Promise<string> {
  const folder = path.join(await dataFolder(), 'letters')
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const reason = number % 3 === 0 ? 'We chose a candidate with more experience in the field.' : 'We wish you well.'
    const head = `From: Jo ${number} <jo@firm${number}.example>\r\nMessage-ID: <${number}@firm.example>\r\nSubject: Letter ${number}`
    const body = `Dear Sam,\r\n\r\nthank you for your application number ${number}. ${reason}\r\n\r\nKind regards\r\nJo`
    await writeFile(path.join(folder, `${String(number).padStart(4, '0')}.eml`), `${head}\r\n\r\n${body}\r\n`)
  }
  return folder
}

const panel = (page: Page) => page.getByRole('region', { name: 'Messages coming in' })
const listed = (page: Page): Promise<readonly { readonly reading: string }[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { coachable: { listMessages(): Promise<{ reading: string }[]> } }).coachable // put there by the preload
      .listMessages()
  )

test('an import that is stopped half-way keeps what is done, also over a restart, and goes on where it was', async () => {
  const folder = await mailFolder(MANY)
  const data = await dataFolder()
  const first = await launch(data)
  await dropFiles(first.page, [folder])
  const bar = panel(first.page).getByRole('progressbar')
  await expect(bar).toBeVisible()
  await expect
    .poll(async () => Number(await bar.getAttribute('aria-valuenow')), { timeout: 30_000 })
    .toBeGreaterThan(20)
  await panel(first.page).getByRole('button', { name: 'Stop here' }).click()
  await expect(panel(first.page).getByText(/You stopped/)).toBeVisible({ timeout: 30_000 })
  const kept = await listed(first.page)
  expect(kept.length).toBeGreaterThan(MANY / 10)
  expect(kept.length).toBeLessThan(MANY)
  // Whatever came in is read: nothing hangs between in and out.
  expect(kept.filter(({ reading }) => reading === 'waiting')).toEqual([])
  expect(first.errors).toEqual([])
  await first.close()

  // Every kept message has its original, and nothing half-written lies about.
  const originals = await readdir(path.join(data, 'data', 'originals'))
  expect(originals).toHaveLength(kept.length)
  expect(originals.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true)

  const second = await launch(data)
  expect(await listed(second.page)).toEqual(kept)
  await dropFiles(second.page, [folder])
  await expect(panel(second.page).getByText(new RegExp(`${kept.length} were already here`))).toBeVisible({
    timeout: 60_000
  })
  const all = await listed(second.page)
  expect(all).toHaveLength(MANY)
  expect(all.filter(({ reading }) => reading === 'waiting' || reading === 'failed')).toEqual([])
  expect(second.errors).toEqual([])
  await second.close()
})

test('results appear while an import runs, and the whole of it can be taken back', async () => {
  const folder = await mailFolder(MAILS)
  const { page, errors, close } = await launch(await dataFolder())
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await dropFiles(page, [folder])
  const rows = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(rows.first()).toBeVisible({ timeout: 30_000 })
  await expect(panel(page).getByRole('progressbar')).toBeVisible()
  await expect(panel(page).getByText(`${MAILS} new messages`)).toBeVisible({ timeout: 60_000 })
  await panel(page).getByRole('button', { name: 'Take back' }).click()
  await expect(rows).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Bring them back' }).click()
  await expect.poll(async () => (await listed(page)).length).toBe(MAILS)
  expect(errors).toEqual([])
  await close()
})

test('a mailbox and an archive are taken apart where they are dropped', async () => {
  const corpus = path.join(root, 'test', 'fixtures', 'intake')
  const names = (await readdir(corpus)).filter((name) => /\.(?:mbox|zip)$/.test(name)).slice(0, 6)
  expect(names.length).toBeGreaterThan(3)
  const { page, errors, close } = await launch(await dataFolder())
  await dropFiles(
    page,
    names.map((name) => path.join(corpus, name))
  )
  await expect(panel(page).getByText(/new messages/)).toBeVisible({ timeout: 30_000 })
  expect((await listed(page)).length).toBeGreaterThan(3)
  expect(errors).toEqual([])
  await close()
})
