import type { ErrorCode } from '../../shared/contract/result'
import { ERROR_WORDS } from '../features/intake/error-words'
import { notify } from './notify'
import type { Undo } from './undo'

/**
 * Remembers at once how to take a deed back, and how to do it again then (the key may come before main's answer), and offers Undo in a
 * notice where there is a text. Gives what forgets it again.
 */
export function offerUndo(
  undo: Undo,
  text: string | null,
  takeBack: () => Promise<void>,
  again: (() => void) | null
): () => void {
  const shown: { hide?: () => void } = {}
  const deed = undo.remember({
    takeBack() {
      shown.hide?.()
      return takeBack()
    },
    again
  })
  if (text !== null) shown.hide = notify({ text, undo: deed.takeBack })
  return () => {
    shown.hide?.()
    deed.forget()
  }
}

/** Tells why something could not be done, where it could not. */
export async function tellRefusal(answer: Promise<ErrorCode | null>): Promise<void> {
  const code = await answer
  if (code) notify({ text: ERROR_WORDS[code] })
}

/** Tells why a deed could not be done and forgets it, where it could not. */
export async function settle(answer: Promise<ErrorCode | null>, forget: () => void): Promise<void> {
  if ((await answer) !== null) forget()
  await tellRefusal(answer)
}
