import type { App } from 'electron'
import { ok, type Result } from '../../shared/contract/result'
import { endErasing, eraseEverything } from '../ownership/erase/erase-everything'
import { decideErasing } from '../ownership/erase/erase-marker'
import { nodeFileSystem, systemCodeOf } from '../storage/file-system'
import { restartArguments } from './command-line'

/** Erasing everything: decided while the program runs, done once everything is closed, and brought to its end by the next start. */
export interface EraseInApp {
  /** Decides it for good and begins to end the program. Codes of `decideErasing`. */
  decide(): Promise<Result<true>>
  /** The last thing before the program exits: erases where that was decided, and sees to the next start. Never rejects. */
  atEnd(): Promise<void>
}

export interface EraseOptions {
  readonly app: App
  /** Has Chromium forget what its pages kept; called once the app is ready. */
  readonly clearPages: () => Promise<void>
}

/** @param leave closes the windows without asking them, and ends the program */
export function eraseInApp({ app, clearPages, leave }: EraseOptions & { readonly leave: () => void }): EraseInApp {
  const userData = app.getPath('userData')
  let isDecided = false
  return {
    async decide() {
      if (isDecided) return ok(true)
      const decided = await decideErasing(nodeFileSystem, userData)
      if (!decided.ok) return decided
      isDecided = true
      // The page gets its answer first.
      setImmediate(leave)
      return decided
    },
    async atEnd() {
      if (!isDecided) return
      try {
        await eraseEverything({ userData, clearPages })
      } catch (error) {
        // The next start goes on with it, and tells where it still cannot.
        if (systemCodeOf(error) === null) throw error
      } finally {
        app.relaunch({ args: restartArguments(process.argv, app.isPackaged, []) })
      }
    }
  }
}

/**
 * Brings an erasing that was decided in an earlier run to its end, before anything is opened. False where something could not be
 * removed: then nothing may be opened, for it would be erased by the next start.
 */
export async function finishErasing({ app, clearPages }: EraseOptions): Promise<boolean> {
  const erasing = {
    userData: app.getPath('userData'),
    clearPages: () => app.whenReady().then(clearPages)
  }
  try {
    await eraseEverything(erasing)
    await endErasing(erasing)
    return true
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
    return false
  }
}
