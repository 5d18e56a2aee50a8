import * as nodeFileSystemPromises from 'node:fs/promises'
import type { ErrorCode } from '../../shared/contract/result'

/** A file that is open for writing. */
export interface OpenFile {
  writeFile(data: Uint8Array | string): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** The part of `node:fs/promises` that storage uses; tests pass one that fails at the n-th call. */
export interface FileSystem {
  mkdir(path: string, options: { readonly recursive: true; readonly mode: number }): Promise<string | undefined>
  readdir(path: string): Promise<readonly string[]>
  readFile(path: string): Promise<Uint8Array>
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
  link(existing: string, added: string): Promise<void>
  copyFile(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>
  /** What lies under a name; a link is not followed. */
  lstat(path: string): Promise<{ isDirectory(): boolean }>
}

/** The computer's own disk. */
export const nodeFileSystem: FileSystem = nodeFileSystemPromises

/** The operating system's code (`ENOSPC`, `EPERM`, …) of an error, or null for any other error. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$|^UNKNOWN$/.test(error.code) ? error.code : null
}

/** The code the person is told for a failed disk operation; what is not the disk's failure is thrown again. */
export function errorCodeFor(error: unknown): ErrorCode {
  const systemCode = systemCodeOf(error)
  if (systemCode === null) throw error
  return systemCode === 'ENOSPC' || systemCode === 'EDQUOT' ? 'disk_full' : 'storage_failed'
}
