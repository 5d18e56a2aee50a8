import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Bridge } from '../../src/shared/contract/channels'
import { type CoachableApp, dataFolder, dropFiles, launch } from './coachable-app'
import { hostileMails, MARK } from './hostile-mails'
import { type Bait, expectHarmless, openBait, watchDeeds } from './hostile-watch'

/** What the preload gives the page. */
type Coachable = { readonly coachable: Bridge }

const PAGES = ['Today', 'Messages', 'Applications', 'Resume', 'Journal', 'Insight', 'Search', 'Privacy', 'Settings']

const EVIL_NAME = `"><img src=x onerror=window.${MARK}=1>`
const FORMULAS = [
  '=HYPERLINK("http://evil.example","Click")',
  '+1+1|cmd',
  '-2+3',
  '@SUM(A1)',
  ' =1+1',
  '＝1+1',
  '\t=1',
  '\r=1'
]

async function begun(): Promise<{ readonly started: CoachableApp; readonly bait: Bait }> {
  const started = await launch(await dataFolder())
  await watchDeeds(started)
  return { started, bait: await openBait() }
}

async function toPage(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).first().click()
}

/** Lets the next save go to this file, without asking. */
async function saveTo({ app }: CoachableApp, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
}

test('mails that try to do harm are shown as words, and nothing else happens', async () => {
  test.setTimeout(240_000)
  const { started, bait } = await begun()
  const { page, errors } = started
  const mails = hostileMails(bait.address)
  const folder = path.join(await dataFolder(), 'mails')
  await mkdir(folder)
  for (const [at, { source }] of mails.entries()) await writeFile(path.join(folder, `${at}.eml`), source)
  await dropFiles(page, [folder])
  await toPage(page, 'Messages')
  const rows = page.getByRole('list', { name: 'Messages' }).getByRole('button')
  await expect(rows).toHaveCount(mails.length)
  const article = page.getByRole('article')
  const unseen = new Set(mails)
  let last = ''
  for (let at = 0; at < mails.length; at++) {
    await rows.nth(at).click()
    await expect(rows.nth(at)).toHaveAttribute('aria-current', 'true')
    await expect(article.getByText(/resume|experience|somebody|position|letter|portfolio/i).first()).toBeVisible()
    const text = (await article.textContent()) ?? ''
    const shown = [...unseen].find(({ words }) => text.includes(words))
    expect(shown, text.slice(0, 300)).toBeDefined()
    if (!shown) continue
    unseen.delete(shown)
    last = shown.source
    if (shown.hidden !== undefined) expect(text).not.toContain(shown.hidden)
    // No name or subject can turn the words around it, or reach over them.
    expect(text).not.toMatch(/\p{Bidi_Control}/u)
    await expectHarmless(started, bait)
    const column = await page.getByRole('main').boundingBox()
    const head = await article.getByRole('heading', { level: 2 }).boundingBox()
    expect(head && column && head.x + head.width <= column.x + column.width + 1).toBe(true)
  }
  expect([...unseen].map(({ name }) => name)).toEqual([])

  // What it looked like when it came is text, too, and so is every other page that speaks of it.
  await article.getByRole('button', { name: 'Message menu' }).click()
  await page.getByRole('menuitem', { name: 'Show original source' }).click()
  await expect(page.getByRole('dialog').locator('pre')).toContainText(/^Subject: .*$/m.exec(last)?.[0] ?? '?')
  await expectHarmless(started, bait)
  await page.keyboard.press('Escape')
  for (const name of PAGES) {
    await toPage(page, name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectHarmless(started, bait)
  }
  expect(errors).toEqual([])
  await started.close()
  bait.close()
})

/** Drags data over a place of the window and lets it go there, as another program would. */
async function dropData(page: Page, items: Readonly<Record<string, string>>, target?: Locator): Promise<void> {
  const box = await (target ?? page.getByRole('main')).boundingBox()
  if (!box) throw new Error('There is nothing to drop on.')
  const session = await page.context().newCDPSession(page)
  const data = {
    items: Object.entries(items).map(([mimeType, value]) => ({ mimeType, data: value })),
    dragOperationsMask: 7
  }
  const place = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 200), data }
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place })
    await page.waitForTimeout(60)
  }
  await session.detach()
  await page.waitForTimeout(200)
}

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

test('a web page, link, picture or script that is dragged onto the window leads nowhere', async () => {
  test.setTimeout(240_000)
  const { started, bait } = await begun()
  const { page, errors } = started
  const link = `${bait.address}/dragged`
  const script = `<p>Dear Sam, your resume was too long.</p><script>window.${MARK}=1</script><img src="${link}.png" onerror="window.${MARK}=1"><a href="javascript:window.${MARK}=1">x</a>`
  const drags: readonly Readonly<Record<string, string>>[] = [
    { 'text/uri-list': link, 'text/plain': link, 'text/html': `<a href="${link}">A page</a>` },
    { 'text/uri-list': `${link}.png`, 'text/html': `<img src="${link}.png" onerror="window.${MARK}=1">` },
    { 'text/uri-list': `javascript:window.${MARK}=1`, 'text/plain': `javascript:window.${MARK}=1` },
    { 'text/uri-list': 'file:///etc/passwd' },
    { 'text/uri-list': `data:text/html,<script>opener.${MARK}=1</script>` },
    { 'text/html': script, 'text/plain': 'Dear Sam, your resume was too long.' },
    { 'text/html': script },
    { 'text/plain': `<script>window.${MARK}=1</script>` },
    { 'text/x-moz-url': `${link}\nA page`, 'text/uri-list': link },
    { 'application/octet-stream': 'x', 'text/plain': '' }
  ]
  const folder = await dataFolder()
  await writeFile(path.join(folder, 'page.html'), `<html><body>${script}</body></html>`)
  await writeFile(path.join(folder, 'link.url'), `[InternetShortcut]\r\nURL=${link}\r\n`)
  await writeFile(
    path.join(folder, 'picture.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" onload="window.${MARK}=1"><image href="${link}.svg"/></svg>`
  )
  await writeFile(path.join(folder, 'program.js'), `window.${MARK}=1`)
  for (const name of ['Today', 'Journal', 'Resume']) {
    await toPage(page, name)
    for (const items of drags) {
      await dropData(page, items)
      // Else nothing would be tested: words are shown to be mended first.
      if (items['text/plain']?.startsWith('Dear')) {
        await expect(page.getByRole('textbox', { name: 'The message' })).toHaveValue(/your resume was too long/)
      }
      await expectHarmless(started, bait)
      await closeDialog(page)
    }
  }
  // On fields: the words arrive as words, or not at all.
  await toPage(page, 'Journal')
  await page
    .getByRole('button', { name: /Write|New entry/ })
    .first()
    .click()
  const entry = page.getByRole('textbox', { name: 'Your entry' })
  await expect(entry).toBeVisible()
  for (const items of drags) {
    await dropData(page, items, entry)
    await expectHarmless(started, bait)
  }
  await toPage(page, 'Today')
  await page.getByRole('button', { name: 'Paste text' }).click()
  const field = page.getByRole('textbox', { name: 'The message' })
  for (const items of drags) {
    await dropData(page, items, field)
    await expectHarmless(started, bait)
  }
  await closeDialog(page)
  await dropFiles(
    page,
    ['page.html', 'link.url', 'picture.svg', 'program.js'].map((name) => path.join(folder, name))
  )
  await toPage(page, 'Messages')
  await expect(
    page
      .getByRole('article')
      .getByText(/your resume was too long/)
      .first()
  ).toBeVisible()
  await expectHarmless(started, bait)
  expect(errors).toEqual([])
  await started.close()
  bait.close()
})

test('names, postings, journal entries and searches that look like code stay words on every page', async () => {
  test.setTimeout(180_000)
  const { started, bait } = await begun()
  const { page, errors } = started
  await page.evaluate(
    async ([name, run]) => {
      const { coachable } = globalThis as unknown as Coachable
      const added = await coachable.addApplication(name, name, null)
      if (!added.ok) throw new Error(added.code)
      const [first] = await coachable.listApplications()
      if (!first) throw new Error('no application')
      await coachable.describeApplication(first.id, {
        posting: { text: `<script>${run}</script> [click](javascript:${run})`, link: `javascript:${run}` },
        contact: { name, address: `"${name}"@evil.example?bcc=eve@evil.example` },
        notes: `<iframe src="javascript:${run}"></iframe>`
      })
      await coachable.writeEntry({
        id: '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a11',
        text: `# <img src=x onerror=${run}>\n\n[a](javascript:${run}) ![b](https://evil.example/x.png) <https://evil.example> <script>${run}</script>\n\n[ref]: data:text/html,x\n\n<details open ontoggle=${run}>`,
        seen: null,
        about: { day: '2026-11-02', mood: 3, prompt: null, messages: [], applications: [first.id] }
      })
    },
    [EVIL_NAME, `window.${MARK}=1`] as const
  )
  await toPage(page, 'Journal')
  await page.getByRole('list', { name: 'Entries' }).getByRole('button').first().click()
  await expect(page.getByRole('textbox', { name: 'Your entry' })).toContainText('<script>')
  await expectHarmless(started, bait)
  // The editor's words that look like links lead nowhere, by no button of the mouse.
  const box = await page.getByRole('textbox', { name: 'Your entry' }).getByText('javascript:').first().boundingBox()
  for (const button of ['left', 'middle'] as const) {
    for (const modifier of [null, 'Control', 'Shift'] as const) {
      if (modifier) await page.keyboard.down(modifier)
      if (box) await page.mouse.click(box.x + 20, box.y + 8, { button })
      if (modifier) await page.keyboard.up(modifier)
    }
  }
  await expectHarmless(started, bait)
  await toPage(page, 'Applications')
  await page.getByRole('main').getByText(EVIL_NAME).first().click()
  await page.keyboard.press('Enter')
  await expectHarmless(started, bait)
  for (const name of PAGES) {
    await closeDialog(page)
    await toPage(page, name)
    await expectHarmless(started, bait)
  }
  await toPage(page, 'Search')
  await page
    .getByRole('main')
    .getByRole('searchbox')
    .or(page.getByRole('main').getByRole('textbox'))
    .first()
    .fill('onerror <script>')
  await page.waitForTimeout(500)
  await expectHarmless(started, bait)
  expect(errors).toEqual([])
  await started.close()
  bait.close()
})

test('what is saved for other programs holds no formula, no header and no line that a mail or name made up', async () => {
  test.setTimeout(180_000)
  const { started, bait } = await begun()
  const { page } = started
  const folder = await dataFolder()
  const letter = path.join(folder, 'no.eml')
  const headers = hostileMails(bait.address).find(({ name }) => name === 'headers in headers')
  await writeFile(letter, headers?.source ?? '')
  await dropFiles(page, [letter])
  await toPage(page, 'Messages')
  await expect(
    page
      .getByRole('article')
      .getByText(/cover letter named/)
      .first()
  ).toBeVisible()
  await page.evaluate(
    async ([formulas, evil]) => {
      const { coachable } = globalThis as unknown as Coachable
      for (const formula of formulas) {
        const added = await coachable.addApplication(formula, formula, null)
        if (!added.ok) throw new Error(added.code)
      }
      for (const { id } of await coachable.listApplications()) {
        await coachable.describeApplication(id, {
          notes: formulas[0] ?? '',
          posting: { text: formulas[1] ?? '', link: `${formulas[3]}` },
          contact: { name: `${evil}\r\nBcc: eve@evil.example`, address: 'a@b.example\r\nBcc: eve@evil.example' }
        })
      }
    },
    [FORMULAS, EVIL_NAME] as const
  )
  const table = path.join(folder, 'applications.csv')
  await saveTo(started, table)
  await page.evaluate(() => (globalThis as unknown as Coachable).coachable.saveApplicationTable(null))
  const csv = await readFile(table, 'utf8')
  expect(csv).toContain('HYPERLINK')
  for (const cell of cellsOf(csv)) expect(cell).not.toMatch(/^\s*[=@＝＠]|^\s*[+\-＋－](?!\d+(?:[.,]\d+)?$)|^[\t\r]/)

  const calendar = path.join(folder, 'steps.ics')
  await saveTo(started, calendar)
  await page.evaluate(async () => {
    const { coachable } = globalThis as unknown as Coachable
    const { rows } = await coachable.listSteps('now', 50, '')
    for (const row of rows) {
      if (row.kind === 'step') await coachable.decideStep(row.step.id, null, { kind: 'later', until: '2027-01-02' })
    }
    await coachable.saveStepCalendar()
  })
  const lines = (await readFile(calendar, 'utf8'))
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
  expect(lines.filter((line) => /^(?:ATTACH|URL|ATTENDEE|ORGANIZER|BEGIN:VALARM)/i.test(line))).toEqual([])
  const events = lines.filter((line) => line === 'BEGIN:VEVENT').length
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(events)
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toHaveLength(events)

  const draft = path.join(folder, 'draft.eml')
  await saveTo(started, draft)
  const asked = await page.evaluate(async (evil) => {
    const { coachable } = globalThis as unknown as Coachable
    const [application] = await coachable.listApplications()
    if (!application) throw new Error('no application')
    const about = { from: 'application', applicationId: application.id } as const
    const written = await coachable.writeAsk(about, {
      to: { name: `${evil}\r\nBcc: eve@evil.example`, address: 'a@b.example\r\nBcc: eve@evil.example' },
      tone: 'plain',
      subject: 'Your answer\r\nBcc: eve@evil.example\r\n\r\n<script>',
      text: '.\r\n--\r\nBcc: eve@evil.example',
      kept: {},
      followUp: ''
    })
    return written.ok && (await coachable.saveAskMail(written.value, 'request')).ok
  }, EVIL_NAME)
  expect(asked).toBe(true)
  const [head = ''] = (await readFile(draft, 'latin1')).split('\r\n\r\n')
  const names = head
    .replace(/\r\n[\t ]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0])
  expect(names).toContain('Subject')
  expect(
    names.filter(
      (name) => !/^(?:X-Unsent|To|Subject|In-Reply-To|References|MIME-Version|Content-[\w-]+)$/.test(name ?? '')
    )
  ).toEqual([])
  expect(head).not.toMatch(/^Bcc/im)
  await expectHarmless(started, bait)
  await started.close()
  bait.close()
})

/** The cells of a table, quotes taken off. */
function cellsOf(csv: string): readonly string[] {
  const cells: string[] = []
  for (const [, quoted, bare] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,"\r\n]*))/g)) {
    cells.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'))
  }
  return cells
}

test('the watch of these tests notices what a script would do', async () => {
  const { started, bait } = await begun()
  const { page } = started
  const deeds: readonly ((address: string) => void)[] = [
    (address) => document.querySelector('main')?.append(Object.assign(new Image(), { src: `${address}/pixel.png` })),
    () => document.body.append(document.createElement('iframe')),
    () => document.body.setAttribute('onclick', 'x()'),
    (address) => location.assign(`${address}/away`),
    () => Reflect.set(window, 'hostileRan', 1)
  ]
  for (const deed of deeds) {
    const before = started.requests.length
    const since = (): CoachableApp => ({ ...started, requests: started.requests.slice(before) })
    await expectHarmless(since(), bait)
    await page.evaluate(deed, bait.address)
    await page.waitForTimeout(300)
    await expect(expectHarmless(since(), bait)).rejects.toThrow()
    await page.reload()
    await page.getByRole('main').waitFor()
    await watchDeeds(started)
  }
  await started.close()
  bait.close()
})
