import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, root, startAgain } from './coachable-app'

const sample = (name: string): string => path.join(root, 'resources', 'samples', name)
const TICKED = 'Fix the mistakes before the next application'

function message(page: Page) {
  return page.getByRole('article')
}

test('a real mail dropped on the real window becomes marked spans and action items that survive a restart', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible()

  await dropFiles(first.page, [sample('feedback.eml')], async () => {
    await expect(first.page.getByText('Let go to read it')).toBeVisible()
  })
  const article = message(first.page)
  await expect(article.getByRole('heading', { name: 'Re: Your application for Operations Analyst' })).toBeVisible()

  // What they said: the employer's own words, marked.
  const words = article.getByRole('region', { name: 'What they wrote' })
  await expect(words.getByRole('button', { name: /walk-through of the returns backlog/ })).toBeVisible()
  await expect(words.getByRole('button', { name: /glad to see your name again/ })).toBeVisible()
  await expect(words.getByRole('button', { name: /Thank you for writing back/ })).toHaveCount(0)
  // Neither the quoted history nor the signature is read.
  await expect(words.getByText('might improve upon')).toHaveCount(0)
  await expect(words.getByText('Head of Operations')).toHaveCount(0)

  // What it means, and what to do; a step leads back to the words that caused it.
  await expect(article.getByText('Feedback.', { exact: true })).toBeVisible()
  const steps = article.getByRole('region', { name: 'What you can do' })
  const step = steps.getByRole('checkbox', { name: TICKED })
  await expect(step).not.toBeChecked()
  await steps
    .getByRole('button', { name: /the team at Northgate/ })
    .first()
    .click()
  await expect(words.getByRole('button', { name: /the team at Northgate/ })).toBeInViewport()

  await step.check()
  await expect(step).toBeChecked()
  await first.close()

  const second = await launch(data)
  await second.page.getByRole('button', { name: 'Messages' }).click()
  await second.page.getByRole('list', { name: 'Messages' }).getByRole('button').first().click()
  await expect(message(second.page).getByRole('checkbox', { name: TICKED })).toBeChecked()
  expect([...first.errors, ...second.errors]).toEqual([])
  expect([...first.requests, ...second.requests].filter((url) => !url.startsWith('app://coachable/'))).toEqual([])
  await second.close()
})

test('a tick can be taken back by the keyboard', async () => {
  const { page, close } = await launch(await dataFolder(), [sample('feedback.eml')])
  const step = message(page).getByRole('checkbox', { name: TICKED })
  await step.check()
  await expect(step).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(step).not.toBeChecked()
  await close()
})

test('files of the command line are brought in, and the original is kept byte for byte', async () => {
  const data = await dataFolder()
  const { page, close } = await launch(data, [sample('form-rejection.eml'), sample('role-on-hold.eml')])
  await page.getByRole('button', { name: 'Messages' }).click()
  const list = page.getByRole('list', { name: 'Messages' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await list.getByRole('button', { name: /Priya Raman/ }).click()
  await expect(message(page).getByText('Notice to applicants.pdf')).toBeVisible()
  await close()
  const { messages } = JSON.parse(await readFile(path.join(data, 'data', 'state.json'), 'utf8'))
  const kept = await Promise.all(
    messages.map(({ message }: { message: { sha256: string } }) =>
      readFile(path.join(data, 'data', 'originals', message.sha256))
    )
  )
  const originals = await Promise.all(['form-rejection.eml', 'role-on-hold.eml'].map((name) => readFile(sample(name))))
  expect(kept.map((bytes) => bytes.toString('latin1')).sort()).toEqual(
    originals.map((bytes) => bytes.toString('latin1')).sort()
  )
})

test('a second start hands its files to the open window', async () => {
  const data = await dataFolder()
  const { page, close } = await launch(data)
  expect(await startAgain(data, [sample('role-on-hold.eml')])).toBe(0)
  await page.getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: /Priya Raman/ })).toBeVisible()
  await close()
})

test('the same mail twice is one message', async () => {
  const { page, close } = await launch(await dataFolder())
  await dropFiles(page, [sample('feedback.eml'), sample('feedback.eml')])
  await page.getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(1)
  await close()
})

test('a message can be removed and brought back, with its ticks', async () => {
  const { page, close } = await launch(await dataFolder(), [sample('feedback.eml')])
  await message(page).getByRole('checkbox', { name: TICKED }).check()
  await message(page).getByRole('button', { name: 'Message menu' }).click()
  await page.getByRole('menuitem', { name: /Remove/ }).click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  const list = page.getByRole('list', { name: 'Messages' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('button').first().click()
  await expect(message(page).getByRole('checkbox', { name: TICKED })).toBeChecked()
  await close()
})

test('the reader is killed again and again while it reads, and every message is read', async () => {
  const { app, page, close } = await launch(await dataFolder(), [sample('feedback.eml')])
  await expect(message(page).getByRole('checkbox', { name: TICKED })).toBeVisible()
  await dropFiles(page, [path.join(root, 'test', 'fixtures', 'mail')])
  for (let kill = 0; kill < 3; kill++) {
    await app.evaluate(({ app: electron }) => {
      const reader = electron
        .getAppMetrics()
        .find(({ name, serviceName }) => `${name}${serviceName}`.includes('Coachable reader'))
      return reader && process.kill(reader.pid, 'SIGKILL')
    })
    await page.waitForTimeout(400)
  }
  const states = () =>
    page.evaluate(async () => {
      const bridge = Reflect.get(window, 'coachable') as { listMessages(): Promise<readonly { reading: string }[]> }
      return (await bridge.listMessages()).map(({ reading }) => reading)
    })
  await expect.poll(async () => (await states()).length, { timeout: 30_000 }).toBeGreaterThan(20)
  await expect
    .poll(async () => (await states()).filter((state) => state === 'waiting'), { timeout: 30_000 })
    .toEqual([])
  expect(await states()).not.toContain('failed')
  await close()
})

test('a message that was waiting when the program was killed is read at the next start', async () => {
  const data = await dataFolder()
  const { app, page } = await launch(data)
  const bytes = [...(await readFile(sample('interview-feedback.eml')))]
  await page.evaluate(async (mail) => {
    const bridge = Reflect.get(window, 'coachable') as {
      importFiles(files: readonly File[]): Promise<void>
      importText(text: string): Promise<true>
    }
    // A text that takes the reader seconds, so that the mail behind it is still waiting when the end comes.
    await bridge.importText('We have talked about your application at length in our last three meetings. '.repeat(800))
    await bridge.importFiles([new File([new Uint8Array(mail)], 'late.eml')])
  }, bytes)
  app.process().kill('SIGKILL')
  const { messages } = JSON.parse(await readFile(path.join(data, 'data', 'state.json'), 'utf8'))
  expect(messages.map(({ reading }: { reading: { state: string } }) => reading.state)).toEqual(['waiting', 'waiting'])
  const again = await launch(data)
  await again.page.getByRole('button', { name: 'Messages' }).click()
  await again.page.getByRole('button', { name: /Tomasz Wierzba/ }).click()
  await expect(message(again.page).getByRole('region', { name: 'What you can do' })).toBeVisible()
  await again.close()
})
