import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Small enough that one slice takes a few milliseconds on a slow machine. */
const SLICE_BYTES = 1024 * 1024

/** SHA-256 of the bytes in lower-case hex, computed in slices so that the event loop keeps turning. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256')
  for (let start = 0; start < bytes.byteLength; start += SLICE_BYTES) {
    if (start > 0) await nextTurn()
    hash.update(bytes.subarray(start, start + SLICE_BYTES))
  }
  return hash.digest('hex')
}
