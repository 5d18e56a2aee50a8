import { describe, expect, it } from 'vitest'
import { isoDateOf } from '../../../../src/main/intake/mail-date'

describe('isoDateOf', () => {
  it.each([
    ['Mon, 03 Mar 2025 10:11:12 +0100', '2025-03-03T09:11:12.000Z'],
    ['3 Mar 2025 10:11 -0500', '2025-03-03T15:11:00.000Z'],
    ['Mon, 3 Mar 2025 10:11:12 +0100 (CET)', '2025-03-03T09:11:12.000Z'],
    ['Mon, 3 Mar 2025 10:11:12 GMT', '2025-03-03T10:11:12.000Z'],
    ['Mon, 3 Mar 2025 10:11:12 EST', '2025-03-03T15:11:12.000Z'],
    ['Mon, 3 Mar 2025 10:11:12', '2025-03-03T10:11:12.000Z'],
    ['Mon, 3 Mar 2025 10:11:12 XYZ', '2025-03-03T10:11:12.000Z'],
    ['2025-03-03T10:11:12Z', '2025-03-03T10:11:12.000Z'],
    ['2025-03-03 10:11', '2025-03-03T10:11:00.000Z']
  ])('%s', (header, iso) => {
    expect(isoDateOf(header)).toBe(iso)
  })

  it.each(['', 'soon', '1', 'foo 1', 'Mon, 99 Foo 2025 10:11:12 +0100', '2025-13-45'])('%j is no date', (header) => {
    expect(isoDateOf(header)).toBeNull()
  })
})
