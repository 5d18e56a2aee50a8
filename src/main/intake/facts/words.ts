/** A word as names and titles have it: a capital or digit first, dots only inside ("Node.js", not the end of a sentence). */
export const CAPITALISED = "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}/&+#'’-]|\\.(?=[\\p{L}\\p{N}]))*"

/** White space that does not end a paragraph. */
const BETWEEN = '[^\\S\\n]+'

/** Capitalised words in a row, with small words between them: "Head of Design", "Harbour & Pine". */
export function capitalisedWords(small: string, most: number): string {
  return `${CAPITALISED}(?:${BETWEEN}(?:(?:${small})${BETWEEN}){0,2}${CAPITALISED}){0,${most - 1}}`
}

/** A body with its wrapped lines made one, unit for unit: what is left of line ends are the breaks between paragraphs. */
export function unwrapped(body: string): string {
  return body.replace(/\n(?!\n)/g, ' ')
}

/** A subject without what mail programs put in front of it ("Re:", "AW: Fwd:"). */
export function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|aw|antw|sv|fwd?|wg|tr|rv|automatic reply|auto-reply|internal)\s*:)+\s*/i, '')
    .trim()
}
