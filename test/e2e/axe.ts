import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What is looked at in place of everything. */
export interface Looked {
  /** A selector: only what is inside of it. */
  readonly within?: string
  /** Rules of axe-core by their ids: only these. */
  readonly rules?: readonly string[]
}

/** What keeps somebody from using what is shown, one line each: the rule, and where. Empty is what is wanted. */
export async function faults(page: Page, { within, rules }: Looked = {}): Promise<string[]> {
  // What fades in or out is judged when it is there, or gone.
  await page.evaluate(() => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    return Promise.allSettled(passing.map(({ finished }) => finished))
  })
  // Electron's windows cannot open the blank page that axe would use for frames; there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (within !== undefined) axe.include(within)
  if (rules !== undefined) axe.withRules([...rules])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
