import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redactedError, redactedName, redactedStack } from '../../../../src/main/app/redact'

describe('what is told of an error', () => {
  it('is its name, the system’s code and places in the program', () => {
    const error = Object.assign(new TypeError('Dear Sam'), { code: 'EPERM' })
    error.stack = [
      'TypeError: Dear Sam',
      '    at not a frame but the message in Dear Sam',
      '    at createStore (/home/sam/coachable/out/main/index.cjs:120:13)',
      '    at async Object.bringIn [as paths] (C:\\Users\\Sam\\Coachable\\resources\\app.asar\\out\\main\\index.cjs:7:1)',
      '    at /home/sam/letters/out/main/notes of Sam.cjs:1:1',
      '    at node:internal/process/task_queues:95:5',
      '    at render (app://coachable/assets/index-Ab_12.js:40:2)',
      '    at eval (eval at <anonymous> (/home/sam/x.js:1:1), <anonymous>:1:1)',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:96:5)'
    ].join('\n')
    expect(redactedError(error)).toEqual({
      name: 'TypeError',
      code: 'EPERM',
      frames: [
        'at <elsewhere>',
        'at createStore (out/main/index.cjs:120:13)',
        'at async Object.bringIn (out/main/index.cjs:7:1)',
        'at <elsewhere>',
        'at node:internal/process/task_queues:95:5',
        'at render (assets/index-Ab_12.js:40:2)',
        'at <elsewhere>',
        'at process.processTicksAndRejections (node:internal/process/task_queues:96:5)'
      ]
    })
  })

  it('is the kind of it, where something else was thrown', () => {
    expect(redactedError('Dear Sam')).toEqual({ name: 'thrown-string', code: null, frames: [] })
    expect(redactedError(null)).toEqual({ name: 'thrown-object', code: null, frames: [] })
  })

  it('is no name that somebody made up', () => {
    expect(redactedName('Dear Sam')).toBe('Error')
    expect(redactedName('SamPorterError')).toBe('SamPorterError')
    expect(redactedName('DOMException')).toBe('DOMException')
  })

  it('never holds a folder, a name of a file or a message, whatever the stack', () => {
    const word = fc.constantFrom('Sam', 'porter', 'letters', 'Übung', 'a b', 'x.eml')
    const folder = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => `/home/${parts.join('/')}`)
    const line = fc.oneof(
      folder.map((where) => `    at ${where}:1:2`),
      folder.map((where) => `    at read (${where}:1:2)`),
      folder.map((where) => `    at read (file://${where}:1:2)`),
      fc.tuple(word, word).map(([a, b]) => `    at ${a} ${b} (out/main/index.cjs:1:1)`),
      fc.array(word).map((words) => words.join(' '))
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const told = redactedStack(lines.join('\n')).join('\n')
        expect(told).not.toMatch(/home|porter|letters|Übung|\.eml|Sam(?! \(out)/)
      })
    )
  })

  it('takes no time with a stack of a megabyte', () => {
    const begin = performance.now()
    redactedStack(`    at ${'(a '.repeat(300_000)}\n`.repeat(3))
    expect(performance.now() - begin).toBeLessThan(500)
  })
})
