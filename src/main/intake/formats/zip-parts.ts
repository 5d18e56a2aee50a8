import { fromBufferPromise } from 'yauzl'

/** The text of some fifty pages of Word takes less, in bytes unpacked. Reading takes about two seconds a megabyte. */
const MAX_INFLATED = 3 * 1024 * 1024
const MAX_PARTS = 5000

/** Thrown for an office file that unpacks to more than any letter. */
export class OversizedPackage extends Error {}

/**
 * Unpacks the wanted parts of an office file (a zip) and throws `OversizedPackage` where the parts that a reader would
 * unpack are larger than any letter's, counted while they are unpacked and not as they are declared. Throws what yauzl
 * throws where it is no sound zip.
 */
export async function unpackParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { lazyEntries: true })
  const parts = new Map<string, Uint8Array>()
  let inflated = 0
  let count = 0
  for await (const entry of zip.eachEntry()) {
    count += 1
    if (count > MAX_PARTS) throw new OversizedPackage()
    if (!isWanted(entry.fileName)) continue
    if (inflated + entry.uncompressedSize > MAX_INFLATED) throw new OversizedPackage()
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      // The stream of a zip gives buffers; yauzl's types leave it open.
      const piece: Buffer = chunk
      inflated += piece.length
      if (inflated > MAX_INFLATED) throw new OversizedPackage()
      chunks.push(piece)
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return parts
}
