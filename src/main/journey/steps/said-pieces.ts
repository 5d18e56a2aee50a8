import { correctedReading } from '../../../shared/domain/correction'
import type { SaidPiece } from '../../../shared/domain/step'
import { piecesOf } from '../../../shared/domain/step-pieces'
import type { State } from '../../../shared/state/state'
import type { StoredMessage } from '../../../shared/state/state-v1'

type Pieces = readonly SaidPiece[]

/**
 * Gives what all messages ask for, newest first; what was put away is left out. After a change only the messages that changed are
 * looked at; where they ask for nothing else than before, the list is the very same.
 */
export function createSaidPieces(): (messages: State['messages']) => Pieces {
  const known = new WeakMap<StoredMessage, Pieces>()
  let last: { readonly messages: State['messages']; readonly pieces: Pieces } = { messages: [], pieces: [] }

  function of(stored: StoredMessage): Pieces {
    const there = known.get(stored)
    if (there) return there
    const pieces = saidBy(stored)
    // Half of all messages ask for nothing, which is seen at once.
    if (pieces.length > 0) known.set(stored, pieces)
    return pieces
  }

  return (messages) => {
    if (last.messages === messages) return last.pieces
    const { gone, come } = difference(last.messages, messages)
    last = { messages, pieces: merged(last.pieces, new Set(gone.flatMap(of)), come.flatMap(of)) }
    return last.pieces
  }
}

function saidBy(stored: StoredMessage): Pieces {
  const { message, reading, corrections, decidedKind, decidedFacts, removedAt } = stored
  if (removedAt !== null || reading.state !== 'read') return []
  return piecesOf(message, correctedReading(reading.reading, corrections, decidedKind), decidedFacts)
}

/** What is in only one of two lists, which mostly have the same in the same places. */
function difference(
  before: State['messages'],
  after: State['messages']
): { readonly gone: readonly StoredMessage[]; readonly come: readonly StoredMessage[] } {
  if (before.length === 0) return { gone: [], come: after }
  const gone = before.filter((stored, at) => stored !== after[at])
  const come = after.filter((stored, at) => stored !== before[at])
  const [moved, stayed] = [new Set(gone), new Set(come)]
  return { gone: gone.filter((stored) => !stayed.has(stored)), come: come.filter((stored) => !moved.has(stored)) }
}

/** @param pieces newest first */
function merged(pieces: Pieces, gone: ReadonlySet<SaidPiece>, come: Pieces): Pieces {
  if (gone.size === 0 && come.length === 0) return pieces
  const stayed = gone.size === 0 ? pieces : pieces.filter((piece) => !gone.has(piece))
  // What is in order already is sorted again in one pass.
  return [...stayed, ...come].sort((one, other) => other.at - one.at)
}
