import { IconHeartHandshake } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { crashQuery, dismissNotice } from '../../data/crash'
import { Banner } from '../../ui/Banner'
import { fetched } from '../../ui/fetched'
import { TextButton } from '../../ui/TextButton'
import { NOTICE_WORDS, WORDS } from './words'

const ReportDialog = fetched(async () => (await import('./ReportDialog')).ReportDialog)

/** What went wrong and was mended, each said once, with the report that the person may copy. */
export function CrashNotices() {
  const client = useQueryClient()
  const { data: notices = [] } = useQuery(crashQuery)
  const [shown, setShown] = useState(false)
  return (
    <>
      {notices.map(({ kind }) => (
        <Banner
          key={kind}
          icon={<IconHeartHandshake size={20} />}
          calm
          closeLabel={WORDS.dismiss}
          onClose={() => void dismissNotice(client, kind)}
        >
          {NOTICE_WORDS[kind]} <TextButton onClick={() => setShown(true)}>{WORDS.showReport}</TextButton>
        </Banner>
      ))}
      <Suspense fallback={null}>{shown ? <ReportDialog onClose={() => setShown(false)} /> : null}</Suspense>
    </>
  )
}
