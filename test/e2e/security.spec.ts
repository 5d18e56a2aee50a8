import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dataFolder, dropFiles, launch } from './coachable-app'

test('the page is sandboxed, isolated, and can neither connect nor navigate', async () => {
  const { app, page, close } = await launch(await dataFolder())
  expect(
    await page.evaluate(() => [
      typeof Reflect.get(window, 'require'),
      typeof Reflect.get(window, 'process'),
      location.origin
    ])
  ).toEqual(['undefined', 'undefined', 'app://coachable'])
  const preferences = await app.evaluate(({ webContents }) => {
    // Not in Electron's typings, but in its interface: what a page really got.
    const contents = webContents.getAllWebContents()[0] as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity }
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  expect(preferences.webSecurity).not.toBe(false)

  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)

  const tried = await page.evaluate(async () => {
    const outcome = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'open',
        () => 'refused'
      )
    const image = new Promise((resolve, reject) => {
      const element = new Image()
      element.onload = resolve
      element.onerror = reject
      element.src = 'https://example.com/pixel.png'
    })
    return {
      fetch: await outcome(fetch('https://example.com/')),
      own: await outcome(fetch('app://coachable/index.html')),
      image: await outcome(image),
      script: await outcome(
        new Promise((resolve, reject) =>
          setTimeout(
            Reflect.get(window, 'ran') ? resolve : reject,
            100,
            document.body.appendChild(
              Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })
            )
          )
        )
      ),
      popup: window.open('https://example.com/') === null ? 'refused' : 'open',
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      place: await outcome(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)))
    }
  })
  expect(tried).toEqual({
    fetch: 'refused',
    own: 'refused',
    image: 'refused',
    script: 'refused',
    popup: 'refused',
    camera: 'refused',
    place: 'refused'
  })

  for (const address of ['https://example.com/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x']) {
    await page.evaluate((url) => location.assign(url), address).catch(() => undefined)
    await page.waitForTimeout(150)
    expect(page.url()).toMatch(/^app:\/\/coachable\//)
  }
  expect(app.windows()).toHaveLength(1)

  // Chromium asks nobody before it shows a blank page; what stands there must get no answer from main.
  await page.evaluate(() => location.assign('about:blank'))
  await page.waitForURL('about:blank')
  const answer = await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'coachable') as { listMessages(): Promise<unknown> } | undefined
    return bridge
      ? bridge.listMessages().then(
          () => 'answered',
          () => 'refused'
        )
      : 'no bridge'
  })
  expect(answer).not.toBe('answered')
  await close()
})

test('a hostile mail is shown as text and does nothing', async () => {
  const folder = await dataFolder()
  const file = path.join(folder, 'hostile.eml')
  await writeFile(
    file,
    [
      'From: "<img src=x onerror=alert(1)>" <x@evil.example>',
      'Subject: <script>window.hacked = 1</script> Your application',
      'Date: Mon, 2 Nov 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<html><head><meta http-equiv="refresh" content="0;url=https://evil.example/"><style>@import "https://evil.example/a.css"; body{display:none}</style></head>',
      '<body onload="window.hacked = 1"><script>window.hacked = 1</script><iframe src="https://evil.example/"></iframe>',
      '<img src="https://evil.example/pixel.gif"><form action="https://evil.example/"><button>Send</button></form>',
      '<p>Your resume was full of spelling mistakes. <a href="javascript:window.hacked=1">Read more</a></p></body></html>'
    ].join('\r\n')
  )
  const { page, requests, errors, close } = await launch(await dataFolder())
  await dropFiles(page, [file])
  const article = page.getByRole('article')
  await expect(article.getByText(/spelling mistakes/).first()).toBeVisible()
  await expect(article.getByText('<script>window.hacked = 1</script> Your application').first()).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
  expect(await page.locator('iframe, form, article a, article img').count()).toBe(0)
  expect(requests.filter((url) => !url.startsWith('app://coachable/'))).toEqual([])
  expect(errors).toEqual([])
  await close()
})
