/** Input types that take no text: shortcuts stay the window's own while one of them has the focus. */
const WITHOUT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'])

/** Whether keys and pasted text belong to this element and not to the window. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** Whether a dialog lies over the page: the page's own shortcuts rest until it is closed. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]') !== null
}
