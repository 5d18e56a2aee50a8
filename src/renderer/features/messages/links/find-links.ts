/** So many links of a message are offered. */
const MOST = 30

/** What often ends a sentence after an address rather than the address. */
const CLOSING = /[.,;:!?'"’*_\]}]+$/

/**
 * The web addresses in a text, each once, in their order, as a browser would get them: names in other letters as punycode, so that
 * nothing looks like what it is not. What is no address, or carries a name or password, is left out.
 */
export function findLinks(texts: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const text of texts) {
    for (const [match] of text.matchAll(/\bhttps?:\/\/[^\s<>"“”«»\\]+/gi)) {
      const link = addressIn(match)
      if (link !== null) found.add(link)
      if (found.size === MOST) return [...found]
    }
  }
  return [...found]
}

function addressIn(match: string): string | null {
  let bare = match.replace(CLOSING, '')
  // A closing bracket belongs to the address where it was opened inside.
  while (bare.endsWith(')') && bare.split(')').length > bare.split('(').length)
    bare = bare.slice(0, -1).replace(CLOSING, '')
  try {
    const { username, password, hostname, href } = new URL(bare)
    return username === '' && password === '' && /^[a-z\d.-]+$/.test(hostname) ? href : null
  } catch {
    // Only looked like one.
    return null
  }
}
