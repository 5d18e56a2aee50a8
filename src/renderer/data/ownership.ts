import { type QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { BroughtExport, Exported, ExportPreview, OwnershipProgress } from '../../shared/contract/ownership-views'
import type { ErrorCode } from '../../shared/contract/result'
import { bridge } from '../bridge'
import { answerOf } from './tick'

/** What would be taken along or erased. */
export const ownershipQuery = queryOptions({ queryKey: ['ownership'], queryFn: () => bridge.viewOwnership() })

/** How the last export or import ended. */
export type OwnershipEnd =
  | { readonly kind: 'exported'; readonly what: Exported }
  | { readonly kind: 'brought'; readonly what: BroughtExport }
  | { readonly kind: 'stopped'; readonly deed: OwnershipProgress['deed'] }
  | { readonly kind: 'refused'; readonly deed: OwnershipProgress['deed']; readonly code: ErrorCode }

/** Kept beside the pages, so that the person may leave this one while it goes on. */
interface OwnershipWork {
  readonly running: OwnershipProgress | null
  readonly end: OwnershipEnd | null
}

const WORK_KEY = ['ownership-work'] as const
const NO_WORK: OwnershipWork = { running: null, end: null }

/** What goes on, and how the last one ended. */
export function useOwnershipWork(): OwnershipWork {
  const { data } = useQuery<OwnershipWork>({
    queryKey: WORK_KEY,
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY
  })
  return data ?? NO_WORK
}

async function watched(
  client: QueryClient,
  deed: OwnershipProgress['deed'],
  run: () => Promise<OwnershipEnd | null>
): Promise<void> {
  const show = (work: OwnershipWork) => client.setQueryData<OwnershipWork>(WORK_KEY, work)
  const endListening = bridge.onOwnershipProgress((running) => show({ running, end: null }))
  show({ running: { deed, done: 0, total: 0 }, end: null })
  const end = await run()
  endListening()
  show({ running: null, end })
}

/** Asks where to and writes everything there. How it ended: `useOwnershipWork`. */
export function exportEverything(client: QueryClient): Promise<void> {
  return watched(client, 'export', async () => {
    const result = await answerOf(bridge.exportEverything())
    if (!result.ok) return { kind: 'refused', deed: 'export', code: result.code }
    // Thought better of it, or stopped it: either way they know.
    return result.value && { kind: 'exported', what: result.value }
  })
}

/** Asks for an export and looks through it. Null where the person thought better of it, or where it was refused, which is told. */
export async function openExport(client: QueryClient): Promise<ExportPreview | null> {
  let preview: ExportPreview | null = null
  await watched(client, 'import', async () => {
    const result = await answerOf(bridge.openExport())
    if (!result.ok) return { kind: 'refused', deed: 'import', code: result.code }
    preview = result.value
    return null
  })
  return preview
}

/** Lets the open export go. */
export async function closeExport(): Promise<void> {
  await bridge.closeExport()
}

/** Brings the open export in, and shows all of it. True where it came in. */
export async function bringExportIn(client: QueryClient, places: boolean): Promise<boolean> {
  let isIn = false
  await watched(client, 'import', async () => {
    const result = await answerOf(bridge.bringExportIn(places))
    if (!result.ok) {
      await closeExport()
      return { kind: 'refused', deed: 'import', code: result.code }
    }
    if (result.value === null) {
      await closeExport()
      return { kind: 'stopped', deed: 'import' }
    }
    isIn = true
    return { kind: 'brought', what: result.value }
  })
  // Settings, too, may be others now. What runs is kept.
  await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== WORK_KEY[0] })
  return isIn
}

/** Ends what goes on. */
export async function stopOwnership(): Promise<void> {
  await bridge.stopOwnership()
}
