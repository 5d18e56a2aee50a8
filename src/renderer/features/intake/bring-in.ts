import { MAX_FILE_BYTES } from '../../../shared/contract/result'
import type { ImportOutcome } from '../../../shared/contract/views'
import { bridge } from '../../bridge'
import type { Incoming } from './dropped-items'
import type { Arrival } from './intake-state'
import { WORDS } from './words'

/** Longest file name that main takes; what tells files apart (ending, number) stands at the end. */
const MAX_NAME_LENGTH = 255

/** Opens one file and hands it to main. Never rejects: what goes wrong is in the arrival. */
export async function bringIn(incoming: Incoming): Promise<Arrival> {
  const name = incoming.name.slice(-MAX_NAME_LENGTH) || WORDS.unnamed
  const bytes = await bytesOf(incoming)
  if (typeof bytes === 'string') return { name, result: { ok: false, code: bytes } }
  return arrivalOf(name, bridge.importFile(name, bytes))
}

/** Waits for main's answer; a rejected call (main refused the request as such) becomes an arrival that failed. */
export async function arrivalOf(name: string, asked: Promise<ImportOutcome>): Promise<Arrival> {
  try {
    return await asked
  } catch (error) {
    reportError(error)
    return { name, result: { ok: false, code: 'invalid_request' } }
  }
}

async function bytesOf(incoming: Incoming): Promise<Uint8Array | 'too_large' | 'unreadable_file'> {
  try {
    const file = await incoming.open()
    if (file.size > MAX_FILE_BYTES) return 'too_large'
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // The system says no more than that it cannot be read: gone, locked, not allowed, or a folder in a file's clothes.
    return 'unreadable_file'
  }
}
