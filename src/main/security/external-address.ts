import { failed, ok, type Result } from '../../shared/contract/result'

/** A web address that may be shown and, if the person agrees, opened. */
export interface ExternalAddress {
  /** As the browser would get it: names in other letters as punycode, everything else in plain ASCII. */
  readonly href: string
  readonly host: string
  /** Part of the host is written in letters that can look like others. */
  readonly isPunycode: boolean
}

/** `unsafe_address` for everything but an http or https address of a named computer, without name and password in it. */
export function externalAddress(text: string): Result<ExternalAddress> {
  // A browser would drop or turn these round; an address that needs that is no honest one.
  const url = /^https?:\/\/[^\s\\/\p{C}][^\s\\\p{C}]*$/iu.test(text) ? parsed(text) : null
  if (url === null) return failed('unsafe_address')
  const { protocol, username, password, hostname, host, href } = url
  if (protocol !== 'http:' && protocol !== 'https:') return failed('unsafe_address')
  if (username !== '' || password !== '' || /^[^/?#]*\/\/[^/?#]*@/.test(text)) return failed('unsafe_address')
  if (!/^[a-z\d.-]+$/.test(hostname) || !/^[\x21-\x7e]+$/.test(href)) return failed('unsafe_address')
  return ok({ href, host, isPunycode: hostname.split('.').some((part) => part.startsWith('xn--')) })
}

/** `URL.canParse` came after the oldest runtime. */
function parsed(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
