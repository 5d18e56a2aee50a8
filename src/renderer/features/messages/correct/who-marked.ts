import type { MessageKind } from '../../../../shared/domain/message-kind'
import { type Reading, type Signal, UNSURE_BELOW } from '../../../../shared/domain/reading'
import { confidenceWords } from '../confidence'
import { WORDS } from './words'

/** Who says so: the person, the reader after what the person taught it, or the reader alone and how sure it is. */
export function whoMarked({ by, confidence }: Signal): string {
  switch (by) {
    case 'person':
      return WORDS.youDecided
    case 'learned':
      // What moved it is no calibrated probability: a percentage would claim too much.
      return WORDS.learned
    default:
      return confidenceWords(confidence)
  }
}

/** Whether the person is asked to decide. */
export function isOpenQuestion({ by, confidence }: Signal): boolean {
  return by === undefined && confidence < UNSURE_BELOW
}

/** Who says what the message as a whole is, in the same way. */
export function whoSaysKind(reading: Reading, decidedKind: MessageKind | null): string {
  if (decidedKind !== null) return WORDS.youDecided
  return followsPerson(reading) ? WORDS.followsYou : confidenceWords(reading.kindConfidence)
}

/** Whether corrected marks made the message another kind: `correctedReading` is certain then, and the reader never is. */
export function followsPerson({ kindConfidence }: Reading): boolean {
  return kindConfidence === 1
}
