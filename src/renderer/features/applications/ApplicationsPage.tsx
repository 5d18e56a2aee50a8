import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { overviewQuery } from '../../data/applications-board'
import type { PageWays } from '../../data/page-ways'
import styles from './ApplicationsPage.module.css'
import { Detail } from './detail/Detail'
import { Overview } from './Overview'
import { TableDialog } from './table/TableDialog'
import { useApplicationDeeds } from './use-application-deeds'
import { useLook } from './use-look'
import { WORDS } from './words'

export interface ApplicationsPageProps {
  readonly ways: PageWays
  readonly chosenId: string | null
  /** The requests for feedback of an application, and its journal entries: made by other features. */
  readonly asks?: (applicationId: string) => ReactNode
  readonly entries?: (applicationId: string) => ReactNode
}

/** All applications, or the one that was chosen. */
export function ApplicationsPage({ ways, chosenId, asks, entries }: ApplicationsPageProps) {
  const { data: view, isError } = useQuery(overviewQuery)
  const [look, setLook] = useLook()
  const [importing, setImporting] = useState(false)
  const deeds = useApplicationDeeds(ways)
  if (chosenId !== null) {
    return <Detail key={chosenId} id={chosenId} ways={ways} deeds={deeds} asks={asks} entries={entries} />
  }
  if (isError) return <p className={styles.notice}>{WORDS.listFailed}</p>
  if (!view) return null
  return (
    <>
      <Overview
        view={view}
        look={look}
        onLook={setLook}
        ways={ways}
        deeds={deeds}
        onImport={() => setImporting(true)}
      />
      {importing ? <TableDialog ways={ways} today={view.today} onClose={() => setImporting(false)} /> : null}
    </>
  )
}
