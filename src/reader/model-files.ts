import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { failed, ok, type Result } from '../shared/contract/result'

/** Of each model's list of hashes its own hash, by the name of its folder; in the built program alone (electron.vite.config.ts). */
declare const __MODEL_LISTS__: Readonly<Record<string, string>>

/**
 * Checks every file that `SHA256SUMS` lists in the model's folder against its hash. The models lie beside the program's archive and not in it:
 * the built program knows the hash of the list itself, so that a list that was changed along with its model is noticed as well.
 * @param lists hash of the list by name of the folder; a folder without one is believed its list
 * @returns `model_missing` where the list or a file is not there, `model_changed` where a hash differs
 */
export async function checkModelFiles(
  folder: string,
  lists: Readonly<Record<string, string>> = typeof __MODEL_LISTS__ === 'undefined' ? {} : __MODEL_LISTS__
): Promise<Result<true>> {
  let list: string
  try {
    list = await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')
  } catch {
    return failed('model_missing')
  }
  const known = lists[path.basename(folder)]
  if (known !== undefined && createHash('sha256').update(list).digest('hex') !== known) return failed('model_changed')
  const lines = list.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return failed('model_missing')
  const results = await Promise.all(lines.map((line) => checkLine(folder, line)))
  return results.find((result) => !result.ok) ?? ok(true)
}

/** One line of the form that `sha256sum` writes: 64 hex digits, two spaces, a relative path. */
async function checkLine(folder: string, line: string): Promise<Result<true>> {
  const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
  const [, wanted, name] = match ?? []
  if (!wanted || !name) return failed('model_changed')
  try {
    return (await sha256(path.join(folder, name))) === wanted ? ok(true) : failed('model_changed')
  } catch {
    return failed('model_missing')
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer) // no encoding is set, so the stream gives buffers
  return hash.digest('hex')
}
