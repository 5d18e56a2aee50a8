import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkModelFiles } from '../../../src/reader/model-files'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const listOf = (text: string): string => `${sha256(text)}  heads.json\n`

describe('the files of a model', () => {
  let folder = ''

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-model-'))
    await writeFile(path.join(folder, 'heads.json'), 'shipped')
    await writeFile(path.join(folder, 'SHA256SUMS'), listOf('shipped'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** What the built program knows of the folder's list. */
  const known = (): Record<string, string> => ({ [path.basename(folder)]: sha256(listOf('shipped')) })

  it('are taken as they were shipped', async () => {
    expect(await checkModelFiles(folder)).toEqual({ ok: true, value: true })
    expect(await checkModelFiles(folder, known())).toEqual({ ok: true, value: true })
    expect(await checkModelFiles(folder, { other: 'f00' })).toEqual({ ok: true, value: true })
  })

  it('are refused where one was changed, also along with its list', async () => {
    await writeFile(path.join(folder, 'heads.json'), 'changed')
    expect(await checkModelFiles(folder, known())).toEqual({ ok: false, code: 'model_changed' })
    await writeFile(path.join(folder, 'SHA256SUMS'), listOf('changed'))
    expect(await checkModelFiles(folder)).toEqual({ ok: true, value: true })
    expect(await checkModelFiles(folder, known())).toEqual({ ok: false, code: 'model_changed' })
  })

  it('are missing where one of them or the list is', async () => {
    await rm(path.join(folder, 'heads.json'))
    expect(await checkModelFiles(folder, known())).toEqual({ ok: false, code: 'model_missing' })
    await rm(path.join(folder, 'SHA256SUMS'))
    expect(await checkModelFiles(folder, known())).toEqual({ ok: false, code: 'model_missing' })
  })
})
