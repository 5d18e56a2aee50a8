/** A word as names and titles have it: a capital or digit first, dots only inside ("Node.js", not the end of a sentence). */
export const CAPITALISED = "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}/&+#'’-]|\\.(?=[\\p{L}\\p{N}]))*"

/** Capitalised words in a row, with small words between them: "Head of Design", "Harbour & Pine". */
export function capitalisedWords(small: string, most: number): string {
  return `${CAPITALISED}(?:\\s+(?:(?:${small})\\s+){0,2}${CAPITALISED}){0,${most - 1}}`
}

/** A subject without what mail programs put in front of it ("Re:", "AW: Fwd:"). */
export function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:\s*(?:re|aw|antw|sv|fwd?|wg|tr|rv|automatic reply|auto-reply|internal)\s*:)+\s*/i, '')
    .trim()
}
