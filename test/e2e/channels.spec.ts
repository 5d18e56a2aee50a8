import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import fc from 'fast-check'
import { type Bridge, CHANNELS, type Channel } from '../../src/shared/contract/channels'
import { INPUT_SCHEMAS } from '../../src/shared/contract/schemas'
import { valuesOf } from '../helpers/schema-values'
import { type CoachableApp, dataFolder, dropFiles, launch, root } from './coachable-app'

/** What the preload gives the page. */
type Coachable = { readonly coachable: Bridge }

/** What ends the program, or what is meant to take a second and more: these have tests of their own. */
const ENDS: readonly string[] = ['ownership:erase', 'lock:now', 'lock:confirm', 'window:quit']
const ENDING_METHODS: readonly string[] = ['eraseEverything', 'lockNow', 'confirmRecoveryKey', 'quit']
/** So slow by intention (a key is made of words) that a few inputs have to do. */
const SLOW = /^lock:|^backups:|^resumes:(?:open|paths|bytes)/
const INPUTS = 16
/** The same inputs for the same commit in CI, others in each run elsewhere; told where something is wrong. */
const SEED = process.env.CI ? 20_261_123 : Date.now() % 2 ** 31

/** Nothing asks, opens or saves anything: whatever a dialog would ask, the person thinks better of it. */
async function withoutDialogs({ app }: CoachableApp): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })
    shell.openExternal = async () => undefined
    shell.openPath = async () => ''
    shell.showItemInFolder = () => undefined
  })
}

/** A program with a message, an application and an entry in it, and the ids of all. */
async function begun(): Promise<CoachableApp & { readonly ids: readonly string[]; readonly told: () => string }> {
  const started = await launch(await dataFolder())
  const told: string[] = []
  started.app.process().stderr?.on('data', (bytes: Buffer) => told.push(bytes.toString()))
  await withoutDialogs(started)
  await dropFiles(started.page, [path.join(root, 'resources', 'samples')])
  await started.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(started.page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(4)
  const ids = await started.page.evaluate(async () => {
    const { coachable } = globalThis as unknown as Coachable
    await coachable.addApplication('Northwind', 'Cook', null)
    await coachable.writeEntry({
      id: '5e0d5c3e-6a1f-4c43-9a53-0a7c8f2f1a11',
      text: 'A day.',
      seen: null,
      about: { day: '2026-11-02', mood: 3, prompt: null, messages: [], applications: [] }
    })
    const lists = await Promise.all([coachable.listMessages(), coachable.listApplications(), coachable.listEntries()])
    return lists.flat().map(({ id }) => id)
  })
  return { ...started, ids, told: () => told.join('') }
}

/** Fails where the program does not go on as if nothing had been. */
async function expectAlive({ page, told }: { readonly page: Page; readonly told: () => string }): Promise<void> {
  expect(told()).not.toMatch(/unexpected|the page ended/)
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined()
  await page.reload()
  await page.getByRole('main').waitFor()
  await page.evaluate(() =>
    (globalThis as unknown as Coachable).coachable.importText('Dear Sam, your resume was full of spelling mistakes.')
  )
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Messages' }).click()
  await expect(
    page
      .getByRole('list', { name: 'Messages' })
      .getByText('Pasted text')
      .or(page.getByRole('list', { name: 'Messages' }).getByText(/spelling mistakes/))
      .first(),
    `seed ${SEED}`
  ).toBeVisible()
}

/** Gives each channel inputs, through its real handler and as if our own page had asked; tells what was thrown that is no refusal. */
async function ask({ app }: CoachableApp, channel: Channel, inputs: readonly unknown[]): Promise<readonly string[]> {
  const json = JSON.stringify(inputs, (_key, value) => {
    if (value instanceof Uint8Array) return { $bytes: [...value] }
    return typeof value === 'number' && !Number.isFinite(value) ? { $number: String(value) } : value
  })
  return app.evaluate(
    async ({ ipcMain, BrowserWindow }, [name, given]) => {
      // Not in Electron's typings: where it keeps what `handle` was given.
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, input: unknown) => Promise<unknown>>
      }
      const handle = handlers.get(name)
      const sender = BrowserWindow.getAllWindows()[0]?.webContents
      if (!handle || !sender) return [`${name} has no handler`]
      const wrong: string[] = []
      const values = JSON.parse(given, (_key, value) => {
        if (value?.$bytes) return new Uint8Array(value.$bytes)
        return value?.$number ? Number(value.$number) : value
      })
      for (const input of values) {
        try {
          const answer = await handle({ sender, senderFrame: sender.mainFrame }, input)
          structuredClone(answer)
        } catch (error) {
          const { message, stack } = error as Error // the handlers throw nothing else
          if (!message.startsWith('Refused: '))
            wrong.push(`${name} ${JSON.stringify(input)?.slice(0, 200)}: ${stack?.slice(0, 400)}`)
        }
      }
      return wrong
    },
    [channel, json] as const
  )
}

/** Names of the methods that the preload gives to the page and that take nothing: one call of each is enough. */
async function methodsWithoutInput(): Promise<readonly string[]> {
  const folder = path.join(root, 'src', 'preload')
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')))
  return files.flatMap((source) => [...source.matchAll(/^ +(\w+): \(\) =>/gm)].map(([, name]) => name ?? ''))
}

test('every channel answers or refuses whatever nearly fits, through its real handler, and never throws', async () => {
  test.setTimeout(420_000)
  const started = await begun()
  const wrong: string[] = []
  for (const channel of CHANNELS.filter((name) => !ENDS.includes(name))) {
    const numRuns = SLOW.test(channel) ? 4 : INPUTS
    const inputs = fc.sample(valuesOf(INPUT_SCHEMAS[channel], started.ids), { numRuns, seed: SEED })
    wrong.push(...(await ask(started, channel, inputs)))
  }
  expect(wrong, `seed ${SEED}`).toEqual([])
  await expectAlive(started)
  await started.close()
})

test('every method of the page takes whatever a script would give it, and the program goes on', async () => {
  test.setTimeout(420_000)
  const started = await begun()
  const { page } = started
  const called = await page.evaluate(
    async ([left, without]) => {
      const { coachable } = globalThis as unknown as { coachable: Record<string, (...given: unknown[]) => unknown> }
      const circle: Record<string, unknown> = {}
      circle.self = circle
      const values: unknown[] = [
        Number.NaN,
        -1,
        1e308,
        10n ** 20n,
        Symbol('x'),
        () => 'x',
        new Date(Number.NaN),
        new Map([['id', 'x']]),
        new Set([1]),
        new Float64Array([Number.NaN]),
        new Uint8Array(3_000_000),
        /x/,
        new Error('x'),
        document.body,
        window,
        circle,
        JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
        { toString: () => '../../etc/passwd' },
        new Proxy({}, { get: () => new Proxy({}, {}) }),
        Array.from({ length: 50_000 }, () => 'x'),
        { length: 1e9, 0: 'x' },
        '../../../../etc/passwd',
        'a\0b',
        '\ud800',
        'x'.repeat(10_485_760)
      ]
      const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > 1000
      // No method takes more than three; ten megabytes are enough once.
      const givens = values.map((value) => (isLong(value) ? [value] : [value, value, value]))
      const names = Object.keys(coachable).filter((name) => !left.includes(name))
      const calls = names.flatMap((name) =>
        (without.includes(name) ? givens.slice(0, 1) : givens).map((given) => ({ name, given }))
      )
      const outcomes = { answered: 0, refused: 0 }
      const late: string[] = []
      for (const { name, given } of calls) {
        const end = new Promise<'late'>((done) => setTimeout(done, 20_000, 'late'))
        const attempt = new Promise((done) => done(coachable[name]?.(...given))).then(
          () => 'answered' as const,
          () => 'refused' as const
        )
        const outcome = await Promise.race([attempt, end])
        if (outcome === 'late') late.push(name)
        else outcomes[outcome] += 1
      }
      return { ...outcomes, late, methods: names.length }
    },
    [ENDING_METHODS, await methodsWithoutInput()] as const
  )
  expect(called.late).toEqual([])
  expect(called.methods).toBeGreaterThan(60)
  expect(called.refused).toBeGreaterThan(called.methods * 3)
  await expectAlive(started)
  await started.close()
})
