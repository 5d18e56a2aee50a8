import { spawnSync } from 'node:child_process'
import { copyFile, cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveElectron } from '../../scripts/electron.mjs'
import { FUSES } from '../../scripts/package/fuse-list.mjs'
import { readFuses, setFuses, wrongFuses } from '../../scripts/package/fuses.mjs'

describe('the fuses of a package', () => {
  let folder = ''
  let copy = ''

  beforeAll(async () => {
    const { path: runtime } = await resolveElectron({ quiet: true })
    folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-fuses-'))
    const [bundle] = /^.*\.app(?=\/)/.exec(runtime) ?? []
    if (bundle !== undefined) {
      await cp(bundle, path.join(folder, path.basename(bundle)), { recursive: true, verbatimSymlinks: true })
      copy = path.join(folder, path.relative(path.dirname(bundle), runtime))
      return
    }
    copy = path.join(folder, path.basename(runtime))
    // Only the binary is changed: all else lies beside it as links, so that the copy can be started.
    for (const name of await readdir(path.dirname(runtime))) {
      const from = path.join(path.dirname(runtime), name)
      if (from === runtime) await copyFile(from, copy)
      else await symlink(from, path.join(folder, name))
    }
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** What the copy answers when it is started as a Node. */
  function asNode(): string {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
    const { stdout } = spawnSync(copy, ['-p', '6*7'], { env, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' })
    return stdout.trim()
  }

  it('are all told with their reasons', () => {
    expect(new Set(FUSES.map(({ fuse }) => fuse)).size).toBe(8)
    for (const { why } of FUSES) expect(why.length).toBeGreaterThan(10)
  })

  it('take on a copy of the runtime, are read back, and do what they say', async () => {
    const before = await readFuses(copy)
    expect(before.RunAsNode).toBe(true)
    expect(wrongFuses(before)).toContain('RunAsNode')
    expect(asNode()).toBe('42')

    const after = await setFuses(copy)
    expect(wrongFuses(after)).toEqual([])
    expect(await readFuses(copy)).toEqual(after)
    for (const { fuse, on } of FUSES) expect([null, on], fuse).toContain(after[fuse])
    expect(after.RunAsNode).toBe(false)
    expect(asNode()).not.toContain('42')
  })

  it('are refused on what is no runtime', async () => {
    await expect(readFuses(process.execPath)).rejects.toThrow(/sentinel/i)
  })
})
