import { createSocket } from 'node:dgram'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { type ElectronApplication, expect, type Page, test } from '@playwright/test'
import { faults } from './axe'
import { type CoachableApp, dataFolder, dropFiles, launch, picture, root } from './coachable-app'

const PRIVACY = /^Privacy/

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
    [width, height]
  )
}

async function openPrivacy(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: PRIVACY }).click()
  await page.getByRole('heading', { name: 'What keeps it here' }).waitFor()
}

/** What stands below "Privacy" at the foot of the rail. */
function foot(page: Page) {
  return page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: PRIVACY })
}

/** The rows of the ledger, as they are read. */
async function attempts(page: Page): Promise<readonly string[]> {
  return page.getByRole('list', { name: 'Attempts' }).getByRole('listitem').allInnerTexts()
}

/** Servers of this computer that count who comes: without the walls everybody would, network or not. */
async function listening(): Promise<{ readonly http: string; readonly udp: string; hits(): number; close(): void }> {
  let hits = 0
  const server = createServer((_request, response) => {
    hits += 1
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('hello')
  })
  server.on('connection', () => {
    hits += 1
  })
  const receiver = createSocket('udp4', () => {
    hits += 1
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await new Promise<void>((done) => receiver.bind(0, '127.0.0.1', done))
  // Both are listening, so neither address is a pipe.
  const [http, udp] = [(server.address() as AddressInfo).port, receiver.address().port]
  return {
    http: `127.0.0.1:${http}`,
    udp: `127.0.0.1:${udp}`,
    hits: () => hits,
    close() {
      server.close()
      receiver.close()
    }
  }
}

/** Everything a page could try. Gives what came of the ways that have no event of their own. */
async function tryFromPage(page: Page, http: string, udp: string): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ([server, receiver]) => {
      const origin = `http://${server}`
      const outcome = (attempt: Promise<unknown>): Promise<string> =>
        attempt.then(
          () => 'open',
          () => 'refused'
        )
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'modulepreload', 'stylesheet', 'manifest', 'icon']) {
        const link = document.createElement('link')
        link.rel = rel
        link.href = `${origin}/${rel}`
        document.head.append(link)
      }
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`${origin}/speculation`] }] })
      document.head.append(rules)
      const ping = document.createElement('a')
      ping.href = '#'
      ping.ping = `${origin}/ping`
      document.body.append(ping)
      ping.click()
      ping.remove()
      for (const name of ['img', 'iframe', 'video', 'embed', 'script'] as const) {
        const element = document.createElement(name)
        element.setAttribute('src', `${origin}/${name}`)
        document.body.append(element)
      }
      const socket = new WebSocket(`ws://${server}/socket`)
      const opened = new Promise((resolve, reject) => {
        socket.onopen = resolve
        socket.onerror = reject
      })
      const events = new EventSource(`${origin}/events`)
      events.onerror = () => events.close()
      navigator.sendBeacon(`${origin}/beacon`, 'x')
      const transport = async (): Promise<unknown> => {
        const Transport: unknown = Reflect.get(window, 'WebTransport')
        if (typeof Transport !== 'function') throw new Error('not there')
        return Reflect.get(Reflect.construct(Transport, [`https://${server}/transport`]), 'ready')
      }
      const shared = async (): Promise<unknown> => new SharedWorker(`${origin}/shared.js`)
      const call = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${receiver}` },
          { urls: `turn:${receiver}?transport=udp`, username: 'a', credential: 'b' },
          { urls: `turn:${server}?transport=tcp`, username: 'a', credential: 'b' }
        ]
      })
      call.createDataChannel('data')
      await call.setLocalDescription(await call.createOffer())
      const told = {
        fetch: await outcome(fetch(`${origin}/fetch?secret=1`)),
        socket: await outcome(opened),
        transport: await outcome(transport()),
        shared: await outcome(shared())
      }
      window.open(`${origin}/window`)
      location.assign(`${origin}/navigation`)
      // The driver waits for the end of a navigation, and the one that was refused has none.
      await new Promise((done) => setTimeout(done, 200))
      location.assign('#here')
      await new Promise((done) => setTimeout(done, 1500))
      return { ...told, candidates: (call.localDescription?.sdp.match(/a=candidate/g) ?? []).length }
    },
    [http, udp]
  )
}

/** Everything main could try, by Node's ways and by Electron's. */
async function tryFromMain(app: ElectronApplication, http: string): Promise<Record<string, string>> {
  return app.evaluate(async ({ net: chromium, session }, server) => {
    const outcome = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'open',
        (error: Error & { code?: string }) => error.code ?? error.message
      )
    type Emitter = NodeJS.EventEmitter
    const ended = (emitter: Emitter, good: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        emitter.on(good, resolve)
        emitter.on('error', reject)
      })
    const [host = '', port = ''] = server.split(':')
    const node = process.mainModule?.require.bind(process.mainModule) ?? require
    const asked = (options: Electron.ClientRequestConstructorOptions): Promise<unknown> => {
      const request = chromium.request(options)
      const answer = ended(request as unknown as Emitter, 'response')
      request.end()
      return answer
    }
    return {
      fetch: await outcome(fetch(`http://${server}/main-fetch`)),
      http: await outcome(ended(node('node:http').get(`http://${server}/main-http`), 'response')),
      connect: await outcome(ended(node('node:net').connect(Number(port), host), 'connect')),
      name: await outcome(node('node:dns').promises.lookup('firm.example')),
      netFetch: await outcome(chromium.fetch(`http://${server}/main-net-fetch`)),
      netRequest: await outcome(asked({ url: `http://${server}/main-net-request` })),
      secure: await outcome(asked({ url: 'https://firm.example/secure' })),
      // A session that nobody thought of.
      other: await outcome(asked({ url: `http://${server}/main-other`, session: session.fromPartition('other') })),
      resolve: await outcome(session.defaultSession.resolveHost('localhost')),
      number: await outcome(session.defaultSession.resolveHost(host))
    }
  }, http)
}

/** A script that tries something once the one that it stands in for has begun. */
async function hookFor(entry: string, who: string, http: string): Promise<string> {
  const hook = path.join(await mkdtemp(path.join(os.tmpdir(), 'coachable-hook-')), 'hook.cjs')
  await writeFile(
    hook,
    `require(${JSON.stringify(path.join(root, 'out', 'main', entry))})
     fetch('http://${http}/${who}?secret').catch(() => undefined)
     require('node:net').connect(Number('${http}'.split(':')[1]), '127.0.0.1').on('error', () => undefined)`
  )
  return hook
}

/** Makes the reader process and the worker that takes mails apart try something: both are started anew, with a script before theirs. */
async function tryInside({ app, page }: CoachableApp, http: string): Promise<void> {
  const hooks = [await hookFor('reader.cjs', 'reader', http), await hookFor('intake-worker.cjs', 'worker', http)]
  await app.evaluate(({ app: electron, utilityProcess }, [inReader = '', inWorker = '']) => {
    const fork = utilityProcess.fork.bind(utilityProcess)
    Reflect.set(utilityProcess, 'fork', (_entry: string, ...rest: []) => fork(inReader, ...rest))
    const threads = process.mainModule?.require('node:worker_threads') as typeof import('node:worker_threads')
    const { Worker } = threads
    Reflect.set(
      threads,
      'Worker',
      class extends Worker {
        constructor(file: string, options: import('node:worker_threads').WorkerOptions) {
          super(file.endsWith('intake-worker.cjs') ? inWorker : file, options)
        }
      }
    )
    const reader = electron.getAppMetrics().find(({ name }) => name === 'Coachable reader')
    if (!reader) throw new Error('There is no reader process.')
    process.kill(reader.pid)
  }, hooks)
  const mail = path.join(await dataFolder(), 'mail.eml')
  await writeFile(mail, 'From: a@firm.example\r\nSubject: Hello\r\n\r\nYour resume had spelling mistakes.\r\n')
  await dropFiles(page, [mail])
  // Both go on as ever: the mail is taken in, and read.
  await expect(page.getByRole('article').getByRole('region', { name: 'What you can do' })).toBeVisible({
    timeout: 60_000
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`local-only mode is on from the first start and shown in the window, ${scheme}`, async () => {
    const { app, page, errors, close } = await launch(await dataFolder())
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme })
    await expect(foot(page)).toContainText('Nothing leaves this computer')
    await openPrivacy(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing leaves this computer' })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Local-only mode' })).toBeChecked()
    await expect(page.getByText('None so far.')).toBeVisible()
    await expect(page.getByText('open in this run')).toHaveCount(0)
    expect(await faults(page)).toEqual([])
    await picture(page, `privacy${suffix}`)
    await resize(app, 1024, 700)
    await page.waitForTimeout(150)
    await picture(page, `privacy-small${suffix}`)

    await resize(app, 1240, 820)
    await page.evaluate(() => fetch('https://tracker.example/pixel?who=me').catch(() => undefined))
    await app.evaluate(() => fetch('https://updates.example/newest').catch(() => undefined))
    await expect.poll(() => attempts(page)).toHaveLength(2)
    await expect(foot(page)).toContainText('Nothing left: 2 attempts were refused')
    await page.getByRole('list', { name: 'Attempts' }).scrollIntoViewIfNeeded()
    expect(await faults(page)).toEqual([])
    await picture(page, `privacy-attempts${suffix}`)
    // The page's own policy tells the console of what it refuses; that is the one line here.
    expect(errors.filter((error) => !error.includes('tracker.example'))).toEqual([])
    await close()
  })
}

test('whoever tries is refused, and stands in the ledger until it is cleared', async () => {
  test.setTimeout(150_000)
  const data = await dataFolder()
  const { http, udp, hits, close: stop } = await listening()
  await fetch(`http://${http}/`)
  expect(hits()).toBe(2)

  const first = await launch(data)
  const { app, page } = first
  await expect
    .poll(() =>
      app.evaluate(({ app: electron }) => electron.getAppMetrics().some(({ name }) => name === 'Coachable reader'))
    )
    .toBe(true)
  await tryInside(first, http)
  expect(await tryFromMain(app, http)).toEqual({
    fetch: 'ERR_NETWORK_REFUSED',
    http: 'ERR_NETWORK_REFUSED',
    connect: 'ERR_NETWORK_REFUSED',
    name: 'ERR_NETWORK_REFUSED',
    netFetch: 'net::ERR_FAILED',
    netRequest: 'net::ERR_FAILED',
    secure: 'net::ERR_FAILED',
    other: 'net::ERR_FAILED',
    resolve: 'net::ERR_NAME_NOT_RESOLVED',
    number: 'net::ERR_NAME_NOT_RESOLVED'
  })
  expect(await tryFromPage(page, http, udp)).toEqual({
    fetch: 'refused',
    socket: 'refused',
    transport: 'refused',
    shared: 'refused',
    candidates: 0
  })
  await openPrivacy(page)
  const wanted = [
    /^The window asked for a web address.*\/fetch$/s,
    /^The window asked for a web address.*\/socket$/s,
    /^The window asked for a web address.*\/beacon$/s,
    /^The window asked for a web address.*\/img$/s,
    // Of frames the page learns the server alone.
    /^The window asked for a web address.*http:\/\/127\.0\.0\.1:\d+$/s,
    /^The window asked for a web address.*\/transport$/s,
    /^The window asked for a web address.*\/ping$/s,
    /^The window was led to a web page.*\/navigation$/s,
    /^The window was told to open another window.*\/window$/s,
    /^The window was told to get ready to connect/,
    /^The program itself asked for a web address.*\/main-fetch$/s,
    /^The program itself asked for a web address.*\/main-net-request$/s,
    /^The program itself asked for a web address.*\/main-other$/s,
    /^The program itself asked for a web address.*https:\/\/firm\.example\/secure$/s,
    /^The program itself wanted to connect/,
    /^The program itself looked a name up.*firm\.example$/s,
    /^The part that reads messages asked for a web address.*\/reader$/s,
    /^The part that reads messages wanted to connect/,
    /^A part that works on files asked for a web address.*\/worker$/s,
    /^A part that works on files wanted to connect/
  ]
  for (const row of wanted) {
    await expect
      .poll(async () => (await attempts(page)).some((shown) => row.test(shown)), { message: String(row) })
      .toBe(true)
  }
  expect((await attempts(page)).join(' ')).not.toContain('secret')
  expect(hits()).toBe(2)
  stop()
  await page.waitForTimeout(700)
  const before = await attempts(page)
  await first.close()

  const second = await launch(data)
  await expect(foot(second.page)).toContainText(/Nothing left: \d+ attempts were refused/)
  await openPrivacy(second.page)
  await expect.poll(async () => (await attempts(second.page)).length).toBe(before.length)
  await second.page.getByRole('button', { name: 'Clear this list' }).click()
  await expect(second.page.getByText('None so far.')).toBeVisible()
  await expect(second.page.getByRole('heading', { name: 'Attempts' })).toBeFocused()
  await expect(foot(second.page)).toContainText('Nothing leaves this computer')
  await second.close()
})

/** Stands in for the system: notes what would be asked and opened, and answers with the button of this number. */
async function standIn({ app }: CoachableApp, button: number): Promise<void> {
  await app.evaluate(({ dialog, shell }, response) => {
    const seen = { asked: [] as string[], opened: [] as string[] }
    Reflect.set(globalThis, 'seen', seen)
    Reflect.set(dialog, 'showMessageBox', async (...args: unknown[]) => {
      seen.asked.push((args.at(-1) as Electron.MessageBoxOptions).detail ?? '')
      return { response }
    })
    Reflect.set(shell, 'openExternal', async (address: string) => void seen.opened.push(address))
  }, button)
}

function seen({
  app
}: CoachableApp): Promise<{ readonly asked: readonly string[]; readonly opened: readonly string[] }> {
  return app.evaluate(() => Reflect.get(globalThis, 'seen') as { asked: string[]; opened: string[] })
}

function askToOpen(page: Page, address: string): Promise<unknown> {
  return page.evaluate((link) => {
    const bridge = Reflect.get(window, 'coachable') as { openLink(address: string): Promise<unknown> }
    return bridge.openLink(link)
  }, address)
}

test('switched off, links can be opened after a look at the whole address, and nothing else changes', async () => {
  const data = await dataFolder()
  const mail = path.join(data, 'links.eml')
  await writeFile(
    mail,
    'From: Ines <ines@firm.example>\r\nSubject: Your application\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear Sam,\r\n\r\nyour resume had spelling mistakes. See https://firm.example/feedback?id=7 and https://fırm.example/login.\r\n\r\nInes\r\n'
  )
  const running = await launch(data)
  const { page, app } = running
  await dropFiles(page, [mail])
  const article = page.getByRole('article')
  await article.getByRole('button', { name: 'Show the 2 links in this message' }).click()
  await expect(article.getByText('https://xn--frm-jua.example/login')).toBeVisible()
  await expect(article.getByRole('button', { name: 'Open in browser…' })).toHaveCount(0)
  await expect(article.locator('a')).toHaveCount(0)
  await article.getByRole('button', { name: 'Copy address' }).first().click()
  await expect(article.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('https://firm.example/feedback?id=7')
  await article.getByText('links can be copied and are not opened').scrollIntoViewIfNeeded()
  await picture(page, 'message-links')

  await standIn(running, 1)
  expect(await askToOpen(page, 'https://firm.example/')).toEqual({ ok: false, code: 'local_only' })
  expect(await seen(running)).toEqual({ asked: [], opened: [] })

  await openPrivacy(page)
  await page.getByRole('checkbox', { name: 'Local-only mode' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Nothing leaves but the links that you open' })
  ).toBeVisible()
  await expect(foot(page)).toContainText('Only links that you open leave')
  await picture(page, 'privacy-off')

  await page.getByRole('button', { name: 'Messages' }).first().click()
  await article.getByRole('button', { name: 'Show the 2 links in this message' }).click()
  await article.getByRole('button', { name: 'Open in browser…' }).last().click()
  await expect.poll(async () => (await seen(running)).asked).toHaveLength(1)
  expect((await seen(running)).asked[0]).toMatch(/^https:\/\/xn--frm-jua\.example\/login\n/)
  expect((await seen(running)).opened).toEqual([])
  await picture(page, 'message-links-off')

  await standIn(running, 0)
  await article.getByRole('button', { name: 'Open in browser…' }).first().click()
  await expect.poll(async () => (await seen(running)).opened).toEqual(['https://firm.example/feedback?id=7'])
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://a:b@firm.example/',
    'mailto:a@firm.example'
  ]) {
    expect(await askToOpen(page, address), address).toEqual({ ok: false, code: 'unsafe_address' })
  }
  expect((await seen(running)).opened).toHaveLength(1)

  // Everything else stays as closed as it was.
  const { http, udp, hits, close: stop } = await listening()
  expect((await tryFromMain(app, http)).fetch).toBe('ERR_NETWORK_REFUSED')
  expect(await tryFromPage(page, http, udp)).toMatchObject({ fetch: 'refused', socket: 'refused', candidates: 0 })
  expect(hits()).toBe(0)
  stop()
  await expect(foot(page)).toContainText(/Only links that you open leave: \d+ attempts were refused/)
  await running.close()

  const again = await launch(data)
  await openPrivacy(again.page)
  await expect(again.page.getByRole('checkbox', { name: 'Local-only mode' })).not.toBeChecked()
  await again.page.getByRole('checkbox', { name: 'Local-only mode' }).click()
  await expect(again.page.getByRole('checkbox', { name: 'Local-only mode' })).toBeChecked()
  await expect(again.page.getByRole('heading', { level: 1, name: 'Nothing leaves this computer' })).toBeVisible()
  await again.close()
})
