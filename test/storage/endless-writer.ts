import { dirname } from 'node:path'
import type { KeptOriginal } from '../../src/main/storage/originals'
import type { State } from '../../src/shared/state/state'
import { openPlace } from './open-place'
import { addMessage, sampleMessage, tick } from './samples'

/** The bytes of the n-th original. */
function originalOf(count: number): Uint8Array {
  return Buffer.from(`original ${count}\r\n`.repeat(500))
}

/** The change that says in the first message, whose piece is then written anew, and in a new one how far the writer has come. */
function writeDown(count: number, { sha256, byteLength }: KeptOriginal): (state: State) => State {
  const added = sampleMessage(`n${count}`)
  return (state) => ({
    ...state,
    messages: [
      ...state.messages.map((stored, at) =>
        at === 0 ? { ...stored, message: { ...stored.message, sha256, byteLength, subject: String(count) } } : stored
      ),
      { ...added, message: { ...added.message, sha256, byteLength } }
    ]
  })
}

/**
 * Writes without end into the folder given as argument, from where the run before was killed: an original, then a tick
 * with its hash and two messages with the number, then that on standard output as the acknowledgement.
 */
async function writeWithoutEnd(folder: string): Promise<void> {
  const { store, originals, backups } = await openPlace(dirname(folder))
  // Some hundred kilobytes in a piece, so that a write takes long enough to be met in the middle.
  if (store.state().messages.length === 0) await store.change(addMessage('m1', 'so much text '.repeat(30_000)))
  for (let count = Object.keys(store.state().ticks).length; ; count += 1) {
    const kept = await originals.keepOriginal(originalOf(count))
    if (!kept.ok) throw new Error(kept.code)
    const changed = await store.change((state) =>
      writeDown(count, kept.value)(tick(`${count}:${kept.value.sha256}`)(state))
    )
    if (!changed.ok) throw new Error(changed.code)
    process.stdout.write(`${count}\n`)
    // Beside the writing, so that backups are met in the middle as well.
    if (count % 4 === 0) void backups.make('automatic')
  }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the data folder')
await writeWithoutEnd(folder)
