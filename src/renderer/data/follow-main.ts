import type { QueryClient } from '@tanstack/react-query'
import { bridge } from '../bridge'
import { aboutReaderQuery, READER_KEY } from './queries'

/** Least time between two refreshes, in milliseconds: an import of many files tells of a change for each. */
const REFRESH_MS = 120

/** Refreshes the cache on what main announces. Lasts as long as the window. */
export function followMain(client: QueryClient): void {
  bridge.onReaderState((state) => {
    client.setQueryData(READER_KEY, state)
    // Which runtime it uses is known only once it has loaded.
    void client.invalidateQueries({ queryKey: aboutReaderQuery.queryKey })
  })
  bridge.onChanged(
    spaced(REFRESH_MS, () => {
      for (const name of ['today', 'messages', 'message', 'learning'])
        void client.invalidateQueries({ queryKey: [name] })
    })
  )
}

/** Calls at once, then at most once per interval; the last call is never lost. */
function spaced(interval: number, run: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY
  let timer: number | null = null
  function fire() {
    timer = null
    last = performance.now()
    run()
  }
  return () => {
    if (timer !== null) return
    const wait = last + interval - performance.now()
    if (wait <= 0) fire()
    else timer = window.setTimeout(fire, wait)
  }
}
