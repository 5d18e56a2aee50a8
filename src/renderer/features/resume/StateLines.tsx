import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ErrorCode } from '../../../shared/contract/result'
import type { ResumeView } from '../../../shared/contract/views'
import { resumeQuery } from '../../data/resumes'
import { TextButton } from '../../ui/TextButton'
import { RESUME_ERROR_WORDS } from './error-words'
import styles from './StateLines.module.css'
import { WORDS } from './words'

/** What may go better the next time. */
const AGAIN: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'check_failed',
  'reader_unavailable',
  'reader_timeout',
  'reader_crashed'
])

/** How the reading and checking goes, where there is anything to say about it. */
export function StateLines({ view }: { readonly view: ResumeView }) {
  const { check, refused } = view
  const client = useQueryClient()
  const askAgain = () => client.invalidateQueries({ queryKey: resumeQuery(view.id).queryKey })
  return (
    <div className={styles.lines}>
      <div role="status">
        {check.state === 'checking' ? (
          <p className={styles.running}>
            <span className={styles.pulse} aria-hidden="true" />
            {check.last === null ? WORDS.checking : WORDS.checkingAgain}
          </p>
        ) : null}
      </div>
      <div aria-live="polite">
        {check.state === 'failed' ? (
          <Line icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />}>
            <strong>{view.name}</strong>: {RESUME_ERROR_WORDS[check.code]} {check.last ? WORDS.oldShown : null}{' '}
            {AGAIN.has(check.code) ? <TextButton onClick={() => void askAgain()}>{WORDS.tryAgain}</TextButton> : null}
          </Line>
        ) : null}
        {refused ? (
          <Line icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />}>
            {WORDS.refused} <strong>{refused.fileName}</strong>: {RESUME_ERROR_WORDS[refused.code]} {WORDS.oldShown}
          </Line>
        ) : null}
        {check.last && !check.last.hasWording ? (
          <Line icon={<IconInfoCircle size={18} stroke={1.7} aria-hidden="true" />}>{WORDS.noWording}</Line>
        ) : null}
      </div>
    </div>
  )
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={styles.trouble}>
      {icon}
      <span>{children}</span>
    </p>
  )
}
