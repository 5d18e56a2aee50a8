import type { Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorCode, Result } from '../../shared/contract/result'
import { failed, MAX_FILE_BYTES, ok } from '../../shared/contract/result'
import { MESSAGE_EXTENSIONS } from '../../shared/domain/message'
import { extensionOf } from './message-type'

/** One file (or a folder that gave none), and its bytes or the reason why there are none. */
export interface CollectedFile {
  readonly path: string
  readonly result: Result<Uint8Array>
}

/** What is taken from folders. A file that is named itself is read whatever its extension: its content decides. */
const FOLDER_EXTENSIONS: ReadonlySet<string> = new Set(MESSAGE_EXTENSIONS.map((ending) => `.${ending}`))

/**
 * Reads the files at `paths`, one after the other, folders with all that is below them. The order of `paths` is kept; inside
 * a folder names go by code point. Hidden entries of folders are skipped, links are followed, but never in a circle.
 * Failures are values: `not_found`, `unreadable_file`, `too_large` (not read), `unsupported_type` (pipes, sockets, devices),
 * `no_mail_in_folder`.
 */
export async function* collectFiles(paths: readonly string[]): AsyncGenerator<CollectedFile> {
  for (const path of paths) {
    const info = await statOf(path)
    if (!info.ok) {
      yield { path, result: info }
    } else if (info.value.isDirectory()) {
      yield* collectFolder(path)
    } else {
      yield { path, result: await readBytes(path, info.value) }
    }
  }
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
    else if (FOLDER_EXTENSIONS.has(extensionOf(name))) {
      yield { path, result: info.ok ? await readBytes(path, info.value) : info }
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

async function readBytes(path: string, info: Stats): Promise<Result<Uint8Array>> {
  // Opening a pipe would wait for its writer for ever.
  if (!info.isFile()) return failed('unsupported_type')
  if (info.size > MAX_FILE_BYTES) return failed('too_large')
  try {
    const file = await open(path, 'r')
    try {
      // It may have grown since, or be another file by now.
      if ((await file.stat()).size > MAX_FILE_BYTES) return failed('too_large')
      return ok(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    return failed(codeOf(error))
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
