import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture } from './coachable-app'
import {
  arrive,
  captured,
  cutOff,
  documented,
  halfAYear,
  launchOn,
  reachedByKeys,
  runningOut,
  STOPS,
  size,
  zoom
} from './page-walk'

/** So many stops of the keyboard on a page are looked at. */
const MOST_STOPS = 60

/** Not in the documents: they would say the same again. */
const ONLY_LOOKED_AT = new Set(['insight-answers', 'kind-words'])

let folder: Promise<string> | null = null
/** The data that these tests begin with, made once. */
function data(): Promise<string> {
  folder ??= halfAYear()
  return folder
}

/** What fits does not hang on the theme: dark is wide for the pictures only. */
function sizes(scheme: 'light' | 'dark'): readonly boolean[] {
  return scheme === 'light' || process.env.COACHABLE_SCREENSHOTS === '1' ? [true, false] : [true]
}

/** Both sizes and both themes are among the pictures of a page: small and light, wide and dark. */
async function take(page: Page, name: string, scheme: 'light' | 'dark', isSmall: boolean): Promise<void> {
  if (ONLY_LOOKED_AT.has(name) || isSmall !== (scheme === 'light')) {
    await picture(page, `${name}-${isSmall ? 'small' : 'wide'}-${scheme}`)
  } else await documented(page, isSmall ? name : `${name}-dark`)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every page with half a year on it, small and wide, ${scheme}`, { tag: '@pictures' }, async () => {
    test.setTimeout(420_000)
    const started = await launchOn(await data(), scheme)
    const { page, errors, close } = started
    for (const isSmall of sizes(scheme)) {
      await size(started, ...((isSmall ? [1024, 700] : [1920, 1080]) as [number, number]))
      for (const stop of STOPS) {
        await test.step(stop.name, async () => {
          await arrive(page, stop)
          await take(page, stop.name, scheme, isSmall)
          expect.soft(await runningOut(page), `${stop.name}: runs out of the window`).toEqual([])
          expect.soft(await cutOff(page), `${stop.name}: is cut off`).toEqual([])
          if (isSmall) expect.soft(await faults(page), stop.name).toEqual([])
        })
      }
    }
    expect(errors).toEqual([])
    await close()
  })

  test(`the first start and every empty page, ${scheme}`, { tag: '@pictures' }, async () => {
    test.setTimeout(180_000)
    const started = await launch(await dataFolder())
    const { page, errors, close } = started
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    for (const isSmall of sizes(scheme)) {
      await size(started, ...((isSmall ? [1024, 700] : [1920, 1080]) as [number, number]))
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Today' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Good that you are here.' })).toBeVisible()
      await page.mouse.move(3, 3)
      await page.waitForTimeout(300)
      await take(page, 'first-run', scheme, isSmall)
      for (const name of ['Messages', 'Applications', 'Resume', 'Journal', 'Insight', 'Search', 'How it reads']) {
        await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
        await page.getByRole('heading').first().waitFor()
        await page.mouse.move(3, 3)
        await page.waitForTimeout(300)
        await picture(page, `empty-${name.toLowerCase().replaceAll(' ', '-')}-${isSmall ? 'small' : 'wide'}-${scheme}`)
        expect.soft(await runningOut(page), name).toEqual([])
        if (isSmall) expect.soft(await faults(page), name).toEqual([])
      }
    }
    expect(errors).toEqual([])
    await close()
  })
}

test('with everything twice as large nothing is lost: it fits the window, and the keyboard reaches and shows it', async () => {
  test.setTimeout(420_000)
  const started = await launchOn(await data(), 'light')
  const { page, errors, close } = started
  await size(started, 1280, 800)
  await zoom(started, 2)
  for (const stop of STOPS) {
    await test.step(stop.name, async () => {
      await arrive(page, stop)
      await captured(started, `zoomed-${stop.name}`)
      expect.soft(await runningOut(page), `${stop.name}: runs out of the window`).toEqual([])
      expect.soft(await cutOff(page), `${stop.name}: is cut off`).toEqual([])
      const reached = await reachedByKeys(page, 25)
      expect
        .soft(
          reached.filter(({ isSeen }) => !isSeen),
          `${stop.name}: reached out of sight`
        )
        .toEqual([])
    })
  }
  expect(errors).toEqual([])
  await close()
})

test('the keyboard alone goes through every page, and each stop is seen and lit', async () => {
  test.setTimeout(420_000)
  const started = await launchOn(await data(), 'light')
  const { page, errors, close } = started
  await size(started, 1024, 700)
  for (const stop of STOPS) {
    await test.step(stop.name, async () => {
      await arrive(page, stop)
      const reached = await reachedByKeys(page, MOST_STOPS)
      expect.soft(reached.length, stop.name).toBeGreaterThan(0)
      expect
        .soft(
          reached.filter(({ isSeen }) => !isSeen),
          `${stop.name}: reached out of sight`
        )
        .toEqual([])
      expect
        .soft(
          reached.filter(({ isLit }) => !isLit),
          `${stop.name}: without a visible focus`
        )
        .toEqual([])
    })
  }
  expect(errors).toEqual([])
  await close()
})

test('the key that opens files opens what the page is about', async () => {
  const { app, page, errors, close } = await launchOn(await data(), 'light')
  await app.evaluate(({ dialog }) => {
    const asked = globalThis as typeof globalThis & { titles?: string[] }
    asked.titles = []
    dialog.showOpenDialog = async (...given: readonly unknown[]) => {
      asked.titles?.push(JSON.stringify(given.at(-1)))
      return { canceled: true, filePaths: [] }
    }
  })
  const asked = () => app.evaluate(() => (globalThis as typeof globalThis & { titles?: string[] }).titles ?? [])
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Resume' })).toHaveAttribute(
    'aria-current',
    'page'
  )
  await page.keyboard.press('Control+o')
  await expect.poll(asked).toEqual([expect.stringMatching(/resume/i)])
  await page.keyboard.press('Control+3')
  await page.keyboard.press('Control+o')
  await expect.poll(async () => (await asked()).length).toBe(2)
  expect((await asked())[1]).not.toMatch(/resume/i)
  expect(errors).toEqual([])
  await close()
})

/** A dialog with the way to it; the last press is by the keyboard. */
interface Asked {
  readonly name: string
  readonly stop: string
  readonly open: (page: Page) => Promise<void>
  readonly isDocumented?: true
}

async function press(page: Page, name: string | RegExp, role: 'button' | 'menuitem' = 'button'): Promise<void> {
  await page.getByRole(role, { name }).first().focus()
  await page.keyboard.press('Enter')
}

const DIALOGS: readonly Asked[] = [
  { name: 'paste', stop: 'message', open: (page) => press(page, 'Paste text') },
  { name: 'write-down', stop: 'message', open: (page) => press(page, 'Write it down'), isDocumented: true },
  { name: 'details', stop: 'message', open: (page) => press(page, 'Edit details'), isDocumented: true },
  {
    name: 'original',
    stop: 'message',
    async open(page) {
      await page
        .getByRole('article')
        .getByRole('button', { name: /^(?:More|Message menu)/ })
        .press('Enter')
      await press(page, 'Show original source', 'menuitem')
    }
  },
  {
    name: 'table',
    stop: 'applications',
    async open(page) {
      await press(page, 'More for all applications')
      await press(page, 'Bring in a table…', 'menuitem')
    },
    isDocumented: true
  },
  { name: 'names', stop: 'application', open: (page) => press(page, 'Edit company and role') },
  { name: 'target', stop: 'resume', open: (page) => press(page, /^(?:Change what it is for|Say what it is for)$/) },
  { name: 'versions', stop: 'resume', open: (page) => press(page, /versions?, (?:newest )?from/) },
  { name: 'link', stop: 'journal', open: (page) => press(page, 'Link a message or an application…') }
]

async function throughDialog(started: CoachableApp, asked: Asked, scheme: 'light' | 'dark'): Promise<void> {
  const { page } = started
  const stop = STOPS.find(({ name }) => name === asked.stop)
  if (!stop) throw new Error(asked.stop)
  await arrive(page, stop)
  await asked.open(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  if (asked.name === 'table') {
    await dialog
      .getByLabel('Or paste the cells here')
      .fill(
        'Company\tPosition\tStatus\tDate applied\tSalary\nNorthwind\tData analyst\tRejected\t03/04/2026\t50k\nMüller & Söhne\tKoch\tclosed\t05/06/2026\t'
      )
    await dialog.getByRole('button', { name: 'Read these cells' }).click()
    await expect(dialog.getByText('Say first which number is the day.')).toBeVisible()
  }
  await page.waitForTimeout(300)
  if (asked.isDocumented && scheme === 'light') await documented(page, asked.name)
  else await picture(page, `dialog-${asked.name}-${scheme}`)
  expect.soft(await faults(page), asked.name).toEqual([])
  expect.soft(await cutOff(page), asked.name).toEqual([])
  // The keyboard stays in it, and Escape leaves it for where one was.
  for (let at = 0; at < 30; at += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null), asked.name).toBe(
      true
    )
  }
  await page.keyboard.press('Escape')
  await expect(dialog, asked.name).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every dialog, by the keyboard, ${scheme}`, { tag: '@pictures' }, async () => {
    test.setTimeout(420_000)
    const started = await launchOn(await data(), scheme)
    await size(started, 1024, 700)
    for (const asked of DIALOGS) await test.step(asked.name, () => throughDialog(started, asked, scheme))
    expect(started.errors).toEqual([])
    await started.close()
  })
}
