import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, root } from './coachable-app'

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

test('another window, even one that shows our own page, gets no answer from main', async () => {
  const { app, page, close } = await launch(await dataFolder())
  const answer = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true }
      })
      await other.loadURL('app://coachable/')
      const said = await other.webContents.executeJavaScript(
        'coachable.listMessages().then(() => "answered", (error) => String(error))'
      )
      other.destroy()
      return String(said)
    },
    path.join(root, 'out', 'preload', 'index.cjs')
  )
  expect(answer).toContain('Refused: messages:list was called from a page that is not ours.')
  // The real window is still answered.
  expect(
    await page.evaluate(() => (Reflect.get(window, 'coachable') as { listMessages(): Promise<unknown> }).listMessages())
  ).toEqual([])
  await close()
})

test('no frame, second window, download or embedded page comes into being', async () => {
  const { app, page, close } = await launch(await dataFolder())
  await app.evaluate(({ app: electron, session }) => {
    const made: string[] = []
    Reflect.set(globalThis, 'made', made)
    electron.on('web-contents-created', (_event, contents) => made.push(contents.getType()))
    session.defaultSession.on('will-download', (event) => made.push(event.defaultPrevented ? 'refused' : 'download'))
  })
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.style.cssText = 'position:fixed;inset:0;z-index:9999;display:flex;flex-wrap:wrap'
    for (const name of ['iframe', 'frame', 'object', 'embed', 'webview', 'portal', 'fencedframe']) {
      const element = document.createElement(name)
      for (const key of ['src', 'data']) element.setAttribute(key, 'app://coachable/index.html')
      for (const key of ['nodeintegration', 'allowpopups', 'disablewebsecurity']) element.setAttribute(key, 'true')
      place.append(element)
    }
    for (const [at, address] of ['https://example.com/', 'app://coachable/', 'mailto:a@b.example'].entries()) {
      const link = document.createElement('a')
      link.id = `out-${at}`
      link.target = '_blank'
      link.href = address
      link.textContent = address
      place.append(link)
    }
    const download = document.createElement('a')
    download.id = 'out-3'
    download.download = 'x.txt'
    download.href = 'app://coachable/index.html'
    download.textContent = 'download'
    place.append(download)
    document.body.append(place)
  })
  for (const at of [0, 1, 2, 3]) {
    const link = page.locator(`#out-${at}`)
    await link.click()
    await link.click({ button: 'middle' })
    await link.click({ modifiers: ['Control'] })
    await link.click({ modifiers: ['Shift'] })
  }
  expect(await page.evaluate(() => [window.open('app://coachable/'), window.open('about:blank')])).toEqual([null, null])
  // The elements are there; what stands in them is the browser's page of what was refused.
  const inside = await app.evaluate(async ({ BrowserWindow }) => {
    const [, ...frames] = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.framesInSubtree ?? []
    return Promise.all(frames.map((frame) => frame.executeJavaScript('[document.URL, typeof coachable, origin]')))
  })
  for (const frame of inside) expect(frame).toEqual(['chrome-error://chromewebdata/', 'undefined', 'null'])
  await page.waitForTimeout(400)
  expect(
    (await app.evaluate(() => Reflect.get(globalThis, 'made') as string[])).filter((one) => one !== 'refused')
  ).toEqual([])
  expect(app.windows()).toHaveLength(1)
  expect(page.url()).toMatch(/^app:\/\/coachable\//)
  await close()
})

test('a page that asks for a permission gets none', async () => {
  const { page, close } = await launch(await dataFolder())
  await page.getByRole('main').click()
  const { states, tried } = await page.evaluate(async () => {
    const outcome = (attempt: () => Promise<unknown>): Promise<string> =>
      Promise.race([
        new Promise<unknown>((done) => done(attempt())).then(
          (value) => (!value || (Array.isArray(value) && value.length === 0) ? 'nothing' : 'open'),
          (error: { name?: string }) => error.name ?? 'refused'
        ),
        new Promise<string>((done) => setTimeout(done, 5000, 'no answer'))
      ])
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage'
    ]
    const asked = await Promise.all(
      names.map(async (name) => {
        const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null)
        return [name, status?.state ?? 'unknown'] as const
      })
    )
    // Not all of these are in the typings of a page.
    const page = navigator as unknown as Record<string, Record<string, (options?: unknown) => Promise<unknown>>>
    const call = (place: string, method: string, options?: unknown) =>
      outcome(async () => page[place]?.[method]?.(options))
    return {
      states: asked,
      tried: {
        microphone: await call('mediaDevices', 'getUserMedia', { audio: true }),
        camera: await call('mediaDevices', 'getUserMedia', { video: true }),
        screen: await call('mediaDevices', 'getDisplayMedia', { video: true }),
        clipboard: await call('clipboard', 'readText'),
        usb: await call('usb', 'requestDevice', { filters: [] }),
        hid: await call('hid', 'requestDevice', { filters: [] }),
        serial: await call('serial', 'requestPort'),
        bluetooth: await call('bluetooth', 'requestDevice', { acceptAllDevices: true }),
        midi: await outcome(() => navigator.requestMIDIAccess({ sysex: true })),
        storage: await call('storage', 'persist'),
        place: await outcome(() => new Promise((done, late) => navigator.geolocation.getCurrentPosition(done, late)))
      }
    }
  })
  for (const [name, state] of states) expect(['denied', 'unknown', 'prompt'], name).toContain(state)
  for (const [name, answer] of Object.entries(tried)) expect(answer, name).not.toBe('open')
  await close()
})

test('the page comes with its policy, and nothing outside its folder is served', async () => {
  const { app, close } = await launch(await dataFolder())
  const answers = await app.evaluate(async ({ net }) => {
    const answerTo = async (address: string): Promise<{ readonly status: number; readonly policy: string }> => {
      const response = await net.fetch(address).catch(() => null)
      return { status: response?.status ?? 0, policy: response?.headers.get('content-security-policy') ?? '' }
    }
    const outside = [
      'app://coachable/../package.json',
      'app://coachable/%2e%2e%2fpackage.json',
      'app://coachable/..%5cpackage.json',
      'app://coachable/etc/passwd',
      'app://other/index.html',
      'app://coachable/../main/index.cjs'
    ]
    return { page: await answerTo('app://coachable/'), outside: await Promise.all(outside.map(answerTo)) }
  })
  expect(answers.page.status).toBe(200)
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ]) {
    expect(answers.page.policy).toContain(part)
  }
  expect(answers.page.policy).not.toMatch(/unsafe|http|\*/)
  for (const { status } of answers.outside) expect([0, 404]).toContain(status)
  await close()
})

test('a file that a page makes up has no path, so that no page can read the disk', async () => {
  const folder = await dataFolder()
  const secret = path.join(folder, 'secret.txt')
  await writeFile(secret, 'Dear Sam, this file was never dropped on the window.')
  const { page, close } = await launch(await dataFolder())
  const listed = await page.evaluate(async (file) => {
    const coachable = Reflect.get(window, 'coachable') as Record<string, (...given: unknown[]) => Promise<unknown>>
    const made = { name: 'secret.txt', size: 10, path: file, arrayBuffer: async () => new ArrayBuffer(0) }
    const real = Object.defineProperty(new File(['x'], 'secret.txt'), 'path', { value: file })
    for (const one of [made, real]) {
      await coachable.importFiles?.([one]).catch(() => undefined)
      await coachable.dropResumes?.('resume', [one]).catch(() => undefined)
    }
    await new Promise((done) => setTimeout(done, 1500))
    return JSON.stringify([await coachable.listMessages?.(), await coachable.listResumes?.()])
  }, secret)
  expect(listed).not.toContain('never dropped')
  await close()
})

test('another Electron than the one that it is built for says so in the window', async () => {
  const { devDependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly electron: string }
  }
  // One version, so that nobody gets another by chance.
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/)
  const { app, page, close } = await launch(await dataFolder())
  const runtime = await app.evaluate(() => process.versions.electron)
  const isSame = runtime.split('.')[0] === devDependencies.electron.split('.')[0]
  await expect(page.getByText('development runtime')).toHaveCount(isSame ? 0 : 1)
  await close()
})
