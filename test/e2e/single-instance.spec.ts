import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type CoachableApp, dataFolder, launch, root, startAgain } from './coachable-app'

const sample = (name: string) => path.join(root, 'resources', 'samples', name)
const isSeen = ({ app }: CoachableApp) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window, ...others] = BrowserWindow.getAllWindows()
    return window !== undefined && others.length === 0 && window.isVisible() && !window.isMinimized()
  })

test('a second start hands its files to the window that is there, also where it is small or in the tray', async () => {
  const data = await dataFolder()
  const first = await launch(data)
  const { app, page, errors, close } = first
  const listed = page.getByRole('list', { name: 'Messages' }).getByRole('listitem')

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  expect(await startAgain(data, [sample('feedback.eml')])).toBe(0)
  await expect.poll(() => isSeen(first)).toBe(true)
  await expect(page.getByRole('article')).toBeVisible()

  // As a Mac hands files over.
  await app.evaluate(
    ({ app: program }, file) => program.emit('open-file', { preventDefault: () => undefined }, file),
    sample('role-on-hold.eml')
  )
  await expect(listed).toHaveCount(2)

  // In the tray: off at first, told once, hidden by closing, and back by a second start.
  const kept = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Settings' }).click()
  const choice = page.getByRole('checkbox', { name: 'Keep Coachable in the tray' })
  await expect(choice).not.toBeChecked()
  await choice.check()
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => {
      Reflect.set(globalThis, 'told', Number(Reflect.get(globalThis, 'told') ?? 0) + 1)
      return { response: 0, checkboxChecked: false }
    }
  })
  for (let round = 0; round < 2; round += 1) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(() => isSeen(first)).toBe(false)
    expect(await kept()).toBe(1)
    expect(await startAgain(data, [])).toBe(0)
    await expect.poll(() => isSeen(first)).toBe(true)
  }
  expect(await app.evaluate(() => Reflect.get(globalThis, 'told'))).toBe(1)
  expect(errors).toEqual([])
  await close()

  const second = await launch(data)
  await second.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Settings' }).click()
  await expect(second.page.getByRole('checkbox', { name: 'Keep Coachable in the tray' })).toBeChecked()
  await second.close()
})
