import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The names of all files in the folder of pieces, sorted; none where there is no folder. */
export async function pieceFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(folder, 'pieces'))).sort()
  } catch {
    // No folder yet.
    return []
  }
}

/** The names of the pieces that a head names, each once, in their order. */
export async function namedPieces(folder: string, head = 'state.json'): Promise<readonly string[]> {
  const { pieces } = JSON.parse(await readFile(join(folder, head), 'utf8'))
  const names = Object.values(Object(pieces)).flatMap((list) => Array.from(Object(list), ({ sha256 }) => sha256))
  return [...new Set(names)]
}
