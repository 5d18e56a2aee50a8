import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** Every file below a folder with the hash of its bytes, so that two moments can be compared. */
export async function filesBelow(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hashes = await Promise.all(
    files.map(async (file) => [
      relative(root, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
    ])
  )
  return Object.fromEntries(hashes.sort())
}
