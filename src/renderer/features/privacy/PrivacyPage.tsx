import { useQuery } from '@tanstack/react-query'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ColorScheme } from '../../../shared/domain/color-scheme'
import { networkQuery } from '../../data/network'
import { Page } from '../../ui/Page'
import { Basics } from './Basics'
import { Backups } from './backups/Backups'
import { LockSection } from './lock/LockSection'
import { Network } from './network/Network'
import { Ownership } from './ownership/Ownership'
import { WORDS } from './words'

interface Props {
  readonly dataFolder: string
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
  readonly onColorScheme: (scheme: ColorScheme) => void
}

/** What happens with the data, what keeps it here, and what the person can do with it: its parts, one below the other. */
export function PrivacyPage({ dataFolder, readOnly, explain, onColorScheme }: Props) {
  const isLocalOnly = useQuery(networkQuery).data?.localOnly ?? true
  return (
    <Page title={isLocalOnly ? WORDS.title : WORDS.titleWithLinks} lead={WORDS.lead}>
      <Network readOnly={readOnly} explain={explain} />
      <LockSection readOnly={readOnly} explain={explain} />
      <Backups readOnly={readOnly} explain={explain} />
      <Ownership readOnly={readOnly} explain={explain} onColorScheme={onColorScheme} />
      <Basics dataFolder={dataFolder} />
    </Page>
  )
}
