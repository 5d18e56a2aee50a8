import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createIdleLock } from '../../../../src/main/lock/idle-lock'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function place(minutes = 5) {
  const now = { ms: 0, locked: 0, minutes, busy: false }
  const idle = createIdleLock({
    minutes: () => now.minutes,
    isBusy: () => now.busy,
    lock: () => {
      now.locked += 1
    },
    now: () => now.ms
  })
  function pass(ms: number): void {
    for (let at = 0; at < ms; at += 1000) {
      now.ms += 1000
      vi.advanceTimersByTime(1000)
    }
  }
  return { now, idle, pass }
}

describe('locking by itself', () => {
  it('comes after so many minutes without the person, and not before', () => {
    const { now, idle, pass } = place()
    pass(4 * 60_000 + 50_000)
    expect(now.locked).toBe(0)
    idle.active()
    pass(4 * 60_000 + 50_000)
    expect(now.locked).toBe(0)
    pass(15_000)
    expect(now.locked).toBe(1)
    idle.close()
  })

  it('does not come where it is switched off, and follows a choice at once', () => {
    const { now, idle, pass } = place(0)
    pass(3 * 3_600_000)
    expect(now.locked).toBe(0)
    now.minutes = 1
    pass(5000)
    expect(now.locked).toBe(1)
    idle.close()
  })

  it('waits for the end of an import, and then as long as ever', () => {
    const { now, idle, pass } = place(2)
    now.busy = true
    pass(20 * 60_000)
    expect(now.locked).toBe(0)
    now.busy = false
    pass(60_000)
    expect(now.locked).toBe(0)
    pass(65_000)
    expect(now.locked).toBe(1)
    idle.close()
  })

  it('ends with the program', () => {
    const { now, idle, pass } = place(1)
    idle.close()
    pass(10 * 60_000)
    expect(now.locked).toBe(0)
  })
})
