import { basename, dirname, join } from 'node:path'
import type { FileSystem, OpenFile } from '../file-system'
import type { Form } from './form'
import { roleOf } from './roles'

/**
 * A disk on which every file stands in a form (sealed). Whoever uses it sees plain bytes and plain names. A file that does not open is
 * given as no bytes at all, which everyone who reads takes for damaged. Moves go through as they are: what is sealed stays sealed.
 */
export function sealedFileSystem(fs: FileSystem, form: Form): FileSystem {
  function onDisk(path: string): string {
    const name = basename(path)
    const [hidden = name] = form.namesOnDisk([name])
    return hidden === name ? path : join(dirname(path), hidden)
  }

  async function readFile(path: string): Promise<Uint8Array> {
    return (await form.open(roleOf(path), await fs.readFile(onDisk(path)))) ?? new Uint8Array()
  }

  async function open(path: string, flags: string, mode?: number): Promise<OpenFile> {
    const file = await fs.open(onDisk(path), flags, mode)
    let isWritten = false
    return {
      async writeFile(data) {
        // Sealed bytes behind sealed bytes would be no sealed file.
        if (isWritten) throw new Error('A sealed file is written once')
        isWritten = true
        await file.writeFile(await form.seal(roleOf(path), typeof data === 'string' ? Buffer.from(data) : data))
      },
      sync: () => file.sync(),
      close: () => file.close()
    }
  }

  /** A move that changes what a file is would make one that never opens again: a fault of the program. */
  function move<T>(from: string, to: string, operation: (from: string, to: string) => Promise<T>): Promise<T> {
    if (roleOf(from) !== roleOf(to))
      return Promise.reject(new Error(`A sealed ${roleOf(from)} cannot become ${roleOf(to)}`))
    return operation(onDisk(from), onDisk(to))
  }

  return {
    open,
    readFile,
    readdir: async (path) => form.namesInside(await fs.readdir(path)),
    mkdir: (path, options) => fs.mkdir(path, options),
    link: (existing, added) => move(existing, added, (from, to) => fs.link(from, to)),
    copyFile: (from, to) => move(from, to, (one, other) => fs.copyFile(one, other)),
    rename: (from, to) => move(from, to, (one, other) => fs.rename(one, other)),
    unlink: (path) => fs.unlink(onDisk(path)),
    rmdir: (path) => fs.rmdir(path),
    lstat: (path) => fs.lstat(onDisk(path))
  }
}
