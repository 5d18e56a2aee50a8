import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, test } from '@playwright/test'
import { dataFolder, launch, picture, root } from './coachable-app'
import { keptWordsIn } from './log-words'

const MAIL = path.join(root, 'resources/samples/feedback.eml')
/** Stands in no text of the program: where it is found, somebody's words were told. */
const SECRET = 'Wistaria Pemberton told me privately'

/** What the window's page gives for an expression; also of a page that took the place of one that ended. */
function inWindow<T>(app: ElectronApplication, expression: string): Promise<T> {
  return app.evaluate(
    ({ BrowserWindow }, code) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
        // A page that ends meanwhile never answers.
        new Promise((_, refuse) => setTimeout(() => refuse(new Error('The page does not answer.')), 6000))
      ]) as Promise<T>,
    expression
  )
}

/** All words that the window shows. */
function shown(app: ElectronApplication): Promise<string> {
  return inWindow<string>(app, 'document.body.innerText').catch(() => '')
}

function press(app: ElectronApplication, name: string): Promise<void> {
  return inWindow(
    app,
    `[...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.innerText).trim() === ${JSON.stringify(name)}).click()`
  )
}

function endPage(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
}

/** A picture of a page that the test driver has lost sight of. */
async function windowPicture(app: ElectronApplication, name: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.toPNG().toString('base64')
  )
  const folder = path.join(root, 'test-results/screenshots')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}.png`), Buffer.from(png ?? '', 'base64'))
}

/** Answers every window of the system's own with a button, and writes down what it showed. */
async function answerDialogs(app: ElectronApplication, told: string, buttons: readonly number[]): Promise<void> {
  await app.evaluate(
    ({ app: electron, dialog, clipboard }, { file, answers }) => {
      // In the packed main script there is a main module, and no import at run time.
      const { appendFileSync } = (process.mainModule as NodeModule).require('node:fs') as typeof import('node:fs')
      const left = [...answers]
      const note = (what: string, words: string): void => appendFileSync(file, `${JSON.stringify({ what, words })}\n`)
      dialog.showMessageBox = (async (options: { message: string; detail: string }) => {
        note('dialog', `${options.message}\n${options.detail}`)
        return { response: left.shift() ?? 2, checkboxChecked: false }
      }) as unknown as typeof dialog.showMessageBox // the one way in which the program calls it
      clipboard.writeText = async (words) => note('copied', words)
      electron.relaunch = (options) => note('relaunch', (options?.args ?? []).join(' '))
    },
    { file: told, answers: buttons }
  )
}

async function toldIn(file: string): Promise<readonly { readonly what: string; readonly words: string }[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

const ended = (app: ElectronApplication): Promise<void> => new Promise((done) => void app.once('close', () => done()))

test('a window that ends comes back where it was, with what was typed, and says so once', async () => {
  const data = await dataFolder()
  const { app, page, close } = await launch(data, [MAIL])
  await page.getByRole('article').waitFor()
  const heading = (await page.getByRole('article').getByRole('heading').first().textContent()) ?? ''
  await page.keyboard.press('ControlOrMeta+n')
  await page.getByRole('dialog').getByLabel('Who').fill('Wistaria')
  await page.getByRole('dialog').locator('textarea').fill(SECRET)
  await page.waitForTimeout(600)

  await endPage(app)
  await expect.poll(() => shown(app)).toContain('The window had to start again. Nothing was lost')
  await expect.poll(() => shown(app)).toContain(heading)
  await windowPicture(app, 'crash-window')
  // What was typed stands in the dialog when it is asked for again.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'n', modifiers: ['control'] })
  })
  await expect
    .poll(() => inWindow(app, "document.querySelector('[role=dialog] textarea')?.value ?? ''").catch(() => ''))
    .toBe(SECRET)
  await press(app, 'Close')

  await press(app, 'Show the report')
  const report = () =>
    inWindow<string>(app, "document.querySelector('[role=dialog] textarea')?.value ?? ''").catch(() => '')
  await expect.poll(report).toContain('The window ended and was started again.')
  const text = await report()
  expect(text).toMatch(/Electron \d+\./)
  expect(text).toContain('messages 1')
  expect(text).toMatch(/page-gone reason=(?:killed|crashed)/)
  expect(text).not.toContain('Wistaria')
  expect(text).not.toContain(root)
  expect(text).not.toContain(data)
  await windowPicture(app, 'crash-report')
  await press(app, 'Close')
  await press(app, 'Dismiss')
  await expect.poll(() => shown(app)).not.toContain('had to start again')
  await inWindow(app, 'setTimeout(() => location.reload())')
  await expect.poll(() => shown(app)).toContain('Today')
  expect(await shown(app)).not.toContain('had to start again')
  await close()
})

test('a window that ends again and again is asked about by the system, with the whole report', async () => {
  const data = await dataFolder()
  const told = path.join(data, 'told')
  const { app } = await launch(data, [MAIL])
  await answerDialogs(app, told, [1, 0])
  const over = ended(app)
  for (let death = 0; death < 3; death += 1) {
    await expect.poll(() => shown(app)).toContain('Messages')
    await endPage(app)
    await expect.poll(async () => (await toldIn(told)).length > 0 || (await shown(app)) !== '').toBe(true)
  }
  await over
  const all = await toldIn(told)
  expect(all.map(({ what }) => what)).toEqual(['dialog', 'copied', 'dialog', 'relaunch'])
  expect(all[0]?.words).toContain('The window keeps ending')
  expect(all[0]?.words).toContain(all[1]?.words)
  expect(all[1]?.words).toContain('The window ended and was started again.')
  expect(all[3]?.words).toContain(`--user-data-dir=${data}`)
  expect(await keptWordsIn(data, '')).toEqual([])

  // It was closed, and not broken off.
  const second = await launch(data)
  await expect(second.page.getByText('ended unexpectedly')).toHaveCount(0)
  await second.close()
  // A dump is a piece of memory, and memory holds mails.
  const files = await readdir(data, { recursive: true })
  expect(files.filter((name) => /\.dmp$|\.mdmp$/i.test(name))).toEqual([])
})

test('a window that does not answer is waited for or started again, as the person says', async () => {
  const data = await dataFolder()
  const told = path.join(data, 'told')
  const { app, close } = await launch(data)
  await answerDialogs(app, told, [0, 1])
  const fallSilent = () =>
    app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'))
  await fallSilent()
  await expect.poll(async () => (await toldIn(told)).length).toBe(1)
  expect(await shown(app)).not.toContain('had to start again')
  await fallSilent()
  await expect.poll(() => shown(app)).toContain('The window had to start again.')
  expect((await toldIn(told))[0]?.words).toContain('The window has not answered for a while')
  await close()
})

test('a page that cannot be shown says so, and gives the same report', async () => {
  const data = await dataFolder()
  const { app, page, close } = await launch(data, [MAIL])
  await page.getByRole('article').waitFor()
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal:list')
    ipcMain.handle('journal:list', () => ({ broken: true }))
  })
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
  await expect(page.getByRole('heading', { name: 'This page stumbled.' })).toBeVisible()
  await picture(page, 'crash-page')
  await page.getByRole('button', { name: 'Show the report' }).click()
  const report = page.getByRole('dialog').getByLabel('Report')
  await expect(report).toHaveValue(/A page could not be shown\.\n {2}TypeError\n {4}at /)
  await page.keyboard.press('Escape')
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await close()
})

test('a reader that ends is started again, reads on, and the window says so', async () => {
  const data = await dataFolder()
  const { app, page, errors, close } = await launch(data, [MAIL])
  await expect(
    page
      .getByRole('article')
      .getByText(/% sure/)
      .first()
  ).toBeVisible({ timeout: 60_000 })
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Coachable reader')?.pid ?? 0
  )
  process.kill(pid, 'SIGKILL')
  await expect(page.getByText('The part that reads messages stopped and was started again.')).toBeVisible()
  await page.evaluate(() =>
    (globalThis as unknown as { coachable: { importText(text: string): Promise<true> } }).coachable.importText(
      'Dear Sam,\n\nthank you for your application. We chose a candidate with more experience in planning.\n\nKind regards\nJo'
    )
  )
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  const items = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.getByText('Waiting')).toHaveCount(0)
  await picture(page, 'crash-reader')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(page, 'crash-reader-dark')
  await page.getByRole('button', { name: 'Show the report' }).click()
  await expect(page.getByRole('dialog').getByLabel('Report')).toHaveValue(/reader-ended code=\d+/)
  expect(errors).toEqual([])
  await close()
})

test('an error that main cannot go on from is told, nothing is lost, and the next start tells where it was', async () => {
  const data = await dataFolder()
  const told = path.join(data, 'told')
  const { app, page } = await launch(data, [MAIL])
  await page.getByRole('article').waitFor()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
  await page.keyboard.press('ControlOrMeta+n')
  await page.keyboard.press('Escape')
  await answerDialogs(app, told, [0])
  const over = ended(app)
  await page.evaluate((text) => {
    const { coachable } = globalThis as unknown as {
      coachable: { writeEntry(writing: unknown): Promise<unknown> }
    }
    const about = { day: '2026-01-01', mood: null, prompt: null, messages: [], applications: [] }
    return coachable.writeEntry({ id: '0b0e7a52-8f0e-4c62-9a63-5c2f6f1f0a11', text, seen: null, about })
  }, SECRET)
  await app.evaluate((_electron, words) => {
    setTimeout(() => {
      throw new RangeError(`${words} in /home/someone/letters`)
    })
  }, SECRET)
  await over
  const [dialog, relaunch] = await toldIn(told)
  expect(dialog?.words).toContain('Everything that was kept is safe on your disk.')
  expect(dialog?.words).toContain('RangeError')
  expect(dialog?.words).not.toContain('Wistaria')
  expect(dialog?.words).not.toContain('someone')
  expect(relaunch).toMatchObject({ what: 'relaunch' })

  const second = await launch(data)
  await expect(second.page.getByText('Coachable ended unexpectedly the last time.')).toBeVisible()
  await picture(second.page, 'crash-ended')
  await second.page.getByRole('button', { name: 'Show the report' }).click()
  const report = second.page.getByRole('dialog').getByLabel('Report')
  await expect(report).toHaveValue(/The program ended without closing\.\n {2}RangeError/)
  await expect(report).not.toHaveValue(/Wistaria|someone/)
  await second.page.getByRole('dialog').getByRole('button', { name: 'Copy' }).click()
  await expect(second.page.getByText('Copied.')).toBeVisible()
  await second.page.keyboard.press('Escape')
  await second.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' }).click()
  await expect(second.page.getByText(SECRET).first()).toBeVisible()
  await second.close()
})

test('a promise that nobody waited for does not end the program', async () => {
  const data = await dataFolder()
  const { app, page, close } = await launch(data, [MAIL])
  await page.getByRole('article').waitFor()
  await app.evaluate((_electron, words) => {
    void Promise.reject(new Error(words))
    setTimeout(() => {
      throw Object.assign(new Error(words), { code: 'EPIPE' })
    })
  }, SECRET)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Show the log' }).click()
  const log = page.getByRole('dialog').getByLabel('Log')
  await expect(log).toHaveValue(/opened messages=\d+/)
  await expect(log).toHaveValue(/main-error name=Error code=EPIPE/)
  await expect(log).not.toHaveValue(/Wistaria/)
  await picture(page, 'crash-log')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Show the log' }).click()
  await picture(page, 'crash-log-dark')
  await page.keyboard.press('Escape')
  await close()
})

test('a program that was killed says so once at its next start, and everything is there', async () => {
  const data = await dataFolder()
  const first = await launch(data, [MAIL])
  await first.page.getByRole('article').waitFor()
  const over = ended(first.app)
  first.app.process().kill('SIGKILL')
  await over

  const second = await launch(data)
  await expect(
    second.page.getByText('Coachable ended unexpectedly the last time. Nothing that was kept is lost.')
  ).toBeVisible()
  await second.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(second.page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(1)
  await second.page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(second.page.getByText('ended unexpectedly')).toHaveCount(0)
  await second.close()

  const third = await launch(data)
  await expect(third.page.getByText('ended unexpectedly')).toHaveCount(0)
  await third.close()
})
