import type {
  BroughtExport,
  Exported,
  ExportPreview,
  OwnershipProgress,
  OwnershipView
} from '../../shared/contract/ownership-views'
import { failed, ok, type Result } from '../../shared/contract/result'
import type { Steps } from '../../shared/domain/step'
import { type FileSystem, nodeFileSystem } from '../storage/file-system'
import type { Originals } from '../storage/originals'
import type { Store } from '../storage/store'
import { countsOf, isEmpty } from './counts'
import { exportEverything } from './export/export-everything'
import { addedCounts, bringIn, withExport } from './import/bring-in'
import { type OpenedExport, openExport } from './import/opened-export'
import { placesIn, watchedFolderIn } from './import/places'
import { refusalOf } from './import/refused-export'

/** Taking everything along, and bringing it in again. One export or import runs at a time; `invalid_request` for another. */
export interface Ownership {
  view(): OwnershipView
  /** Writes everything into a zip at a path. Null where it was stopped. Codes: see `exportEverything`; `newer_data`. */
  exportTo(path: string): Promise<Result<Exported | null>>
  /** Looks through an export and keeps it open for `bringIn`, in place of one that was open. */
  open(path: string): Promise<Result<ExportPreview>>
  /** Lets the open export go. */
  closeOpened(): void
  /** Brings the open export in; null where it was stopped. It stays open where that fails. */
  bringIn(places: boolean): Promise<Result<BroughtExport | null>>
  stop(): void
  /** Stops what goes on and resolves when that has ended. */
  close(): Promise<void>
}

export interface OwnershipOptions {
  readonly store: Store
  readonly originals: Pick<Originals, 'keepOriginal' | 'readOriginal' | 'removeOriginal'>
  /** What to do, as it stands. */
  readonly steps: () => Steps
  /** The applications as a table. */
  readonly applicationsTable: () => Uint8Array
  /** Watches a folder from then on, where that one can be watched. */
  readonly watchFolder: (folder: string) => Promise<Result<unknown>>
  /** Has a stored message read in the background. */
  readonly read: (messageId: string) => void
  readonly onProgress: (progress: OwnershipProgress) => void
  /** The version of the program. */
  readonly program: string
  readonly now?: () => Date
  /** The person's own disk, where exports go. */
  readonly disk?: FileSystem
}

/** Progress is told at most so often, in milliseconds. */
const TELL_MS = 100

/** @see Ownership */
export function createOwnership({
  store,
  originals,
  steps,
  applicationsTable,
  watchFolder,
  read,
  onProgress,
  program,
  now = () => new Date(),
  disk = nodeFileSystem
}: OwnershipOptions): Ownership {
  let running: { readonly stop: AbortController; readonly ended: Promise<unknown> } | null = null
  let opened: OpenedExport | null = null

  async function alone<T>(deed: (signal: AbortSignal) => Promise<Result<T>>): Promise<Result<T>> {
    if (running !== null) return failed('invalid_request')
    const stop = new AbortController()
    const ended = deed(stop.signal)
    running = { stop, ended }
    try {
      return await ended
    } finally {
      running = null
    }
  }

  /** Tells of the first, the last, and some between. */
  function telling(deed: OwnershipProgress['deed']): (done: number, total: number) => void {
    let told = Number.NEGATIVE_INFINITY
    return (done, total) => {
      if (done < total && performance.now() - told < TELL_MS) return
      told = performance.now()
      onProgress({ deed, done, total })
    }
  }

  function closeOpened(): void {
    opened?.close()
    opened = null
  }

  async function look(path: string): Promise<Result<ExportPreview>> {
    if (store.opened.readOnly !== null) return failed(store.opened.readOnly)
    closeOpened()
    try {
      const found = await openExport(path)
      opened = found
      const state = store.state()
      return ok({
        fileName: found.fileName,
        exportedAt: found.exportedAt,
        counts: countsOf(found.state),
        missing: found.missing.length,
        added: isEmpty(state) ? null : addedCounts(state, withExport(state, found, false)),
        places: placesIn(found.state, isEmpty(state))
      })
    } catch (error) {
      return failed(refusalOf(error))
    }
  }

  async function bring(places: boolean, signal: AbortSignal): Promise<Result<BroughtExport | null>> {
    if (opened === null) return failed('not_found')
    const before = new Set(store.state().messages.map(({ message }) => message.id))
    const folder = places && isEmpty(store.state()) ? watchedFolderIn(opened.state) : null
    const result = await bringIn(opened, { store, originals, places, signal, onProgress: telling('import') })
    if (!result.ok || result.value === null) return result
    closeOpened()
    // It is looked at like one that the person chooses: a home folder, say, is not watched.
    if (folder !== null) await watchFolder(folder)
    for (const { message, reading } of store.state().messages) {
      if (reading.state === 'waiting' && !before.has(message.id)) read(message.id)
    }
    return result
  }

  return {
    view: () => ({ counts: countsOf(store.state()), isEmpty: isEmpty(store.state()) }),
    async exportTo(path) {
      // What is shown then is not what is there.
      if (store.opened.readOnly === 'newer_data') return failed('newer_data')
      return alone((signal) =>
        exportEverything(
          path,
          {
            state: store.state(),
            originals,
            steps: steps(),
            applicationsTable: applicationsTable(),
            program,
            now: now()
          },
          { disk, signal, onProgress: telling('export') }
        )
      )
    },
    open: (path) => alone(() => look(path)),
    closeOpened() {
      if (running === null) closeOpened()
    },
    bringIn: (places) => alone((signal) => bring(places, signal)),
    stop: () => running?.stop.abort(),
    async close() {
      running?.stop.abort()
      // Its own caller is told how it ended.
      await Promise.allSettled([running?.ended])
      closeOpened()
    }
  }
}
