import type { Adapter } from 'lowdb'
import type { State } from '../../shared/state/state'
import type { DurableFile } from './durable-file'
import type { SpareCopies } from './mend'
import type { PieceFolder } from './piece-folder'
import { type OpenOutcome, recover } from './recover'
import { InvalidStateError, stateWriter } from './state-writer'

export { InvalidStateError, type OpenOutcome }

/** lowdb's adapter, which also tells how the last `read` went. */
export interface StateAdapter extends Adapter<State> {
  outcome(): OpenOutcome
}

/**
 * The state in a durable file and pieces beside it. `read` comes first, gives null where there is nothing to show (see
 * `outcome`) and never rejects for the disk's sake; `write` rejects with the disk's own error, or with `InvalidStateError`.
 */
export function stateAdapter(file: DurableFile, pieces: PieceFolder, spare?: SpareCopies): StateAdapter {
  let opened: OpenOutcome = { recovered: null, lost: 0, readOnly: null, setAside: [] }
  let writeState: ((state: State) => Promise<void>) | null = null

  async function read(): Promise<State | null> {
    const opening = await recover(file, pieces, spare)
    opened = opening.outcome
    writeState = stateWriter(file, pieces, opening)
    return opening.read?.state ?? null
  }

  async function write(state: State): Promise<void> {
    if (writeState === null) throw new Error('Refused to write before reading')
    if (opened.readOnly !== null) throw new Error(`Refused to write: ${opened.readOnly}`)
    await writeState(state)
  }

  return { read, write, outcome: () => opened }
}
