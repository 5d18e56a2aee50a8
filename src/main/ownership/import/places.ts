import { isAbsolute } from 'node:path'
import { RESUME_EXTENSIONS } from '../../../shared/domain/resume-desk'
import type { State } from '../../../shared/state/state'

const DOCUMENT = new RegExp(`\\.(?:${RESUME_EXTENSIONS.join('|')})$`, 'i')

/** A path of this computer's own disks. One that names another computer would make the system call there: never taken. */
function isLocal(path: string | null): path is string {
  return path !== null && isAbsolute(path) && !/^[\\/]{2}/.test(path)
}

/** The file of a resume that may be followed. */
function isFollowable(path: string | null): path is string {
  return isLocal(path) && DOCUMENT.test(path)
}

/** The watched folder that a state names, where it may be one here, or null. */
export function watchedFolderIn({ settings: { watchedFolder } }: State): string | null {
  return isLocal(watchedFolder) ? watchedFolder : null
}

/** The paths that a state names: files of resumes that are followed and, where settings come along, the watched folder. */
export function placesIn(state: State, withSettings: boolean): readonly string[] {
  const folder = withSettings ? watchedFolderIn(state) : null
  const files = state.resumes.map(({ path }) => path).filter(isFollowable)
  return [...new Set([...(folder === null ? [] : [folder]), ...files])]
}

/** The same state without its watched folder, and without the paths of resumes that may not be followed here. @param isHere whether any may */
export function withoutPlaces(state: State, isHere: boolean): State {
  return {
    ...state,
    settings: { ...state.settings, watchedFolder: null },
    resumes: state.resumes.map((file) =>
      file.path === null || (isHere && isFollowable(file.path)) ? file : { ...file, path: null }
    )
  }
}
