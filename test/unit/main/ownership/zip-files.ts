import { readFile } from 'node:fs/promises'
import { fromBufferPromise } from 'yauzl'

/** Every file in a zip, by its name. */
export async function filesIn(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(await readFile(file), { lazyEntries: true })
  const files = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    // The stream of a zip gives buffers; yauzl's types leave it open.
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    files.set(entry.fileName, Buffer.concat(pieces))
  }
  return files
}
