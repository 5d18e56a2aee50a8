import type { BroughtExport, OwnedCounts } from '../../../shared/contract/ownership-views'
import { failed, ok, type Result } from '../../../shared/contract/result'
import type { State } from '../../../shared/state/state'
import { originalsOf } from '../../journey/sample/without-sample'
import type { Originals } from '../../storage/originals'
import type { Store } from '../../storage/store'
import { countsOf, isEmpty } from '../counts'
import { Stopped, throwIfStopped } from '../stopped'
import { addMissing, withoutItsSample } from './add-missing'
import type { OpenedExport } from './opened-export'
import { withoutPlaces } from './places'
import { RefusedExport } from './refused-export'

/** So many small originals are on their way to the disk at once: they share the flushes of their folder. Large ones go one by one. */
const AT_ONCE = 16
const LARGE_BYTES = 1024 * 1024

export interface BringIn {
  readonly store: Store
  readonly originals: Pick<Originals, 'keepOriginal' | 'removeOriginal'>
  /** Also follow the paths that the export names. */
  readonly places: boolean
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** What a state becomes by an export: the export's own where nothing is there, else what is there with what is missing. */
export function withExport(state: State, { state: exported, exportedAt }: OpenedExport, places: boolean): State {
  const other = withoutPlaces(exported, places)
  return isEmpty(state) ? other : addMissing(state, withoutItsSample(other, exportedAt))
}

/** How many things of each kind one state has beyond another. */
export function addedCounts(before: State, after: State): OwnedCounts {
  const [one, other] = [countsOf(before), countsOf(after)]
  return {
    messages: other.messages - one.messages,
    applications: other.applications - one.applications,
    asks: other.asks - one.asks,
    entries: other.entries - one.entries,
    resumes: other.resumes - one.resumes
  }
}

/**
 * Brings an export in: its originals first, each checked by its hash, then everything else by one change. Where anything of that
 * fails, or it is stopped (null), the originals that nothing uses are deleted again, and nothing has changed.
 */
export async function bringIn(opened: OpenedExport, way: BringIn): Promise<Result<BroughtExport | null>> {
  const { store, places, signal } = way
  const put: string[] = []
  try {
    await keepOriginals(opened, way, put)
    throwIfStopped(signal)
    let before = store.state()
    const result = await store.change((state) => {
      before = state
      return withExport(state, opened, places)
    })
    if (!result.ok) throw new RefusedExport(result.code)
    // What of them came with something that was left out (sample data) stays behind no longer.
    await removeUnused(way, put)
    return ok({ added: addedCounts(before, result.value), missing: opened.missing.length })
  } catch (error) {
    await removeUnused(way, put)
    if (error instanceof Stopped) return ok(null)
    if (error instanceof RefusedExport) return failed(error.code)
    throw error
  }
}

async function keepOriginals(
  opened: OpenedExport,
  { originals, signal, onProgress }: BringIn,
  put: string[]
): Promise<void> {
  let done = 0

  async function lane(waiting: string[]): Promise<void> {
    for (let sha256 = waiting.pop(); sha256 !== undefined; sha256 = waiting.pop()) {
      throwIfStopped(signal)
      const bytes = await opened.original(sha256)
      put.push(sha256)
      const kept = await originals.keepOriginal(bytes)
      if (!kept.ok) throw new RefusedExport(kept.code)
      done += 1
      onProgress(done, opened.originals.length)
    }
  }

  const [large, small] = [true, false].map((isLarge) =>
    opened.originals.filter(({ byteLength }) => byteLength > LARGE_BYTES === isLarge).map(({ sha256 }) => sha256)
  )
  // All of them have ended before anything is taken back.
  const ended = await Promise.allSettled([
    lane(large ?? []),
    ...Array.from({ length: AT_ONCE }, () => lane(small ?? []))
  ])
  const fault = ended.find((end) => end.status === 'rejected')
  if (fault) throw fault.reason
}

/** Deletes what was put and is not used: one after the other, for something else may come in meanwhile that uses it. */
async function removeUnused({ store, originals }: BringIn, put: readonly string[]): Promise<void> {
  let seen = store.state()
  let used = originalsOf(seen)
  for (const sha256 of put) {
    if (seen !== store.state()) {
      seen = store.state()
      used = originalsOf(seen)
    }
    // One that cannot be deleted now only takes up room; the answer is the same.
    if (!used.has(sha256)) await originals.removeOriginal(sha256)
  }
}
