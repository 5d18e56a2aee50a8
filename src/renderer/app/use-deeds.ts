import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ActionItem } from '../../shared/domain/action-item'
import type { Change } from '../../shared/domain/correction'
import type { MessageKind } from '../../shared/domain/message-kind'
import { ACTION_WORDS } from '../../shared/domain/words'
import { bridge } from '../bridge'
import { correct as beginCorrection, decideKind as beginDecision } from '../data/correct'
import { decideDetails as beginDetails, type DetailsChange } from '../data/details'
import { removeMessage, restoreMessage } from '../data/put-away'
import { learningQuery } from '../data/queries'
import { setLearning, setTeaching } from '../data/teach'
import { answerOf, setActionDone } from '../data/tick'
import { offerUndo, settle, tellRefusal } from './offer-undo'
import type { Undo } from './undo'
import { corrected, detailsDecided, kindDecided, taught, ticked, WORDS } from './words'

/** What the person can do with messages, their marks and their action items; each tells when it could not be done. */
export interface Deeds {
  readonly tick: (messageId: string, action: ActionItem, done: boolean) => void
  /** @param goOn leads away from what is gone, each time that it goes */
  readonly remove: (id: string, goOn: (id: string) => void) => void
  readonly readAgain: (id: string) => void
  /** Changes what words of a message are marked as. */
  readonly correct: (messageId: string, change: Change) => void
  /** Says what a message as a whole is; null leaves that to the reader. */
  readonly decideKind: (messageId: string, kind: MessageKind | null) => void
  /** Says what a message is about and which application it belongs to. */
  readonly decideDetails: (messageId: string, change: DetailsChange) => void
  /** Lets lessons (ids of corrections) teach the reader, or not any more. */
  readonly teach: (lessons: readonly string[], teaches: boolean) => void
  /** Whether the reader learns from corrections at all. */
  readonly learn: (on: boolean) => void
}

/** @param onRestored told which message came back by Undo */
export function useDeeds(undo: Undo, onRestored: (id: string) => void): Deeds {
  const client = useQueryClient()
  return useMemo(() => {
    async function readAgain(id: string) {
      const result = await answerOf(bridge.readAgain(id))
      return result.ok ? null : result.code
    }

    async function restore(id: string) {
      const code = await restoreMessage(id)
      if (code === null) onRestored(id)
      return code
    }

    const deeds: Deeds = {
      tick(messageId, action, done) {
        const now: ActionItem = { ...action, doneAt: done ? new Date().toISOString() : null }
        const text = done ? ticked(ACTION_WORDS[action.type].title) : null
        const forget = offerUndo(
          undo,
          text,
          () => tellRefusal(setActionDone(client, messageId, now, now.doneAt === null)),
          () => deeds.tick(messageId, action, done)
        )
        void settle(setActionDone(client, messageId, action, done), forget)
      },
      remove(id, goOn) {
        goOn(id)
        const forget = offerUndo(
          undo,
          WORDS.removed,
          () => tellRefusal(restore(id)),
          () => deeds.remove(id, goOn)
        )
        void settle(removeMessage(client, id), forget)
      },
      readAgain: (id) => void tellRefusal(readAgain(id)),
      correct(messageId, change) {
        const begun = beginCorrection(client, messageId, change)
        if (!begun) return
        const learns = !begun.unsaid && client.getQueryData(learningQuery.queryKey)?.on === true
        const forget = offerUndo(
          undo,
          corrected(change, learns),
          () => tellRefusal(begun.takeBack()),
          () => deeds.correct(messageId, change)
        )
        void settle(begun.answer, forget)
      },
      decideKind(messageId, kind) {
        const begun = beginDecision(client, messageId, kind)
        if (!begun) return
        const forget = offerUndo(
          undo,
          kindDecided(kind),
          () => tellRefusal(begun.takeBack()),
          () => deeds.decideKind(messageId, kind)
        )
        void settle(begun.answer, forget)
      },
      decideDetails(messageId, change) {
        const begun = beginDetails(client, messageId, change)
        if (!begun) return
        const forget = offerUndo(
          undo,
          detailsDecided(change),
          () => tellRefusal(begun.takeBack()),
          () => deeds.decideDetails(messageId, change)
        )
        void settle(begun.answer, forget)
      },
      teach(lessons, teaches) {
        const text = taught(lessons.length, teaches)
        const forget = offerUndo(
          undo,
          text,
          () => tellRefusal(setTeaching(client, lessons, !teaches)),
          () => deeds.teach(lessons, teaches)
        )
        void settle(setTeaching(client, lessons, teaches), forget)
      },
      learn: (on) => void tellRefusal(setLearning(client, on))
    }
    return deeds
  }, [client, undo, onRestored])
}
