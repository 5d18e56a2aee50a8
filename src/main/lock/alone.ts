import { failed, type Result } from '../../shared/contract/result'
import { errorCodeFor } from '../storage/file-system'
import { lockFolder } from '../storage/folder-lock'

/** Does something while no other process has the data folder. Code `in_use` where another has it, or the one of a system's error. */
export async function alone<T>(dataFolder: string, deed: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const own = await lockFolder({ folder: dataFolder })
    if (own === null) return failed('in_use')
    try {
      return await deed()
    } finally {
      await own.release()
    }
  } catch (error) {
    return failed(errorCodeFor(error))
  }
}
