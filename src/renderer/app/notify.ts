import type { Notice } from './notices'

/**
 * Shows a notice. What draws it is loaded with the first one: nothing of it is needed for the first paint.
 * Gives a function that takes the notice away.
 */
export function notify(notice: Notice): () => void {
  const shown = import('./notices').then(({ showNotice }) => showNotice(notice))
  return () => void shown.then((hide) => hide())
}
