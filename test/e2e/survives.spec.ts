import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { filesBelow } from '../storage/files-below'
import { type CoachableApp, dataFolder, dropFiles, launch, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')

/** Longer than the program gives its windows, shorter than a system that shuts down waits. */
const MOST_MS = 15_000

type Way = NodeJS.Signals | 'shutdown'

// Windows has neither: there the system asks the windows.
const WAYS: readonly Way[] = process.platform === 'win32' ? [] : ['SIGTERM', 'SIGINT', 'SIGHUP', 'shutdown']

async function toPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name, exact: true }).click()
}

function messages(page: Page): Locator {
  return page.getByRole('list', { name: 'Messages' }).getByRole('listitem')
}

/** Ends the program in some way and waits for that. Gives how long it took, in milliseconds. */
async function endBy({ app }: CoachableApp, way: Way): Promise<number> {
  const child = app.process()
  const ended = once(child, 'exit')
  const begun = performance.now()
  if (way === 'shutdown') {
    // What the system's session manager tells Electron; the connection may be gone before the answer.
    await app
      .evaluate(({ powerMonitor }) => void powerMonitor.emit('shutdown', { preventDefault: () => undefined }))
      .catch(() => null)
  } else {
    child.kill(way)
  }
  await ended
  return performance.now() - begun
}

for (const way of WAYS) {
  test(`${way} ends the program with everything kept, the last words typed included`, async () => {
    const data = await dataFolder()
    const first = await launch(data)
    await dropFiles(first.page, [samples])
    await toPage(first.page, 'Messages')
    await expect(messages(first.page)).toHaveCount(4)
    await toPage(first.page, 'Journal')
    await expect(first.page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible()
    await first.page.keyboard.press('n')
    await expect(first.page.getByRole('textbox', { name: 'Your entry' })).toBeFocused()
    await first.page.keyboard.type('Typed in the very last momen')
    expect(await endBy(first, way)).toBeLessThan(MOST_MS)
    expect((await readdir(data)).includes('data.lock'), 'the lock is given back').toBe(false)

    const second = await launch(data)
    await expect(second.page.getByText(/could not be read|damaged/)).toHaveCount(0)
    await toPage(second.page, 'Messages')
    await expect(messages(second.page)).toHaveCount(4)
    await toPage(second.page, 'Journal')
    await expect(second.page.getByText('Typed in the very last momen').first()).toBeVisible()
    await second.close()
  })
}

test('SIGKILL leaves everything that was acknowledged, and the next start takes the folder over', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await dropFiles(first.page, [samples])
  await toPage(first.page, 'Messages')
  await expect(messages(first.page)).toHaveCount(4)
  await endBy(first, 'SIGKILL')
  expect(await readdir(data)).toContain('data.lock')
  const second = await launch(data)
  await toPage(second.page, 'Messages')
  await expect(messages(second.page)).toHaveCount(4)
  await expect(second.page.getByText(/Another Coachable/)).toHaveCount(0)
  await second.close()
})

test('data that another process has open is shown and not changed', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  await dropFiles(first.page, [samples])
  await toPage(first.page, 'Messages')
  await expect(messages(first.page)).toHaveCount(4)
  await first.close()
  // Another computer that shares the disk.
  const other = { pid: 1, began: null, boot: 'another', host: 'another', at: Date.now() }
  await writeFile(path.join(data, 'data.lock'), JSON.stringify(other))
  const before = await filesBelow(path.join(data, 'data'))
  const second = await launch(data)
  await expect(second.page.getByText(/Another Coachable has your data open/)).toBeVisible()
  await toPage(second.page, 'Messages')
  await expect(messages(second.page)).toHaveCount(4)
  await second.close()
  expect(await filesBelow(path.join(data, 'data'))).toEqual(before)
})

test('data of a newer version refuses every way of changing it, and nothing on the disk changes', async () => {
  const data = await dataFolder()
  await mkdir(path.join(data, 'data', 'originals'), { recursive: true })
  await writeFile(path.join(data, 'data', 'state.json'), '{"version":3,"letters":[]}')
  const before = await filesBelow(path.join(data, 'data'))
  const { page, close } = await launch(data)
  await expect(page.getByText(/Your data cannot be changed by this version/)).toBeVisible()
  await dropFiles(page, [samples]).catch(() => undefined)
  const codes = await page.evaluate(async () => {
    // The preload's object is in the page only.
    const bridge = (globalThis as unknown as { coachable: Bridge }).coachable
    const at = '2026-11-23'
    const id = '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a11'
    const asked: Record<string, Promise<unknown>> = {
      setColorScheme: bridge.setColorScheme('dark'),
      setWaits: bridge.setWaits({ noAnswerAfter: 3, askAgainAfter: 3 }),
      importText: bridge.importText('Thank you for applying. We went with someone else.'),
      importSample: bridge.importSample(),
      loadSample: bridge.loadSample(),
      removeSample: bridge.removeSample(),
      setLearning: bridge.setLearning(false),
      endWatching: bridge.endWatching(),
      makeBackup: bridge.makeBackup(),
      restoreBackup: bridge.restoreBackup('state-20260101T000000000Z-1.json'),
      writeEntry: bridge.writeEntry({
        id,
        text: 'a day',
        seen: null,
        about: { day: at, mood: null, prompt: null, messages: [], applications: [] }
      })
    }
    const answers: Record<string, string> = {}
    for (const [name, answer] of Object.entries(asked)) {
      answers[name] = await answer.then(
        (value) => (value === true ? 'true' : String(Object(value).code ?? JSON.stringify(value))),
        () => 'refused'
      )
    }
    return answers
  })
  const { importText, importSample, ...others } = codes
  // These two only begin an import; how it went is told by its progress.
  expect([importText, importSample]).toEqual(['true', 'true'])
  for (const [name, code] of Object.entries(others)) {
    expect(['newer_data', 'not_found'], name).toContain(code)
  }
  await expect(page.getByText(/newer Coachable/).first()).toBeVisible()
  await close()
  expect(await filesBelow(path.join(data, 'data'))).toEqual(before)
  expect((await readdir(data)).includes('backups')).toBe(false)
  expect(await readFile(path.join(data, 'data', 'state.json'), 'utf8')).toBe('{"version":3,"letters":[]}')
})
