import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type CoachableApp, dataFolder, launch } from './coachable-app'

const boundsOf = ({ app }: CoachableApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
const zoomOf = ({ app }: CoachableApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())

/** As the keyboard does it: the test driver's own keys reach only the page. */
const press = ({ app }: CoachableApp, keyCode: string) =>
  app.evaluate(
    ({ BrowserWindow }, key) =>
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({
        type: 'keyDown',
        keyCode: key,
        modifiers: ['control']
      }),
    keyCode
  )

test('the window comes back where it stood and as large as its page was shown, on the screen that there is', async () => {
  const folder = await dataFolder()
  const file = path.join(folder, 'window.json')
  const first = await launch(folder)
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 140, y: 90, width: 1024, height: 700 })
  )
  await expect.poll(() => boundsOf(first)).toMatchObject({ width: 1024, height: 700 })
  const stood = await boundsOf(first)
  await press(first, '=')
  await press(first, '=')
  await expect.poll(() => zoomOf(first)).toBeCloseTo(1.25)
  await press(first, '0')
  await press(first, '-')
  await expect.poll(() => zoomOf(first)).toBeCloseTo(0.9)
  await first.close()

  const second = await launch(folder)
  expect(await boundsOf(second)).toEqual(stood)
  await expect.poll(() => zoomOf(second)).toBeCloseTo(0.9)
  // Held at its ends, however often a key is pressed.
  for (let presses = 0; presses < 12; presses += 1) await press(second, '-')
  await expect.poll(() => zoomOf(second)).toBeCloseTo(0.5)
  await second.close()

  // The display that it stood on has gone, and somebody wrote nonsense into the rest.
  const kept = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(
    file,
    JSON.stringify({ ...kept, bounds: { x: 9000, y: -4000, width: 5000, height: 900 }, zoom: 'large' })
  )
  const third = await launch(folder)
  const area = await third.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  const bounds = await boundsOf(third)
  expect(bounds).toMatchObject({ x: area.x, width: area.width, height: 900 })
  expect(await zoomOf(third)).toBeCloseTo(1)
  await third.close()
})
