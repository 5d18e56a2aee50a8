import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BackupComparison, BackupSummary } from '../../../../shared/contract/backup-views'
import type { ErrorCode, Result } from '../../../../shared/contract/result'
import { compareBackup } from '../../../data/backups'
import { Dialog } from '../../../ui/Dialog'
import { longDate } from '../../../ui/dates'
import styles from './Backups.module.css'
import { backupRefusal, comparisonRows, WORDS } from './words'

interface Props {
  readonly backup: BackupSummary
  readonly explain: (code: ErrorCode) => string
  /** Gives why it did not come about, or null. */
  readonly onRestore: () => Promise<ErrorCode | null>
  readonly onClose: () => void
}

/** Says what going back to a backup would change, and asks. */
export function RestoreDialog({ backup: { name, madeAt }, explain, onRestore, onClose }: Props) {
  const [comparison, setComparison] = useState<Result<BackupComparison> | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  const [refused, setRefused] = useState<ErrorCode | null>(null)

  useEffect(() => {
    let isShown = true
    void compareBackup(name).then((result) => {
      if (isShown) setComparison(result)
    })
    return () => {
      isShown = false
    }
  }, [name])

  async function restore(): Promise<void> {
    if (isRestoring || !comparison?.ok) return
    setRestoring(true)
    setRefused(await onRestore())
    setRestoring(false)
  }

  const problem = refused ?? (comparison?.ok === false ? comparison.code : null)
  return (
    <Dialog title={WORDS.dialogTitle} size={600} onClose={onClose}>
      <p className={styles.dialogText}>{longDate(madeAt)}</p>
      <div aria-live="polite">
        {comparison === null ? <p className={styles.dialogText}>{WORDS.looking}</p> : null}
        {comparison?.ok ? <Changes comparison={comparison.value} /> : null}
        {problem === null ? null : <p className={styles.trouble}>{backupRefusal(problem, explain)}</p>}
      </div>
      <p className={styles.dialogText}>{WORDS.before}</p>
      <div className={styles.dialogButtons}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {WORDS.cancel}
        </Button>
        <Button aria-disabled={isRestoring || !comparison?.ok} onClick={() => void restore()}>
          {isRestoring ? WORDS.restoring : WORDS.confirm}
        </Button>
      </div>
    </Dialog>
  )
}

function Changes({ comparison }: { readonly comparison: BackupComparison }) {
  const rows = comparisonRows(comparison)
  if (rows.every(({ words }) => words === WORDS.unchanged)) return <p className={styles.dialogText}>{WORDS.asIs}</p>
  return (
    <table className={styles.changes}>
      <thead>
        <tr>
          <th scope="col">{WORDS.kind}</th>
          <th scope="col">{WORDS.now}</th>
          <th scope="col">{WORDS.inBackup}</th>
          <th scope="col">{WORDS.changes}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, now, inBackup, words }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{now}</td>
            <td>{inBackup}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
