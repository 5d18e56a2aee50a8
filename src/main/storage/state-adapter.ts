import type { Adapter } from 'lowdb'
import type { ErrorCode } from '../../shared/contract/result'
import { readState } from '../../shared/state/migrate'
import { type State, stateSchema } from '../../shared/state/state'
import type { Copy, DurableFile } from './durable-file'
import { systemCodeOf } from './file-system'

/** How opening went, for the person to be told. */
export interface OpenOutcome {
  /** `backup`: the newest file was lost or damaged, the one before it is shown. `started_empty`: neither could be read. */
  readonly recovered: 'backup' | 'started_empty' | null
  /** Why nothing may be written (it would overwrite what could not be read), as the code every change gives; or null. */
  readonly readOnly: Extract<ErrorCode, 'newer_data' | 'storage_failed'> | null
  /** Names of damaged files that were moved out of the way, in the data folder. */
  readonly setAside: readonly string[]
}

/** lowdb's adapter, which also tells how the last `read` went. */
export interface StateAdapter extends Adapter<State> {
  outcome(): OpenOutcome
}

/** A state that does not fit its own schema: a fault in the program, found before it reaches the disk. */
export class InvalidStateError extends Error {
  override readonly name = 'InvalidStateError'
}

type Examined =
  | { readonly kind: 'good'; readonly state: State }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'inaccessible' }

/**
 * The state in a durable file as JSON. `read` gives null where there is nothing to show (see `outcome`) and never rejects
 * for the disk's sake; `write` rejects with the disk's own error, or with `InvalidStateError`.
 */
export function stateAdapter(file: DurableFile): StateAdapter {
  let opened: OpenOutcome = { recovered: null, readOnly: null, setAside: [] }
  /** Messages that were found to fit: a state is never changed in place, and looking at all of them again at each write takes long. */
  const fitting = new WeakSet<object>()

  async function read(): Promise<State | null> {
    const { state, outcome } = await recover(file)
    opened = outcome
    return state
  }

  async function write(state: State): Promise<void> {
    if (opened.readOnly !== null) throw new Error(`Refused to write: ${opened.readOnly}`)
    const messages = state.messages.filter((stored) => !fitting.has(stored))
    if (!stateSchema.safeParse({ ...state, messages }).success) {
      throw new InvalidStateError('The new state does not fit its schema')
    }
    for (const stored of messages) fitting.add(stored)
    await file.write(JSON.stringify(state))
  }

  return { read, write, outcome: () => opened }
}

async function recover(file: DurableFile): Promise<{ readonly state: State | null; readonly outcome: OpenOutcome }> {
  const setAside: string[] = []
  let readOnly: OpenOutcome['readOnly'] = (await worked(() => file.prepare())) ? null : 'storage_failed'

  async function look(copy: Copy): Promise<Examined> {
    const examined = await examine(file, copy)
    const moved = examined.kind !== 'damaged' || (await worked(async () => setAside.push(await file.setAside(copy))))
    if (examined.kind === 'inaccessible' || !moved) readOnly = 'storage_failed'
    if (examined.kind === 'newer') readOnly = 'newer_data'
    return examined
  }

  function end(state: State | null, recovered: OpenOutcome['recovered']) {
    return { state, outcome: { recovered, readOnly, setAside } }
  }

  const newest = await look('newest')
  if (newest.kind === 'good') return end(newest.state, null)
  if (newest.kind === 'newer') return end(null, null)
  const backup = await look('backup')
  if (backup.kind === 'good') return end(backup.state, 'backup')
  if (backup.kind === 'newer') return end(null, null)
  return end(null, newest.kind === 'missing' && backup.kind === 'missing' ? null : 'started_empty')
}

async function examine(file: DurableFile, copy: Copy): Promise<Examined> {
  let bytes: Uint8Array | null
  try {
    bytes = await file.read(copy)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return { kind: 'inaccessible' }
  }
  if (bytes === null) return { kind: 'missing' }
  const outcome = readState(parse(bytes))
  switch (outcome.kind) {
    case 'current':
    case 'migrated':
      return { kind: 'good', state: outcome.state }
    case 'newer':
      return { kind: 'newer' }
    case 'invalid':
      return { kind: 'damaged' }
  }
}

/** The parsed file, or undefined where it is no UTF-8 or no JSON. A byte order mark, as editors add it, is skipped. */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // Damage is an expected answer here; the error's words may quote the file, so they go no further.
    return undefined
  }
}

/** Whether a disk operation worked; what is not the disk's failure is thrown. */
async function worked(operation: () => Promise<unknown>): Promise<boolean> {
  try {
    await operation()
    return true
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return false
  }
}
