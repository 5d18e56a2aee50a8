/** How many things of each kind there are; what was put away counts, too. */
export interface OwnedCounts {
  readonly messages: number
  readonly applications: number
  readonly asks: number
  readonly entries: number
  readonly resumes: number
}

/** What would be taken along or erased. */
export interface OwnershipView {
  readonly counts: OwnedCounts
  /** Nothing is there yet, not even something that was put away. */
  readonly isEmpty: boolean
}

/** How far an export or import has come. */
export interface OwnershipProgress {
  readonly deed: 'export' | 'import'
  readonly done: number
  readonly total: number
}

/** What an export became. */
export interface Exported {
  readonly fileName: string
  /** In bytes. */
  readonly byteLength: number
  readonly counts: OwnedCounts
  /** How many originals could not be read, and are missing in it. */
  readonly missing: number
}

/** What an export holds, before it is brought in. */
export interface ExportPreview {
  readonly fileName: string
  /** ISO 8601, when it was made. */
  readonly exportedAt: string
  readonly counts: OwnedCounts
  /** How many originals it says itself that it does not have. */
  readonly missing: number
  /** What would come in; null where nothing is here yet, and all of it comes in as it is. */
  readonly added: OwnedCounts | null
  /** Paths of the computer that it was made on: the watched folder and the files of resumes that are followed. */
  readonly places: readonly string[]
}

/** What came in. */
export interface BroughtExport {
  readonly added: OwnedCounts
  /** How many originals are missing, as the export says. */
  readonly missing: number
}

/** What the person types before everything is erased. */
export const ERASE_WORDS = 'erase everything'
