import { createHash } from 'node:crypto'
import type { State } from '../../../../src/shared/state/state'
import { bigState } from '../../../bench/big-state'
import { type OwnershipPlace, ownershipPlace } from '../../../helpers/ownership-place'

/** Bytes that belong to a message or version: text, and some that are none. */
function bytesFor(name: string): Buffer {
  return Buffer.concat([
    Buffer.from(`From: a@example.org\r\n\r\n${name}\r\n`.repeat(20)),
    createHash('sha512').update(name).digest()
  ])
}

/** Years of a job search with real originals: so many messages, and the rest in proportion; some of them not read yet. */
export async function filledPlace(
  messages = 300,
  options: Parameters<typeof ownershipPlace>[0] = {}
): Promise<OwnershipPlace> {
  const place = await ownershipPlace(options)
  const state = bigState([messages, Math.ceil(messages / 5), Math.ceil(messages / 4), Math.ceil(messages / 20)])
  const keep = async (name: string): Promise<{ readonly sha256: string; readonly byteLength: number }> => {
    const kept = await place.originals.keepOriginal(bytesFor(name))
    if (!kept.ok) throw new Error(kept.code)
    return kept.value
  }
  const withOriginals: State = {
    ...state,
    messages: await Promise.all(
      state.messages.map(async (stored, at) => ({
        ...stored,
        reading: at % 50 === 0 ? { state: 'waiting' as const } : stored.reading,
        message: { ...stored.message, ...(await keep(stored.message.id)) }
      }))
    ),
    resumes: await Promise.all(
      state.resumes.map(async (file) => ({
        ...file,
        versions: await Promise.all(
          file.versions.map(async (version) => ({ ...version, ...(await keep(version.sha256)) }))
        )
      }))
    )
  }
  await place.fill(withOriginals)
  return place
}
