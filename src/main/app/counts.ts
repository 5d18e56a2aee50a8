import type { Store } from '../storage/store'

/** How many there are of what is kept, for the log and for reports. */
export function countsOf({ store }: { readonly store: Pick<Store, 'state'> }): Readonly<Record<string, number>> {
  const { messages, applications, journal, resumes, asks } = store.state()
  return {
    messages: messages.length,
    applications: applications.length,
    entries: journal.length,
    resumes: resumes.length,
    requests: asks.length
  }
}
