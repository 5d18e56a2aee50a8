import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileSource, GrownFile } from '../../../../src/main/intake/containers/byte-source'
import { MAX_FILE_BYTES } from '../../../../src/shared/contract/result'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-bytes-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, text: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

describe('a file that changed since it was measured', () => {
  it.each([
    ['small', 'Dear Sam', 5],
    ['small, and shorter now', 'Dear Sam', 80],
    ['large', 'a'.repeat(200_000), 100_000],
    ['large, and shorter now', 'a'.repeat(200_000), 300_000]
  ])('is read as it is now: %s', async (name, text, measured) => {
    const source = fileSource(await fileOf(name, text), measured)
    await source.head()
    expect(Buffer.from(await source.bytes()).toString()).toBe(text)
  })

  it('is refused where it is too large by now, without being read', async () => {
    const file = await fileOf('huge', 'Dear Sam')
    const source = fileSource(file, 8)
    await truncate(file, MAX_FILE_BYTES + 1)
    await source.head()
    await expect(source.bytes()).rejects.toBeInstanceOf(GrownFile)
  })
})
