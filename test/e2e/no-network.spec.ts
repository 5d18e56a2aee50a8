import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { networkSwitches } from '../../src/main/security/network-switches'
import { dataFolder, dropFiles, launch, root } from './coachable-app'
import { brokenIn, networkLines, type Traced, traced, whyNotTraced } from './traced'

/** Remote addresses in hex that stay on this computer: nobody, 127.0.0.0/8, ::1 and the same as a mapped IPv4 address. */
const LOCAL = /^(?:0+|[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F)$/

/** Remote addresses of every socket that a process holds, from the kernel's own tables. */
async function remoteAddresses(pid: number): Promise<string[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`)
  const links = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')))
  const inodes = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
  const found: string[] = []
  for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const lines = (await readFile(`/proc/${pid}/net/${table}`, 'utf8')).trim().split('\n').slice(1)
    for (const line of lines) {
      const cells = line.trim().split(/\s+/)
      if (inodes.has(cells[9] ?? '')) found.push((cells[2] ?? '').split(':')[0] ?? '')
    }
  }
  return found
}

test('no process of the program holds a connection beyond this computer', async () => {
  const { app, page, close } = await launch(await dataFolder())
  await dropFiles(page, [path.join(root, 'resources', 'samples')])
  await page.getByRole('button', { name: 'Messages' }).first().click()
  await expect(page.getByRole('list', { name: 'Messages' }).getByRole('listitem')).toHaveCount(4)
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid))
  expect(pids.length).toBeGreaterThan(2)
  for (let look = 0; look < 10; look++) {
    for (const pid of pids) {
      expect((await remoteAddresses(pid)).filter((address) => !LOCAL.test(address))).toEqual([])
    }
    await page.waitForTimeout(100)
  }
  await close()
})

test('this whole run has no network, where the computer can take it away', () => {
  // Set by scripts/test.mjs where it could; where it could not, it said so.
  if (process.env.COACHABLE_NETWORK !== 'none') return
  expect(Object.keys(os.networkInterfaces())).toEqual(['lo'])
})

/** The program that the tests run, watched; fails where this computer keeps programs from being watched. */
function watched(): Promise<Traced> {
  expect(whyNotTraced(), 'strace is needed to watch the program').toBeNull()
  return traced(process.env.ELECTRON_EXEC_PATH ?? '')
}

test('nothing that the program does reaches for a network, by the calls it makes to the kernel', async () => {
  test.setTimeout(240_000)
  const trace = await watched()
  const { app, page, errors, close } = await launch(await dataFolder(), [], trace.executable)
  await dropFiles(page, [path.join(root, 'resources', 'samples')])
  const navigation = page.getByRole('navigation')
  const list = page.getByRole('list', { name: 'Messages' })
  await navigation.getByRole('button', { name: 'Messages' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await expect(list.getByText('Waiting')).toHaveCount(0, { timeout: 60_000 })
  // A resume that is checked by the language checker, the encoder and the proofreader.
  const resume = path.join(await dataFolder(), 'resume.md')
  await writeFile(
    resume,
    '# Sam Lee\n\nsam@mail.example\n\n## Experience\n\nClerk, Acme, 2020 to 2023. I recieve letters.\n'
  )
  await navigation.getByRole('button', { name: 'Resume' }).click()
  await dropFiles(page, [resume])
  await expect(page.getByText('recieve').first()).toBeVisible({ timeout: 60_000 })
  await navigation.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill('resume')
  await expect(page.getByRole('button', { name: /^Messages [1-9]/ })).toBeVisible()
  const pages = await navigation.getByRole('button').count()
  expect(pages).toBeGreaterThan(9)
  for (let at = 0; at < pages; at++) {
    await navigation.getByRole('button').nth(at).click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForTimeout(400)
  }
  const view = await page.evaluate(() => {
    const bridge = Reflect.get(window, 'coachable') as { networkView(): Promise<{ refusals: unknown }> }
    return bridge.networkView()
  })
  expect(view.refusals).toEqual([])
  expect(errors).toEqual([])
  expect(await app.evaluate(({ app: electron }) => electron.getAppMetrics().length)).toBeGreaterThan(2)
  await close()

  const lines = await trace.lines()
  // It was watched: the window's own line to the display is in it, and so are the driver's two.
  expect(lines.some((line) => line.includes('AF_UNIX'))).toBe(true)
  expect(brokenIn(lines)).toEqual([])
  expect(networkLines(lines).filter((line) => line.includes('bind('))).toHaveLength(2)
})

test('the watching sees every kind of attempt', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-leaky-'))
  await writeFile(path.join(folder, 'package.json'), '{ "name": "leaky", "main": "main.cjs" }')
  await writeFile(
    path.join(folder, 'main.cjs'),
    `const { app, net } = require('electron')
     const nothing = () => undefined
     app.whenReady().then(() => {
       require('node:net').connect(9, '192.0.2.1').on('error', nothing)
       require('node:net').connect(9, '127.0.0.1').on('error', nothing)
       require('node:dns').resolve4('firm.example', nothing)
       require('node:dgram').createSocket('udp4').on('error', nothing).send('x', 9, '192.0.2.2', nothing)
       require('node:net').createServer().on('error', nothing).listen(0, '0.0.0.0')
       net.request('http://192.0.2.3:8090/').on('error', nothing).end()
       setTimeout(() => app.exit(0), 2500)
     })`
  )
  const trace = await watched()
  spawnSync(trace.executable, [folder, `--user-data-dir=${path.join(folder, 'data')}`], { timeout: 60_000 })
  const broken = (await trace.lines()).filter((line) => brokenIn([line]).length > 0).join('\n')
  expect(broken).toMatch(/connect\(.*htons\(9\).*192\.0\.2\.1/)
  expect(broken).toMatch(/connect\(.*htons\(9\).*127\.0\.0\.1/)
  expect(broken).toMatch(/(?:connect|sendto|sendmsg|sendmmsg)\(.*htons\(53\)/)
  expect(broken).toMatch(/(?:sendto|sendmsg|sendmmsg)\(.*192\.0\.2\.2/)
  expect(broken).toMatch(/bind\(.*0\.0\.0\.0/)
  // Chromium's own network service, a process of its own.
  expect(broken).toMatch(/connect\(.*htons\(8090\).*192\.0\.2\.3/)
})

test('every switch that closes Chromium is one that this Electron knows, and is set', async () => {
  const { app, close } = await launch(await dataFolder())
  const switches = networkSwitches(null)
  const set = await app.evaluate(
    ({ app: electron }, names) => names.map((name) => electron.commandLine.hasSwitch(name)),
    switches.map(([name]) => name)
  )
  expect(set).toEqual(switches.map(() => true))
  await close()
  // Chromium passes over a switch that it does not know, without a word.
  const binary = await readFile(process.env.ELECTRON_EXEC_PATH ?? '')
  for (const [name] of switches) expect(binary.includes(`\0${name}\0`), name).toBe(true)
})
