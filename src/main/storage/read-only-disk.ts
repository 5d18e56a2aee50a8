import type { FileSystem } from './file-system'

/** A disk that can be read and refuses every change as a read-only one does (`EROFS`), before anything is touched. */
export function readOnlyDisk(fs: FileSystem): FileSystem {
  async function refuse(): Promise<never> {
    throw Object.assign(new Error('EROFS: opened for reading only'), { code: 'EROFS' })
  }

  return {
    readdir: (path) => fs.readdir(path),
    readFile: (path) => fs.readFile(path),
    lstat: (path) => fs.lstat(path),
    // Folders are opened only to flush them, so that there is nothing to be opened either.
    open: refuse,
    mkdir: refuse,
    link: refuse,
    copyFile: refuse,
    rename: refuse,
    unlink: refuse,
    rmdir: refuse
  }
}
