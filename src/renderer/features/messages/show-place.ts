/** Scrolls a signal's words into sight. */
export function showSpan(root: HTMLElement, signal: number): void {
  reveal(root.querySelector(`[data-signals~="${signal}"]`), 'center')
}

/** Scrolls a signal's note into sight, where it is not yet. */
export function showNote(root: HTMLElement, signal: number): void {
  reveal(root.querySelector(`[data-note="${signal}"]`), 'nearest')
}

function reveal(element: Element | null, block: ScrollLogicalPosition): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' })
}
