import { join } from 'node:path'
import { nodeFileSystem } from '../../../src/main/storage/file-system'
import { findLock } from '../../../src/main/storage/vault/lock-file'
import { finishSwitch } from '../../../src/main/storage/vault/switch-form'
import { quickRecord, switchTo } from './switch-place'

/** Switches the folder given as argument on and off without end, and says when it begins. */
async function switchWithoutEnd(root: string, key: Uint8Array): Promise<void> {
  const record = await quickRecord(key)
  const place = { dataFolder: join(root, 'data'), backupsFolder: join(root, 'backups'), fs: nodeFileSystem }
  await finishSwitch(nodeFileSystem, root)
  process.stdout.write('begins\n')
  for (;;) {
    const { kind } = await findLock(place)
    const result = await switchTo(root, kind === 'none' ? 'on' : 'off', key, record)
    if (!result.ok) throw new Error(result.code)
  }
}

const [, , root, key] = process.argv
if (root === undefined || key === undefined) throw new Error('Give the folder and the key')
await switchWithoutEnd(root, Buffer.from(key, 'hex'))
