import type { State } from '../../src/shared/state/state'
import { longBody, sampleMessage } from './samples'

/** The messages of one of two states that share some pieces and not others. */
export function messagesOf(which: string): State['messages'] {
  return Array.from({ length: 14 }, (_none, at) => {
    const id = `${at < 7 ? 'both' : which}${at}`
    return { ...sampleMessage(id, longBody(id)), removedAt: null }
  }).map(({ message, ...stored }) => ({ ...stored, message: { ...message, sha256: ORIGINAL_HASH, byteLength: 8 } }))
}

/** The one original that they all have. */
export const ORIGINAL = Buffer.from('original')
/** SHA-256 of `original`. */
export const ORIGINAL_HASH = '0682c5f2076f099c34cfdd15a9e063849ed437a49677e6fcc5b4198c76575be5'
