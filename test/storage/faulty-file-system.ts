import { type FileSystem, nodeFileSystem, type OpenFile } from '../../src/main/storage/file-system'

/** When the error comes: instead of the operation, or after it took effect (as network drives do). */
export type FaultMoment = 'instead' | 'after'

/** An error to give at a call, or null to let it pass. Calls count from 1. */
export type FaultPlan = (call: number, name: string) => { readonly code: string; readonly moment: FaultMoment } | null

/** The real disk with faults. `calls` lists what was asked of it, in order. */
export interface FaultyFileSystem extends FileSystem {
  readonly calls: readonly string[]
}

/** Wraps the real disk; a failing write leaves half of the data behind, as a full disk does. */
export function faultyFileSystem(plan: FaultPlan): FaultyFileSystem {
  const calls: string[] = []

  async function step<T>(name: string, operation: () => Promise<T>, instead?: () => Promise<unknown>): Promise<T> {
    calls.push(name)
    const fault = plan(calls.length, name)
    if (fault === null) return operation()
    if (fault.moment === 'after') await operation()
    else await instead?.()
    throw Object.assign(new Error(`${fault.code}: injected, ${name}`), { code: fault.code, syscall: name })
  }

  function wrap(file: OpenFile): OpenFile {
    return {
      writeFile: (data) =>
        step(
          'writeFile',
          () => file.writeFile(data),
          () => file.writeFile(data.slice(0, data.length / 2))
        ),
      sync: () => step('sync', () => file.sync()),
      // Closed in any case: a leaked handle would be the test's fault.
      close: () =>
        step(
          'close',
          () => file.close(),
          () => file.close()
        )
    }
  }

  async function open(path: string, flags: string, mode?: number): Promise<OpenFile> {
    const opened: OpenFile[] = []
    try {
      return await step(flags === 'r' ? 'open folder' : 'open', async () => {
        const file = await nodeFileSystem.open(path, flags, mode)
        opened.push(file)
        return wrap(file)
      })
    } catch (error) {
      for (const file of opened) await file.close()
      throw error
    }
  }

  return {
    calls,
    open,
    mkdir: (path, options) => step('mkdir', () => nodeFileSystem.mkdir(path, options)),
    readdir: (path) => step('readdir', () => nodeFileSystem.readdir(path)),
    readFile: (path) => step('readFile', () => nodeFileSystem.readFile(path)),
    link: (existing, added) => step('link', () => nodeFileSystem.link(existing, added)),
    copyFile: (from, to) => step('copyFile', () => nodeFileSystem.copyFile(from, to)),
    rename: (from, to) => step('rename', () => nodeFileSystem.rename(from, to)),
    unlink: (path) => step('unlink', () => nodeFileSystem.unlink(path)),
    rmdir: (path) => step('rmdir', () => nodeFileSystem.rmdir(path)),
    lstat: (path) => step('lstat', () => nodeFileSystem.lstat(path))
  }
}

/** A disk whose n-th call fails, once. */
export function failingAt(call: number, code: string, moment: FaultMoment = 'instead'): FaultyFileSystem {
  return faultyFileSystem((now) => (now === call ? { code, moment } : null))
}

/** A disk on which everything fails from the n-th call on. */
export function failingFrom(call: number, code: string): FaultyFileSystem {
  return faultyFileSystem((now) => (now >= call ? { code, moment: 'instead' } : null))
}
