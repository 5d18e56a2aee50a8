import { type FileLook, lookAt } from './watched-files'

/** Waits until files have stopped growing, then hands them over, many at once. */
export interface Settling {
  /** Takes a path up unless it was handed over already as it is now. */
  consider(path: string): Promise<void>
  /** It could not be used, or is not wanted any more: as it is now it may be handed over again. */
  forget(path: string): void
  close(): void
}

/**
 * @param options.look how a file looks now, or null where it is not to be handed over
 * @param options.settle how long a file must stay the same, in milliseconds
 * @param options.gather how long complete files wait for others, in milliseconds
 * @param options.onFiles gets the paths, each at most once per state of its file
 */
export function createSettling({
  look: lookNow = lookAt,
  settle,
  gather,
  onFiles
}: {
  readonly look?: (path: string) => Promise<FileLook | null>
  readonly settle: number
  readonly gather: number
  readonly onFiles: (paths: readonly string[]) => void
}): Settling {
  const growing = new Map<string, { readonly look: FileLook; readonly since: number }>()
  const given = new Map<string, FileLook>()
  let complete: string[] = []
  let checking: NodeJS.Timeout | null = null
  let handing: NodeJS.Timeout | null = null
  let closed = false

  async function consider(path: string): Promise<void> {
    if (growing.has(path)) return
    const look = await lookNow(path)
    if (closed || look === null || isSame(look, given.get(path))) return
    growing.set(path, { look, since: performance.now() })
    checking ??= setTimeout(check, settle)
  }

  async function check(): Promise<void> {
    for (const [path, before] of growing) {
      if (performance.now() - before.since < settle) continue
      const look = await lookNow(path)
      if (closed) return
      if (look === null) growing.delete(path)
      else if (isSame(look, before.look)) settled(path, look)
      else growing.set(path, { look, since: performance.now() })
    }
    checking = growing.size > 0 ? setTimeout(check, settle / 4) : null
  }

  function settled(path: string, look: FileLook): void {
    growing.delete(path)
    given.set(path, look)
    complete.push(path)
    handing ??= setTimeout(handOver, gather)
  }

  function handOver(): void {
    handing = null
    const paths = complete
    complete = []
    onFiles(paths)
  }

  return {
    consider,
    forget(path) {
      given.delete(path)
      growing.delete(path)
    },
    close() {
      closed = true
      if (checking) clearTimeout(checking)
      if (handing) clearTimeout(handing)
    }
  }
}

function isSame(one: FileLook, other: FileLook | undefined): boolean {
  return one.size === other?.size && one.mtimeMs === other.mtimeMs
}
