import type { QueryClient } from '@tanstack/react-query'
import { overviewQuery } from './applications-board'
import { asksQuery } from './asks'
import { insightQuery } from './insight'
import { entriesQuery } from './journal'
import { messagesQuery } from './queries'

/** So long main gets between two questions: what is fetched ahead must hold nothing up. Milliseconds. */
const PAUSE_MS = 400

/**
 * Asks for what the pages show first, once, while nothing else is to be done: main has computed it then, and the pages show it at once.
 * What cannot be had now is asked for again by its page.
 */
export async function fetchDataAhead(client: QueryClient): Promise<void> {
  const questions = [
    () => client.prefetchQuery(messagesQuery),
    () => client.prefetchQuery(overviewQuery),
    () => client.prefetchQuery(entriesQuery),
    () => client.prefetchQuery(asksQuery),
    () => client.prefetchQuery(insightQuery('year'))
  ]
  for (const ask of questions) {
    await idle()
    await ask()
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve()), PAUSE_MS)
  })
}
