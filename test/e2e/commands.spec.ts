import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { extractText } from 'unpdf'
import { COMMANDS, type CommandId } from '../../src/shared/domain/commands'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture, root } from './coachable-app'
import { size } from './page-walk'

const sample = (name: string) => path.join(root, 'resources', 'samples', name)
const RESUME = path.join(root, 'test', 'fixtures', 'resumes', 'desk', 'operations-analyst.typo.pdf')
const nav = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

/** Chooses a command of the real menu, as a click on it does. */
const choose = ({ app }: CoachableApp, id: CommandId) =>
  app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item?.enabled) throw new Error(`${wanted} cannot be chosen`)
    const window = BrowserWindow.getAllWindows()[0]
    item.click({}, window, window?.webContents)
  }, id)

/** A program with one message that has been read, and the dialogs of the system answered. */
async function begun(pdf: string): Promise<CoachableApp> {
  const started = await launch(await dataFolder(), [sample('feedback.eml')])
  await started.app.evaluate(
    ({ dialog, shell }, [file, more]) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: file ?? '' })
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [more ?? ''] })
      shell.openPath = async (folder) => {
        Reflect.set(globalThis, 'shownFolder', folder)
        return ''
      }
    },
    [pdf, sample('role-on-hold.eml')]
  )
  await expect(started.page.getByRole('article').getByRole('region', { name: 'What you can do' })).toBeVisible({
    timeout: 40_000
  })
  return started
}

/** A change of colours takes its time, and halfway there nothing is as it will be. */
async function atRest(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSTransition).length))
    .toBe(0)
}

test('every command of the menu does what it says', async () => {
  const pdf = path.join(await dataFolder(), 'message.pdf')
  const started = await begun(pdf)
  const { app, page, errors } = started
  const zoom = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
  const dialog = page.getByRole('dialog')
  const tick = page.getByRole('article').getByRole('checkbox').first()

  await tick.click()
  await expect(tick).toBeChecked()
  await choose(started, 'undo')
  await expect(tick).not.toBeChecked()
  await choose(started, 'redo')
  await expect(tick).toBeChecked()

  // An employer's words go into another program by dragging, and by the keyboard, with where they are from.
  const quote = page
    .getByRole('article')
    .getByRole('button', { name: /walk-through of the returns backlog/ })
    .last()
  const dragged = await quote.evaluate((element) => {
    const dataTransfer = new DataTransfer()
    element.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }))
    element.dispatchEvent(new DragEvent('dragend', { bubbles: true }))
    return dataTransfer.getData('text/plain')
  })
  expect(dragged).toMatch(/^“[^“”]*walk-through of the returns backlog[^“”]*”\n— Brightwater, .*2026$/)
  await quote.focus()
  await page.keyboard.press('Control+c')
  await expect(page.getByText('Copied, with where it is from.')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(dragged)
  const mark = page.locator('mark[data-evidence]', { hasText: 'walk-through of the' }).first()
  await mark.focus()
  await page.keyboard.press('Control+c')
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(dragged)

  await choose(started, 'savePdf')
  await expect
    .poll(() =>
      readFile(pdf).then(
        ({ length }) => length,
        () => 0
      )
    )
    .toBeGreaterThan(1000)
  const { text } = await extractText(new Uint8Array(await readFile(pdf)), { mergePages: true })
  expect(text).toContain('What you can do')
  // In the letter, and as what they said beside what to do.
  expect(text.replaceAll(/\s+/g, ' ').split('We will open a second analyst post in February').length).toBeGreaterThan(2)
  expect(text).not.toContain('Settings')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await choose(started, 'print')
  await expect(page.locator('body[data-printed]')).toHaveCount(1)

  const pages = [
    ['today', 'Today'],
    ['messages', 'Messages'],
    ['applications', 'Applications'],
    ['resume', 'Resume'],
    ['journal', 'Journal'],
    ['insight', 'Insight'],
    ['privacy', 'Privacy'],
    ['reading', 'How it reads'],
    ['settings', 'Settings'],
    ['steps', 'Today']
  ] as const
  for (const [id, name] of pages) {
    await choose(started, id)
    await expect(nav(page).getByRole('button', { name }).first()).toHaveAttribute('aria-current', 'page')
    const key = COMMANDS.find((command) => command.id === id)?.key?.key
    await choose(started, id === 'insight' ? 'today' : 'insight')
    await expect(nav(page).getByRole('button', { name }).first()).not.toHaveAttribute('aria-current', 'page')
    await page.keyboard.press(`Control+${key?.toLowerCase()}`)
    await expect(nav(page).getByRole('button', { name }).first()).toHaveAttribute('aria-current', 'page')
  }
  await choose(started, 'about')
  await expect(page.getByRole('heading', { name: 'About' })).toBeFocused()
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { name: 'Keys', exact: true })).toBeFocused()

  await choose(started, 'search')
  const search = page.getByRole('searchbox', { name: 'Search everything' })
  await search.focus()
  await page.keyboard.type('abc')
  // The keyboard is in a field: its words are taken back, not the last tick.
  await choose(started, 'undo')
  await expect(search).not.toHaveValue('abc')
  await choose(started, 'redo')
  await expect(search).toHaveValue('abc')

  await choose(started, 'pasteText')
  await expect(dialog).toBeVisible()
  // A dialog keeps the page's commands out.
  await choose(started, 'today')
  await expect(search).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await choose(started, 'writeTalk')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await choose(started, 'newEntry')
  await expect(page.getByRole('textbox', { name: 'Your entry' })).toBeFocused()
  await choose(started, 'addApplication')
  await expect(page.locator('[data-add-application]')).toBeFocused()
  await choose(started, 'find')
  await expect(page.getByRole('textbox', { name: 'Find on this page' })).toBeFocused()
  await page.keyboard.press('Escape')
  await choose(started, 'palette')
  await expect(page.getByRole('combobox', { name: 'Type a part of a command' })).toBeFocused()
  await page.keyboard.press('Escape')

  await choose(started, 'zoomIn')
  await expect.poll(zoom).toBeCloseTo(1.1)
  await choose(started, 'zoomOut')
  await choose(started, 'zoomOut')
  await expect.poll(zoom).toBeCloseTo(0.9)
  await choose(started, 'zoomReset')
  await expect.poll(zoom).toBeCloseTo(1)
  await choose(started, 'fullScreen')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen()))
    .toBe(true)
  await choose(started, 'fullScreen')
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen()))
    .toBe(false)
  await choose(started, 'dataFolder')
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shownFolder'))).toMatch(/data$/)

  await choose(started, 'messages')
  await expect(nav(page).getByRole('button', { name: 'Messages' })).toHaveAttribute('aria-current', 'page')
  await choose(started, 'open')
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(2)
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock') ?? null)).toBeNull()
  expect(errors).toEqual([])
  const ended = app.waitForEvent('close')
  await choose(started, 'quit')
  await ended
})

test('the checklist of a resume is saved as a PDF, alone and in black on white', async () => {
  test.setTimeout(180_000)
  const pdf = path.join(await dataFolder(), 'checklist.pdf')
  const started = await launch(await dataFolder())
  const { app, page, errors, close } = started
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await app.evaluate(
    ({ dialog }, [file, resume]) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: file ?? '' })
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [resume ?? ''] })
    },
    [pdf, RESUME]
  )
  await choose(started, 'resume')
  await expect(nav(page).getByRole('button', { name: 'Resume' })).toHaveAttribute('aria-current', 'page')
  await choose(started, 'open')
  await expect(page.getByRole('button', { name: 'Print this list' })).toBeVisible({ timeout: 120_000 })
  const items = page.locator('[data-paper] [data-item]')
  await expect(items.first()).toBeVisible()
  await choose(started, 'savePdf')
  await expect
    .poll(() =>
      readFile(pdf).then(
        ({ length }) => length,
        () => 0
      )
    )
    .toBeGreaterThan(1000)
  const { text } = await extractText(new Uint8Array(await readFile(pdf)), { mergePages: true })
  expect(text).toContain('Before the next application')
  expect(text).not.toContain('Print this list')
  expect(text).not.toContain('Nothing leaves this computer')
  expect(errors).toEqual([])
  await close()
})

test('the palette and finding in the page are used by the keyboard alone, in light and dark', async () => {
  const started = await begun('')
  const { page, errors, close } = started
  const palette = page.getByRole('combobox', { name: 'Type a part of a command' })
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option')
  const find = page.getByRole('textbox', { name: 'Find on this page' })
  const where = page.getByRole('search', { name: 'Find on this page' }).getByRole('status')
  await size(started, 1024, 700)

  await page.keyboard.press('Control+f')
  await expect(find).toBeFocused()
  await page.keyboard.type('RESUME')
  await expect(where).toHaveText(/^1 of [2-9]/)
  await page.keyboard.press('Enter')
  await expect(where).toHaveText(/^2 of/)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(where).toHaveText(/^(\d+) of \1$/)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    await atRest(page)
    expect(await faults(page)).toEqual([])
    await picture(page, `find-${scheme}`)
    await page.keyboard.press('Escape')
    await expect(find).toHaveCount(0)
    await page.keyboard.press('Control+Shift+P')
    await expect(palette).toBeFocused()
    await expect(options.first()).toBeVisible()
    await atRest(page)
    expect(await faults(page)).toEqual([])
    await picture(page, `palette-${scheme}`)
    await page.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
    await page.keyboard.press('Control+f')
    await page.keyboard.type('no such words')
    await expect(where).toHaveText('Not on this page')
  }
  await page.getByRole('button', { name: 'Search everything' }).click()
  await expect(find).toHaveCount(0)
  await expect(page.getByRole('searchbox', { name: 'Search everything' })).toBeVisible()
  await page.getByRole('main').focus()

  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('jour')
  await expect(options.first()).toHaveText(/^Journal/)
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(palette).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(nav(page).getByRole('button', { name: 'Journal' })).toHaveAttribute('aria-current', 'page')
  await page.getByRole('main').focus()
  await page.keyboard.press('Control+Shift+P')
  await expect(options.first()).toHaveText(/^Journal/)
  await page.keyboard.type('xqz')
  await expect(page.getByText('No command has these letters in its name.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})
