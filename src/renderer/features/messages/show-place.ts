import type { Span } from '../../../shared/domain/span'
import { rangeOf } from './correct/text-places'

/** Scrolls a signal's words into sight and moves the focus there, so that the keyboard goes on from them. */
export function showSpan(root: HTMLElement, signal: number): void {
  goTo(root.querySelector(`[data-signals~="${signal}"]`), 'center')
}

/** Marks the element that holds a message's words and nothing else. */
export const THEIR_WORDS = { 'data-their-words': true } as const

/** Scrolls words into sight that need not be marked; the keyboard goes on from them. */
export function showWords(root: HTMLElement, words: Span): void {
  const text = root.querySelector<HTMLElement>('[data-their-words]')
  const range = text && rangeOf(text, words)
  if (!text || !range) return
  text.focus({ preventScroll: true })
  document.getSelection()?.collapse(range.startContainer, range.startOffset)
  const scroller = scrollerOf(text)
  const frame = scroller.getBoundingClientRect()
  const { top, height } = range.getBoundingClientRect()
  scroller.scrollBy({ top: top + height / 2 - (frame.top + frame.height / 2), behavior: pace() })
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
  element?.scrollIntoView({ block, behavior: pace() })
}

function pace(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
}

/** What scrolls when this element is out of sight. */
function scrollerOf(element: Element): Element {
  const parent = element.parentElement
  if (parent === null) return element
  return getComputedStyle(parent).overflowY === 'auto' ? parent : scrollerOf(parent)
}
