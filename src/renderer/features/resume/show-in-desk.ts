/** What somebody asked to see; each asking is an object of its own, so that the same can be asked for twice. */
export type Asked =
  /** The words of an issue, with the focus on them; its card where it has none. */
  | { readonly kind: 'words'; readonly index: number }
  /** The card of an issue, with the focus on it. */
  | { readonly kind: 'card'; readonly index: number }
  | { readonly kind: 'line'; readonly at: number }
  | { readonly kind: 'item'; readonly id: string }
  /** The list as a whole, where nothing is left in it. */
  | { readonly kind: 'panel' }

/** Scrolls to what was asked for and moves the focus there, so that the keyboard goes on from it. */
export function showInDesk(root: HTMLElement, asked: Asked): void {
  switch (asked.kind) {
    case 'words':
      showWords(root, asked.index)
      break
    case 'card':
      reveal(wordsOf(root, asked.index), 'center')
      goTo(cardOf(root, asked.index)?.querySelector('button') ?? null, 'nearest')
      break
    case 'line':
      goTo(root.querySelector(`[data-line="${asked.at}"]`), 'center')
      break
    case 'item':
      goTo(root.querySelector(`[data-item="${CSS.escape(asked.id)}"]`), 'nearest')
      break
    case 'panel':
      goTo(root.querySelector('[role="tab"][aria-selected="true"]'), 'nearest')
  }
}

function showWords(root: HTMLElement, index: number): void {
  const words = wordsOf(root, index)
  const card = cardOf(root, index)
  reveal(card, 'nearest')
  if (words) goTo(words, 'center')
  else goTo(card?.querySelector('button') ?? null, 'nearest')
}

function wordsOf(root: HTMLElement, index: number): Element | null {
  return root.querySelector(`[data-issues~="${index}"]`)
}

function cardOf(root: HTMLElement, index: number): Element | null {
  return root.querySelector(`[data-card="${index}"]`)
}

function goTo(element: Element | null, block: ScrollLogicalPosition): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
  reveal(element, block)
}

/** At once: lines that were never drawn are guessed at, and a smooth way to them ends beside them. */
function reveal(element: Element | null, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block, inline: 'nearest' })
}
