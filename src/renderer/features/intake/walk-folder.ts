import { MESSAGE_EXTENSIONS } from '../../../shared/domain/message'
import type { Incoming } from './dropped-items'

const MESSAGE_ENDING = new RegExp(`\\.(?:${MESSAGE_EXTENSIONS.join('|')})$`, 'i')

/** Files that systems leave in folders: nobody means to drop them. */
const SYSTEM_FILE = /^(?:\.|thumbs\.db$|desktop\.ini$)/i

/** What a folder and all folders in it hold. */
export interface FolderContent {
  readonly files: readonly Incoming[]
  /** Names of files that are plainly no messages. */
  readonly others: readonly string[]
}

/** Walks a dropped folder to its end, in the order of names. Rejects where the system refuses to list it. */
export async function walkFolder(folder: FileSystemDirectoryEntry): Promise<FolderContent> {
  const files: Incoming[] = []
  const others: string[] = []
  const open = [folder]
  for (let next = open.pop(); next; next = open.pop()) {
    const entries = (await entriesOf(next)).filter(({ name }) => !SYSTEM_FILE.test(name)).sort(byName)
    for (const entry of entries) {
      if (isFile(entry)) {
        if (MESSAGE_ENDING.test(entry.name)) files.push({ name: entry.name, open: () => fileOf(entry) })
        else others.push(entry.name)
      }
    }
    open.push(...entries.filter(isFolder).reverse())
  }
  return { files, others }
}

/** The browser hands out a folder's entries in portions; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((found, refused) => reader.readEntries(found, refused))
    if (portion.length === 0) return all
    all.push(...portion)
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((found, refused) => entry.file(found, refused))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function byName(a: FileSystemEntry, b: FileSystemEntry): number {
  return a.name.localeCompare(b.name, undefined, { numeric: true })
}
