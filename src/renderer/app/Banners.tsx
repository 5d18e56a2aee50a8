import { IconAlertCircle, IconHistory, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppInfo, ReaderState } from '../../shared/contract/views'
import { Banner } from '../ui/Banner'
import { lostWords, RECOVERED_WORDS, WORDS } from './words'

/** What the person should know about the program's state, each told once. */
export function Banners({ info, reader }: { readonly info: AppInfo; readonly reader: ReaderState }) {
  const [seen, setSeen] = useState<readonly string[]>([])
  const close = (name: string) => ({ onClose: () => setSeen((old) => [...old, name]), closeLabel: WORDS.dismiss })
  return (
    <>
      {info.recovered && !seen.includes('recovered') ? (
        <Banner icon={<IconHistory size={20} />} {...close('recovered')}>
          {info.lost > 0 ? lostWords(info.lost) : RECOVERED_WORDS[info.recovered]}
        </Banner>
      ) : null}
      {info.readOnly && !seen.includes('readOnly') ? (
        <Banner icon={<IconLock size={20} />} {...close('readOnly')}>
          {WORDS.readOnly}
        </Banner>
      ) : null}
      {reader === 'unavailable' ? (
        <Banner icon={<IconAlertCircle size={20} />}>{WORDS.readerUnavailable}</Banner>
      ) : null}
    </>
  )
}
