import { join } from 'node:path'
import { type Backups, createBackups } from '../../src/main/storage/backups/backups'
import { spareCopiesIn } from '../../src/main/storage/backups/spare-copies'
import { durableFile } from '../../src/main/storage/durable-file'
import { type FileSystem, nodeFileSystem } from '../../src/main/storage/file-system'
import { type Originals, originalsIn } from '../../src/main/storage/originals'
import { pieceFolder } from '../../src/main/storage/piece-folder'
import { openStore, type Store } from '../../src/main/storage/store'
import type { Result } from '../../src/shared/contract/result'

/** A data folder with its backups, open. */
export interface BackupPlace {
  readonly root: string
  readonly data: string
  readonly folder: string
  readonly store: Store
  readonly originals: Originals
  readonly backups: Backups
}

/** Opens a place as the program does, its lock and its schedule left out. */
export async function openPlace(
  root: string,
  { fs = nodeFileSystem, now = () => new Date() }: { readonly fs?: FileSystem; readonly now?: () => Date } = {}
): Promise<BackupPlace> {
  const [data, folder] = [join(root, 'data'), join(root, 'backups')]
  const spare = spareCopiesIn(folder, fs)
  const store = await openStore({ folder: data, fs, now, spare })
  const { readOnly } = store.opened
  const originals = originalsIn({ folder: data, fs, readOnly, second: spare })
  const file = durableFile({ path: join(data, 'state.json'), fs })
  const pieces = pieceFolder({ folder: data, fs })
  const backups = createBackups({ folder, store, fs, now, data: { file, pieces, originals } })
  return { root, data, folder, store, originals, backups }
}

/** The value of a result that must have worked. */
export function answerOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.code)
  return result.value
}
