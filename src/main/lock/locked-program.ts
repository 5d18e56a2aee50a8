import type { FileSystem } from '../storage/file-system'

/** What the lock does to the program around it. */
export interface LockedProgram {
  /** Opens everything on a disk. @param key of the disk, for workers of their own; null where it is the plain one */
  open(disk: FileSystem, key: Uint8Array | null): Promise<void>
  /** Ends everything that is open, once all that was promised is on the disk. */
  close(): Promise<void>
  /** Asks the page for what was typed. `unsaved`: some of it could not be saved. */
  leave(): Promise<{ readonly unsaved: boolean }>
  /** Takes what was typed and not kept out of memory. */
  takeDrafts(): string
  giveDrafts(text: string): void
  /** Loads the page anew, so that nothing of the one before is left. */
  reload(): void
  onChange(): void
  /** Whether a data folder opens as it does now. */
  isWhole(dataFolder: string, disk: FileSystem): Promise<boolean>
}
