import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { externalAddress } from '../../../../src/main/security/external-address'

describe('an address that may be opened', () => {
  it.each([
    ['https://firm.example/jobs?id=1#top', 'https://firm.example/jobs?id=1#top', false],
    ['HTTP://Firm.Example', 'http://firm.example/', false],
    ['https://firm.example:8443/a', 'https://firm.example:8443/a', false],
    ['https://fırm.example/', 'https://xn--frm-jua.example/', true],
    ['https://аррӏе.example/', 'https://xn--80ak6aa92e.example/', true],
    ['https://firm.example/größe', 'https://firm.example/gr%C3%B6%C3%9Fe', false]
  ])('%s is shown as %s', (text, href, isPunycode) => {
    expect(externalAddress(text)).toMatchObject({ ok: true, value: { href, isPunycode } })
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://firm.example/',
    'mailto:a@firm.example',
    'data:text/html,x',
    'coachable://x',
    'https://me:word@firm.example/',
    'https://bank.example@evil.example/',
    'https://@firm.example/',
    'https:firm.example',
    'https:///firm.example',
    'https://firm.example\\@evil.example/',
    'https://firm.example/\nHost: x',
    ' https://firm.example/',
    'https://firm.example/ --flag',
    'https://firm.example/\u202Egpj.exe',
    'https://firm.example/\0',
    'https://[::1]/',
    'https://',
    'firm.example',
    ''
  ])('refuses %j', (text) => {
    expect(externalAddress(text)).toEqual({ ok: false, code: 'unsafe_address' })
  })

  it('is always plain, whole and without a password, whatever it was', () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true, authoritySettings: { withUserInfo: true } }),
      fc.string({ unit: 'binary' }).map((rest) => `https://${rest}`)
    )
    fc.assert(
      fc.property(text, (address) => {
        const result = externalAddress(address)
        if (!result.ok) return
        expect(result.value.href).toMatch(/^https?:\/\/[a-z\d.-]+(?::\d+)?\/[\x21-\x7e]*$/)
        expect(new URL(result.value.href).href).toBe(result.value.href)
        expect(new URL(result.value.href).username).toBe('')
      }),
      { numRuns: 500 }
    )
  })
})
