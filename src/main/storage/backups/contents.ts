import type { Collection, StoredRecord } from '../../../shared/state/head'
import type { State } from '../../../shared/state/state'

/** The id of a record. */
export function idOf(record: StoredRecord): string {
  return 'message' in record ? record.message.id : record.id
}

/** The hashes of the originals that a record is kept as, with their sizes in bytes. */
export function originalsOf(record: StoredRecord): readonly (readonly [sha256: string, byteLength: number])[] {
  if ('message' in record) return [[record.message.sha256, record.message.byteLength]]
  if ('versions' in record) return record.versions.map(({ sha256, byteLength }) => [sha256, byteLength])
  return []
}

/** All originals that a state names. */
export function originalsIn(state: State): ReadonlySet<string> {
  return new Set(
    [...state.messages, ...state.resumes].flatMap((record) => originalsOf(record).map(([sha256]) => sha256))
  )
}

/** What was put away is there, and is not what a person counts. */
export function isShown(record: StoredRecord): boolean {
  return record.removedAt === null
}

/** Adds records up as they are visited. */
export function tally() {
  const counts: Record<Collection, number> = { messages: 0, applications: 0, asks: 0, journal: 0, resumes: 0 }
  const originals = new Map<string, number>()
  return {
    counts,
    originals,
    visit(collection: Collection, record: StoredRecord): void {
      if (isShown(record)) counts[collection] += 1
      for (const [sha256, byteLength] of originalsOf(record)) originals.set(sha256, byteLength)
    }
  }
}
