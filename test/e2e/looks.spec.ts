import path from 'node:path'
import { expect, test } from '@playwright/test'
import { faults } from './axe'
import { dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const samples = path.join(root, 'resources', 'samples')

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

    // Correcting a mark: the question beside its words, and the words that the keyboard chose.
    await page.getByRole('button', { name: 'Change: Mistakes in the documents' }).click()
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, `correct${suffix}`)
    await page.getByRole('option', { name: /Too much or off topic/ }).click()
    await expect(page.getByText('You decided')).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(page.getByText('You decided')).toHaveCount(0)
    await page.getByRole('button', { name: 'Change what this message is' }).click()
    await page.getByRole('menuitemradio').first().waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, `kind${suffix}`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Mark words yourself' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: 'What does this say?' })).toBeVisible()
    expect(await faults(page)).toEqual([])
    await picture(page, `mark${suffix}`)
    await page.keyboard.press('Escape')

    for (const name of ['Today', 'Resume', 'Privacy', 'How it reads', 'Settings'] as const) {
      await page.getByRole('button', { name }).first().click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForTimeout(200)
      expect(await faults(page), name).toEqual([])
      // The privacy page names this run's own folder, which is nothing for a document.
      if (name === 'Resume') await picture(page, `resume-empty${suffix}`)
      else if (name !== 'Privacy') await picture(page, `${name.toLowerCase().replaceAll(' ', '-')}${suffix}`)
    }
    expect(errors).toEqual([])
    await close()
  })
}
