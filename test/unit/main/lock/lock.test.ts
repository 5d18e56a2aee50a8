import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createKeptKey, type SystemKeys } from '../../../../src/main/lock/kept-key'
import { createLock, type Lock } from '../../../../src/main/lock/lock'
import { createTries } from '../../../../src/main/lock/tries'
import { type FileSystem, nodeFileSystem } from '../../../../src/main/storage/file-system'
import { openStore, type Store } from '../../../../src/main/storage/store'
import { failingFrom } from '../../../storage/faulty-file-system'
import { addMessage, tick, tickedIn } from '../../../storage/samples'
import { temporaryFolder } from '../../../storage/temporary-folder'

const PASSPHRASE = 'copper lantern walrus'
const QUICK = { N: 2, r: 1, p: 1 }

/** A key store that turns the text around. */
function keysOf(kind: 'system' | 'basic_text'): SystemKeys {
  const turned = (text: string): string => [...text].reverse().join('')
  return {
    kind: () => kind,
    hide: async (text) => (kind === 'system' ? Buffer.from(turned(text)) : null),
    show: async (hidden) => (kind === 'system' ? turned(Buffer.from(hidden).toString()) : null)
  }
}

/** The program around the lock: a store, and a page that has typed something. */
async function program(
  root: string,
  { keys = keysOf('system'), fs = nodeFileSystem }: { keys?: SystemKeys; fs?: FileSystem } = {}
) {
  const dataFolder = join(root, 'data')
  const page = { drafts: '{"place":null,"drafts":[]}', unsaved: false, reloads: 0 }
  let store: Store | null = null
  const told: string[] = []
  let ended: () => void = () => undefined
  const lock: Lock = createLock({
    root,
    dataFolder,
    fs,
    tries: createTries({ folder: root, fs: nodeFileSystem }),
    keptKey: createKeptKey(root, nodeFileSystem, keys),
    cost: QUICK,
    program: {
      async open(disk, key) {
        store = await openStore({ folder: dataFolder, fs: disk })
        told.push(key === null ? 'opened plain' : 'opened sealed')
      },
      async close() {
        await store?.close()
        store = null
      },
      leave: async () => ({ unsaved: page.unsaved }),
      takeDrafts() {
        const { drafts } = page
        page.drafts = ''
        return drafts
      },
      giveDrafts(text) {
        page.drafts = text
      },
      reload() {
        page.reloads += 1
      },
      onChange: () => ended(),
      isWhole: async (folder, disk) =>
        (await openStore({ folder, fs: disk, heldElsewhere: true })).opened.recovered === null
    }
  })
  await lock.start()

  /** Waits until a switch has ended. */
  async function switched(): Promise<void> {
    for (;;) {
      const { state } = await lock.view()
      if (state !== 'switching') break
      await new Promise<void>((resolve) => {
        ended = resolve
      })
    }
    // What is asked for next comes after all of it.
    await lock.setOpensByItself(false)
  }

  return { lock, page, told, switched, store: () => store, state: async () => (await lock.view()).state }
}

/** A folder that is encrypted, and a program on it. */
async function encrypted(options: Parameters<typeof program>[1] = {}) {
  const root = await temporaryFolder()
  const run = await program(root, options)
  await run.store()?.change(addMessage('m1'))
  await run.store()?.change(tick('a'))
  const recoveryKey = await switchOn(run)
  return { root, recoveryKey, ...run }
}

async function switchOn({ lock, switched }: Awaited<ReturnType<typeof program>>): Promise<string> {
  const prepared = await lock.prepare(PASSPHRASE)
  if (!prepared.ok) throw new Error(prepared.code)
  const { recoveryKey, ask } = prepared.value
  const groups = recoveryKey.split('-')
  expect(await lock.confirm([groups[ask[0]] ?? '', groups[ask[1]] ?? ''])).toEqual({ kind: 'done' })
  await switched()
  return recoveryKey
}

describe('the lock', () => {
  it('is off at first, and nothing of it is on the disk', async () => {
    const root = await temporaryFolder()
    const { told, state, lock } = await program(root)
    expect(await state()).toBe('off')
    expect(await lock.isShut()).toBe(false)
    expect(told).toEqual(['opened plain'])
    expect(await readdir(root)).toEqual(['data'])
    expect(await readdir(join(root, 'data'))).toEqual([])
    expect(await lock.lock()).toBe(false)
  })

  it('is switched on only once two groups of the recovery key are said', async () => {
    const root = await temporaryFolder()
    const { lock, state } = await program(root)
    expect(await lock.confirm(['', ''])).toMatchObject({ kind: 'failed' })
    const prepared = await lock.prepare(PASSPHRASE)
    expect(await lock.confirm(['AAAA', 'BBBB'])).toEqual({ kind: 'wrong', wait: 0 })
    lock.cancel()
    const groups = prepared.ok ? prepared.value.recoveryKey.split('-') : []
    const [first, second] = prepared.ok ? prepared.value.ask : [0, 0]
    expect(await lock.confirm([groups[first] ?? '', groups[second] ?? ''])).toMatchObject({ kind: 'failed' })
    expect(await state()).toBe('off')
  })

  it('keeps everything over switching on, a restart, and both ways to open it', async () => {
    const { root, recoveryKey, store, state } = await encrypted()
    expect(await state()).toBe('open')
    await store()?.change(tick('b'))
    for (const [secret, by] of [
      [PASSPHRASE, 'passphrase'],
      [recoveryKey.toLowerCase(), 'recovery']
    ] as const) {
      const next = await program(root)
      expect(await next.state()).toBe('locked')
      expect(await next.lock.isShut()).toBe(true)
      expect(next.store()).toBeNull()
      expect(await next.lock.unlock('something else', by)).toMatchObject({ kind: 'wrong' })
      expect(await next.lock.unlock(secret, by)).toEqual({ kind: 'done' })
      expect(tickedIn(next.store()?.state() ?? ({} as never))).toEqual(['a', 'b'])
      expect(next.page.reloads).toBe(1)
    }
  })

  it('asks again after many wrong tries only when the wait is over', async () => {
    const { root } = await encrypted()
    const { lock } = await program(root)
    for (let count = 0; count < 2; count += 1)
      expect(await lock.unlock('wrong', 'passphrase')).toEqual({ kind: 'wrong', wait: 0 })
    const third = await lock.unlock('wrong', 'passphrase')
    expect(third.kind === 'wrong' && third.wait > 1000).toBe(true)
    expect(await lock.unlock(PASSPHRASE, 'passphrase')).toMatchObject({ kind: 'wait' })
    const next = await program(root)
    expect(await next.lock.unlock(PASSPHRASE, 'passphrase')).toMatchObject({ kind: 'wait' })
  })

  it('locks: what was typed is sealed away, nothing is open, and it is there again', async () => {
    const { root, lock, page, state, store } = await encrypted()
    const drafts = JSON.stringify({ place: null, drafts: [{ key: '["draft"]', value: '"half a quokka letter"' }] })
    page.drafts = drafts
    expect(await lock.lock()).toBe(true)
    expect(await state()).toBe('locked')
    expect(store()).toBeNull()
    expect(page.drafts).toBe('')
    for (const name of await readdir(join(root, 'data'))) {
      if (name === 'pieces') continue
      expect((await readFile(join(root, 'data', name))).includes('quokka')).toBe(false)
    }
    expect(await lock.lock()).toBe(false)
    expect(await lock.unlock(PASSPHRASE, 'passphrase')).toEqual({ kind: 'done' })
    expect(page.drafts).toBe(drafts)
    expect(await readdir(join(root, 'data'))).not.toContain('drafts.json')
  })

  it('stays open where words could not be saved, and says so', async () => {
    const { lock, page, state } = await encrypted()
    page.unsaved = true
    expect(await lock.lock()).toBe(false)
    expect(await state()).toBe('open')
    expect((await lock.view()).ended).toEqual({ kind: 'unsaved' })
    lock.seen()
    expect((await lock.view()).ended).toBeNull()
  })

  it('takes another passphrase and another recovery key, and the old ones open nothing', async () => {
    const { root, lock, recoveryKey } = await encrypted()
    expect(await lock.change('not it at all', 'violet harbour spoon')).toMatchObject({ kind: 'wrong' })
    expect(await lock.change(recoveryKey, 'violet harbour spoon')).toEqual({ kind: 'done' })
    const prepared = await lock.prepareRecovery('violet harbour spoon')
    if (!('ok' in prepared) || !prepared.ok) throw new Error('not prepared')
    const before = await program(root)
    expect(await before.lock.unlock(recoveryKey, 'recovery')).toEqual({ kind: 'done' })
    const groups = prepared.value.recoveryKey.split('-')
    const [first, second] = prepared.value.ask
    expect(await lock.confirm([groups[first] ?? '', groups[second] ?? ''])).toEqual({ kind: 'done' })
    const next = await program(root)
    expect(await next.lock.unlock(PASSPHRASE, 'passphrase')).toMatchObject({ kind: 'wrong' })
    expect(await next.lock.unlock(recoveryKey, 'recovery')).toMatchObject({ kind: 'wrong' })
    expect(await next.lock.unlock(prepared.value.recoveryKey, 'recovery')).toEqual({ kind: 'done' })
    // Not in the copy beside it, either.
    for (const name of ['lock.json', 'lock.json.bak']) {
      expect(await readFile(join(root, 'data', name), 'utf8')).toBe(
        await readFile(join(root, 'data', 'lock.json'), 'utf8')
      )
    }
  })

  it('is switched off with the passphrase, and everything is there', async () => {
    const { root, lock, switched, state, store } = await encrypted()
    expect(await lock.switchOff('something else')).toMatchObject({ kind: 'wrong' })
    expect(await lock.switchOff(PASSPHRASE)).toEqual({ kind: 'done' })
    await switched()
    expect(await state()).toBe('off')
    expect((await lock.view()).ended).toEqual({ kind: 'switched', to: 'off', left: false })
    expect(tickedIn(store()?.state() ?? ({} as never))).toEqual(['a'])
    expect(await (await program(root)).state()).toBe('off')
  })

  it('opens by itself where the system keeps the key, asks once it was locked, and forgets it when told', async () => {
    const { root, lock } = await encrypted()
    expect(await lock.setOpensByItself(true)).toEqual({ ok: true, value: true })
    const next = await program(root)
    expect(await next.state()).toBe('open')
    await next.lock.lock()
    expect(await next.state()).toBe('locked')
    expect(await next.lock.unlock(PASSPHRASE, 'passphrase')).toEqual({ kind: 'done' })
    expect(await next.lock.setOpensByItself(false)).toEqual({ ok: true, value: true })
    expect(await (await program(root)).state()).toBe('locked')
  })

  it('never takes a key of another time, and keeps none where the system protects nothing', async () => {
    const first = await encrypted()
    await first.lock.setOpensByItself(true)
    const second = await encrypted()
    await copyFile(join(first.root, 'lock-kept-key'), join(second.root, 'lock-kept-key'))
    expect(await (await program(second.root)).state()).toBe('locked')
    const third = await encrypted({ keys: keysOf('basic_text') })
    expect(await third.lock.setOpensByItself(true)).toMatchObject({ ok: false })
    expect(await readdir(third.root)).not.toContain('lock-kept-key')
  })

  it('opens with the copy of its file where the file is gone, and says so where all are', async () => {
    const { root, lock } = await encrypted()
    const data = join(root, 'data')
    await mkdir(join(root, 'backups'), { recursive: true })
    await lock.lock()
    await lock.unlock(PASSPHRASE, 'passphrase')
    expect(await readdir(join(root, 'backups'))).toContain('lock.json')
    for (const name of ['lock.json', 'lock.json.bak']) await rm(join(data, name))
    const next = await program(root)
    expect(await next.state()).toBe('locked')
    expect(await next.lock.unlock(PASSPHRASE, 'passphrase')).toEqual({ kind: 'done' })
    expect(await readdir(data)).toContain('lock.json')
    const kept = await readFile(join(data, 'state.json'))
    for (const folder of ['data', 'backups'])
      for (const name of ['lock.json', 'lock.json.bak']) await rm(join(root, folder, name), { force: true })
    const lost = await program(root)
    expect(await lost.state()).toBe('damaged')
    expect(lost.store()).toBeNull()
    expect(await readFile(join(data, 'state.json'))).toEqual(kept)
    await writeFile(join(data, 'lock.json'), 'half a fi')
    expect(await (await program(root)).state()).toBe('damaged')
  })

  it('is not switched on where the disk is full, and goes on as it was', async () => {
    const root = await temporaryFolder()
    const before = await program(root)
    await before.store()?.change(tick('a'))
    let full = false
    const failing = failingFrom(1, 'ENOSPC')
    const fs: FileSystem = {
      ...nodeFileSystem,
      open: (path, flags, mode) => (full && flags === 'wx' ? failing : nodeFileSystem).open(path, flags, mode)
    }
    const run = await program(root, { fs })
    const prepared = await run.lock.prepare(PASSPHRASE)
    const groups = prepared.ok ? prepared.value.recoveryKey.split('-') : []
    const [first, second] = prepared.ok ? prepared.value.ask : [0, 0]
    full = true
    expect(await run.lock.confirm([groups[first] ?? '', groups[second] ?? ''])).toEqual({ kind: 'done' })
    await run.switched()
    expect(await run.state()).toBe('off')
    expect((await run.lock.view()).ended).toEqual({ kind: 'not_switched', to: 'on', code: 'disk_full' })
    full = false
    expect(await run.store()?.change(tick('b'))).toMatchObject({ ok: true })
    expect(tickedIn((await program(root)).store()?.state() ?? ({} as never))).toEqual(['a', 'b'])
  })
})
