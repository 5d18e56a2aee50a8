/** A stretch of a text, in UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How many units two stretches share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether two stretches share at least half of the shorter one: then they speak of the same words. */
export function samePlace(a: Span, b: Span): boolean {
  const shared = sharedLength(a, b)
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 2
}

/** In the order of their place, then of the label's name. For `sort`. */
export function byPlace(a: Span & { readonly label: string }, b: Span & { readonly label: string }): number {
  return a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1)
}
