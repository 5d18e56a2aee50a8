import { EventEmitter } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type CrashPathOptions, installCrashPath } from '../../../../src/main/app/crash-path'
import { createLog } from '../../../../src/main/app/log'

/** A program that ends by itself where `quits` says so, as Electron's does once its windows are closed. */
async function program({ choice = 'restart', quits = true, closes = true } = {}) {
  const happened: string[] = []
  const folder = await mkdtemp(path.join(os.tmpdir(), 'coachable-crash-'))
  const uncaught = new EventEmitter()
  const close = () => {
    happened.push('close')
    return closes ? Promise.resolve() : new Promise<void>(() => undefined)
  }
  const app = {
    quit() {
      happened.push('quit')
      if (quits) setTimeout(() => void close().then(crashPath.finish), 5)
    },
    exit: (code: number) => void happened.push(`exit ${code}`)
  }
  const log = createLog({ folder, tell: () => undefined })
  const crashPath = installCrashPath({
    app: app as unknown as CrashPathOptions['app'], // the two that it calls
    log,
    note: async ({ name }) => void happened.push(`note ${name}`),
    close,
    async tell({ name }) {
      happened.push(`tell ${name}`)
      return choice === 'restart' ? 'restart' : 'quit'
    },
    relaunch: () => void happened.push('relaunch'),
    patience: 100,
    uncaught: uncaught as unknown as NodeJS.Process // only listened to
  })
  const isOver = () => vi.waitUntil(() => happened.some((what) => what.startsWith('exit')))
  return { happened, uncaught, crashPath, log, isOver }
}

describe('what nobody caught', () => {
  it('goes on after a rejected promise and after a pipe that broke', async () => {
    const { happened, uncaught, crashPath, log } = await program()
    uncaught.emit('unhandledRejection', new TypeError('words'))
    uncaught.emit('uncaughtException', Object.assign(new Error('words'), { code: 'EPIPE' }))
    expect(happened).toEqual([])
    expect(crashPath.isFailing()).toBe(false)
    expect(await log.read()).toMatch(/main-error name=TypeError[\s\S]*main-error name=Error code=EPIPE/)
  })

  it('brings everything to the disk before it tells the person, and starts anew as they say', async () => {
    const { happened, uncaught, crashPath, isOver } = await program()
    uncaught.emit('uncaughtException', new RangeError('words'))
    expect(crashPath.isFailing()).toBe(true)
    await isOver()
    expect(happened).toEqual(['note RangeError', 'quit', 'close', 'tell RangeError', 'relaunch', 'exit 1'])
  })

  it('only ends where the person wants no new start', async () => {
    const { happened, uncaught, isOver } = await program({ choice: 'quit' })
    uncaught.emit('uncaughtException', new RangeError('words'))
    await isOver()
    expect(happened).not.toContain('relaunch')
  })

  it('does not wait for ever for windows that stay, nor for what does not close', async () => {
    const { happened, uncaught, isOver } = await program({ quits: false, closes: false })
    uncaught.emit('uncaughtException', new RangeError('words'))
    await isOver()
    expect(happened).toEqual(['note RangeError', 'quit', 'close', 'tell RangeError', 'relaunch', 'exit 1'])
  })

  it('tells of the first of many, and once', async () => {
    const { happened, uncaught, isOver } = await program()
    uncaught.emit('uncaughtException', new RangeError('words'))
    uncaught.emit('uncaughtException', new TypeError('words'))
    uncaught.emit('uncaughtException', new TypeError('words'))
    await isOver()
    await new Promise((done) => setTimeout(done, 300))
    expect(happened.filter((what) => what.startsWith('tell'))).toEqual(['tell RangeError'])
    expect(happened.filter((what) => what.startsWith('exit'))).toHaveLength(1)
  })

  it('takes twenty rejections within a minute for a program that has lost its way', async () => {
    const { happened, uncaught, isOver } = await program()
    for (let number = 0; number < 19; number += 1) uncaught.emit('unhandledRejection', new Error('words'))
    expect(happened).toEqual([])
    uncaught.emit('unhandledRejection', new Error('words'))
    await isOver()
    expect(happened).toContain('tell Error')
  })
})
