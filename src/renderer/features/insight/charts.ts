import { fetched } from '../../ui/fetched'

/** The chart library comes with the first chart that is seen, not with the page. */
export const Columns = fetched(async () => (await import('./Columns')).Columns)
export const Rows = fetched(async () => (await import('./Rows')).Rows)
