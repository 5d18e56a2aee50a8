import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import type { CoachableApp } from './coachable-app'
import { MARK } from './hostile-mails'

/** A server on this computer, which every process could reach, network or not, and what it was asked. */
export interface Bait {
  readonly address: string
  readonly asked: readonly string[]
  close(): void
}

/** Opens a server that answers everything with a script. */
export async function openBait(): Promise<Bait> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'text/javascript')
    response.end(`window.${MARK}=1`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // listening on a port, so it is no pipe
  return { address: `http://127.0.0.1:${port}`, asked, close: () => server.close() }
}

/** What main keeps in the test: everything that a page did beyond showing. */
interface Record {
  readonly navigations: string[]
  readonly windows: string[]
  readonly outward: string[]
}

/** Where the record lies in main while a test runs. */
type Global = typeof globalThis & { hostileRecord?: Record }

/** Begins to write down what the program does: windows, navigations, requests, doors to other programs, refusals of the policy. */
export async function watchDeeds({ app, page }: CoachableApp): Promise<void> {
  await app.evaluate(({ app: electron, session, shell, webContents }) => {
    const record: Record = { navigations: [], windows: [], outward: [] }
    const keep = globalThis as Global
    keep.hostileRecord = record
    const follow = (contents: Electron.WebContents): void => {
      contents.on('did-start-navigation', (_event, url) => record.navigations.push(url))
      contents.on('will-navigate', (_event, url) => record.navigations.push(url))
    }
    for (const contents of webContents.getAllWebContents()) follow(contents)
    electron.on('web-contents-created', (_event, contents) => {
      record.windows.push(contents.getType())
      follow(contents)
    })
    const own = /^(?:app:\/\/coachable\/|devtools:|data:image\/)/
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => void (own.test(url) || record.outward.push(url)))
    session.defaultSession.webRequest.onSendHeaders(({ url }) => void (own.test(url) || record.outward.push(url)))
    session.defaultSession.on('will-download', (_event, item) => record.outward.push(item.getURL()))
    shell.openExternal = async (url) => void record.outward.push(url)
    shell.openPath = async (file) => {
      record.outward.push(file)
      return ''
    }
  })
  await page.evaluate(() => {
    const refused: string[] = []
    Reflect.set(window, 'hostileRefused', refused)
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      refused.push(`${violatedDirective} ${blockedURI}`)
    )
  })
}

/** What stands in the page that only a hostile hand could have put there. */
function strangeElements(): readonly string[] {
  const elements =
    'iframe,frame,object,embed,applet,a[href],area,base,math,video,audio,source,picture,marquee,portal,webview,template,form[action],[formaction],meta[http-equiv],link[rel~=import],link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=prefetch],svg script,svg animate,foreignObject,main img,main style,main link,main script,[srcdoc],[background],[ping],[srcset]'
  const found = [...document.querySelectorAll(elements)].map((element) => element.outerHTML.slice(0, 100))
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isAddress = /^\s*(?:javascript|vbscript|data:text|file):/i.test(value.replace(/[\s\p{Cc}]/gu, ''))
      const isAttribute = /^(?:href|src|action|style|xlink:href|poster)$/.test(name)
      if (name.startsWith('on') || (isAttribute && isAddress)) found.push(`${name}=${value.slice(0, 60)}`)
      if (name === 'style' && /url\(|expression|behavior|binding|@import/i.test(value)) found.push(`style=${value}`)
    }
  }
  return found
}

/** Fails where anything but showing happened since `watchDeeds`. */
export async function expectHarmless({ app, page, requests }: CoachableApp, bait: Bait): Promise<void> {
  expect(await page.evaluate(strangeElements)).toEqual([])
  expect(await page.evaluate((mark) => Reflect.get(window, mark), MARK)).toBeUndefined()
  expect(await page.evaluate(() => Reflect.get(window, 'hostileRefused'))).toEqual([])
  const record = await app.evaluate(() => (globalThis as Global).hostileRecord)
  expect(record).toEqual({ navigations: [], windows: [], outward: [] })
  expect(bait.asked).toEqual([])
  expect(requests.filter((url) => !/^(?:app:\/\/coachable\/|data:image\/)/.test(url))).toEqual([])
  expect(app.windows()).toHaveLength(1)
  expect(page.url()).toMatch(/^app:\/\/coachable\//)
}
