import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { BackupSummary } from '../../../../shared/contract/backup-views'
import { fileSize, longDate } from '../../../ui/dates'
import styles from './Backups.module.css'
import { checkInWords, countsInWords, REASON_WORDS, WORDS } from './words'

interface Props {
  readonly backup: BackupSummary
  readonly readOnly: boolean
  readonly onRestore: () => void
}

/** One backup: when it was made, what is in it, and whether it is good. */
export function BackupRow({ backup, readOnly, onRestore }: Props) {
  const { madeAt, reason, check, counts, byteLength } = backup
  const when = longDate(madeAt)
  const Icon = check === 'good' ? IconCircleCheck : check === 'damaged' ? IconAlertTriangle : IconCircleDashed
  const what = [counts === null ? null : countsInWords(counts), byteLength === null ? null : fileSize(byteLength)]
  const details = [...what, REASON_WORDS[reason]].filter((part) => part !== null)
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <p className={styles.when}>{when}</p>
        <p className={styles.detail}>{details.join(' · ')}</p>
        <p className={styles.check} data-check={check}>
          <Icon size={16} stroke={2} aria-hidden="true" />
          <span>{checkInWords(backup)}</span>
        </p>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        disabled={readOnly || check === 'damaged' || check === 'newer'}
        aria-label={`${WORDS.restore} ${when}`}
        onClick={onRestore}
      >
        {WORDS.restore}
      </Button>
    </li>
  )
}
