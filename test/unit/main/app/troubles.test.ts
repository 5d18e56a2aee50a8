import { describe, expect, it } from 'vitest'
import { createTroubles } from '../../../../src/main/app/troubles'

function made() {
  let told = 0
  let second = 0
  const troubles = createTroubles(
    () => new Date(second++ * 1000).toISOString(),
    () => {
      told += 1
    }
  )
  return { troubles, told: () => told }
}

describe('what went wrong', () => {
  it('is said once of each kind, the newest first, until it is put away', () => {
    const { troubles, told } = made()
    troubles.add('ended-unexpectedly')
    troubles.add('reader-ended', { reason: 'exit 9' })
    troubles.add('reader-ended')
    expect(troubles.notices().map(({ kind }) => kind)).toEqual(['reader', 'ended'])
    troubles.dismiss('reader')
    expect(troubles.notices().map(({ kind }) => kind)).toEqual(['ended'])
    troubles.add('reader-ended')
    expect(troubles.notices().map(({ kind }) => kind)).toEqual(['reader', 'ended'])
    expect(told()).toBe(4)
  })

  it('stands in the report, but is said by the page itself where a page could not be shown', () => {
    const { troubles, told } = made()
    troubles.add('page-failed')
    expect(troubles.notices()).toEqual([])
    expect(troubles.all()).toHaveLength(1)
    expect(told()).toBe(0)
  })

  it('does not grow without end', () => {
    const { troubles } = made()
    for (let number = 0; number < 100; number += 1) troubles.add('page-ended', { reason: String(number) })
    expect(troubles.all()).toHaveLength(20)
    expect(troubles.all().at(-1)?.reason).toBe('99')
  })
})
