import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FUSES } from '../../scripts/package/fuse-list.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8')

/** The cells of the rows of the tables under a heading, without the heads. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`\n## ${heading}\n`)
  const [part = ''] = after.split('\n## ')
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
}

/** A file of the project, or null where there is none. */
function sourceOf(file: string): string | null {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return null
  }
}

/** What is wrong with the last two cells of a row: its file, and its test. */
function faultsOf(cells: readonly string[]): readonly string[] {
  const [fileCell = '', testCell = ''] = cells.slice(-2)
  const [, file = ''] = /^`([^`]+)`$/.exec(fileCell) ?? []
  const [, test = '', title = ''] = /^`([^`]+)` › "([^"]+)"$/.exec(testCell) ?? []
  const faults: string[] = []
  if (sourceOf(file) === null) faults.push(`no file: ${fileCell}`)
  const source = sourceOf(test)
  if (source === null) faults.push(`no test file: ${testCell}`)
  // The title as it stands behind `it(`, `test(` or the rows of `it.each`.
  else if (!source.includes(`('${title}'`)) faults.push(`no such test in ${test}: ${title}`)
  return faults
}

describe('docs/security.md', () => {
  it('has all twenty items of the checklist, in order', () => {
    expect(rowsUnder('Electron’s checklist'.replace('’', "'")).map(([number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1)
    )
  })

  it('names files and tests that are there', () => {
    const rows = [...rowsUnder("Electron's checklist"), ...rowsUnder('What else is closed')]
    expect(rows.length).toBeGreaterThan(25)
    expect(rows.flatMap(faultsOf)).toEqual([])
  })

  it('would notice a file or a test that is not there', () => {
    expect(
      faultsOf(['`src/main/index.ts`', '`test/unit/walls.test.ts` › "has every import inside its walls"'])
    ).toEqual([])
    expect(faultsOf(['`src/nowhere.ts`', '`test/unit/walls.test.ts` › "does everything"'])).toHaveLength(2)
    expect(faultsOf(['', ''])).toHaveLength(2)
  })

  it('tells of every fuse what a package has', () => {
    expect(rowsUnder('Fuses')).toEqual(FUSES.map(({ fuse, on }) => [fuse, on ? 'on' : 'off']))
  })
})
