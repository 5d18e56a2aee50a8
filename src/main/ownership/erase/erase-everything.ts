import { basename, dirname, join } from 'node:path'
import { syncFolder } from '../../storage/durable-folder'
import { type FileSystem, nodeFileSystem, systemCodeOf } from '../../storage/file-system'
import { removeOwn, removeTree } from './erase-disk'
import { ERASE_MARKER } from './erase-marker'

/**
 * The program's own in the user data folder, also as it is called while it is written, switched to another form, kept as a backup or set
 * aside: `data.next-1f2e3d4c`, `running.json.123-0123456789ab.tmp`.
 */
const OWN = /^(?:(?:data|backups|logs)|(?:running|window|data-switch|lock-[a-z-]+)(?:\.json)?)(?:\..*)?$/

/** What opens the rest, in that order: the first to go, so that what a crash leaves cannot be read any more. */
const KEY_FILES = ['lock.json', 'lock.json.bak']

/**
 * What Chromium keeps in the user data folder: first where a page's words may be. Only what is known is removed: the folder may be one
 * that the person gave, with other things in it.
 */
const PAGE_FOLDERS = [
  'Local Storage',
  'Session Storage',
  'IndexedDB',
  'databases',
  'WebStorage',
  'blob_storage',
  'File System',
  'Service Worker',
  'Crashpad'
]
const OTHERS = [
  'Shared Dictionary',
  'SharedStorage',
  'shared_proto_db',
  'Cache',
  'Code Cache',
  'GPUCache',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'GrShaderCache',
  'GraphiteDawnCache',
  'ShaderCache',
  'VideoDecodeStats',
  'Network',
  'Dictionaries',
  'Partitions',
  'Cookies',
  'Cookies-journal',
  'DIPS',
  'DIPS-wal',
  'Network Persistent State',
  'TransportSecurity',
  'Trust Tokens',
  'Trust Tokens-journal',
  'QuotaManager',
  'QuotaManager-journal',
  'Preferences',
  'Local State',
  'declarative_rules',
  'Extension Rules',
  'Extension Scripts',
  'Extension State'
]

export interface Erasing {
  /** The user data folder. */
  readonly userData: string
  /** Has Chromium forget what its pages kept. */
  readonly clearPages: () => Promise<void>
  readonly disk?: FileSystem
}

/**
 * Erases everything that the program keeps, for good. It may be done again, and what is gone already is no trouble: after a crash
 * the next start does it anew, before Chromium opens any of it. Rejects with the disk's own error where something that may hold words
 * cannot be removed; the rest is gone then.
 */
export async function eraseEverything(erasing: Erasing): Promise<void> {
  const { userData, clearPages, disk = nodeFileSystem } = erasing
  const faults: unknown[] = []
  const names = (await disk.readdir(userData)).filter((name) => OWN.test(name)).sort(keysFirst)
  const own = [
    ...names.map((name) => () => removeOwn(disk, join(userData, name), KEY_FILES)),
    ...PAGE_FOLDERS.map((name) => () => removeTree(disk, join(userData, name)))
  ]
  for (const remove of own) {
    try {
      await remove()
    } catch (error) {
      if (systemCodeOf(error) === null) throw error
      faults.push(error)
    }
  }
  await clearPages()
  for (const name of OTHERS) await removeUnlessHeld(disk, join(userData, name))
  if (faults.length > 0) throw faults[0]
}

/** The last step, once nothing is left: the decision itself goes. */
export async function endErasing({ userData, disk = nodeFileSystem }: Erasing): Promise<void> {
  await syncFolder(disk, userData)
  const marker = join(userData, ERASE_MARKER)
  for (const name of await disk.readdir(dirname(marker))) {
    // Also what a crash left of it half-written.
    if (name.startsWith(`${basename(marker)}.`)) await removeTree(disk, join(userData, name))
  }
  await removeTree(disk, marker)
  await syncFolder(disk, userData)
}

async function removeUnlessHeld(disk: FileSystem, path: string): Promise<void> {
  try {
    await removeTree(disk, path)
  } catch (error) {
    if (systemCodeOf(error) === null) throw error
  }
}

function keysFirst(one: string, other: string): number {
  const rank = (name: string): number => (name.startsWith('lock-') ? 0 : 1)
  return rank(one) - rank(other)
}
