import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

  // A server on this computer: without the walls these requests would reach it, network or not.
  const hits: string[] = []
  const server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('hello')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // listening on a port, so it is no pipe
  const tried = await page.evaluate(async (origin) => {
    /** `open`, or the code or name of what refused it. */
    const outcome = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'open',
        (error: { code?: number; name?: string }) => String(error.code ?? error.name)
      )
    const image = new Promise((resolve, reject) => {
      const element = new Image()
      element.onload = resolve
      element.onerror = () => reject(new TypeError('no image'))
      element.src = `${origin}/pixel.png`
    })
    const inline = document.createElement('script')
    inline.textContent = 'window.ran = true'
    document.body.append(inline)
    const remote = document.createElement('script')
    remote.src = `${origin}/script.js`
    document.body.append(remote)
    const frame = document.createElement('iframe')
    frame.src = `${origin}/frame`
    document.body.append(frame)
    const form = document.createElement('form')
    form.action = `${origin}/form`
    document.body.append(form)
    form.submit()
    const socket = new Promise((resolve, reject) => {
      const connection = new WebSocket(origin.replace('http', 'ws'))
      connection.onopen = resolve
      connection.onerror = () => reject(new TypeError('no socket'))
    })
    return {
      fetch: await outcome(fetch(`${origin}/fetch`)),
      own: await outcome(fetch('app://coachable/index.html')),
      image: await outcome(image),
      socket: await outcome(socket),
      beacon: navigator.sendBeacon(`${origin}/beacon`) && 'sent',
      inline: Reflect.get(window, 'ran') === true,
      popup: window.open(`${origin}/popup`) === null ? 'refused' : 'open',
      place: await outcome(new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))),
      notices: await Notification.requestPermission()
    }
  }, `http://127.0.0.1:${port}`)
  await page.waitForTimeout(300)
  expect(hits).toEqual([])
  server.close()
  expect(tried).toMatchObject({
    fetch: 'TypeError',
    own: 'TypeError',
    image: 'TypeError',
    socket: 'TypeError',
    inline: false,
    popup: 'refused',
    notices: 'denied'
  })
  // 1 is GeolocationPositionError.PERMISSION_DENIED: refused by us, not merely without a receiver.
  expect(tried.place).toBe('1')

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

test('the window goes on showing what is new after a navigation was refused', async () => {
  const { page, close } = await launch(await dataFolder())
  await page.evaluate(() => location.assign('https://example.com/'))
  await page.evaluate(() => location.assign('#somewhere'))
  await page.waitForTimeout(300)
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await page.evaluate(async () => {
    const bridge = Reflect.get(window, 'coachable') as { importText(text: string): Promise<unknown> }
    await bridge.importText('Dear Sam, your resume was full of spelling mistakes.')
  })
  await expect(page.getByRole('list', { name: 'Messages' }).getByText('Feedback')).toBeVisible()
  await close()
})

test('a page that dies is loaded anew', async () => {
  const { app, page, close } = await launch(await dataFolder())
  await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const loaded = new Promise<void>((done) => contents?.once('did-finish-load', () => done()))
    contents?.forcefullyCrashRenderer()
    await loaded
  })
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.querySelectorAll("main h1").length')
      )
    )
    .toBe(1)
  expect(page.isClosed()).toBe(false)
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
