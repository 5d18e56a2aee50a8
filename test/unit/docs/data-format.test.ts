import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { exportHeaderSchema, manifestSchema } from '../../../src/shared/state/export-format'
import { COLLECTIONS } from '../../../src/shared/state/head'
import { stateSchema } from '../../../src/shared/state/state'
import { definitionOf } from '../../helpers/arbitrary-of'

const root = path.resolve(import.meta.dirname, '../../..')
const document = readFileSync(path.join(root, 'docs', 'data-format.md'), 'utf8')

/** The paths of all fields of a schema: `[]` behind a list, `{}` behind an object whose names are ids. */
function fieldsOf(schema: z.ZodType, at: string): readonly string[] {
  const { type, shape, element, innerType, valueType, options } = definitionOf(schema)
  if (innerType) return fieldsOf(innerType, at)
  switch (type) {
    case 'object':
      return Object.entries(shape ?? {}).flatMap(([name, field]) => {
        const inside = at === '' ? name : `${at}.${name}`
        return [inside, ...fieldsOf(field, inside)]
      })
    case 'array':
      return element ? fieldsOf(element, `${at}[]`) : []
    case 'record':
      return valueType ? fieldsOf(valueType, `${at}{}`) : []
    case 'union':
      return (options ?? []).flatMap((option) => fieldsOf(option, at))
    default:
      return []
  }
}

/** The paths that the tables below a heading like ``### `messages[]` `` name, each behind its heading. */
function documented(headings: (heading: string) => boolean): readonly string[] {
  return document.split(/^(?=#{2,3} )/m).flatMap((section) => {
    const heading = /^### `([^`]+)`$/m.exec(section)?.[1]
    if (heading === undefined || !headings(heading)) return []
    const prefix = ['state', 'data.json', 'manifest.json'].includes(heading) ? '' : `${heading}.`
    return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => `${prefix}${field}`)
  })
}

const isFile = (heading: string): boolean => heading.endsWith('.json')

function sorted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort()
}

describe('docs/data-format.md', () => {
  it('names every stored field, and none that is not there', () => {
    const fields = sorted(fieldsOf(stateSchema, ''))
    expect(fields.length).toBeGreaterThan(130)
    expect(fields).toContain('messages[].reading.reading.signals[].label')
    expect(sorted(documented((heading) => !isFile(heading)))).toEqual(fields)
  })

  it('names every field of an export', () => {
    expect(documented((heading) => heading === 'data.json')).toEqual([...fieldsOf(exportHeaderSchema, ''), 'state'])
    expect(documented((heading) => heading === 'manifest.json')).toEqual(fieldsOf(manifestSchema, ''))
  })

  it('says of every field what it holds', () => {
    const rows = [...document.matchAll(/^\| `[^`]+` \|(.*)$/gm)]
    expect(rows.length).toBeGreaterThan(150)
    for (const [row, rest = ''] of rows) expect(rest.split('|')[0]?.trim(), row).not.toBe('')
  })

  it('names every list that may lie in pieces, and the version that this release writes', () => {
    for (const collection of COLLECTIONS) expect(document).toContain(`### \`${collection}[]\``)
    expect(document).toContain(`| \`version\` | ${definitionOf(stateSchema.shape.version).values?.[0]} |`)
  })
})
