import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ErrorCode } from '../../shared/contract/result'
import type { ActionItem } from '../../shared/domain/action-item'
import { ACTION_WORDS } from '../../shared/domain/words'
import { bridge } from '../bridge'
import { removeMessage, restoreMessage } from '../data/put-away'
import { answerOf, setActionDone } from '../data/tick'
import { ERROR_WORDS } from '../features/intake/error-words'
import { notify } from './notify'
import type { Undo } from './undo'
import { ticked, WORDS } from './words'

/** What the person can do with messages and their action items; each tells when it could not be done. */
export interface Deeds {
  readonly tick: (messageId: string, action: ActionItem, done: boolean) => void
  readonly remove: (id: string) => void
  readonly readAgain: (id: string) => void
}

/** @param onRestored told which message came back by Undo */
export function useDeeds(undo: Undo, onRestored: (id: string) => void): Deeds {
  const client = useQueryClient()
  return useMemo(() => {
    /**
     * Remembers at once how to take a deed back (the key may come before main's answer), and offers it in a notice where
     * there is a text. Gives what forgets it again.
     */
    function offer(text: string | null, takeBack: () => void): () => void {
      const shown: { hide?: () => void } = {}
      const deed = undo.remember(() => {
        shown.hide?.()
        takeBack()
      })
      if (text !== null) shown.hide = notify({ text, undo: deed.takeBack })
      return () => {
        shown.hide?.()
        deed.forget()
      }
    }

    async function tick(messageId: string, action: ActionItem, done: boolean) {
      const now: ActionItem = { ...action, doneAt: done ? new Date().toISOString() : null }
      const text = done ? ticked(ACTION_WORDS[action.type].title) : null
      const forget = offer(text, () => void takeBackTick(messageId, now))
      const code = await setActionDone(client, messageId, action, done)
      if (code === null) return
      forget()
      tell(code)
    }

    async function takeBackTick(messageId: string, action: ActionItem) {
      const code = await setActionDone(client, messageId, action, action.doneAt === null)
      if (code) tell(code)
    }

    async function remove(id: string) {
      const forget = offer(WORDS.removed, () => void restore(id))
      const code = await removeMessage(client, id)
      if (code === null) return
      forget()
      tell(code)
    }

    async function restore(id: string) {
      const code = await restoreMessage(id)
      if (code) tell(code)
      else onRestored(id)
    }

    async function readAgain(id: string) {
      const result = await answerOf(bridge.readAgain(id))
      if (!result.ok) tell(result.code)
    }

    return {
      tick: (messageId, action, done) => void tick(messageId, action, done),
      remove: (id) => void remove(id),
      readAgain: (id) => void readAgain(id)
    }
  }, [client, undo, onRestored])
}

function tell(code: ErrorCode): void {
  notify({ text: ERROR_WORDS[code] })
}
