import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFolder } from '../../src/main/storage/folder-lock'
import { openData } from '../../src/main/storage/open-data'
import { isStillRunning, ownMark } from '../../src/main/storage/running-process'
import { failingAt, faultyFileSystem } from './faulty-file-system'
import { filesBelow } from './files-below'
import { addMessage, tick } from './samples'
import { temporaryFolder } from './temporary-folder'

function onUnexpected(error: unknown): void {
  throw error
}

async function place() {
  const root = await temporaryFolder()
  return { root, folder: join(root, 'data'), path: join(root, 'data.lock') }
}

/** A lock as another process of this computer would hold it. */
async function lockOf(pid: number, more: object = {}): Promise<string> {
  return JSON.stringify({ ...(await ownMark()), pid, host: 'here', at: Date.now(), ...more })
}

/** A process that does nothing until it is killed. */
async function idleProcess() {
  const child = spawn(process.execPath, ['-e', "process.stdout.write('up'); setInterval(() => {}, 1e6)"])
  await once(child.stdout, 'data')
  async function end(): Promise<void> {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
  return { pid: child.pid ?? 0, end }
}

describe('the lock of a data folder', () => {
  it('lies beside it, and is gone when it is given back', async () => {
    const { root, folder, path } = await place()
    const lock = await lockFolder({ folder })
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid })
    expect(await readdir(root)).toEqual(['data.lock'])
    await lock?.release()
    expect(await readdir(root)).toEqual([])
  })

  it('is refused where another process holds it', async () => {
    const { folder, path } = await place()
    const other = await idleProcess()
    const began = process.platform === 'linux' ? await beginningOf(other.pid) : null
    const text = await lockOf(other.pid, { began })
    await writeFile(path, text)
    expect(await lockFolder({ folder })).toBe(null)
    expect(await readFile(path, 'utf8')).toBe(text)
    await other.end()
    expect(await lockFolder({ folder })).not.toBe(null)
  })

  it.each([
    ['of a process that is gone', { pid: 4_194_305 }],
    ['of an earlier process of the same number', { began: '1' }],
    ['of an earlier run of this computer', { boot: 'another boot', host: 'here' }],
    [
      'of another computer that has said nothing for hours',
      { boot: 'x', host: 'there', at: Date.now() - 4 * 3_600_000 }
    ],
    ['of this very process, left by a folder that it closed', { pid: process.pid }]
  ])('%s is stale and taken over', async (_name, more) => {
    const { folder, path, root } = await place()
    const pid = 'pid' in more ? Number(more.pid) : process.ppid
    await writeFile(path, await lockOf(pid, more))
    const lock = await lockFolder({ folder, host: 'here' })
    if ('began' in more && process.platform !== 'linux') return
    expect(lock).not.toBe(null)
    expect(JSON.parse(await readFile(path, 'utf8')).pid).toBe(process.pid)
    expect(await readdir(root)).toEqual(['data.lock'])
  })

  it('of another computer that said a moment ago that it is there is held', async () => {
    const { folder, path } = await place()
    await writeFile(path, await lockOf(1, { boot: 'x', host: 'there' }))
    expect(await lockFolder({ folder, host: 'here' })).toBe(null)
  })

  it.each(['', '{', '{"pid":1}', '[]', 'null', '\0\0\0'])('that says nothing (%j) is taken over', async (text) => {
    const { folder, path } = await place()
    await writeFile(path, text)
    expect(await lockFolder({ folder })).not.toBe(null)
  })

  it('works on a disk without links', async () => {
    const { folder } = await place()
    const fs = faultyFileSystem((_call, name) => (name === 'link' ? { code: 'ENOTSUP', moment: 'instead' } : null))
    const lock = await lockFolder({ folder, fs })
    expect(lock).not.toBe(null)
    await lock?.release()
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  it.each(['EIO', 'ENOSPC', 'EPERM'])(
    'is taken or not, and leaves nothing behind, where a call answers %s',
    async (code) => {
      for (let call = 1; ; call += 1) {
        const { folder, path, root } = await place()
        await writeFile(path, await lockOf(4_194_305))
        const fs = failingAt(call, code)
        const lock = await lockFolder({ folder, fs }).catch(() => 'failed' as const)
        if (lock !== 'failed') await lock?.release()
        const again = await lockFolder({ folder })
        expect(again).not.toBe(null)
        await again?.release()
        expect((await readdir(root)).filter((name) => name !== 'data.lock')).toEqual([])
        if (fs.calls.length < call) return
      }
    }
  )

  it('is one process’s alone, however many want a stale one at once', async () => {
    const { folder, path } = await place()
    await writeFile(path, await lockOf(4_194_305))
    // In one process: the mark is its own, so that each takes over from the others; what counts is that the file stays whole.
    const taken = await Promise.all([1, 2, 3, 4, 5].map(() => lockFolder({ folder }).catch(() => null)))
    expect(taken.some((lock) => lock !== null)).toBe(true)
    expect(JSON.parse(await readFile(path, 'utf8')).pid).toBe(process.pid)
  })
})

describe('a process', () => {
  it('is known by its number and its beginning', async () => {
    const mark = await ownMark()
    expect(await isStillRunning(mark)).toBe(true)
    expect(await isStillRunning({ ...mark, pid: 4_194_305 })).toBe(false)
    expect(await isStillRunning({ ...mark, boot: 'another' })).toBe(false)
    if (process.platform === 'linux') expect(await isStillRunning({ ...mark, began: '1' })).toBe(false)
    const now = String(Date.now())
    expect(await isStillRunning({ pid: process.pid, began: null, boot: now })).toBe(process.platform !== 'linux')
  })
})

describe('data that another process has open', () => {
  it('can be read, is not changed by anything, and says why', async () => {
    const { root, folder, path } = await place()
    await mkdir(folder, { recursive: true })
    const first = await openData({ dataFolder: folder, onUnexpected })
    await first.store.change(addMessage('m1'))
    await first.store.change(tick('a'))
    await first.close()
    const other = await idleProcess()
    const began = process.platform === 'linux' ? await beginningOf(other.pid) : null
    await writeFile(path, await lockOf(other.pid, { began }))
    await writeFile(join(folder, 'state.json.4194305-0123456789ab.tmp'), 'left over')
    const before = await filesBelow(root)

    const second = await openData({ dataFolder: folder, onUnexpected })
    expect(second.store.opened).toEqual({ recovered: null, lost: 0, readOnly: 'in_use', setAside: [] })
    expect(second.store.state().messages).toHaveLength(1)
    const refusal = { ok: false, code: 'in_use' }
    expect(await second.store.change(tick('b'))).toEqual(refusal)
    expect(await second.originals.keepOriginal(Buffer.from('x'))).toEqual(refusal)
    expect(await second.originals.removeOriginal('a'.repeat(64))).toEqual(refusal)
    expect(await second.backups.make('asked')).toEqual(refusal)
    expect(await second.backups.restore('state-20260101T000000000Z-1.json')).toEqual(refusal)
    await expect(second.disk.open(join(folder, 'x'), 'wx')).rejects.toThrow('EROFS')
    await second.close()
    expect(await filesBelow(root)).toEqual(before)
    await other.end()
    await rm(join(folder, 'state.json.4194305-0123456789ab.tmp'))
    const third = await openData({ dataFolder: folder, onUnexpected })
    expect((await third.store.change(tick('b'))).ok).toBe(true)
    await third.close()
  })
})

async function beginningOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
