import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { ReaderState } from '../../shared/contract/views'
import { bridge } from '../bridge'

/** What the Today page shows. */
export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => bridge.today() })

/** All messages, newest first. */
export const messagesQuery = queryOptions({ queryKey: ['messages'], queryFn: () => bridge.listMessages() })

/** Everything about one message; a message that is gone is a value with a code, not a rejection. */
export function messageQuery(id: string) {
  return queryOptions({ queryKey: ['message', id], queryFn: () => bridge.getMessage(id) })
}

/** The applications that the person noted down. */
export const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: () => bridge.listApplications()
})

/** What the person has taught the reader. */
export const learningQuery = queryOptions({ queryKey: ['learning'], queryFn: () => bridge.learning() })

/** What the reader is and how well it reads; a figure that cannot be had is a value with a code, not a rejection. */
export const aboutReaderQuery = queryOptions({ queryKey: ['about-reader'], queryFn: () => bridge.aboutReader() })

/** Where the reader's last announced state is kept; main tells it, nobody asks for it. */
export const READER_KEY = ['reader'] as const

/** The reader's state: the last one announced, until then the one that the window opened with. */
export function useReaderState(initial: ReaderState): ReaderState {
  return (
    useQuery<ReaderState>({ queryKey: READER_KEY, queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY }).data ??
    initial
  )
}
