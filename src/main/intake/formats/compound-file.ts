/** Sector numbers from here on are marks, not places ([MS-CFB] 2.1). */
const MAX_SECTOR = 0xfffffffa
const END_OF_CHAIN = 0xfffffffe
const NO_STREAM = 0xffffffff
const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const FAT_ENTRIES_IN_HEADER = 109
const MOST_ENTRIES = 20_000
const MOST_LEVELS = 24

/** An entry of a compound file's directory, as far as its soundness is concerned. */
interface DirectoryEntry {
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
  readonly name: string
}

/** What a compound file (the container of `.msg` and old Office files) holds. */
export interface CompoundFile {
  readonly names: readonly string[]
}

/**
 * Looks through a compound file and gives the names in it; null where it is damaged: chains of sectors or of entries that run
 * in circles or out of the file, sizes beyond it. The library that reads messages follows such chains for ever.
 */
export function checkCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < HEADER_BYTES * 2) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectorBytes = 1 << shift
  const sectors = Math.ceil(bytes.length / sectorBytes) - 1
  const fat = readFat(view, sectorBytes, sectors)
  if (fat === null) return null
  const next = (sector: number): number => fat[sector] ?? END_OF_CHAIN
  const directory = chainOf(view.getUint32(48, true), next, sectors)
  const smallFat = chainOf(view.getUint32(60, true), next, sectors)
  if (directory === null || smallFat === null) return null
  const entries = directory.flatMap((sector) => entriesAt(view, (sector + 1) * sectorBytes, sectorBytes))
  const root = entries[0]
  if (root === undefined || root.type !== 5 || entries.length > MOST_ENTRIES) return null
  if (chainOf(root.start, next, sectors) === null) return null
  const nextSmall = (sector: number): number => {
    const block = smallFat[Math.floor(sector / (sectorBytes / 4))]
    const at = block === undefined ? bytes.length : (block + 1) * sectorBytes + (sector % (sectorBytes / 4)) * 4
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END_OF_CHAIN
  }
  const smallSectors = smallFat.length * (sectorBytes / 4)
  const areSound = entries.every((entry) => {
    if (entry.type !== 2 || entry.size === 0) return true
    if (entry.size > bytes.length) return false
    const isSmall = entry.size < 4096
    const chain = isSmall ? chainOf(entry.start, nextSmall, smallSectors) : chainOf(entry.start, next, sectors)
    return chain !== null && chain.length * (isSmall ? 64 : sectorBytes) >= entry.size
  })
  // Streams that share sectors unpack to any multiple of the file.
  const streamBytes = entries.reduce((sum, { type, size }) => sum + (type === 2 ? size : 0), 0)
  return areSound && streamBytes <= bytes.length && isTree(entries) ? { names: entries.map(({ name }) => name) } : null
}

/** The table that names for each sector the one after it. */
function readFat(view: DataView, sectorBytes: number, sectors: number): readonly number[] | null {
  const perSector = sectorBytes / 4
  const places: number[] = []
  const count = view.getUint32(44, true)
  for (let at = 0; at < Math.min(count, FAT_ENTRIES_IN_HEADER); at += 1) places.push(view.getUint32(76 + at * 4, true))
  let more = view.getUint32(68, true)
  for (let left = view.getUint32(72, true); left > 0 && more < MAX_SECTOR && places.length < count; left -= 1) {
    const start = (more + 1) * sectorBytes
    if (left > sectors || start + sectorBytes > view.byteLength) return null
    for (let at = 0; at < perSector - 1 && places.length < count; at += 1)
      places.push(view.getUint32(start + at * 4, true))
    more = view.getUint32(start + sectorBytes - 4, true)
  }
  if (places.length !== count || count > sectors) return null
  const fat: number[] = []
  for (const place of places) {
    const start = (place + 1) * sectorBytes
    if (place >= MAX_SECTOR || start + sectorBytes > view.byteLength) return null
    for (let at = 0; at < perSector; at += 1) fat.push(view.getUint32(start + at * 4, true))
  }
  return fat
}

/** The sectors of a chain; null where it runs in a circle or out of the file. */
function chainOf(start: number, next: (sector: number) => number, sectors: number): readonly number[] | null {
  const chain: number[] = []
  for (let sector = start; sector < MAX_SECTOR; sector = next(sector)) {
    if (sector >= sectors || chain.length > sectors) return null
    chain.push(sector)
  }
  return chain
}

function entriesAt(view: DataView, start: number, length: number): readonly DirectoryEntry[] {
  const entries: DirectoryEntry[] = []
  for (let at = start; at + ENTRY_BYTES <= Math.min(start + length, view.byteLength); at += ENTRY_BYTES) {
    const nameBytes = Math.min(view.getUint16(at + 64, true), 64)
    let name = ''
    for (let unit = 0; unit + 2 < nameBytes; unit += 2) name += String.fromCharCode(view.getUint16(at + unit, true))
    entries.push({
      name,
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    })
  }
  return entries
}

/** Whether every entry hangs from one other at most, and not too deep. */
function isTree(entries: readonly DirectoryEntry[]): boolean {
  const seen = new Set<number>([0])
  const open = [{ at: 0, level: 0 }]
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { left = NO_STREAM, right = NO_STREAM, child = NO_STREAM, type } = entries[entry.at] ?? {}
    const below = [
      { at: left, level: entry.level },
      { at: right, level: entry.level },
      { at: type === 2 ? NO_STREAM : child, level: entry.level + 1 }
    ].filter(({ at }) => at !== NO_STREAM)
    for (const { at, level } of below) {
      if (at >= entries.length || seen.has(at) || level > MOST_LEVELS) return false
      seen.add(at)
      open.push({ at, level })
    }
  }
  return true
}
