import type { QueryClient } from '@tanstack/react-query'
import { bridge } from '../bridge'
import { aboutReaderQuery, READER_KEY } from './queries'

/**
 * Least time between two refreshes, in milliseconds. In a long series (an import of many files tells of a change for each write) it
 * grows: each refresh costs main and the window more, the more there is.
 */
const SHORTEST_MS = 120
const LONGEST_MS = 1000
const GROWTH = 1.5

/** First parts of the keys of what a change may have touched. */
const FOLLOWED = [
  'today',
  'crash',
  'messages',
  'message',
  'applications',
  'application',
  'asks',
  'steps',
  'journal',
  'insight',
  'search',
  'sample',
  'ownership',
  'network',
  'lock',
  'backups',
  'learning',
  'watch',
  'resumes',
  'resume'
] as const

/** Refreshes the cache on what main announces. Lasts as long as the window. */
export function followMain(client: QueryClient): void {
  bridge.onReaderState((state) => {
    client.setQueryData(READER_KEY, state)
    // Which runtime it uses is known only once it has loaded.
    void client.invalidateQueries({ queryKey: aboutReaderQuery.queryKey })
  })
  bridge.onChanged(
    spaced(() => {
      for (const name of FOLLOWED) void client.invalidateQueries({ queryKey: [name] })
    })
  )
}

/** Calls at once, then with growing intervals as long as there is something to call for; the last call is never lost. */
function spaced(run: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY
  let interval = SHORTEST_MS
  let timer: number | null = null
  function fire() {
    timer = null
    const now = performance.now()
    interval = now - last < 2 * interval ? Math.min(LONGEST_MS, interval * GROWTH) : SHORTEST_MS
    last = now
    run()
  }
  return () => {
    if (timer !== null) return
    const wait = last + interval - performance.now()
    if (wait <= 0) fire()
    else timer = window.setTimeout(fire, wait)
  }
}
