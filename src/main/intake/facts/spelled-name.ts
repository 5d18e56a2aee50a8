/** Signs that a company may write between the letters of its name, and how many of them. */
const BETWEEN = " &.'’-"
const MOST_BETWEEN = 3

const NO_START_AFTER = /[\p{L}\p{N}@./-]/u
const NO_END_BEFORE = /^(?:[\p{L}\p{N}@-]|\.\p{L})/u

/**
 * Where a text first writes a name of these letters as words of their own, whatever its capitals and the signs between them ("Blue
 * Harbor", "BLUE-HARBOR" for blueharbor); null where it does not. A walk rather than a pattern: each name would be a pattern of its
 * own, and to compile one takes longer than to read a mail.
 * @param letters in lower case, without signs, not empty
 */
export function placeOfName(text: string, letters: string): { readonly start: number; readonly end: number } | null {
  const lower = text.toLowerCase()
  // A few letters change their number with their case; then places would not be those of the text.
  const plain = lower.length === text.length ? lower : text
  const first = letters.slice(0, 1)
  for (let start = plain.indexOf(first); start !== -1; start = plain.indexOf(first, start + 1)) {
    const end = endOfName(plain, start, letters)
    if (end === null || NO_START_AFTER.test(text.slice(Math.max(0, start - 1), start))) continue
    if (!NO_END_BEFORE.test(text.slice(end, end + 3))) return { start, end }
  }
  return null
}

function endOfName(text: string, start: number, letters: string): number | null {
  let at = start
  for (let next = 0; next < letters.length; next += 1) {
    for (let between = 0; next > 0 && between < MOST_BETWEEN && BETWEEN.includes(text.charAt(at)); between += 1) {
      if (at >= text.length) return null
      at += 1
    }
    if (text.charAt(at) !== letters.charAt(next)) return null
    at += 1
  }
  return at
}
