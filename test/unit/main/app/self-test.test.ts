import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { beginSelfTest, selfTestAsked } from '../../../../src/main/app/self-test'

describe('the self-test', () => {
  it.each([
    [['coachable'], null],
    [['coachable', 'feedback.eml'], null],
    [['coachable', '--self-testing'], null],
    [['coachable', 'self-test'], null],
    [['coachable', '--self-test'], { file: null }],
    [['electron', '.', '--self-test', 'feedback.eml'], { file: null }],
    [['coachable', '--self-test=result.json'], { file: path.resolve('result.json') }],
    [['coachable', '--no-sandbox', '--self-test=/a b/c=d.json'], { file: path.resolve('/a b/c=d.json') }]
  ])('of %j is %j', (argv, asked) => {
    expect(selfTestAsked(argv)).toEqual(asked)
  })

  it('touches nothing on every other start', () => {
    const app = new Proxy({} as Parameters<typeof beginSelfTest>[0], {
      get(_target, name) {
        throw new Error(`asked for ${String(name)}`)
      }
    })
    expect(beginSelfTest(app, ['coachable', 'feedback.eml'])).toBeNull()
  })
})
