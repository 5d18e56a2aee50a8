import { useQuery } from '@tanstack/react-query'
import type { ErrorCode } from '../../../shared/contract/result'
import { bridge } from '../../bridge'
import { Dialog } from '../../ui/Dialog'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './OriginalDialog.module.css'
import { WORDS } from './words'

interface Props {
  readonly id: string
  readonly explain: (code: ErrorCode) => string
  readonly onClose: () => void
}

/** The message as it came in, byte for byte, to be looked at. */
export function OriginalDialog({ id, explain, onClose }: Props) {
  const { data, isError } = useQuery({ queryKey: ['original', id], queryFn: () => bridge.originalOf(id), gcTime: 0 })
  return (
    <Dialog title={WORDS.originalTitle} size={860} onClose={onClose}>
      {data?.ok ? (
        <ScrollRegion className={styles.source} label={WORDS.originalTitle}>
          <pre>{data.value}</pre>
        </ScrollRegion>
      ) : null}
      {data?.ok === false ? <p>{explain(data.code)}</p> : null}
      {isError ? <p>{WORDS.originalFailed}</p> : null}
    </Dialog>
  )
}
