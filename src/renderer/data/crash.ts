import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CrashNotice, CrashView, HeldDraft, HeldPlace } from '../../shared/contract/crash-views'
import { bridge } from '../bridge'
import { DRAFT_KEY } from './drafts'

/** What went wrong and was mended, until the person has put it away. */
export const crashQuery = queryOptions({ queryKey: ['crash'], queryFn: () => bridge.crashNotices() })

const PLACE_KEY = ['return-place'] as const
/** Main holds what is typed after so short a pause, in milliseconds. */
const HOLD_MS = 250

/** Begins where the page before this one ended: its drafts are there again, and main holds the new ones from here on. */
export function beginAfter(client: QueryClient, { notices, place, drafts }: CrashView): void {
  client.setQueryData(crashQuery.queryKey, notices)
  client.setQueryData(PLACE_KEY, place)
  for (const draft of drafts) {
    const held = draftIn(draft)
    if (held) client.setQueryData(held.key, held.value)
  }
  holdDrafts(client)
}

/** A draft as it was held; null for what is none: nothing that stands there keeps the window from starting. */
function draftIn({ key, value }: HeldDraft): { readonly key: readonly unknown[]; readonly value: unknown } | null {
  try {
    const kept: unknown = JSON.parse(key)
    return Array.isArray(kept) && kept[0] === DRAFT_KEY[0] ? { key: kept, value: JSON.parse(value) } : null
  } catch {
    return null
  }
}

/** Where the page before this one ended; null where there was none. */
export function placeToReturnTo(client: QueryClient): HeldPlace | null {
  return client.getQueryData<HeldPlace>(PLACE_KEY) ?? null
}

/** The person has seen it. */
export async function dismissNotice(client: QueryClient, kind: CrashNotice['kind']): Promise<void> {
  client.setQueryData(crashQuery.queryKey, (old) => old?.filter((notice) => notice.kind !== kind))
  await bridge.dismissCrash(kind)
}

/** Tells main of an error in the page; only its name and its place are kept. */
export function tellPageError(error: unknown, shown: boolean): void {
  const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' }
  // Main cannot be told that main cannot be told.
  void bridge
    .reportPageError({ name: name.slice(0, 200), stack: (stack ?? '').slice(0, 50_000), shown })
    .catch(() => null)
}

/** Errors that nothing in the page caught are told as well. Lasts as long as the window. */
export function tellUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => tellPageError(error, false))
  window.addEventListener('unhandledrejection', ({ reason }) => tellPageError(reason, false))
}

/** What is typed and not kept yet goes to main, which holds it in memory alone: a page that ends would take it along. */
function holdDrafts(client: QueryClient): void {
  const changed = new Set<string>()
  let timer: number | null = null
  function send(): void {
    timer = null
    for (const key of changed) {
      const value: unknown = client.getQueryData(JSON.parse(key))
      void bridge.holdDraft(key, value === undefined ? null : JSON.stringify(value)).catch(() => null)
    }
    changed.clear()
  }
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' && type !== 'removed') return
    if (query.queryKey[0] !== DRAFT_KEY[0] || !isPlain(query.state.data)) return
    changed.add(JSON.stringify(query.queryKey))
    if (timer === null) timer = window.setTimeout(send, HOLD_MS)
  })
}

/** Whether it is data and nothing that does something: writings of the journal send their words by themselves. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || !Object.values(value).some((part) => typeof part === 'function')
}
