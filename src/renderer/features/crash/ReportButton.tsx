import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { fetched } from '../../ui/fetched'
import { WORDS } from './words'

const ReportDialog = fetched(async () => (await import('./ReportDialog')).ReportDialog)

/** Leads to the report, from where a page could not be shown. */
export function ReportButton() {
  const [shown, setShown] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setShown(true)}>
        {WORDS.showReport}
      </Button>
      <Suspense fallback={null}>{shown ? <ReportDialog onClose={() => setShown(false)} /> : null}</Suspense>
    </>
  )
}
