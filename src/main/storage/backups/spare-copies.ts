import { type FileSystem, nodeFileSystem, systemCodeOf } from '../file-system'
import type { SpareCopies } from '../mend'
import type { Originals } from '../originals'
import { hashOf } from '../piece-folder'
import { type BackupName, backupFolder } from './backup-folder'

/** The rolling backups as what is damaged in the data folder is mended from. Looked at only then. */
export function spareCopiesIn(
  folder: string,
  fs: FileSystem = nodeFileSystem
): SpareCopies & Pick<Originals, 'readOriginal'> {
  const { fileOf, list, pieces, originals } = backupFolder(folder, fs)

  async function listed(): Promise<readonly BackupName[]> {
    try {
      return await list()
    } catch (error) {
      // No folder at that place, and none can be.
      if (systemCodeOf(error) === 'ENOTDIR') return []
      throw error
    }
  }

  return {
    async piece(sha256) {
      const read = await pieces.read(sha256)
      return read.kind === 'there' && hashOf(read.bytes) !== sha256 ? { kind: 'missing' } : read
    },
    backups: async () => (await listed()).map(({ name, madeAt }) => ({ madeAt, file: fileOf(name), pieces })),
    readOriginal: originals.readOriginal
  }
}
