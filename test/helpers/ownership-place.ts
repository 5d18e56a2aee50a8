import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createOwnership, type Ownership, type OwnershipOptions } from '../../src/main/ownership/ownership'
import type { FileSystem } from '../../src/main/storage/file-system'
import { type Originals, originalsIn } from '../../src/main/storage/originals'
import { openStore, type Store } from '../../src/main/storage/store'
import type { OwnershipProgress } from '../../src/shared/contract/ownership-views'
import type { State } from '../../src/shared/state/state'
import { temporaryFolder } from '../storage/temporary-folder'

/** When the exports of tests are made. */
export const EXPORTED_AT = new Date('2026-11-23T12:00:00.000Z')

export interface OwnershipPlace {
  readonly ownership: Ownership
  readonly store: Store
  readonly originals: Originals
  /** The data folder. */
  readonly data: string
  /** A folder of the person's own. */
  readonly folder: string
  /** Ids of the messages that were handed to the reader. */
  readonly read: readonly string[]
  readonly progress: readonly OwnershipProgress[]
  /** Puts a state in place of what is there. */
  fill(state: State): Promise<void>
}

/** Data on a real disk, with what exports and imports it. */
export async function ownershipPlace(
  options: Partial<OwnershipOptions> & { readonly fs?: FileSystem; readonly root?: string } = {}
): Promise<OwnershipPlace> {
  const { fs, root = await temporaryFolder(), ...others } = options
  const [data, folder] = [path.join(root, 'data'), path.join(root, 'own')]
  await mkdir(folder, { recursive: true })
  const way = { folder: data, ...(fs === undefined ? {} : { fs }) }
  const store = await openStore(way)
  const originals = originalsIn(way)
  const read: string[] = []
  const progress: OwnershipProgress[] = []
  const ownership = createOwnership({
    store,
    originals,
    steps: () => ({ now: [], later: [], done: [], disagreed: [] }),
    applicationsTable: () => Buffer.from('Company\r\n'),
    watchFolder: (watchedFolder) =>
      store.change((state) => ({ ...state, settings: { ...state.settings, watchedFolder } })),
    read: (id) => read.push(id),
    onProgress: (one) => progress.push(one),
    program: '0.1.0',
    now: () => EXPORTED_AT,
    ...others
  })
  // Who gives the folder sees to its end.
  if (options.root === undefined) {
    onTestFinished(async () => {
      await ownership.close()
      await store.close()
    })
  }
  return {
    ownership,
    store,
    originals,
    data,
    folder,
    read,
    progress,
    async fill(state) {
      const result = await store.change(() => state)
      if (!result.ok) throw new Error(result.code)
    }
  }
}
