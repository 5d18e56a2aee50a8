import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Low } from 'lowdb'
import { failed, type Result } from '../../shared/contract/result'
import { emptyState, type State } from '../../shared/state/state'
import { changeQueue, type Mutate } from './change-queue'
import { durableFile } from './durable-file'
import { type FileSystem, nodeFileSystem } from './file-system'
import type { SpareCopies } from './mend'
import { pieceFolder } from './piece-folder'
import { readOnlyDisk } from './read-only-disk'
import { type OpenOutcome, stateAdapter } from './state-adapter'

/** Name of the file in the data folder that holds the state, or names the pieces that hold it. */
export const STATE_FILE_NAME = 'state.json'

/** Everything Coachable keeps about messages, ticks and settings. What readers see is always on the disk already. */
export interface Store {
  /** How opening went, for the person to be told. */
  readonly opened: OpenOutcome
  /** The newest state that is safely on the disk. It must not be changed in place. */
  state(): State
  /**
   * Applies a pure function and resolves once the new state is on the disk and visible to readers. Codes: `disk_full`,
   * `storage_failed` (also after `close`), `newer_data`, `in_use`; with any of them the state stays as it was. Rejects where
   * `mutate` throws or gives a state that does not fit the schema.
   * @param patience milliseconds that the change may wait for others: each write flushes files to the disk, and many share one
   */
  change(mutate: Mutate<State>, patience?: number): Promise<Result<State>>
  /** Calls the listener with every new state, after it is on the disk. Gives the function that ends it. */
  onChange(listener: (state: State) => void): () => void
  /** Resolves when every change asked for so far is answered. */
  flush(): Promise<void>
  /** Refuses further changes and resolves when those before are answered. */
  close(): Promise<void>
}

/** `now` only names the damaged files that are set aside. */
export interface StoreOptions {
  /** The data folder; made where it is missing. Only one process may have it open for writing, see `lockFolder`. */
  readonly folder: string
  /** The rolling backups, which recovery turns to before it gives anything up. */
  readonly spare?: SpareCopies
  /** Another process holds the folder: it is read, nothing on the disk is touched, and every change is refused with `in_use`. */
  readonly heldElsewhere?: boolean
  readonly fs?: FileSystem
  readonly now?: () => Date
}

/** So often a folder that another process writes into is read again where it changed meanwhile. */
const LOOKS = 5
const LOOK_AGAIN_MS = 100

/** Opens the store in a folder. Trouble with the disk is no rejection but told in `opened`. */
export async function openStore({
  folder,
  fs: disk = nodeFileSystem,
  now = () => new Date(),
  spare,
  heldElsewhere = false
}: StoreOptions): Promise<Store> {
  const fs = heldElsewhere ? readOnlyDisk(disk) : disk
  const adapter = stateAdapter(
    durableFile({ path: join(folder, STATE_FILE_NAME), fs, now }),
    pieceFolder({ folder, fs, now }),
    spare
  )
  const low = new Low<State>(adapter, emptyState())
  await low.read()
  for (let look = 1; heldElsewhere && look < LOOKS && adapter.outcome().recovered !== null; look += 1) {
    await pause(LOOK_AGAIN_MS)
    await low.read()
  }
  const opened: OpenOutcome = heldElsewhere ? { ...adapter.outcome(), readOnly: 'in_use' } : adapter.outcome()

  let kept = low.data
  let closed = false
  const listeners = new Set<(state: State) => void>()

  async function keep(state: State): Promise<void> {
    low.data = state
    try {
      await low.write()
    } catch (error) {
      low.data = kept
      throw error
    }
    kept = state
    for (const listener of [...listeners]) tell(listener, state)
  }

  const queue = changeQueue<State>({ current: () => kept, keep })

  async function change(mutate: Mutate<State>, patience = 0): Promise<Result<State>> {
    if (opened.readOnly !== null) return failed(opened.readOnly)
    if (closed) return failed('storage_failed')
    return queue.add(mutate, patience)
  }

  function onChange(listener: (state: State) => void): () => void {
    // Wrapped, so that the same function listening twice is told twice and each ends only itself.
    const added = (state: State) => listener(state)
    listeners.add(added)
    return () => {
      listeners.delete(added)
    }
  }

  async function close(): Promise<void> {
    closed = true
    await queue.idle()
  }

  return { opened, state: () => kept, change, onChange, flush: queue.idle, close }
}

/** A listener's fault must not look like a failed write: it goes to the crash path on its own. */
function tell(listener: (state: State) => void, state: State): void {
  try {
    listener(state)
  } catch (fault) {
    queueMicrotask(() => {
      throw fault
    })
  }
}
