import type { QueryClient } from '@tanstack/react-query'
import type { ErrorCode } from '../../shared/contract/result'
import { type Change, readingAfter } from '../../shared/domain/correction'
import type { MessageKind } from '../../shared/domain/message-kind'
import type { Reading } from '../../shared/domain/reading'
import { samePlace } from '../../shared/domain/span'
import { bridge } from '../bridge'
import { refusalOf, type ShownMessage, showAhead, shownMessage } from './shown-message'
import { answerOf } from './tick'

/** A decision on its way: each promise gives the code of main's refusal, or null. */
export interface DecisionUnderWay {
  readonly answer: Promise<ErrorCode | null>
  /** Waits for the answer; does nothing where that was a refusal. */
  readonly takeBack: () => Promise<ErrorCode | null>
}

/** A correction on its way. */
export interface CorrectionUnderWay extends DecisionUnderWay {
  /** It only takes back what the person said themselves: there is nothing to learn from it. */
  readonly unsaid: boolean
}

/**
 * Corrects the marks of a message that is shown: seen at once, decided by main. Null where the message is not there, or not
 * read yet.
 */
export function correct(client: QueryClient, messageId: string, change: Change): CorrectionUnderWay | null {
  const before = shownMessage(client, messageId)
  if (before === null) return null
  showAhead(client, { ...before, reading: corrected(before, change) })
  const asked = answerOf(bridge.correct(messageId, change))
  return {
    answer: refusalOf(client, messageId, asked),
    unsaid: change.to === null && isOwn(before.reading, change),
    async takeBack() {
      const result = await asked
      if (!result.ok) return null
      return refusalOf(client, messageId, answerOf(bridge.takeBack(messageId, result.value)))
    }
  }
}

/** Says what a message as a whole is (null: leaves it to the reader), in the same way. */
export function decideKind(client: QueryClient, messageId: string, kind: MessageKind | null): DecisionUnderWay | null {
  const before = shownMessage(client, messageId)
  if (before === null) return null
  const decidedBefore = before.view.decidedKind
  // What the reader itself takes it for is known to main alone.
  const reading = kind === null ? before.reading : { ...before.reading, kind, kindConfidence: 1 }
  showAhead(client, { view: { ...before.view, decidedKind: kind }, reading })
  const asked = answerOf(bridge.setKind(messageId, kind))
  return {
    answer: refusalOf(client, messageId, asked),
    async takeBack() {
      if (!(await asked).ok) return null
      return refusalOf(client, messageId, answerOf(bridge.setKind(messageId, decidedBefore)))
    }
  }
}

/** The reading after a change; a kind that the person decided stays. */
function corrected({ view, reading }: ShownMessage, change: Change): Reading {
  const after = readingAfter(reading, change)
  return view.decidedKind === null ? after : { ...after, kind: view.decidedKind, kindConfidence: 1 }
}

function isOwn({ signals }: Reading, change: Change): boolean {
  return signals.some((one) => one.by === 'person' && one.label === change.from && samePlace(one, change))
}
