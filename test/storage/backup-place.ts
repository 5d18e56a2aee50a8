import { readdir } from 'node:fs/promises'
import type { State } from '../../src/shared/state/state'
import { answerOf, type BackupPlace, openPlace } from './open-place'
import { addLongMessages, sampleMessage } from './samples'
import { temporaryFolder } from './temporary-folder'

export { answerOf, type BackupPlace, openPlace }

/** The bytes of the original of a message. */
export function originalBytes(id: string): Uint8Array {
  return Buffer.from(`Subject: ${id}\r\n\r\n${id} and so on\r\n`)
}

/** Keeps an original and a message that names it. */
export async function addWithOriginal(
  { store, originals }: Pick<BackupPlace, 'store' | 'originals'>,
  id: string
): Promise<void> {
  const { sha256, byteLength } = answerOf(await originals.keepOriginal(originalBytes(id)))
  const stored = sampleMessage(id)
  const withIt = { ...stored, message: { ...stored.message, sha256, byteLength } }
  answerOf(await store.change((state) => ({ ...state, messages: [...state.messages, withIt] })))
}

/** A new place with messages in pieces, which share one original, and two with one of their own. */
export async function filledPlace(messages = 14): Promise<BackupPlace> {
  const place = await openPlace(await temporaryFolder())
  await fillPlace(place, messages)
  return place
}

/** The same in a place that is there. */
export async function fillPlace(place: BackupPlace, messages: number): Promise<void> {
  const { sha256, byteLength } = answerOf(await place.originals.keepOriginal(originalBytes('shared')))
  const change = (state: State): State => {
    const added = addLongMessages(messages)(state)
    return {
      ...added,
      messages: added.messages.map((stored) => ({ ...stored, message: { ...stored.message, sha256, byteLength } }))
    }
  }
  if (messages > 0) answerOf(await place.store.change(change))
  for (const id of ['m1', 'm2']) await addWithOriginal(place, id)
}

/** The names of the heads in the folder of backups, sorted. */
export async function headsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => name.startsWith('state-')).sort()
}

/** All files below a folder that must stand in no half-written form. */
export async function temporaryFilesIn(root: string): Promise<readonly string[]> {
  return (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.tmp'))
}
