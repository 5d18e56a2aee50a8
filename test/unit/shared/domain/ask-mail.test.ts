import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAddress, isNoReply, MAX_MAILTO, mailtoOf } from '../../../../src/shared/domain/ask-mail'

const text = fc.string({ unit: 'binary', maxLength: 400 })

describe('mailto', () => {
  it('holds address, subject and text', () => {
    const { url, hasText } = mailtoOf(
      { to: { name: 'I', address: 'ines@firm.example' }, subject: 'Re: A & B?' },
      'One\nTwo'
    )
    expect(url).toBe('mailto:ines@firm.example?subject=Re%3A%20A%20%26%20B%3F&body=One%0D%0ATwo')
    expect(hasText).toBe(true)
  })

  it('leaves out a text that is too long to be handed on', () => {
    const { url, hasText } = mailtoOf({ to: null, subject: 'Hello' }, 'x'.repeat(3000))
    expect(hasText).toBe(false)
    expect(url).toBe('mailto:?subject=Hello')
  })

  it('gives one address with one subject and one text, whatever was typed', () => {
    fc.assert(
      fc.property(text, text, text, (address, subject, body) => {
        const { url } = mailtoOf({ to: { name: '', address }, subject }, body)
        expect(url.length).toBeLessThanOrEqual(MAX_MAILTO)
        const parsed = new URL(url)
        expect(parsed.protocol).toBe('mailto:')
        expect(url).toMatch(/^mailto:[\x21-\x7e]*$/)
        expect([...new URLSearchParams(parsed.search).keys()].filter((key) => key !== 'body')).toEqual(['subject'])
        expect(new URLSearchParams(parsed.search).get('subject')).not.toMatch(/[\r\n]/)
        const to = decodeURIComponent(parsed.pathname)
        expect(to === '' || isAddress(to)).toBe(true)
      })
    )
  })
})

describe('an address', () => {
  it.each(['ines@firm.example', "o'neil+jobs@firm.co.uk", 'a@b'])('can be “%s”', (address) => {
    expect(isAddress(address)).toBe(true)
  })

  it.each([
    '',
    'ines',
    'a@b, c@d',
    'a@b?bcc=c@d',
    'a@b&cc=c@d',
    'a%0d%0ab@c',
    'a@b\nBcc: c@d',
    '<a@b>',
    'a b@c',
    'a@b@c',
    'ines@firm..example'
  ])('is not “%s”', (address) => expect(isAddress(address)).toBe(false))

  it.each([
    'no-reply@firm.example',
    'noreply@x.example',
    'do_not_reply@x.example',
    'donotreply@x.example',
    'x-noreply@y.example'
  ])('takes no answers where it is %s', (address) => expect(isNoReply(address)).toBe(true))

  it.each(['ines@firm.example', 'careers@firm.example', 'noah.reply@firm.example', 'reply@firm.example'])(
    'may take answers where it is %s',
    (address) => expect(isNoReply(address)).toBe(false)
  )
})
