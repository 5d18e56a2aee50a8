import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BackupSummary } from '../../../../shared/contract/backup-views'
import type { ErrorCode } from '../../../../shared/contract/result'
import { backupsQuery, makeBackup, restoreBackup, showBackups } from '../../../data/backups'
import { CardList } from '../../../ui/CardList'
import { ScrollRegion } from '../../../ui/ScrollRegion'
import { Section } from '../Section'
import { BackupRow } from './BackupRow'
import styles from './Backups.module.css'
import { RestoreDialog } from './RestoreDialog'
import { backupRefusal, FAILED_WORDS, makeRefusal, WORDS } from './words'

interface Props {
  readonly readOnly: boolean
  readonly explain: (code: ErrorCode) => string
}

/** The rolling backups: what there is, one more now, and the way back to one. */
export function Backups({ readOnly, explain }: Props) {
  const client = useQueryClient()
  const { data } = useQuery(backupsQuery)
  const [chosen, setChosen] = useState<BackupSummary | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const [before, setBefore] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const view = data?.ok ? data.value : null
  const isMaking = isBusy || view?.doing === 'making'

  async function busy(deed: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setBusy(true)
    setTold(null)
    setBefore(null)
    await deed()
    setBusy(false)
  }

  async function make(): Promise<void> {
    const code = await makeBackup(client)
    setTold(code === null ? WORDS.made : makeRefusal(code, explain))
  }

  async function restore(name: string): Promise<ErrorCode | null> {
    const restored = await restoreBackup(client, name)
    if (!restored.ok) return restored.code
    setChosen(null)
    setTold(WORDS.restored)
    setBefore(restored.value)
    return null
  }

  async function takeBack(name: string): Promise<void> {
    const code = await restore(name)
    if (code !== null) setTold(backupRefusal(code, explain))
  }

  return (
    <Section title={WORDS.title}>
      <p className={styles.text}>{WORDS.what}</p>
      <p className={styles.small}>{WORDS.kept}</p>
      <div className={styles.buttons}>
        <Button
          variant="default"
          disabled={readOnly}
          aria-disabled={isMaking}
          onClick={() => !isMaking && void busy(make)}
        >
          {isMaking ? WORDS.making : WORDS.make}
        </Button>
        {view && view.backups.length > 0 ? (
          <Button
            variant="default"
            onClick={() =>
              void showBackups().then((code) => setTold(code === null ? null : backupRefusal(code, explain)))
            }
          >
            {WORDS.folder}
          </Button>
        ) : null}
      </div>
      <div aria-live="polite">
        {told === null ? null : (
          <p className={styles.told}>
            {told}{' '}
            {before === null ? null : (
              <Button size="compact-sm" variant="default" onClick={() => void busy(() => takeBack(before))}>
                {WORDS.undone}
              </Button>
            )}
          </p>
        )}
        {told === null && view?.failed ? <p className={styles.trouble}>{FAILED_WORDS[view.failed]}</p> : null}
        {data && !data.ok ? <p className={styles.trouble}>{backupRefusal(data.code, explain)}</p> : null}
      </div>
      {view?.backups.length === 0 ? <p className={styles.small}>{WORDS.none}</p> : null}
      {view && view.backups.length > 0 ? (
        <ScrollRegion label={WORDS.list} className={styles.list}>
          <CardList>
            {view.backups.map((backup) => (
              <BackupRow key={backup.name} backup={backup} readOnly={readOnly} onRestore={() => setChosen(backup)} />
            ))}
          </CardList>
        </ScrollRegion>
      ) : null}
      {view ? (
        <p className={styles.folder}>
          <code>{view.folder}</code>
        </p>
      ) : null}
      {chosen === null ? null : (
        <RestoreDialog
          backup={chosen}
          explain={explain}
          onRestore={() => restore(chosen.name)}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  )
}
