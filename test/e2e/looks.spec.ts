import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')

async function faults(page: Page): Promise<string[]> {
  // Electron's windows cannot open the blank page that axe would use for frames; there are no frames here.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every page can be read and used by everybody, ${scheme}`, async () => {
    const { page, errors, close } = await launch(await dataFolder())
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
    expect(await faults(page)).toEqual([])
    await picture(page, `first-start${suffix}`)

    await dropFiles(page, [samples])
    const list = page.getByRole('list', { name: 'Messages' })
    await expect(list.getByRole('listitem')).toHaveCount(4)
    await list.getByRole('button', { name: /Ines Okafor/ }).click()
    await expect(page.getByRole('region', { name: 'What you can do' })).toBeVisible()
    await expect(list.getByText(/\d steps?/)).toHaveCount(4)
    const notice = page.getByRole('region', { name: 'Messages coming in' }).getByRole('button')
    if (await notice.count()) await notice.first().click()
    expect(await faults(page)).toEqual([])
    await picture(page, `message${suffix}`)

    for (const name of ['Today', 'Privacy', 'Settings'] as const) {
      await page.getByRole('button', { name }).first().click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(200)
      expect(await faults(page), name).toEqual([])
      // The privacy page names this run's own folder, which is nothing for a document.
      if (name !== 'Privacy') await picture(page, `${name.toLowerCase()}${suffix}`)
    }
    expect(errors).toEqual([])
    await close()
  })
}
