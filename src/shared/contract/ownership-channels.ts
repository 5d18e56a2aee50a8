import type {
  BroughtExport,
  ERASE_WORDS,
  Exported,
  ExportPreview,
  OwnershipProgress,
  OwnershipView
} from './ownership-views'
import type { Result } from './result'

/** Taking everything along, bringing it in again, and erasing it. Inputs and outputs by channel: see `Requests`. */
export interface OwnershipRequests {
  'ownership:view': (input: null) => OwnershipView
  /** Asks where to save an export and writes it; null where the person thought better of it or stopped it. */
  'ownership:export': (input: null) => Result<Exported | null>
  /** Ends the export or import that runs; nothing of it stays. */
  'ownership:stop': (input: null) => true
  /** Asks for an export, looks through it and keeps it open; null where the person thought better of it. One is open at a time. */
  'ownership:openExport': (input: null) => Result<ExportPreview | null>
  /** Lets the open export go. */
  'ownership:closeExport': (input: null) => true
  /**
   * Brings the open export in, whole or not at all; null where the person stopped it. `not_found` where none is open.
   * `places`: also follow the paths that it names on this computer.
   */
  'ownership:import': (input: { readonly places: boolean }) => Result<BroughtExport | null>
  /** Erases everything for good, and starts the program anew. */
  'ownership:erase': (input: { readonly words: typeof ERASE_WORDS }) => Result<true>
}

export const OWNERSHIP_CHANNELS = [
  'ownership:view',
  'ownership:export',
  'ownership:stop',
  'ownership:openExport',
  'ownership:closeExport',
  'ownership:import',
  'ownership:erase'
] as const satisfies readonly (keyof OwnershipRequests)[]

/** The page's side of it. */
export interface OwnershipBridge {
  viewOwnership(): Promise<OwnershipView>
  exportEverything(): Promise<Result<Exported | null>>
  stopOwnership(): Promise<true>
  openExport(): Promise<Result<ExportPreview | null>>
  closeExport(): Promise<true>
  bringExportIn(places: boolean): Promise<Result<BroughtExport | null>>
  eraseEverything(): Promise<Result<true>>
  /** Gives a function that ends the listening. */
  onOwnershipProgress(listener: (progress: OwnershipProgress) => void): () => void
}
