import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { describe, expect, it } from 'vitest'
import { watchPage } from '../../../../src/main/app/page-watch'
import { createTroubles } from '../../../../src/main/app/troubles'

/** A window whose events are made here, with what was done to it. */
function watched({ stuck = 'wait' as 'wait' | 'restart' } = {}) {
  const done: string[] = []
  const contents = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    reload: () => void done.push('reload'),
    forcefullyCrashRenderer: () => void done.push('ended')
  })
  const window = Object.assign(new EventEmitter(), { webContents: contents })
  const troubles = createTroubles(
    () => new Date(0).toISOString(),
    () => undefined
  )
  let now = 0
  let signal: AbortSignal | null = null
  watchPage(window as unknown as BrowserWindow, {
    log: { write: (code: string) => void done.push(code) } as unknown as Parameters<typeof watchPage>[1]['log'], // all it calls
    troubles,
    dialogs: {
      async tellPageEnds(report) {
        done.push(`asked with ${report}`)
        return 'quit'
      },
      tellFailed: async () => 'quit',
      askStuck(answered) {
        signal = answered
        return new Promise((choose) => {
          answered.addEventListener('abort', () => choose('wait'))
          if (stuck === 'restart') choose('restart')
        })
      }
    },
    shortReport: () => 'the report',
    leave: (choice) => void done.push(choice),
    now: () => now
  })
  return {
    done,
    troubles,
    die: (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 1 }),
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    fallSilent: () => window.emit('unresponsive'),
    answer: () => window.emit('responsive'),
    isAsked: () => signal !== null && !signal.aborted
  }
}

const settled = () => new Promise((done) => setTimeout(done, 5))

describe('a page that ends', () => {
  it('is loaded anew, and is told of', () => {
    const { done, troubles, die } = watched()
    die()
    expect(done).toEqual(['page-gone', 'reload'])
    expect(troubles.notices()).toHaveLength(1)
  })

  it('is left alone where it was closed', () => {
    const { done, die } = watched()
    die('clean-exit')
    expect(done).toEqual([])
  })

  it('is asked about the third time within two minutes, and not loaded again', async () => {
    const { done, die, pass } = watched()
    for (let death = 0; death < 3; death += 1) {
      die()
      pass(30_000)
    }
    await settled()
    expect(done.filter((what) => what === 'reload')).toHaveLength(2)
    expect(done.slice(-2)).toEqual(['asked with the report', 'quit'])
  })

  it('is loaded anew for ever where it ends now and then', async () => {
    const { done, die, pass } = watched()
    for (let death = 0; death < 10; death += 1) {
      die()
      pass(61_000)
    }
    await settled()
    expect(done.filter((what) => what === 'reload')).toHaveLength(10)
  })
})

describe('a page that does not answer', () => {
  it('is asked about once, and the question goes when it answers again', async () => {
    const { done, fallSilent, answer, isAsked } = watched()
    fallSilent()
    fallSilent()
    expect(done).toEqual(['page-stuck'])
    expect(isAsked()).toBe(true)
    answer()
    expect(isAsked()).toBe(false)
    await settled()
    expect(done).toEqual(['page-stuck', 'page-answers'])
    fallSilent()
    expect(isAsked()).toBe(true)
  })

  it('is ended where the person says so', async () => {
    const { done, fallSilent } = watched({ stuck: 'restart' })
    fallSilent()
    await settled()
    expect(done).toEqual(['page-stuck', 'ended'])
  })
})
