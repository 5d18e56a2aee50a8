import { IconAlertCircle, IconHistory, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppInfo, ReaderState } from '../../shared/contract/views'
import { Banner } from '../ui/Banner'
import { fromBackupWords, lostWords, RECOVERED_WORDS, WORDS } from './words'

/** What the person should know about the program's state, each told once. */
export function Banners({ info, reader }: { readonly info: AppInfo; readonly reader: ReaderState }) {
  const [seen, setSeen] = useState<readonly string[]>([])
  const close = (name: string) => ({ onClose: () => setSeen((old) => [...old, name]), closeLabel: WORDS.dismiss })
  return (
    <>
      {info.recovered && !seen.includes('recovered') ? (
        <Banner icon={<IconHistory size={20} />} {...close('recovered')}>
          {recoveredWords(info, info.recovered)}
        </Banner>
      ) : null}
      {info.readOnly && !seen.includes('readOnly') ? (
        <Banner icon={<IconLock size={20} />} {...close('readOnly')}>
          {info.inUse ? WORDS.inUse : WORDS.readOnly}
        </Banner>
      ) : null}
      {reader === 'unavailable' ? (
        <Banner icon={<IconAlertCircle size={20} />}>{WORDS.readerUnavailable}</Banner>
      ) : null}
    </>
  )
}

function recoveredWords({ lost, backupOf }: AppInfo, recovered: NonNullable<AppInfo['recovered']>): string {
  if (lost > 0) return lostWords(lost)
  return recovered === 'rolling_backup' ? fromBackupWords(backupOf ?? '') : RECOVERED_WORDS[recovered]
}
