import { describe, expect, it } from 'vitest'
import { joinFlowed } from '../../../../src/main/intake/flowed'

describe('joinFlowed', () => {
  it('joins lines that end in a space', () => {
    expect(joinFlowed('one \ntwo \nthree\nfour', false)).toBe('one two three\nfour')
  })

  it('drops the space of the break with DelSp', () => {
    expect(joinFlowed('extra \nordinary', true)).toBe('extraordinary')
  })

  it('takes off the stuffed space', () => {
    expect(joinFlowed(' From us\n >not a quote', false)).toBe('From us\n>not a quote')
  })

  it('joins quoted lines of the same depth only', () => {
    expect(joinFlowed('> one \n> two\n>> three \nfour', false)).toBe('> one two\n>> three \nfour')
  })

  it('never joins the signature mark', () => {
    expect(joinFlowed('Jo \n-- \nJo Miller', false)).toBe('Jo \n-- \nJo Miller')
  })

  it('keeps empty lines', () => {
    expect(joinFlowed('one\n\ntwo\n', false)).toBe('one\n\ntwo\n')
  })
})
