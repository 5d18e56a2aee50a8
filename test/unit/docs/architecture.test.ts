import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const source = path.join(root, 'src')
/** Imported by nearly every room, and left out of the diagram for that. */
const EVERYWHERE = ['shared', 'network-guard']

/** The lines of the one diagram in docs/architecture.md. */
function diagram(): readonly string[] {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  const [found, ...more] = [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)]
  expect(more).toEqual([])
  return (found?.[1] ?? '').split('\n').map((line) => line.trim())
}

/** `main/{app,ipc}` is two rooms. */
function roomsOf(label: string): readonly string[] {
  const [, before = '', several = '', after = ''] = /^([^{]*)(?:\{([^}]*)\})?(.*)$/.exec(label) ?? []
  return several.split(',').map((one) => `${before}${one}${after}`)
}

/** Which node of the diagram each room belongs to. */
function nodes(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = lines.flatMap((line) => {
    const [, node = '', label = ''] = /^(\w+)\["([^"<]+)/.exec(line) ?? []
    return node === '' ? [] : roomsOf(label).map((room) => [room, node] as const)
  })
  return new Map(found)
}

/** The solid arrows, as `from -> to`. */
function arrows(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [, from = '', to = ''] = /^(\w+) --> (.+)$/.exec(line) ?? []
    return to === '' ? [] : to.split(' & ').map((one) => `${from} -> ${one}`)
  })
}

/** The room of a file below `src`: a folder, and in main one of its folders or the file itself. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split(path.sep)
  return first === 'main' ? `main/${second.replace(/\.tsx?$/, '')}` : first
}

function imports(): readonly string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.d)\.tsx?$/.test(file)
  )
  return files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), 'utf8')
    const named = [...text.matchAll(/\b(?:from|import|import\()\s*'(\.[^']+)'/g)].map(([, name]) => name ?? '')
    return named.map((name) => `${roomOf(file)} -> ${roomOf(path.join(path.dirname(file), name))}`)
  })
}

describe('the diagram of the house', () => {
  const lines = diagram()
  const nodeOf = nodes(lines)

  it('has every room but those that are everywhere', () => {
    const rooms = new Set(imports().flatMap((one) => one.split(' -> ')))
    const missing = [...rooms].filter(
      (room) => !nodeOf.has(room) && !EVERYWHERE.includes(room) && room !== 'main/globals'
    )
    expect(missing).toEqual([])
    const there = [...nodeOf.keys()].filter((room) => !rooms.has(room))
    expect(there).toEqual([])
  })

  it('has an arrow for every import between them, and no other', () => {
    const between = imports().flatMap((one) => {
      const [from, to] = one.split(' -> ').map((room) => nodeOf.get(room))
      return from === undefined || to === undefined || from === to ? [] : [`${from} -> ${to}`]
    })
    expect([...new Set(between)].sort()).toEqual([...arrows(lines)].sort())
  })
})
