import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Finding, findingsIn } from '../package/built-code'

const root = path.resolve(import.meta.dirname, '../..')

/** Everything in our own source that the rules for built code speak of. */
function allFindings(): readonly Finding[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .flatMap((file) => findingsIn(file, readFileSync(path.join(root, file), 'utf8')))
}

describe('our own source', () => {
  const findings = allFindings()
  const filesOf = (rule: string): readonly string[] => [
    ...new Set(findings.filter((finding) => finding.rule === rule).map(({ file }) => file))
  ]

  it('makes no markup and no code of text', () => {
    expect(filesOf('markup from text')).toEqual([])
    expect(filesOf('code from text')).toEqual([])
    expect(filesOf('script address')).toEqual([])
    expect(filesOf('preference')).toEqual([])
  })

  it('opens other programs through the doors in src/main/windows alone', () => {
    for (const file of filesOf('door out')) expect(file).toMatch(/^src\/main\/windows\//)
    const doors = findings.filter(({ code }) => code.includes('openExternal')).map(({ file }) => file)
    expect([...new Set(doors)].sort()).toEqual([
      'src/main/windows/external-links.ts',
      'src/main/windows/mail-program.ts'
    ])
  })

  it('knows no remote module, no debugger and no silenced warning', () => {
    for (const rule of ['remote module', 'warnings off', 'extension', 'protocol'])
      expect(filesOf(rule), rule).toEqual([])
  })
})
