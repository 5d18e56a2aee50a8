import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, restartArguments } from '../../../../src/main/app/command-line'

describe('filesOf', () => {
  const here = path.resolve('/home/sam')

  it('leaves out the program, the app folder and the switches', () => {
    expect(filesOf(['electron', '.', '--user-data-dir=/x', 'a.eml', '-v', 'b.txt'], false, here)).toEqual([
      path.join(here, 'a.eml'),
      path.join(here, 'b.txt')
    ])
  })

  it('has no app folder once packaged', () => {
    expect(filesOf(['coachable', 'a.eml'], true, here)).toEqual([path.join(here, 'a.eml')])
  })

  it('gives nothing for a plain start', () => {
    expect(filesOf(['electron', '.'], false, here)).toEqual([])
  })
})

describe('restartArguments', () => {
  it('keeps the app folder and the switches, and takes other files', () => {
    expect(restartArguments(['electron', '.', '--user-data-dir=/x', 'old.eml'], false, ['/new.eml'])).toEqual([
      '.',
      '--user-data-dir=/x',
      '/new.eml'
    ])
    expect(restartArguments(['coachable', 'old.eml'], true, ['/new.eml'])).toEqual(['/new.eml'])
  })
})
