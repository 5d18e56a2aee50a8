/** Scrolls a signal's words into sight and moves the focus there, so that the keyboard goes on from them. */
export function showSpan(root: HTMLElement, signal: number): void {
  goTo(root.querySelector(`[data-signals~="${signal}"]`), 'center')
}

/** Scrolls a signal's note into sight, where it is not yet. */
export function showNote(root: HTMLElement, signal: number): void {
  reveal(root.querySelector(`[data-note="${signal}"]`), 'nearest')
}

/** Scrolls to what can be done, and moves the focus to its heading. */
export function showSteps(root: HTMLElement): void {
  goTo(root.querySelector('[data-steps]'), 'start')
}

function goTo(element: Element | null, block: ScrollLogicalPosition): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
  reveal(element, block)
}

function reveal(element: Element | null, block: ScrollLogicalPosition): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' })
}
