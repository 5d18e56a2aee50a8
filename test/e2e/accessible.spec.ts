import { expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { picture } from './coachable-app'
import { arrive, halfAYear, launchOn, reachedByKeys, STOPS, size } from './page-walk'

let folder: Promise<string> | null = null
function data(): Promise<string> {
  folder ??= halfAYear()
  return folder
}

/** What still moves, or would move at its next change, although less motion is asked for: where, and how long. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string): number => Math.max(...times.split(',').map((time) => Number.parseFloat(time)))
    const told = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
      const turning = animationName === 'none' ? 0 : longest(animationDuration)
      const most = Math.max(longest(transitionDuration), turning)
      return most > 0.01 ? [`${element.tagName.toLowerCase()}.${element.className}: ${most} s`] : []
    })
    return [...new Set(told)]
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`with more contrast asked for, every text has seven to one, ${scheme}`, async () => {
    test.setTimeout(300_000)
    const started = await launchOn(await data(), scheme)
    const { page, errors, close } = started
    await size(started, 1024, 700)
    await page.emulateMedia({ colorScheme: scheme, contrast: 'more', reducedMotion: 'reduce' })
    for (const stop of STOPS) {
      await test.step(stop.name, async () => {
        await arrive(page, stop)
        await picture(page, `contrast-${stop.name}-${scheme}`)
        expect.soft(await faults(page, { rules: ['color-contrast-enhanced'] }), stop.name).toEqual([])
      })
    }
    expect(errors).toEqual([])
    await close()
  })
}

test('in the few colours of the system, and with less motion, every page can be used', async () => {
  test.setTimeout(300_000)
  const started = await launchOn(await data(), 'light')
  const { page, errors, close } = started
  await size(started, 1024, 700)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' })
  for (const stop of STOPS) {
    await test.step(stop.name, async () => {
      await arrive(page, stop)
      await picture(page, `forced-colors-${stop.name}`)
      expect.soft(await moving(page), stop.name).toEqual([])
      // Which page this is, and which part of it, is told by more than a ground that is not painted any more.
      const unmarked = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-current]:not([aria-current="false"]), [aria-pressed="true"]')]
          .filter((element) => element.checkVisibility() && getComputedStyle(element).outlineStyle === 'none')
          .map((element) => element.textContent)
      )
      expect.soft(unmarked, stop.name).toEqual([])
      const reached = await reachedByKeys(page, 6)
      expect
        .soft(
          reached.filter(({ isLit }) => !isLit),
          stop.name
        )
        .toEqual([])
    })
  }
  expect(errors).toEqual([])
  await close()
})
