import path from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files that a command line names.
 * @param argv as the process got it: program, for an unpackaged app its folder, then switches and files
 * @param packaged whether argv has no app folder
 * @param workingDirectory what relative names are meant from
 */
export function filesOf(argv: readonly string[], packaged: boolean, workingDirectory: string): readonly string[] {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'))
  return words.slice(packaged ? 0 : 1).map((word) => path.resolve(workingDirectory, pathOf(word)))
}

/** Some desktops hand over the address of a file (`file:///home/sam/a.eml`) in place of its path. */
function pathOf(word: string): string {
  if (!/^file:\/\//i.test(word)) return word
  try {
    return fileURLToPath(word)
  } catch {
    // Of another computer, or no address after all: there is no such file, and the person is told so.
    return word
  }
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
