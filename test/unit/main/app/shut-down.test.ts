import { EventEmitter } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { App } from 'electron'
import { describe, expect, it } from 'vitest'
import { shutDownCleanly } from '../../../../src/main/app/shut-down'

/** An app that is asked to end, as Electron does it. */
function endingApp() {
  const events = new EventEmitter()
  let exits = 0
  const app = Object.assign(events, { exit: () => (exits += 1) })
  return {
    // Only these two of its many parts are used.
    app: app as unknown as App,
    exits: () => exits,
    /** Whether it was held back. */
    quit(): boolean {
      let held = false
      events.emit('will-quit', { preventDefault: () => (held = true) })
      return held
    }
  }
}

describe('the end of the program', () => {
  it('waits for everything, in order, however often it is asked for', async () => {
    const { app, exits, quit } = endingApp()
    const told: string[] = []
    let release: () => void = () => undefined
    const close = () =>
      new Promise<void>((resolve) => {
        told.push('close')
        release = resolve
      })
    const { isClosing } = shutDownCleanly(app, close, async () => void told.push('end'))
    expect(isClosing()).toBe(false)
    expect([quit(), quit(), quit()], 'a second one does not cut the first short').toEqual([true, true, true])
    expect(isClosing()).toBe(true)
    await nextTurn()
    expect([told, exits()]).toEqual([['close'], 0])
    release()
    await nextTurn()
    expect([told, exits()]).toEqual([['close', 'end'], 1])
  })
})
