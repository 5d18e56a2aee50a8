import path from 'node:path'
import { pathToFileURL } from 'node:url'
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

  it('takes the address of a file for its path, and what is none as it stands', () => {
    const file = path.resolve('/home/sam/my mail.eml')
    expect(filesOf(['coachable', pathToFileURL(file).href, 'file://%zz'], true, here)).toEqual([
      file,
      path.join(here, 'file:', '%zz')
    ])
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
