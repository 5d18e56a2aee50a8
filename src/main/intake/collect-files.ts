import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { failed, ok } from '../../shared/contract/result'
import { bytesSource, fileSource } from './containers/byte-source'
import type { CollectedFile } from './containers/collected-file'
import { isTakenByName, openContainer } from './containers/open-container'

export type { CollectedFile } from './containers/collected-file'

/**
 * Reads the files at `paths`, one after the other, folders with all that is below them. The order of `paths` is kept; inside
 * a folder names go by code point. Hidden entries of folders are skipped, links are followed, but never in a circle. Archives
 * and mailbox files give what they hold, one message after the other, never all at once. A file that is named itself is
 * read whatever its extension: its content decides. Failures are values: `not_found`, `unreadable_file`, `too_large` (not
 * read), `unsupported_type` (pipes, sockets, devices), `no_mail_in_folder`, and those of archives (`openContainer`).
 */
export async function* collectFiles(paths: readonly string[]): AsyncGenerator<CollectedFile> {
  for (const path of paths) {
    const info = await statOf(path)
    if (!info.ok) {
      yield { path, result: info }
    } else if (info.value.isDirectory()) {
      yield* collectFolder(path)
    } else {
      yield* openFile(path, info.value)
    }
  }
}

/**
 * The messages in bytes that came without a file (a drop of a file that has no path): those of an archive or a mailbox,
 * else the bytes themselves under their own name.
 */
export function collectBytes(name: string, bytes: Uint8Array): AsyncGenerator<CollectedFile> {
  return openContainer(bytesSource(name, bytes))
}

async function* collectFolder(folder: string): AsyncGenerator<CollectedFile> {
  let found = 0
  for await (const file of walk(folder, new Set())) {
    found += 1
    yield file
  }
  if (found === 0) yield { path: folder, result: failed('no_mail_in_folder') }
}

/** `open` holds the real paths of the folders that are being walked: one that is met again inside itself is a circle. */
async function* walk(folder: string, open: ReadonlySet<string>): AsyncGenerator<CollectedFile> {
  const entries = await entriesOf(folder)
  if (!entries.ok) {
    yield { path: folder, result: entries }
    return
  }
  const { real, names } = entries.value
  if (open.has(real)) return
  const inside = new Set([...open, real])
  for (const name of names) {
    const path = join(folder, name)
    const info = await statOf(path)
    if (info.ok && info.value.isDirectory()) yield* walk(path, inside)
    else if (isTakenByName(name)) {
      if (info.ok) yield* openFile(path, info.value)
      else yield { path, result: info }
    }
  }
}

async function entriesOf(
  folder: string
): Promise<Result<{ readonly real: string; readonly names: readonly string[] }>> {
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.'))
    return ok({ real: await realpath(folder), names: names.sort(byCodePoint) })
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

async function* openFile(path: string, info: Stats): AsyncGenerator<CollectedFile> {
  // Opening a pipe would wait for its writer for ever.
  if (!info.isFile()) {
    yield { path, result: failed('unsupported_type') }
    return
  }
  try {
    yield* openContainer(fileSource(path, info.size))
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

/** UTF-8 bytes sort as code points do; UTF-16 units do not. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'))
}
