import type { ErrorCode } from '../../../../shared/contract/result'
import { TextButton } from '../../../ui/TextButton'
import { WORDS } from '../words'
import styles from './KeptText.module.css'

interface Props {
  readonly code: ErrorCode | null
  readonly explain: (code: ErrorCode) => string
  readonly onRetry: () => void
}

/** Tells why a text could not be kept; it stays in its field. */
export function NotKept({ code, explain, onRetry }: Props) {
  if (code === null) return null
  return (
    <p className={styles.refused} role="status">
      {WORDS.notKept} {explain(code)} <TextButton onClick={onRetry}>{WORDS.retry}</TextButton>
    </p>
  )
}
