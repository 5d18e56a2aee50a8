import { readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { type ErrorCode, failed, ok, type Result } from '../../shared/contract/result'
import type { WatchView } from '../../shared/contract/views'
import type { State } from '../../shared/state/state'
import { type FolderWatch, watchFolder } from '../intake/watch-folder'
import { systemCodeOf } from '../storage/file-system'
import type { Store } from '../storage/store'

/** The one folder whose new files are brought in, where the person chose one. */
export interface Watch {
  view(): WatchView
  /**
   * Watches this folder from now on and no other. Codes: `invalid_request` (a whole disk, the home folder, or where the program
   * keeps its own data), `not_found`, `unreadable_file`, and those of the store.
   */
  choose(folder: string): Promise<Result<WatchView>>
  /** Watches nothing from now on. */
  end(): Promise<Result<WatchView>>
  /** Begins to watch what was chosen in an earlier run. Nothing is watched before. */
  start(): void
  /** Ends the watching until the next start. Does not wait for files that are being brought in. */
  close(): Promise<void>
}

export interface WatchOptions {
  readonly store: Store
  /** Resolves when it is through with these; it is not called again before. */
  readonly bringIn: (paths: readonly string[]) => Promise<void>
  /** Where the program keeps its own data. */
  readonly dataFolder: string
  readonly homeFolder?: string
  readonly watch?: typeof watchFolder
  /** Told when the folder went missing or came back. A change of the choice is a change of the store. */
  readonly onChange?: () => void
  /** Told what went wrong with some files; those after them are brought in all the same. */
  readonly onUnexpected: (error: unknown) => void
}

/** The state with another folder to watch, or none (null). */
export function withWatchedFolder(state: State, watchedFolder: string | null): State {
  if (state.settings.watchedFolder === watchedFolder) return state
  return { ...state, settings: { ...state.settings, watchedFolder } }
}

/** @see Watch */
export function createWatch({
  store,
  bringIn,
  dataFolder,
  homeFolder = homedir(),
  watch = watchFolder,
  onChange,
  onUnexpected
}: WatchOptions): Watch {
  let started = false
  let current: { readonly folder: string; readonly watching: FolderWatch } | null = null
  let missing = false
  const gathered = new Set<string>()
  let bringing = false

  function chosen(): string | null {
    return store.state().settings.watchedFolder
  }

  function view(): WatchView {
    const folder = chosen()
    // Where nothing can be kept, nothing is brought in.
    if (folder === null || store.opened.readOnly !== null) return { folder, state: 'off' }
    return { folder, state: missing ? 'missing' : 'watching' }
  }

  /** Watches what is chosen, and nothing else. */
  async function follow(): Promise<void> {
    const { folder, state } = view()
    const wanted = state === 'off' || !started ? null : folder
    if (wanted === (current?.folder ?? null)) return
    const before = current
    gathered.clear()
    missing = false
    current = wanted === null ? null : { folder: wanted, watching: begin(wanted) }
    await before?.watching.close()
  }

  function begin(folder: string): FolderWatch {
    return watch({
      folder,
      onFiles(paths) {
        for (const one of paths) gathered.add(one)
        void bringAll()
      },
      onState(state) {
        if (missing === (state === 'missing')) return
        missing = state === 'missing'
        onChange?.()
      }
    })
  }

  async function bringAll(): Promise<void> {
    if (bringing) return
    bringing = true
    while (gathered.size > 0) {
      const paths = [...gathered]
      gathered.clear()
      await bringIn(paths).catch(onUnexpected)
    }
    bringing = false
  }

  async function keep(folder: string | null): Promise<Result<WatchView>> {
    const kept = await store.change((state) => withWatchedFolder(state, folder))
    if (!kept.ok) return kept
    await follow()
    return ok(view())
  }

  return {
    view,
    async choose(folder) {
      const refusal = await refusalOf(folder, { dataFolder, homeFolder })
      return refusal === null ? keep(folder) : failed(refusal)
    },
    end: () => keep(null),
    start() {
      started = true
      void follow()
    },
    async close() {
      started = false
      await follow()
    }
  }
}

/** Why a folder is not watched, or null. */
async function refusalOf(
  folder: string,
  { dataFolder, homeFolder }: { readonly dataFolder: string; readonly homeFolder: string }
): Promise<ErrorCode | null> {
  let chosen: string
  try {
    chosen = await realpath(folder)
    await readdir(chosen)
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === null) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'not_found' : 'unreadable_file'
  }
  const data = await realPlaceOf(dataFolder)
  const home = await realPlaceOf(homeFolder)
  const isTooMuch = isInside(home, chosen) || path.dirname(chosen) === chosen
  return isTooMuch || isInside(data, chosen) || isInside(chosen, data) ? 'invalid_request' : null
}

/** Where a folder really is; as it is named where it is not there. */
async function realPlaceOf(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return folder
  }
}

/** Whether a place is a folder itself or lies in it. Such systems as do not tell capitals from small letters are followed. */
function isInside(place: string, folder: string): boolean {
  const plain = (one: string): string => (process.platform === 'linux' ? one : one.toLowerCase())
  const way = path.relative(plain(folder), plain(place))
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}
