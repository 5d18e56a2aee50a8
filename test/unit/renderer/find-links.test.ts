import { describe, expect, it } from 'vitest'
import { findLinks } from '../../../src/renderer/features/messages/links/find-links'

describe('the links of a message', () => {
  it('are found without what ends the sentence', () => {
    expect(
      findLinks([
        'See https://firm.example/jobs/1. Or (https://firm.example/a_(b)) and <https://firm.example/c>, “http://other.example”!'
      ])
    ).toEqual([
      'https://firm.example/jobs/1',
      'https://firm.example/a_(b)',
      'https://firm.example/c',
      'http://other.example/'
    ])
  })

  it('are shown once, as they really are, and only honest ones', () => {
    expect(
      findLinks([
        'https://firm.example/ https://FIRM.example',
        'https://fırm.example/x https://bank.example@evil.example/ javascript:alert(1) https://[::1]/ https://'
      ])
    ).toEqual(['https://firm.example/', 'https://xn--frm-jua.example/x'])
  })

  it('are not more than one can look at', () => {
    const text = Array.from({ length: 100 }, (_, at) => `https://firm.example/${at}`).join(' ')
    expect(findLinks([text])).toHaveLength(30)
  })
})
