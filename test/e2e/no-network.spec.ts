import { readdir, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dataFolder, dropFiles, launch, root } from './coachable-app'

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
