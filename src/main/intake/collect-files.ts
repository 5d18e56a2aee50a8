import type { Dirent, Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { failed, ok } from '../../shared/contract/result'
import { bytesSource, fileSource } from './containers/byte-source'
import type { CollectedFile } from './containers/collected-file'
import { isTakenByName, openContainer } from './containers/open-container'
import { type OnPlace, partsOf } from './containers/place'

export type { CollectedFile } from './containers/collected-file'

/** What a collection tells beside the messages, and what it leaves out. */
export interface CollectOptions {
  readonly onPlace?: OnPlace
  /** Told the name of a file in a folder that is plainly no message. */
  readonly onLeftAlone?: (name: string) => void
  /** Files and messages whose path this refuses are passed over, files without being opened. */
  readonly wants?: (path: string) => boolean
}

/**
 * Reads the files at `paths`, one after the other, folders with all that is below them. The order of `paths` is kept; inside
 * a folder names go by code point. Hidden entries of folders are skipped, links are followed, but never in a circle. Archives
 * and mailbox files give what they hold, one message after the other, never all at once. A file that is named itself is
 * read whatever its extension: its content decides. Failures are values: `not_found`, `unreadable_file`, `too_large` (not
 * read), `unsupported_type` (pipes, sockets, devices), `no_mail_in_folder`, and those of archives (`openContainer`).
 */
export async function* collectFiles(
  paths: readonly string[],
  { onPlace = ignore, onLeftAlone = ignore, wants = () => true }: CollectOptions = {}
): AsyncGenerator<CollectedFile> {
  const placeIn = partsOf(paths.length, onPlace)
  for (const [at, path] of paths.entries()) {
    const info = await statOf(path)
    if (info.ok && info.value.isDirectory()) {
      yield* collectFolder(path, { onPlace: placeIn(at), onLeftAlone, wants })
    } else {
      placeIn(at)({ share: 1, total: 1 })
      for await (const file of openFound({ path, info }, placeIn(at))) if (wants(file.path)) yield file
    }
  }
}

/**
 * The messages in bytes that came without a file (a drop of a file that has no path): those of an archive or a mailbox,
 * else the bytes themselves under their own name.
 */
export function collectBytes(
  name: string,
  bytes: Uint8Array,
  onPlace: OnPlace = ignore
): AsyncGenerator<CollectedFile> {
  return openContainer(bytesSource(name, bytes), onPlace)
}

function ignore(): void {
  // Nobody asked.
}

async function* collectFolder(
  folder: string,
  { onPlace, onLeftAlone, wants }: Required<CollectOptions>
): AsyncGenerator<CollectedFile> {
  const files: FoundFile[] = []
  // Listed first, so that it is known how much there is to come.
  for await (const file of walk(folder, new Set(), onLeftAlone)) if (wants(file.path)) files.push(file)
  if (files.length === 0) yield { path: folder, result: failed('no_mail_in_folder') }
  const placeIn = partsOf(files.length, onPlace)
  for (const [at, file] of files.entries()) {
    placeIn(at)({ share: 1, total: 1 })
    for await (const message of openFound(file, placeIn(at))) if (wants(message.path)) yield message
  }
}

/** A file of a folder, or a folder that could not be listed; `info` is null where it is to be asked for when its turn comes. */
interface FoundFile {
  readonly path: string
  readonly info: Result<Stats> | null
}

/** Files that systems leave in folders: nobody means them. */
const SYSTEM_FILE = /^(?:thumbs\.db|desktop\.ini)$/i

/** `open` holds the real paths of the folders that are being walked: one that is met again inside itself is a circle. */
async function* walk(
  folder: string,
  open: ReadonlySet<string>,
  onLeftAlone: (name: string) => void
): AsyncGenerator<FoundFile> {
  const entries = await entriesOf(folder)
  if (!entries.ok) {
    yield { path: folder, info: entries }
    return
  }
  const { real, found } = entries.value
  if (open.has(real)) return
  const inside = new Set([...open, real])
  for (const entry of found) {
    const { name } = entry
    const path = join(folder, name)
    // The first file of a folder does not wait until thousands of others have been looked up.
    const info = entry.isFile() ? null : await statOf(path)
    if (info?.ok && info.value.isDirectory()) yield* walk(path, inside, onLeftAlone)
    else if (isTakenByName(name)) yield { path, info }
    else if (!SYSTEM_FILE.test(name)) onLeftAlone(name)
  }
}

async function entriesOf(
  folder: string
): Promise<Result<{ readonly real: string; readonly found: readonly Dirent[] }>> {
  try {
    const found = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
    return ok({ real: await realpath(folder), found: byCodePoint(found) })
  } catch (error) {
    return failed(codeOf(error))
  }
}

async function statOf(path: string): Promise<Result<Stats>> {
  try {
    return ok(await stat(path))
  } catch (error) {
    return failed(codeOf(error))
  }
}

async function* openFound({ path, info: known }: FoundFile, onPlace: OnPlace): AsyncGenerator<CollectedFile> {
  const info = known ?? (await statOf(path))
  if (!info.ok) {
    yield { path, result: info }
    return
  }
  // Opening a pipe would wait for its writer for ever.
  if (!info.value.isFile()) {
    yield { path, result: failed('unsupported_type') }
    return
  }
  try {
    yield* openContainer(fileSource(path, info.value.size), onPlace)
  } catch (error) {
    yield { path, result: failed(codeOf(error)) }
  }
}

/** Errors of the file system are expected; anything else is thrown on. */
function codeOf(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (typeof code !== 'string') throw error
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'not_found' : 'unreadable_file'
}

/** By name. UTF-8 bytes sort as code points do; UTF-16 units do not. */
function byCodePoint(found: readonly Dirent[]): readonly Dirent[] {
  const named = found.map((entry) => ({ entry, bytes: Buffer.from(entry.name, 'utf8') }))
  return named.sort((one, other) => Buffer.compare(one.bytes, other.bytes)).map(({ entry }) => entry)
}
