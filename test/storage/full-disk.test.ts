import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { addWithOriginal, answerOf, headsIn, openPlace, temporaryFilesIn } from './backup-place'
import { addLongMessages, putAway, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

const SIZE_KB = 1536

/** Why there can be no tiny disk here, or null. */
function reasonAgainst(): string | null {
  if (process.platform !== 'linux') return `a tmpfs can be mounted on Linux only, this is ${process.platform}`
  const tried = spawnSync('sh', [
    '-c',
    'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"'
  ])
  return tried.status === 0 ? null : `mount says: ${String(tried.stderr).trim() || `exit ${tried.status}`}`
}

const reason = reasonAgainst()
if (reason !== null) {
  process.stderr.write(`\n*** SKIPPED: the tests on a full disk. They need to mount a tmpfs as root; ${reason} ***\n\n`)
}

/** A file system of its own, of 1.5 MB. */
async function tinyDisk(): Promise<string> {
  const disk = join(await temporaryFolder(), 'disk')
  await mkdir(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_KB}k`, 'tmpfs', disk])
  // Runs before the folder goes.
  onTestFinished(() => void execFileSync('umount', [disk]))
  return disk
}

/** Fills the disk to its last byte but so many kilobytes. Gives the file that does it. */
async function fill(disk: string, leftKb = 0): Promise<string> {
  const filler = join(disk, 'filler')
  await writeFile(filler, Buffer.alloc(SIZE_KB * 1024)).catch(() => undefined)
  await truncate(filler, Math.max(0, (await stat(filler)).size - leftKb * 1024))
  return filler
}

describe.skipIf(reason !== null)('a full disk, really', () => {
  it('refuses changes, loses none that was acknowledged, and goes on once there is room', async () => {
    const disk = await tinyDisk()
    const { store } = await openPlace(disk)
    let acknowledged = 0
    for (;;) {
      const result = await store.change(addLongMessages(1, `n${acknowledged}-`))
      if (!result.ok) {
        expect(result.code).toBe('disk_full')
        break
      }
      acknowledged += 1
    }
    expect(acknowledged).toBeGreaterThan(5)
    expect(store.state().messages).toHaveLength(acknowledged)
    expect(await temporaryFilesIn(disk)).toEqual([])
    const again = await openPlace(disk)
    expect(again.store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
    expect(again.store.state()).toEqual(store.state())
    // What the person throws away makes room for what comes.
    for (let count = 0; count < 3; count += 1) {
      await store.change((state) => ({ ...state, messages: state.messages.slice(0, -3) }))
    }
    expect((await store.change(tick('after'))).ok).toBe(true)
    expect(tickedIn((await openPlace(disk)).store.state())).toEqual(['after'])
  })

  it.each([0, 4, 12, 40, 100, 200, 300, 400])(
    'with %i kB left lets no half backup lie about, and harms neither the data nor the backups there are',
    async (leftKb) => {
      const disk = await tinyDisk()
      const place = await openPlace(disk)
      await place.store.change(addLongMessages(8))
      for (const id of ['m1', 'm2']) await addWithOriginal(place, id)
      const first = answerOf(await place.backups.make('asked'))
      await place.store.change(putAway(0))
      await addWithOriginal(place, 'm3')
      await fill(disk, leftKb)
      const made = await place.backups.make('asked')
      if (!made.ok) expect(made.code).toBe('disk_full')
      const restored = await place.backups.restore(first.name)
      if (!restored.ok) expect(restored.code).toBe('disk_full')
      const changed = await place.store.change(tick('full'))
      if (!changed.ok) expect(changed.code).toBe('disk_full')

      const again = await openPlace(disk)
      expect(again.store.opened).toEqual({ recovered: null, lost: 0, readOnly: null, setAside: [] })
      expect(again.store.state()).toEqual(place.store.state())
      expect(await headsIn(place.folder)).toContain(first.name)
      expect((await again.backups.compare(first.name)).ok).toBe(true)
      expect(await temporaryFilesIn(disk)).toEqual([])
      await rm(join(disk, 'filler'))
      expect(answerOf(await again.backups.make('asked')).check).toBe('good')
      answerOf(await again.backups.restore(first.name))
      expect((await openPlace(disk)).store.state().messages).toHaveLength(10)
    }
  )

  it('at a start opens what is there, and brings back a backup once there is room', async () => {
    const disk = await tinyDisk()
    const place = await openPlace(disk)
    await place.store.change(addLongMessages(8))
    answerOf(await place.backups.make('asked'))
    const wanted = place.store.state()
    await place.store.close()
    await rm(join(disk, 'data'), { recursive: true })
    await fill(disk)
    const full = await openPlace(disk)
    expect(full.store.state()).toEqual(wanted)
    expect(full.store.opened).toMatchObject({ recovered: 'rolling_backup', readOnly: 'storage_failed' })
    await rm(join(disk, 'filler'))
    const again = await openPlace(disk)
    expect(again.store.opened).toMatchObject({ recovered: 'rolling_backup', readOnly: null, lost: 0 })
    expect(again.store.state()).toEqual(wanted)
    expect((await readdir(join(disk, 'data'))).sort()).toEqual(['pieces', 'state.json'])
    expect((await openPlace(disk)).store.opened.recovered).toBe(null)
  })
})
