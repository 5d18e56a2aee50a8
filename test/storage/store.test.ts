import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/main/storage/store'
import { emptyState, type State } from '../../src/shared/state/state'
import { faultyFileSystem } from './faulty-file-system'
import { addMessage, sampleMessage, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

async function onDisk(folder: string): Promise<State> {
  return (await openStore({ folder })).state()
}

describe('a change', () => {
  it('is on the disk once it is acknowledged, under any NODE_ENV', async () => {
    expect(process.env.NODE_ENV).toBe('test')
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    expect(await store.change(addMessage('m1'))).toEqual({ ok: true, value: store.state() })
    expect(JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'))).toEqual({
      ...emptyState(),
      messages: [sampleMessage('m1')],
      pieces: {},
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/)
    })
  })

  it('is not seen before it is on the disk', async () => {
    const store = await openStore({ folder: await temporaryFolder() })
    const asked = store.change(tick('a'))
    expect(tickedIn(store.state())).toEqual([])
    await asked
    expect(tickedIn(store.state())).toEqual(['a'])
  })

  it('keeps every character as it was', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const body = '\u0000\u2028\uD800 "\\ \r\n é e\u0301 👩‍💻 \uFEFF'
    await store.change(addMessage('m1', body))
    expect((await onDisk(folder)).messages[0]?.message.body).toBe(body)
  })

  it('keeps the content before it as the backup', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    for (const id of ['a', 'b', 'c']) {
      await store.change(tick(id))
    }
    const backup = JSON.parse(await readFile(join(folder, 'state.json.bak'), 'utf8'))
    expect(tickedIn(backup)).toEqual(['a', 'b'])
  })

  it.runIf(process.platform !== 'win32')('leaves files that only this user can read', async () => {
    const folder = join(await temporaryFolder(), 'data')
    const store = await openStore({ folder })
    await store.change(tick('a'))
    await store.change(tick('b'))
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0)
    }
    expect((await stat(folder)).mode & 0o077).toBe(0)
  })

  it('that changes nothing is not written', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    expect(await store.change((state) => state)).toEqual({ ok: true, value: emptyState() })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('concurrent changes', () => {
  it('are all there, in order, in two writes', async () => {
    const folder = await temporaryFolder()
    const fs = faultyFileSystem(() => null)
    const store = await openStore({ folder, fs })
    const ids = Array.from({ length: 50 }, (_none, index) => `m${index}`)
    const results = await Promise.all(ids.map((id) => store.change(addMessage(id))))
    expect(results.every((result) => result.ok)).toBe(true)
    expect((await onDisk(folder)).messages.map(({ message }) => message.id)).toEqual(ids)
    expect(fs.calls.filter((name) => name === 'writeFile')).toHaveLength(2)
  })

  it('of the same thing end as the last one says', async () => {
    const store = await openStore({ folder: await temporaryFolder() })
    const choose = (colorScheme: 'light' | 'dark') => (state: State) => ({
      ...state,
      settings: { ...state.settings, colorScheme }
    })
    await Promise.all([store.change(choose('dark')), store.change(choose('light')), store.change(choose('dark'))])
    expect(store.state().settings.colorScheme).toBe('dark')
  })

  it('from two sides, with pauses between them, are all there', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const side = async (name: string) => {
      for (let count = 0; count < 20; count += 1) await store.change(tick(`${name}${count}`))
    }
    await Promise.all([side('a'), side('b'), side('c')])
    expect(tickedIn(await onDisk(folder))).toHaveLength(60)
  })
})

describe('a change that is at fault itself', () => {
  const broken = (state: State): State => ({
    ...state,
    messages: [{ ...sampleMessage('bad'), message: { ...sampleMessage('bad').message, byteLength: Number.NaN } }]
  })
  const throwing = (): State => {
    throw new Error('a fault')
  }

  it('is refused, and those beside it are kept', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const answers = await Promise.allSettled(
      [tick('a'), broken, tick('b'), throwing, tick('c')].map((mutate) => store.change(mutate))
    )
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect(tickedIn(await onDisk(folder))).toEqual(['a', 'b', 'c'])
    expect((await onDisk(folder)).messages).toEqual([])
  })

  it('is refused alone as well, and never reaches the disk', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    await expect(store.change(broken)).rejects.toThrow('does not fit its schema')
    expect(await readdir(folder)).toEqual([])
    expect((await store.change(tick('a'))).ok).toBe(true)
  })

  it('is refused for one message that does not fit among many that do', async () => {
    const store = await openStore({ folder: await temporaryFolder() })
    for (const id of ['m1', 'm2', 'm3']) await store.change(addMessage(id))
    // What a fault in the program would do.
    const broken = (state: State): State => ({
      ...state,
      messages: state.messages.map((stored, at) =>
        at === 1 ? { ...stored, removedAt: 7 as unknown as string } : stored
      )
    })
    await expect(store.change(broken)).rejects.toThrow('does not fit its schema')
    expect((await store.change(addMessage('m4'))).ok).toBe(true)
    expect(store.state().messages).toHaveLength(4)
  })
})

describe('a listener', () => {
  it('hears every new state after it is on the disk, until it ends', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const heard: (readonly string[])[] = []
    const end = store.onChange((state) => {
      expect(store.state()).toBe(state)
      heard.push(tickedIn(state))
    })
    await store.change(tick('a'))
    await store.change((state) => state)
    await store.change(tick('b'))
    end()
    await store.change(tick('c'))
    expect(heard).toEqual([['a'], ['a', 'b']])
  })

  it('may itself ask for a change', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const end = store.onChange(() => {
      end()
      void store.change(tick('b'))
    })
    await store.change(tick('a'))
    await store.flush()
    expect(tickedIn(await onDisk(folder))).toEqual(['a', 'b'])
  })
})

describe('the end', () => {
  it('waits on flush for every change asked for', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    for (const id of ['a', 'b', 'c']) void store.change(tick(id))
    await store.flush()
    expect(tickedIn(await onDisk(folder))).toEqual(['a', 'b', 'c'])
    await store.flush()
  })

  it('keeps what was asked for before close and refuses what comes after', async () => {
    const folder = await temporaryFolder()
    const store = await openStore({ folder })
    const before = store.change(tick('a'))
    const closing = store.close()
    expect(await store.change(tick('late'))).toEqual({ ok: false, code: 'storage_failed' })
    await closing
    expect((await before).ok).toBe(true)
    expect(tickedIn(await onDisk(folder))).toEqual(['a'])
  })
})
