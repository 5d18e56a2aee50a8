import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { endErasing, eraseEverything } from '../../../../src/main/ownership/erase/erase-everything'
import { decideErasing, ERASE_MARKER, isErasing } from '../../../../src/main/ownership/erase/erase-marker'
import { type FileSystem, nodeFileSystem } from '../../../../src/main/storage/file-system'
import { failingAt, failingFrom, faultyFileSystem } from '../../../storage/faulty-file-system'
import { temporaryFolder } from '../../../storage/temporary-folder'

const SECRET = 'Grandmother Amalia was proud'

/** Files of a user data folder, with a secret in each. */
const FILES = [
  'data/state.json',
  'data/state.json.bak',
  'data/state.json.version-1',
  'data/state.json.corrupt-2026-11-23T12-00-00',
  'data/pieces/0123',
  'data/originals/4567',
  'data/search-vectors.bin',
  'data/lock.json',
  'backups/state-20261123T120000000Z-1.json',
  'backups/pieces/0123',
  'backups/originals/4567',
  'logs/coachable.log',
  'running.json',
  'window.json',
  'data-switch.json',
  'data.next-1f2e3d4c/pieces/0123',
  'backups.before-1f2e3d4c/state-1.json',
  'lock-tries.json',
  'Local Storage/leveldb/000003.log',
  'Session Storage/000003.log',
  'Crashpad/completed/1.dmp'
]

async function fill(userData: string): Promise<void> {
  for (const file of FILES) {
    await mkdir(path.dirname(path.join(userData, file)), { recursive: true })
    await writeFile(path.join(userData, file), SECRET)
  }
  await writeFile(path.join(userData, 'Preferences'), '{}')
}

/** The files below a folder that hold the secret. */
async function secretsIn(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name)
    if (entry.isFile() && (await readFile(file, 'utf8')).includes(SECRET)) found.push(file)
  }
  return found
}

const clearPages = async (): Promise<void> => undefined

/** What a start does that finds the mark. */
async function nextStart(userData: string): Promise<void> {
  if (!isErasing(userData)) return
  await eraseEverything({ userData, clearPages })
  await endErasing({ userData, clearPages })
}

describe('erasing everything', () => {
  it('leaves nothing of it, and a folder as at the first start', async () => {
    const userData = await temporaryFolder()
    await fill(userData)
    expect(await decideErasing(nodeFileSystem, userData)).toEqual({ ok: true, value: true })
    await eraseEverything({ userData, clearPages })
    expect(await secretsIn(userData)).toEqual([])
    expect(await readdir(userData)).toEqual([ERASE_MARKER])
    await nextStart(userData)
    expect(await readdir(userData)).toEqual([])
    expect(isErasing(userData)).toBe(false)
  })

  it('does not touch what it does not know, in a folder that the person gave', async () => {
    const userData = await temporaryFolder()
    await fill(userData)
    await mkdir(path.join(userData, 'Photos'))
    await writeFile(path.join(userData, 'Photos', 'cat.jpg'), 'meow')
    await writeFile(path.join(userData, 'Coachable 2026-11-23.zip'), 'an export')
    await decideErasing(nodeFileSystem, userData)
    await nextStart(userData)
    expect((await readdir(userData)).sort()).toEqual(['Coachable 2026-11-23.zip', 'Photos'])
    expect(await readFile(path.join(userData, 'Photos', 'cat.jpg'), 'utf8')).toBe('meow')
  })

  it('empties a data folder that lies on another disk, and follows no link within', async () => {
    const [userData, elsewhere, others] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()]
    await mkdir(path.join(elsewhere, 'pieces'))
    await writeFile(path.join(elsewhere, 'pieces', '0123'), SECRET)
    await writeFile(path.join(others, 'mine.txt'), 'stays')
    await symlink(elsewhere, path.join(userData, 'data'))
    await symlink(others, path.join(elsewhere, 'link'))
    await decideErasing(nodeFileSystem, userData)
    await nextStart(userData)
    expect(await readdir(userData)).toEqual([])
    expect(await readdir(elsewhere)).toEqual([])
    expect(await readdir(others)).toEqual(['mine.txt'])
  })

  it('takes the keys first: what is left by a crash cannot be read any more', async () => {
    const userData = await temporaryFolder()
    await fill(userData)
    await writeFile(path.join(userData, 'lock-kept-key'), SECRET)
    const gone: string[] = []
    const disk: FileSystem = {
      ...faultyFileSystem(() => null),
      unlink(file) {
        gone.push(path.relative(userData, file))
        return nodeFileSystem.unlink(file)
      }
    }
    await eraseEverything({ userData, clearPages, disk })
    expect(gone[0]).toBe('lock-kept-key')
    const inData = gone.filter((file) => file.startsWith(`data${path.sep}`))
    expect(inData[0]).toBe(path.join('data', 'lock.json'))
  })

  it('goes on at the next start, whichever call failed or was the last before the program was killed', async () => {
    const counted = faultyFileSystem(() => null)
    const first = await temporaryFolder()
    await fill(first)
    await eraseEverything({ userData: first, clearPages, disk: counted })
    await endErasing({ userData: first, clearPages, disk: counted })
    const calls = counted.calls.length
    expect(calls).toBeGreaterThan(60)
    for (let call = 1; call <= calls; call += call < 12 ? 1 : 3) {
      // What fails once may be seen by the next; a killed program does nothing more.
      for (const [disk, code] of [
        [failingAt(call, 'EIO'), 'EIO'],
        [failingFrom(call, 'EROFS'), 'EROFS']
      ] as const) {
        const userData = await temporaryFolder()
        await fill(userData)
        await decideErasing(nodeFileSystem, userData)
        const erased = eraseEverything({ userData, clearPages, disk }).then(() =>
          endErasing({ userData, clearPages, disk })
        )
        const ended = await erased.catch((error: NodeJS.ErrnoException) => error.code)
        expect([undefined, code], `call ${call}`).toContain(ended)
        if ((await secretsIn(userData)).length > 0)
          expect(isErasing(userData), `call ${call}: not forgotten`).toBe(true)
        await nextStart(userData)
        expect(await secretsIn(userData), `call ${call}`).toEqual([])
        // Of what holds no words, Chromium may hold something open at that moment.
        expect(['', 'Preferences'], `call ${call}`).toContain((await readdir(userData)).join())
      }
    }
  }, 60_000)

  it('is not decided where the disk does not take the decision', async () => {
    for (let call = 1; call < 8; call += 1) {
      const userData = await temporaryFolder()
      await fill(userData)
      const decided = await decideErasing(failingAt(call, 'ENOSPC'), userData)
      expect(isErasing(userData), `call ${call}`).toBe(decided.ok)
      await nextStart(userData)
      expect((await secretsIn(userData)).length, `call ${call}`).toBe(decided.ok ? 0 : FILES.length)
    }
  })
})
