import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { openStore } from '../../src/main/storage/store'
import { type Application, newApplication, type StageEntry } from '../../src/shared/domain/application'
import type { Label } from '../../src/shared/domain/label'
import type { MessageKind } from '../../src/shared/domain/message-kind'
import { emptyState, type State } from '../../src/shared/state/state'
import type { StoredMessage } from '../../src/shared/state/state-v1'
import { faults } from './axe'
import { type CoachableApp, dataFolder, launch, picture } from './coachable-app'

const DAY_MS = 86_400_000

/** The words that stand for a label in the mails of these tests. */
const SAID: Partial<Record<Label, string>> = {
  fit: 'We could not see how your work in retail relates to this post.',
  underqualified: 'We were looking for somebody with more years in the field.',
  overqualified: 'We fear that you would soon be bored here.',
  typo: 'There were several spelling mistakes in the letter.',
  interview: 'Your answers in the case study stayed on the surface.',
  competition: 'We chose another candidate.',
  employer_side: 'The position was put on hold.',
  vague: 'In the end it was not the right match.',
  bias: 'We would rather have somebody younger in this team.',
  praise: 'Your dashboards were the clearest that we saw.'
}

/** A day that many days ago, at noon. */
function ago(days: number): Date {
  const noon = new Date()
  noon.setHours(12, 0, 0, 0)
  return new Date(noon.getTime() - days * DAY_MS)
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function mail(
  company: string,
  days: number,
  labels: readonly Label[],
  kind: MessageKind = 'feedback',
  application: string | null = null
): StoredMessage {
  const parts = labels.map((label) => SAID[label] ?? '')
  const body = ['Dear Sam,', ...parts, 'Kind regards'].join('\n\n')
  const id = randomUUID()
  return {
    message: {
      id,
      sourceName: `${company.toLowerCase().replace(/\W+/g, '-')}.eml`,
      sha256: createHash('sha256').update(id).digest('hex'),
      byteLength: body.length,
      addedAt: ago(days).toISOString(),
      format: 'eml',
      subject: `Your application at ${company}`,
      from: { name: 'Ines Okafor', address: `ines@${company.toLowerCase().replace(/\W+/g, '-')}.example` },
      date: ago(days).toISOString(),
      messageId: `${id}@mail.example`,
      inReplyTo: null,
      references: [],
      body,
      textHash: '',
      folded: [],
      attachments: [],
      language: 'en',
      company,
      role: null,
      evidence: { company: null, role: null }
    },
    reading: {
      state: 'read',
      reading: {
        kind,
        kindConfidence: 0.95,
        signals: labels.map((label) => {
          const words = SAID[label] ?? ''
          const start = body.indexOf(words)
          return { label, confidence: 0.9, start, end: start + words.length }
        }),
        model: 'test'
      }
    },
    corrections: [],
    decidedKind: null,
    decidedFacts: {},
    application: application === null ? null : { kind: 'belongs', applicationId: application },
    removedAt: null
  }
}

function sent(
  company: string,
  days: number,
  ...more: readonly (readonly [StageEntry['stage'], number])[]
): Application {
  const stages = [['applied', days] as const, ...more].map(([stage, on]) => {
    return { stage, on: dayOf(ago(on)), round: null }
  })
  return { ...newApplication(randomUUID(), company, 'Data Analyst', ago(days).toISOString()), stages }
}

const NAMES = ['Acme', 'Blue Harbor', 'Cedar', 'Delta Works', 'Elm', 'Fjord', 'Grove', 'Heron', 'Isle', 'Juniper']

/** Half a year of a search: twenty applications, what came of them, and two versions of a resume. */
function halfAYear(): State {
  const old = NAMES.map((name, at) => sent(name, 170 - at * 8))
  const recent = NAMES.map((name, at) =>
    sent(`${name} Labs`, 80 - at * 7, ...(at < 3 ? [['interview', 66 - at * 7] as const] : []))
  )
  const applications = [...old, ...recent]
  const answers = old.slice(0, 6).map((application, at) => {
    const labels: readonly Label[] = [
      (['fit', 'competition', 'underqualified', 'fit', 'vague', 'typo'] as const)[at] ?? 'fit'
    ]
    return mail(application.company, 170 - at * 8 - 6 - at * 3, labels, 'feedback', application.id)
  })
  const later = recent.slice(0, 7).map((application, at) => {
    const labels = (
      [
        ['interview', 'praise'],
        ['competition', 'praise'],
        ['interview'],
        ['fit'],
        ['fit', 'employer_side'],
        ['overqualified'],
        ['fit']
      ] as const
    )[at]
    return mail(application.company, 60 - at * 6, labels ?? ['fit'], 'feedback', application.id)
  })
  const bias = mail('Kite & Sons', 20, ['bias', 'competition'])
  const version = (fileName: string, days: number, usedFor: readonly string[]) => {
    const sha256 = createHash('sha256').update(fileName).digest('hex')
    return { sha256, byteLength: 1000, fileName, addedAt: ago(days).toISOString(), usedFor }
  }
  return {
    ...emptyState(),
    applications,
    messages: [...answers, ...later, bias],
    resumes: [
      {
        id: randomUUID(),
        kind: 'resume',
        path: null,
        versions: [
          version(
            'Resume.pdf',
            180,
            old.map(({ id }) => id)
          ),
          version(
            'Resume focused.pdf',
            85,
            recent.map(({ id }) => id)
          )
        ],
        target: { role: '', company: '', job: '' },
        ignored: [],
        keptOpen: [],
        addedAt: ago(180).toISOString(),
        removedAt: null
      }
    ]
  }
}

/** Starts on this data. */
async function start(state: State): Promise<CoachableApp> {
  const data = await dataFolder()
  await mkdir(path.join(data, 'data'), { recursive: true })
  const store = await openStore({ folder: path.join(data, 'data') })
  await store.change(() => state)
  await store.close()
  return launch(data)
}

/** Starts on this data, on the Insight page. */
async function begin(state: State): Promise<CoachableApp> {
  const started = await start(state)
  await started.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Insight' }).click()
  await expect(started.page.getByRole('heading', { level: 1, name: 'What it all says' })).toBeVisible()
  return started
}

/** Milliseconds from the click to the page with its heading, in the page's own time. */
function timeToInsight(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begun = performance.now()
    const buttons = [...document.querySelectorAll<HTMLElement>('nav button')]
    buttons.find((one) => one.textContent?.includes('Insight'))?.click()
    while (!document.querySelector('h1')?.textContent?.includes('What it all says')) {
      await new Promise((next) => requestAnimationFrame(next))
    }
    return performance.now() - begun
  })
}

function part(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

/** The next files are saved there. */
async function saveAs({ app }: CoachableApp, name: string): Promise<string> {
  const file = path.join(await dataFolder(), name)
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  return file
}

/** What a file holds once it is written: it is there, and empty, before that. */
async function contents(file: string): Promise<Buffer> {
  let last = Buffer.alloc(0)
  await expect(async () => {
    const before = last
    last = await readFile(file)
    expect(last.length > 0 && last.equals(before)).toBe(true)
  }).toPass({ timeout: 10_000, intervals: [100] })
  return last
}

async function contentSize({ app, page }: CoachableApp, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => BrowserWindow.getAllWindows()[0]?.setContentSize(wide ?? 0, high ?? 0),
    [width, height]
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
}

test('with nothing there it says what will be here; with little it is silent and says what is missing', async () => {
  const empty = await begin(emptyState())
  await expect(empty.page.getByText('Nothing yet.')).toBeVisible()
  await picture(empty.page, 'insight-empty')
  await empty.page.getByRole('button', { name: 'Bring in a message' }).click()
  await expect(empty.page.getByRole('heading', { name: 'What it all says' })).toHaveCount(0)
  await empty.close()

  const few = await begin({ ...emptyState(), messages: [mail('Acme', 5, ['fit']), mail('Elm', 9, ['competition'])] })
  const { page } = few
  await expect(page.getByText('Employers gave 2 reasons in the last year. From 5 on')).toBeVisible()
  await expect(part(page, 'Over time')).toContainText('Seen in 2 messages; from 5 on this says something.')
  await expect(part(page, 'Next best step')).toContainText('Tailor the resume to this kind of role')
  await expect(page.getByRole('img', { name: /^Chart/ })).toHaveCount(0)
  await expect(page.getByText('%')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Words that were not about your work' })).toHaveCount(0)
  await picture(page, 'insight-few')
  expect(await faults(page)).toEqual([])
  expect([...empty.errors, ...few.errors]).toEqual([])
  await few.close()
})

test('half a year says what it says: charts with tables, pictures and files, a next step, and before and after a change', async () => {
  const running = await begin(halfAYear())
  const { page, errors, close } = running
  await expect(page.getByText(/^Of 1[0-9] reasons that employers gave in the last year/)).toBeVisible()
  const time = part(page, 'Over time')
  await expect(
    time.getByRole('img', { name: /^Chart: Over time\. .* from 14 employers in 14 messages\./ })
  ).toBeVisible()
  await expect(time.locator('.recharts-rectangle').first()).toBeVisible()

  await time.getByRole('button', { name: 'Show as a table' }).click()
  await expect(time.getByRole('table')).toBeVisible()
  await expect(time.getByRole('columnheader')).toHaveText([
    'Month from',
    'In your hands',
    'Not in your hands',
    'Good news'
  ])
  const csv = await saveAs(running, 'time.csv')
  await time.getByRole('button', { name: 'Save as a table (CSV)' }).click()
  expect((await contents(csv)).toString('utf8')).toMatch(
    /^\uFEFFMonth from,In your hands,Not in your hands,Good news\r\n\d{4}-\d\d-01,/
  )
  await time.getByRole('button', { name: 'Show as a chart' }).click()
  const png = await saveAs(running, 'time.png')
  await time.getByRole('button', { name: 'Save as a picture' }).click()
  const bytes = await contents(png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(1280)
  await writeFile(path.join('test-results', 'insight-over-time.png'), bytes)

  await expect(part(page, 'What they say')).toContainText(
    '“Fit not shown” was said most often: by 5 of 14 employers (36 %).'
  )
  await expect(part(page, 'How employers answer')).toContainText('were answered')
  await expect(part(page, 'How employers answer')).toContainText('not about you')
  await expect(part(page, 'How long an answer takes')).toContainText('Half of the answers came within')
  await expect(part(page, 'By version of the resume')).toContainText('Answered were')

  // A change: the newer version.
  const around = part(page, 'Before and after a change')
  const change = around.getByLabel('The change')
  await change.selectOption({ index: 1 })
  await expect(around).toContainText('Answered were 6 of 10 applications (60 %) before')
  await expect(around).toContainText('not what caused it')
  await around.getByRole('button', { name: 'Show as a table' }).click()
  await expect(around.getByRole('row', { name: /^Fit not shown 2 3/ })).toBeVisible()

  // Another range: the sentences follow; what was chosen is there again after another page.
  await page.getByText('Three months', { exact: true }).click()
  await expect(page.getByText('in the last three months').first()).toBeVisible()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+6')
  await expect(page.getByRole('radio', { name: 'Three months' })).toBeChecked()
  await expect(change).not.toHaveValue('')

  // The next step leads to the words that it comes from.
  const next = part(page, 'Next best step')
  await expect(next).toContainText('Tailor the resume to this kind of role: 3 employers said so in the last 90 days')
  await next
    .getByRole('button', { name: /^Show in the message: / })
    .first()
    .click()
  await expect(page.locator('[data-lit]', { hasText: 'We could not see how your work' })).toBeVisible()
  await page.keyboard.press('Control+6')
  await next.getByRole('button', { name: 'All steps' }).click()
  await expect(page.getByRole('heading', { name: 'What it all says' })).toHaveCount(0)
  expect(errors).toEqual([])
  await close()
})

test('words about who the person is are kept word for word, can be saved and written about, and are never called their fault', async () => {
  const running = await begin(halfAYear())
  const { page, errors, close } = running
  const record = part(page, 'Words that were not about your work')
  await expect(record).toContainText('This is not your fault, and nothing about you needs to change.')
  await expect(record.getByRole('listitem')).toHaveText(/We would rather have somebody younger in this team\./)
  await record.scrollIntoViewIfNeeded()
  await picture(page, 'insight-record')
  const file = await saveAs(running, 'record.md')
  await record.getByRole('button', { name: 'Save as a file' }).click()
  const text = (await contents(file)).toString('utf8')
  expect(text).toContain('> We would rather have somebody younger in this team.')
  expect(text).toMatch(/- SHA-256 of the file: [0-9a-f]{64}/)
  expect(text).toContain('- File: kite-sons.eml')

  await record.getByRole('button', { name: /^Write about it: Kite & Sons/ }).click()
  await expect(
    page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Journal' })
  ).toHaveAttribute('aria-current', 'page')
  await page.keyboard.press('Control+6')
  await expect(record.getByRole('button', { name: /^Your entry of / })).toBeVisible()
  expect(errors).toEqual([])
  await close()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the page can be read and used by everybody, ${scheme}`, async () => {
    const running = await begin(halfAYear())
    const { page, errors, close } = running
    const suffix = scheme === 'dark' ? '-dark' : ''
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const [width, height] of [
      [1920, 1080],
      [1024, 700]
    ] as const) {
      await contentSize(running, width, height)
      const size = width === 1024 ? '-small' : ''
      await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
      await picture(page, `insight${size}${suffix}`)
      for (const [name, title] of [
        ['over-time', 'Over time'],
        ['labels', 'What they say'],
        ['stages', 'How far you had come'],
        ['answers', 'How employers answer'],
        ['versions', 'By version of the resume']
      ] as const) {
        const section = part(page, title)
        await section.evaluate((element) => element.scrollIntoView({ block: 'start' }))
        await expect(section.locator('.recharts-surface').first()).toBeVisible()
        await picture(page, `insight-${name}${size}${suffix}`)
      }
      expect(await page.getByRole('main').evaluate((all) => all.scrollWidth > all.clientWidth)).toBe(false)
      expect(await faults(page)).toEqual([])
    }
    // Everything by keys: the range, the table, the change.
    await page.getByRole('radio', { name: 'A year' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()
    const table = part(page, 'Over time').getByRole('button', { name: 'Show as a table' })
    await table.focus()
    await page.keyboard.press('Enter')
    await expect(part(page, 'Over time').getByRole('table')).toBeVisible()
    await expect(part(page, 'Over time').getByRole('button', { name: 'Show as a chart' })).toBeFocused()
    expect(await faults(page)).toEqual([])
    await contentSize(running, 640, 600)
    expect(await page.getByRole('main').evaluate((all) => all.scrollWidth > all.clientWidth)).toBe(false)
    expect(errors).toEqual([])
    await close()
  })
}

test('with ten thousand messages and two thousand applications the page is there at once', async () => {
  const labels = Object.keys(SAID) as Label[] // the keys of a record of labels
  const applications = Array.from({ length: 2000 }, (_, at) => sent(`Firm ${at}`, 700 - (at % 690)))
  const messages = Array.from({ length: 10_000 }, (_, at) =>
    mail(`Firm ${at % 2000}`, (at * 7) % 700, [
      labels[at % labels.length] ?? 'fit',
      labels[(at * 3 + 1) % labels.length] ?? 'vague'
    ])
  )
  const { page, errors, close } = await start({ ...emptyState(), applications, messages })
  // The other pages that are shown first have done their part by then.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const first = await timeToInsight(page)
  await page.keyboard.press('Control+4')
  await expect(page.getByRole('heading', { name: 'What it all says' })).toHaveCount(0)
  const again = await timeToInsight(page)
  process.stdout.write(`Insight with 10,000 messages: ${first.toFixed(0)} ms, then ${again.toFixed(0)} ms\n`)
  expect(first).toBeLessThan(3000)
  expect(again).toBeLessThan(1000)
  await expect(part(page, 'Words that were not about your work').getByRole('listitem')).toHaveCount(10)
  await part(page, 'Words that were not about your work').getByRole('button', { name: 'Show more' }).click()
  await expect(part(page, 'Words that were not about your work').getByRole('listitem')).toHaveCount(20)
  await picture(page, 'insight-many')
  expect(errors).toEqual([])
  await close()
})
