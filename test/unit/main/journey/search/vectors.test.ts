import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vectorFile, vectorKeyOf } from '../../../../../src/main/journey/search/vector-file'
import { createVectorTable, VECTOR_WIDTH } from '../../../../../src/main/journey/search/vector-table'
import { nodeFileSystem } from '../../../../../src/main/storage/file-system'
import { temporaryFolder } from '../../../../storage/temporary-folder'

function randomVector(seed: number): Float32Array {
  return Float32Array.from({ length: VECTOR_WIDTH }, (_, at) => Math.sin((at + 1) * (seed + 1) * 0.7))
}

function cosine(one: Float32Array, other: Float32Array): number {
  const dot = (a: Float32Array, b: Float32Array): number =>
    a.reduce((sum, number, at) => sum + number * (b[at] ?? 0), 0)
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
}

describe('the table of vectors', () => {
  it('tells nearness as the numbers before it do, to a hundredth', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        const table = createVectorTable()
        table.put('one', randomVector(one))
        const near = table.nearnessTo(randomVector(other))('one')
        expect(Math.abs(near - cosine(randomVector(one), randomVector(other)))).toBeLessThan(0.015)
      })
    )
  })

  it('holds many, lets them go, and gives their place to others', () => {
    const table = createVectorTable()
    for (let at = 0; at < 1000; at++) table.put(`${at}`, randomVector(at))
    for (let at = 0; at < 1000; at += 2) table.drop(`${at}`)
    for (let at = 0; at < 1000; at += 2) table.put(`new ${at}`, randomVector(at))
    expect(table.count()).toBe(1000)
    for (const [key, seed] of [
      ['1', 1],
      ['999', 999],
      ['new 0', 0],
      ['new 998', 998]
    ] as const)
      expect(table.nearnessTo(randomVector(seed))(key)).toBeCloseTo(1, 5)
    expect(table.nearnessTo(randomVector(1))('0')).toBe(0)
  })

  it('takes a vector of nothing for near to nothing', () => {
    const table = createVectorTable()
    table.put('zero', new Float32Array(VECTOR_WIDTH))
    expect(table.nearnessTo(randomVector(1))('zero')).toBe(0)
  })
})

describe('the file of vectors', () => {
  async function kept(): Promise<string> {
    const file = path.join(await temporaryFolder(), 'search-vectors.bin')
    const table = createVectorTable()
    for (const text of ['one', 'two', 'three']) table.put(vectorKeyOf(text), randomVector(text.length))
    expect(await vectorFile(file, 'encoder').save(table)).toBe(true)
    return file
  }

  async function loaded(file: string, encoder = 'encoder'): Promise<number> {
    const table = createVectorTable()
    await vectorFile(file, encoder).load(table)
    return table.count()
  }

  it('gives back what it was given, and leaves nothing else behind', async () => {
    const file = await kept()
    const table = createVectorTable()
    await vectorFile(file, 'encoder').load(table)
    expect(table.nearnessTo(randomVector(5))(vectorKeyOf('three'))).toBeCloseTo(1, 5)
    expect(await readdir(path.dirname(file))).toEqual(['search-vectors.bin'])
  })

  it('is worth nothing for another encoder, and where any byte of it is another, missing or too many', async () => {
    const file = await kept()
    expect(await loaded(file, 'another')).toBe(0)
    expect(await loaded(`${file}.none`)).toBe(0)
    const bytes = await readFile(file)
    for (const at of [0, 20, 41, 45, 100, bytes.length - 1]) {
      const damaged = Buffer.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      await writeFile(file, damaged)
      expect(await loaded(file), `byte ${at}`).toBe(0)
    }
    for (const damaged of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from([0])]), Buffer.alloc(0)]) {
      await writeFile(file, damaged)
      expect(await loaded(file)).toBe(0)
    }
  })

  it('keeps the old file when the disk is full', async () => {
    const file = await kept()
    const full = {
      ...nodeFileSystem,
      open: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    }
    expect(await vectorFile(file, 'encoder', full).save(createVectorTable())).toBe(false)
    expect(await loaded(file)).toBe(3)
  })
})
