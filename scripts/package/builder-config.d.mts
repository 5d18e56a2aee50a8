import type { Configuration } from 'electron-builder'

/** In the name of every package that is no release. */
export const NOT_FOR_RELEASE: string
/** Mails that Coachable can be asked to open. */
export const FILE_KINDS: readonly { readonly ext: string; readonly name: string; readonly mimeType: string }[]
/** The configuration of electron-builder for one target. */
export function builderConfig(
  target: string,
  options: {
    readonly output: string
    readonly isRelease: boolean
    readonly runtime: { readonly folder: string; readonly version: string } | null
  }
): Configuration
