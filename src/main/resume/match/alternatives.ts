const EXAMPLES =
  /[\s,(]*\b(?:such as|e\.g\.?|for example|for instance|like|including|ideally|preferably|in particular|especially)[,:]?\s+/i

/**
 * The ways in which a requirement can be met: what stands before and after an "or", and what is named as an example. Where nothing
 * is left open it is the requirement itself.
 */
export function alternativesIn(core: string): readonly string[] {
  const [main = core, ...examples] = core
    .replace(/[()]/g, (bracket) => (bracket === '(' ? ' such as ' : ' '))
    .split(EXAMPLES)
  return [...orParts(main), ...examples.flatMap((part) => part.split(/,\s*(?:and|or)?\s*|\s+(?:and|or)\s+|\//))]
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
}

/** "a, b or c": the comma counts only where an "or" closes the list. */
function orParts(text: string): readonly string[] {
  if (!/\bor\b/i.test(text)) return [text]
  const parts = text.split(/,?\s+or\s+(?:a |an |any |other )?|,\s*/i)
  const [first = '', second = ''] = parts
  return parts.length === 2 ? sharing(first.trim(), second.trim()) : parts
}

/** "pension trusteeship or administration", "oncology or chemotherapy checks": what one of them leaves out stands with the other. */
function sharing(first: string, second: string): readonly string[] {
  const before = first.split(/\s+/)
  const behind = second.split(/\s+/)
  if (behind.length === 1 && before.length > 1 && /^\p{Ll}/u.test(second))
    return [first, [...before.slice(0, -1), second].join(' ')]
  if (before.length === 1 && behind.length > 1 && /^\p{L}\p{Ll}/u.test(first))
    return [[first, ...behind.slice(1)].join(' '), second]
  return [first, second]
}
