import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openStore } from '../../src/main/storage/store'
import type { Bridge } from '../../src/shared/contract/channels'
import { smallPng } from '../helpers/small-png'
import { type CoachableApp, dataFolder, launch, root } from './coachable-app'

/** A page, or a part of one, with the way to it. */
export interface Stop {
  readonly name: string
  readonly go: (page: Page) => Promise<void>
}

async function toPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
}

/** On a narrow window the list gives way to what was chosen in it. */
async function backToList(page: Page, name: string): Promise<void> {
  const back = page.getByRole('button', { name })
  await page.waitForTimeout(300)
  if (await back.isVisible()) await back.click()
}

async function toMessage(page: Page, subject: RegExp): Promise<void> {
  await toPage(page, 'Messages')
  await backToList(page, 'All messages')
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: subject }).first().click()
  await expect(page.getByRole('article').getByRole('region', { name: 'What you can do' })).toBeVisible()
}

async function toPart(page: Page, name: string): Promise<void> {
  await toPage(page, 'Insight')
  const part = page.getByRole('region', { name, exact: true })
  await part.evaluate((element) => element.scrollIntoView({ block: 'start' }))
}

async function toApplications(page: Page, look: 'Board' | 'List'): Promise<void> {
  await toPage(page, 'Applications')
  const all = page.getByRole('button', { name: 'All applications' })
  await expect(all.or(page.getByText(look, { exact: true })).first()).toBeVisible()
  if (await all.count()) await all.click()
  await page.getByText(look, { exact: true }).click()
}

async function toJournal(page: Page): Promise<void> {
  await toPage(page, 'Journal')
  await backToList(page, 'All entries')
}

async function toLookBack(page: Page): Promise<void> {
  await toJournal(page)
  await page.getByRole('button', { name: 'Look back' }).click()
  await page.getByText('Month', { exact: true }).click()
}

/** Every page, with something on it. */
export const STOPS: readonly Stop[] = [
  { name: 'today', go: (page) => toPage(page, 'Today') },
  {
    name: 'steps',
    async go(page) {
      await toPage(page, 'Today')
      await page.getByRole('button', { name: /^All/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'What to do' })).toBeVisible()
    }
  },
  { name: 'message', go: (page) => toMessage(page, /Gwen Pritchard/) },
  {
    name: 'asking',
    async go(page) {
      await toMessage(page, /Harborline/)
      const show = page.getByRole('button', { name: /^(?:Show|Hide) the draft$/ })
      await expect(show).toBeVisible()
      if ((await show.textContent()) === 'Show the draft') await show.click()
      await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeVisible()
    }
  },
  { name: 'applications', go: (page) => toApplications(page, 'Board') },
  { name: 'applications-list', go: (page) => toApplications(page, 'List') },
  {
    name: 'application',
    async go(page) {
      await toApplications(page, 'List')
      await page.getByRole('button', { name: 'Oakmere Foods', exact: true }).click()
      await expect(page.getByRole('region', { name: 'How it went' })).toBeVisible()
    }
  },
  {
    name: 'resume',
    async go(page) {
      await toPage(page, 'Resume')
      // The check takes its time on a busy machine.
      await expect(page.getByText('Reading it…')).toHaveCount(0, { timeout: 120_000 })
      await expect(page.getByText('managment').first()).toBeVisible({ timeout: 120_000 })
    }
  },
  {
    name: 'journal',
    async go(page) {
      await toJournal(page)
      await page
        .getByRole('list', { name: 'Entries' })
        .getByRole('button', { name: /Marrow Bridge/ })
        .first()
        .click()
      await expect(page.getByRole('textbox', { name: 'Your entry' })).toBeVisible()
    }
  },
  { name: 'look-back', go: toLookBack },
  {
    name: 'kind-words',
    async go(page) {
      await toJournal(page)
      await page.getByRole('button', { name: 'Kind words' }).click()
      await expect(page.getByRole('heading', { name: 'Kind words' })).toBeVisible()
    }
  },
  {
    name: 'search',
    async go(page) {
      await toPage(page, 'Search')
      await page.getByRole('searchbox', { name: 'Search everything' }).fill('interview')
      await expect(page.getByText(/Similar in meaning/).first()).toBeVisible({ timeout: 60_000 })
      await expect(page.getByText('Compared so far')).toHaveCount(0, { timeout: 90_000 })
    }
  },
  { name: 'insight', go: (page) => toPage(page, 'Insight') },
  { name: 'insight-answers', go: (page) => toPart(page, 'How employers answer') },
  { name: 'bias-record', go: (page) => toPart(page, 'Words that were not about your work') },
  {
    name: 'privacy',
    async go(page) {
      await toPage(page, 'Privacy')
      await expect(page.getByText(/^The newest ten stay/)).toBeVisible()
      // The documents name no folder of the computer that took the picture.
      await page.locator('main code').evaluateAll((places) => {
        for (const place of places) place.textContent = '/home/you/.config/Coachable/data'
      })
    }
  },
  { name: 'how-it-reads', go: (page) => toPage(page, 'How it reads') },
  { name: 'settings', go: (page) => toPage(page, 'Settings') }
]

/** Goes to a stop and waits until nothing moves any more. */
export async function arrive(page: Page, stop: Stop): Promise<void> {
  await stop.go(page)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.mouse.move(3, 3)
  await page.waitForTimeout(500)
}

/** A folder with half a year of a search in it, all of it read: the sample data, as if it were the person's own. */
export async function halfAYear(): Promise<string> {
  const folder = await dataFolder()
  const { page, close } = await launch(folder)
  await page.getByRole('button', { name: 'Try it with sample data' }).click()
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const { coachable } = globalThis as unknown as { readonly coachable: Bridge } // put there by the preload
          const messages = await coachable.listMessages()
          return messages.length > 0 && messages.every(({ reading }) => reading !== 'waiting')
        }),
      { timeout: 60_000 }
    )
    .toBe(true)
  await close()
  const store = await openStore({ folder: path.join(folder, 'data') })
  await store.change((state) => ({ ...state, sample: null }))
  await store.close()
  return folder
}

/** Starts on a copy of a folder. */
export async function launchOn(folder: string, scheme: 'light' | 'dark'): Promise<CoachableApp> {
  const own = await dataFolder()
  await cp(path.join(folder, 'data'), path.join(own, 'data'), { recursive: true })
  const started = await launch(own)
  await started.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await expect(started.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
  return started
}

/** Gives the window's page so many pixels. */
export async function size({ app, page }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
    [width, height]
  )
  await expect.poll(() => page.evaluate(() => globalThis.innerWidth)).toBe(width)
  await page.waitForTimeout(250)
}

/** Text and everything else so many times as large. */
export async function zoom({ app, page }: CoachableApp, factor: number): Promise<void> {
  const before = await page.evaluate(() => globalThis.innerWidth)
  await app.evaluate(({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by), factor)
  await expect.poll(() => page.evaluate(() => globalThis.innerWidth)).toBeLessThan(before)
}

/**
 * Takes a picture of the window: for the documents where COACHABLE_SCREENSHOTS=1 asks for it (`npm run screenshots`), in few colours so
 * that it is small; else among the test results, so that an ordinary run leaves the project's files as they are.
 */
export async function documented(page: Page, name: string): Promise<void> {
  const isForDocs = process.env.COACHABLE_SCREENSHOTS === '1'
  const folder = path.join(root, isForDocs ? 'docs/screenshots' : 'test-results/screenshots')
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}.png`), smallPng(png))
}

/** As `picture`, of a window whose page is larger or smaller than usual: the test driver would cut it off. */
export async function captured({ app }: CoachableApp, name: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return image?.toPNG().toString('base64') ?? ''
  })
  const folder = path.join(root, 'test-results', 'screenshots')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, `${name}.png`), Buffer.from(png, 'base64'))
}

/** Parts of the window that run out of it sideways, where nothing scrolls them. */
export function runningOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = globalThis.innerWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const found: string[] = []
    for (const element of document.querySelectorAll('main *, nav *')) {
      const { left, right, width, height } = element.getBoundingClientRect()
      const { visibility, clipPath } = getComputedStyle(element)
      if (width < 2 || height < 2 || visibility === 'hidden' || clipPath !== 'none' || scrolls(element.parentElement))
        continue
      if (left < -1 || right > wide + 1) found.push(`${element.tagName} ${element.textContent?.slice(0, 40)}`)
    }
    return found
  })
}

/** Text that is cut off although nothing tells so: no dots, no scrolling. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('main *, nav *, [role="dialog"] *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const style = getComputedStyle(element)
      if (!hasText || style.overflowX === 'visible' || style.clipPath !== 'none' || element.clientWidth < 3) continue
      if (/auto|scroll/.test(`${style.overflowX}${style.overflowY}`) || style.textOverflow === 'ellipsis') continue
      if (style.webkitLineClamp !== 'none' || element.tagName === 'TEXTAREA' || element.tagName === 'INPUT') continue
      const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 4
      if (isCut) found.push(`${element.tagName} ${element.textContent?.slice(0, 40)}`)
    }
    return found
  })
}

/** What the keyboard has reached: how it is called, whether it can be seen, and whether it shows the focus. */
interface Reached {
  readonly name: string
  readonly isSeen: boolean
  readonly isLit: boolean
}

/** Goes through the page by Tab, from its first element on, and gives what was reached. */
export async function reachedByKeys(page: Page, most: number): Promise<readonly Reached[]> {
  await page.getByRole('main').focus()
  const reached: Reached[] = []
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press('Tab')
    const one = await page.evaluate(async () => {
      // A change of style takes a frame, also where motion is reduced.
      const frames = (count: number) =>
        new Promise<void>((done) => {
          const next = (left: number) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)))
          next(count)
        })
      await frames(2)
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused.closest('main') === null) return null
      const isLitAt = (element: Element | null): boolean => {
        if (element === null) return false
        return [null, '::after', '::before'].some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
        })
      }
      // A field has a frame that changes; a hidden radio lights the words beside it.
      const isField = focused.matches(
        'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'
      )
      const frame = isField ? focused.closest('[class*="rapper"], [class*="card"], [class*="Card"], div') : null
      const places = [focused, focused.nextElementSibling, focused.parentElement, frame]
      for (let tries = 0; tries < 20 && !isField && !places.some(isLitAt); tries += 1) await frames(1)
      const { left, right, top, bottom } = focused.getBoundingClientRect()
      const hidden = focused.matches('input[type="radio"]') && right - left < 3
      return {
        name: `${focused.tagName} ${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').slice(0, 50)}`,
        isSeen: hidden || (right > 0 && bottom > 0 && left < globalThis.innerWidth && top < globalThis.innerHeight),
        isLit: isField || places.some(isLitAt)
      }
    })
    if (one === null) break
    reached.push(one)
  }
  return reached
}
