import { lazy } from 'react'

/** The chart library comes with the first chart that is seen, not with the page. */
export const Columns = lazy(async () => ({ default: (await import('./Columns')).Columns }))
export const Rows = lazy(async () => ({ default: (await import('./Rows')).Rows }))
