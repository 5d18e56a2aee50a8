import { randomBytes } from 'node:crypto'
import { copyFile, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../src/main/storage/file-system'
import { originalsIn } from '../../../src/main/storage/originals'
import { openStore } from '../../../src/main/storage/store'
import { sealedFileSystem } from '../../../src/main/storage/vault/sealed-file-system'
import { sealedForm } from '../../../src/main/storage/vault/sealed-form'
import { failingAt } from '../faulty-file-system'
import { addLongMessages, addMessage, tick, tickedIn } from '../samples'
import { temporaryFolder } from '../temporary-folder'

const WORDS = 'Thank you for your time'
const good = { recovered: null, lost: 0, readOnly: null, setAside: [] }

const key = randomBytes(32)
const sealedDisk = (of = key, fs = nodeFileSystem) => sealedFileSystem(fs, sealedForm(of))

async function everyFile(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function filled() {
  const folder = await temporaryFolder()
  const fs = sealedDisk()
  const store = await openStore({ folder, fs })
  await store.change(addLongMessages(14))
  await store.change(addMessage('m1'))
  await store.change(tick('a'))
  await store.change(tick('b'))
  const original = Buffer.from(`From: a@example.com\r\n\r\n${WORDS}\r\n`)
  const kept = await originalsIn({ folder, fs }).keepOriginal(original)
  return { folder, store, original, sha256: kept.ok ? kept.value.sha256 : '' }
}

describe('a sealed disk', () => {
  it('holds everything for who has the key, and no word and no name for who has not', async () => {
    const { folder, store, original, sha256 } = await filled()
    const again = await openStore({ folder, fs: sealedDisk() })
    expect(again.opened).toMatchObject(good)
    expect(again.state()).toEqual(store.state())
    const read = await originalsIn({ folder, fs: sealedDisk() }).readOriginal(sha256)
    expect(read.ok && original.equals(read.value)).toBe(true)
    const files = await everyFile(folder)
    expect(files.length).toBeGreaterThan(4)
    for (const file of files) {
      const bytes = await readFile(file)
      expect(bytes.subarray(0, 7).toString()).toBe('COACHSL')
      for (const words of [WORDS, 'example.com', 'messages', sha256]) {
        expect(bytes.includes(words), `${file}: ${words}`).toBe(false)
        expect(file).not.toContain(words)
      }
    }
  })

  it('keeps the old or the new state, whichever call of a change fails', async () => {
    for (const code of ['ENOSPC', 'EIO', 'EPERM']) {
      for (let call = 1; call <= 70; call += 1) {
        const folder = await temporaryFolder()
        const before = await openStore({ folder, fs: sealedDisk() })
        await before.change(addMessage('m1'))
        await before.change(tick('old'))
        const faulty = failingAt(call, code)
        const store = await openStore({ folder, fs: sealedDisk(key, faulty) })
        const result = await store.change(tick('new'))
        const after = await openStore({ folder, fs: sealedDisk() })
        expect(after.opened).toMatchObject(good)
        expect(after.state().messages).toHaveLength(1)
        expect(result.ok ? [['new', 'old']] : [['old'], ['new', 'old']]).toContainEqual(tickedIn(after.state()))
        if (faulty.calls.length < call) break
        expect(call, 'every call was to be tried').toBeLessThan(70)
      }
    }
  }, 60_000)

  it('shows the backup where the newest head was changed in any place, and keeps what was changed aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const folder = await temporaryFolder()
        const store = await openStore({ folder, fs: sealedDisk() })
        await store.change(tick('a'))
        await store.change(tick('b'))
        const head = join(folder, 'state.json')
        const bytes = await readFile(head)
        const at = place % bytes.length
        bytes[at] = (bytes[at] ?? 0) ^ change
        await writeFile(head, bytes)
        const again = await openStore({ folder, fs: sealedDisk() })
        expect(again.opened).toMatchObject({ recovered: 'backup', readOnly: null })
        expect(tickedIn(again.state())).toEqual(['a'])
        expect((await readdir(folder)).some((name) => name.startsWith('state.json.corrupt-'))).toBe(true)
      }),
      { numRuns: 25 }
    )
  })

  it('notices pieces that were swapped, and says how much is missing', async () => {
    const { folder, store } = await filled()
    await store.change(tick('c'))
    await store.change(tick('d'))
    const pieces = join(folder, 'pieces')
    const [one = '', other = ''] = (await readdir(pieces)).map((name) => join(pieces, name))
    await rename(one, join(folder, 'kept'))
    await rename(other, one)
    await rename(join(folder, 'kept'), other)
    const again = await openStore({ folder, fs: sealedDisk() })
    expect(again.opened.recovered).toBe('backup')
    expect(again.opened.lost).toBeGreaterThan(0)
  })

  it('does not give an original in the place of another', async () => {
    const { folder, sha256 } = await filled()
    const originals = originalsIn({ folder, fs: sealedDisk() })
    const within = join(folder, 'originals')
    const [first = ''] = await readdir(within)
    const kept = await originals.keepOriginal(Buffer.from('another'))
    const second = (await readdir(within)).find((name) => name !== first) ?? ''
    await copyFile(join(within, first), join(within, second))
    expect(await originals.readOriginal(kept.ok ? kept.value.sha256 : '')).toMatchObject({ code: 'unreadable_file' })
    expect(await originals.readOriginal(sha256)).toMatchObject({ ok: true })
  })

  it('takes a plain file that was put there for a damaged one', async () => {
    const { folder } = await filled()
    const plain = await temporaryFolder()
    const store = await openStore({ folder: plain })
    await store.change(addMessage('planted'))
    for (const name of ['state.json', 'state.json.bak']) {
      await writeFile(join(folder, name), await readFile(join(plain, 'state.json')))
    }
    const again = await openStore({ folder, fs: sealedDisk() })
    expect(again.opened.recovered).toBe('started_empty')
    expect(again.state().messages).toEqual([])
  })

  it('gives nothing with another key, and says so as of damage', async () => {
    const { folder, sha256 } = await filled()
    const originals = originalsIn({ folder, fs: sealedDisk(randomBytes(32)) })
    expect(await originals.readOriginal(sha256)).toMatchObject({ ok: false })
  })

  it('refuses to make one kind of file out of another', async () => {
    const { folder } = await filled()
    const fs = sealedDisk()
    for (const move of [fs.rename, fs.copyFile, fs.link]) {
      await expect(move(join(folder, 'state.json'), join(folder, 'search-vectors.bin'))).rejects.toThrow(
        /cannot become/
      )
    }
    expect((await openStore({ folder, fs })).opened).toMatchObject(good)
  })
})
