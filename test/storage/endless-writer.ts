import { originalsIn } from '../../src/main/storage/originals'
import { openStore } from '../../src/main/storage/store'
import { addMessage, tick } from './samples'

/** The bytes of the n-th original. */
function originalOf(count: number): Uint8Array {
  return Buffer.from(`original ${count}\r\n`.repeat(500))
}

/**
 * Writes without end into the folder given as argument, from where the run before was killed: an original, then a tick
 * with its hash, then the number on standard output as the acknowledgement.
 */
async function writeWithoutEnd(folder: string): Promise<void> {
  const store = await openStore({ folder })
  const originals = originalsIn({ folder })
  // Some hundred kilobytes, so that a write takes long enough to be met in the middle.
  if (store.state().messages.length === 0) await store.change(addMessage('m1', 'so much text '.repeat(30_000)))
  for (let count = Object.keys(store.state().ticks).length; ; count += 1) {
    const kept = await originals.keepOriginal(originalOf(count))
    if (!kept.ok) throw new Error(kept.code)
    const changed = await store.change(tick(`${count}:${kept.value.sha256}`))
    if (!changed.ok) throw new Error(changed.code)
    process.stdout.write(`${count}\n`)
  }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the data folder')
await writeWithoutEnd(folder)
