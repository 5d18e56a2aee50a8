/**
 * The time that a change of an entry bears: now, or a moment after the last change where the clock was set back. No two versions of
 * an entry bear the same.
 * @param last ISO 8601, when it was last changed @param now ISO 8601
 */
export function changedAfter(last: string, now: string): string {
  const [before, at] = [Date.parse(last), Date.parse(now)]
  if (Number.isNaN(before) || at > before) return now
  return new Date(before + 1).toISOString()
}
