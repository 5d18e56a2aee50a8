import { describe, expect, it } from 'vitest'
import { evidence, evidenceText, sourceOf } from '../../../src/renderer/ui/evidence'

describe('words that are taken into another program', () => {
  it('stay as they are, in marks that fit them, above where they are from', () => {
    expect(evidenceText('more\n  experience', 'Northwind, 2 October 2026')).toBe(
      '“more experience”\n— Northwind, 2 October 2026'
    )
    expect(evidenceText('a “stretch” role', 'Northwind')).toBe('‘a “stretch” role’\n— Northwind')
    expect(evidenceText('“All of it.”', 'Northwind')).toBe('“All of it.”\n— Northwind')
  })

  it('say nothing of where they are from where nobody knows', () => {
    expect(sourceOf(null, null)).toBe('')
    expect(sourceOf('Northwind', null)).toBe('Northwind')
    expect(evidence('yes', sourceOf('', null))).toEqual({ draggable: true, 'data-evidence': '“yes”' })
  })
})
