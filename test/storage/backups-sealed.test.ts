import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFileSystem } from '../../src/main/storage/file-system'
import { sealedFileSystem } from '../../src/main/storage/vault/sealed-file-system'
import { DATA_KEY_BYTES, sealedForm } from '../../src/main/storage/vault/sealed-form'
import { answerOf, fillPlace, openPlace } from './backup-place'
import { putAway, tick, tickedIn } from './samples'
import { temporaryFolder } from './temporary-folder'

it('backups of sealed data are sealed, and do all that others do', async () => {
  const root = await temporaryFolder()
  const fs = sealedFileSystem(nodeFileSystem, sealedForm(randomBytes(DATA_KEY_BYTES)))
  const place = await openPlace(root, { fs })
  await fillPlace(place, 9)
  const made = answerOf(await place.backups.make('asked'))
  expect(made).toMatchObject({ check: 'good', missingOriginals: 0 })
  const wanted = place.store.state()
  await place.store.change(tick('a'))
  await place.store.change(putAway(0))
  answerOf(await place.backups.restore(made.name))
  expect(place.store.state()).toEqual(wanted)
  await place.store.close()
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    for (const word of ['and so on', 'ines@firm.example', 'long0', 'messages']) expect(bytes.includes(word)).toBe(false)
  }

  await rm(join(root, 'data'), { recursive: true })
  const again = await openPlace(root, { fs })
  expect(again.store.opened).toMatchObject({ recovered: 'rolling_backup', lost: 0, readOnly: null })
  // The newest is that of what was there before.
  expect(tickedIn(again.store.state())).toEqual(['a'])
  for (const { message } of again.store.state().messages) {
    expect((await again.originals.readOriginal(message.sha256)).ok).toBe(true)
  }
})
