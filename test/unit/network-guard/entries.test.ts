import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const config = readFileSync(path.join(root, 'electron.vite.config.ts'), 'utf8')

/** Every script of Node that is built: name and source. The preload and the page have no Node. */
const entries = [...config.matchAll(/(?:'([\w-]+)'|(\w+)): resolve\('(src\/(?:main|reader|cli)\/[^']+)'\)/g)].map(
  ([, quoted, plain, source]) => [quoted ?? plain ?? '', source ?? ''] as const
)

describe('every program that is built', () => {
  it('is looked at', () => {
    expect(entries.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'index',
        'reader',
        'intake-worker',
        'resume-worker',
        'check-worker',
        'search-worker',
        'cli'
      ])
    )
    expect(entries.length).toBe(config.match(/resolve\('src\/(?:main|reader|cli)\//g)?.length)
  })

  it.each(entries)('%s imports the guard before anything else', (_name, source) => {
    const { module } = parseSync(source, readFileSync(path.join(root, source), 'utf8'))
    const [first] = [...module.staticImports].sort((one, other) => one.start - other.start)
    const target = path.posix.join(path.posix.dirname(source), first?.moduleRequest.value ?? '')
    expect(target).toBe('src/network-guard/install')
  })

  it.each(entries)('%s runs the guard before any other code, as built', (name) => {
    const built = readFileSync(path.join(root, 'out', 'main', `${name}.cjs`), 'utf8')
    const required = [...built.matchAll(/require\("([^"]+)"\)/g)].map(([, what]) => what ?? '')
    const chunks = required.filter((what) => !what.includes('rolldown-runtime'))
    const first = readFileSync(path.join(root, 'out', 'main', chunks[0] ?? ''), 'utf8')
    expect(first).toContain('coachable.network-guard')
    expect(first).toContain('coachable-network-attempts')
  })
})
