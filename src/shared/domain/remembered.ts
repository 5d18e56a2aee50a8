/** More than these nobody needs at once; then all are forgotten, and what is needed comes back. */
const MOST = 20_000
/** What is longer is hardly asked for twice, and takes room. UTF-16 units. */
const LONGEST = 200

/**
 * The same function, which answers at once what it was asked before: a few names stand in thousands of messages.
 * @param of gives the same for the same text, always
 */
export function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const made = of(text)
    if (text.length > LONGEST) return made
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}
