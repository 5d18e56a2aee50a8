import { CONFUSED_WORDS } from './confused-words'

/** What each word is taken for by lists of commonly confused words. */
export const CONFUSED: ReadonlyMap<string, readonly string[]> = readSets(CONFUSED_WORDS)

function readSets(text: string): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>()
  const add = (from: string, to: string): void => {
    sets.set(from, [...(sets.get(from) ?? []), to])
  }
  for (const line of text.trim().split('\n')) {
    const [first = '', only] = line.split(' > ')
    if (only !== undefined) add(first, only)
    else for (const one of first.split(' ')) for (const other of first.split(' ')) if (one !== other) add(one, other)
  }
  return sets
}
