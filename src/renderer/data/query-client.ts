import { notifyManager, QueryClient } from '@tanstack/react-query'
import { DRAFT_KEY } from './drafts'

/**
 * A cache in which an answer is good until main says that something changed. `networkMode: 'always'` matters: the
 * library would else wait with every question while the computer is offline, and main needs no network.
 */
export function createQueryClient(): QueryClient {
  // Told in the same turn and not by a timer: a ticked box must not be seen open again for a frame.
  notifyManager.setScheduler(queueMicrotask)
  const asked = { networkMode: 'always', retry: false } as const
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        ...asked,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false
      },
      mutations: asked
    }
  })
  // What the person wrote is no answer of main's that could be asked for again.
  client.setQueryDefaults(DRAFT_KEY, { gcTime: Number.POSITIVE_INFINITY })
  return client
}
