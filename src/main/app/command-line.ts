import path from 'node:path'

/**
 * The files that a command line names.
 * @param argv as the process got it: program, for an unpackaged app its folder, then switches and files
 * @param packaged whether argv has no app folder
 * @param workingDirectory what relative names are meant from
 */
export function filesOf(argv: readonly string[], packaged: boolean, workingDirectory: string): readonly string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'))
  return words.slice(packaged ? 0 : 1).map((word) => path.resolve(workingDirectory, word))
}

/** The arguments that start this very program again, with other files. */
export function restartArguments(argv: readonly string[], packaged: boolean, files: readonly string[]): string[] {
  const appFolder = packaged
    ? []
    : argv
        .slice(1)
        .filter((word) => !word.startsWith('-'))
        .slice(0, 1)
  return [...appFolder, ...argv.slice(1).filter((word) => word.startsWith('-')), ...files]
}
