import { Button } from '@mantine/core'
import { Page } from '../ui/Page'
import { WORDS } from './words'

/** Stands in for a page that failed to render. */
export function PageFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Page title={WORDS.pageFailed} lead={WORDS.pageFailedDetail}>
      <Button mt="lg" onClick={onRetry}>
        {WORDS.tryAgain}
      </Button>
    </Page>
  )
}
