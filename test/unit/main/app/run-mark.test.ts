import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRunMark, RUN_MARK_FILE } from '../../../../src/main/app/run-mark'

const AT = '2026-11-23T10:00:00.000Z'
const ERROR = { name: 'TypeError', code: null, frames: ['at show (out/main/index.cjs:1:2)'] }

async function place() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-mark-'))
  const faults: unknown[] = []
  const run = () => createRunMark({ folder, now: () => AT, onFault: (error) => faults.push(error) })
  return { folder, faults, run }
}

describe('the mark of a run', () => {
  it('says nothing of a run that was closed, and leaves nothing behind', async () => {
    const { folder, faults, run } = await place()
    const first = run()
    expect(await first.begin()).toBeNull()
    await first.end()
    expect(await readdir(folder)).toEqual([])
    expect(await run().begin()).toBeNull()
    expect(faults).toEqual([])
  })

  it('tells the next run of one that was not, once', async () => {
    const { run } = await place()
    await run().begin()
    const second = run()
    expect(await second.begin()).toEqual({ startedAt: AT, error: null })
    await second.end()
    expect(await run().begin()).toBeNull()
  })

  it('tells what it could not go on from', async () => {
    const { run } = await place()
    const first = run()
    await first.begin()
    await first.note(ERROR)
    expect(await run().begin()).toEqual({ startedAt: AT, error: ERROR })
  })

  it.each(['', '{', 'null', '[]', '{"startedAt":"Dear Sam","error":{"name":1}}', '\0\0\0'])(
    'still says that it was there when it holds %j',
    async (text) => {
      const { folder, run } = await place()
      await writeFile(path.join(folder, RUN_MARK_FILE), text)
      expect(await run().begin()).toEqual({ startedAt: null, error: null })
    }
  )

  it('tells of a folder that cannot be written, and goes on', async () => {
    const { folder } = await place()
    const faults: unknown[] = []
    await writeFile(path.join(folder, 'file'), '')
    const mark = createRunMark({
      folder: path.join(folder, 'file'),
      now: () => AT,
      onFault: (error) => faults.push(error)
    })
    expect(await mark.begin()).toBeNull()
    expect(faults).toHaveLength(1)
  })
})
