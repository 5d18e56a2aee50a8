import { Button } from '@mantine/core'
import { ReportButton } from '../features/crash/ReportButton'
import { Page } from '../ui/Page'
import styles from './PageFailed.module.css'
import { WORDS } from './words'

/** Stands in for a page that failed to render. */
export function PageFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Page title={WORDS.pageFailed} lead={WORDS.pageFailedDetail}>
      <div className={styles.ways}>
        <Button onClick={onRetry}>{WORDS.tryAgain}</Button>
        <ReportButton />
      </div>
    </Page>
  )
}
