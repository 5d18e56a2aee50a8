/** Every target: a system and a processor as Node calls them. */
export const TARGETS: readonly string[]
/** Folders and files of resources/ that are shipped as they are, beside the archive. */
export const RESOURCES: readonly string[]
/** What lies beside the archive and not in it. */
export const UNPACKED: readonly string[]
/** Files of one place that go to another, as electron-builder has it. */
export interface FileSet {
  readonly from: string
  readonly to: string
  readonly filter?: readonly string[]
}
/** The packages that the reader loads by name, and of each the files that are really opened. */
export function packagesOf(target: string): readonly (readonly [string, readonly string[]])[]
/** What goes into the archive. */
export function archiveFiles(target: string): readonly (string | FileSet)[]
/** Which runtime the reader takes on a target where nothing is missing. */
export function runtimeOf(target: string): 'native' | 'wasm'
