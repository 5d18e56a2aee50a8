/** A file on its way in; it is opened only when its turn comes. */
export interface Incoming {
  readonly name: string
  open(): Promise<File>
}

/** What a drop or a paste held. A folder that cannot be walked counts as a file that cannot be opened. */
export interface Dropped {
  readonly files: readonly Incoming[]
  readonly folders: readonly FileSystemDirectoryEntry[]
}

/** Sorts what was dropped. Must be called while the event is handled: afterwards the browser has emptied the transfer. */
export function droppedItems(transfer: DataTransfer): Dropped {
  const files: Incoming[] = []
  const folders: FileSystemDirectoryEntry[] = []
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry()
    const file = item.getAsFile()
    if (isFolder(entry)) folders.push(entry)
    else if (file) files.push({ name: file.name, open: async () => file })
  }
  return { files, folders }
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false
}
