import { Button } from '@mantine/core'
import { IconArchive, IconArrowRight, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { ApplicationView } from '../../../../shared/contract/application-views'
import type { Stage } from '../../../../shared/domain/application'
import { dayWords } from '../day-words'
import { StageMenu } from '../StageMenu'
import { stageName, WORDS } from '../words'
import styles from './DetailHead.module.css'
import { NamesDialog } from './NamesDialog'

interface Props {
  readonly view: ApplicationView
  readonly readOnly: boolean
  readonly onMove: (stage: Stage) => void
  readonly onNames: (company: string, role: string) => void
  readonly onAway: () => void
}

/** Which application it is and where it stands. */
export function DetailHead({ view, readOnly, onMove, onNames, onAway }: Props) {
  const [editing, setEditing] = useState(false)
  const { company, role, now, today } = view
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <h1 className={styles.company} id="application-name" dir="auto">
          {company || WORDS.noCompany}
        </h1>
        <p className={styles.role} dir="auto">
          {role || WORDS.noRole}
        </p>
        <p className={styles.stage}>
          <span className={styles.badge} data-stage={now.stage}>
            {stageName(now)}
          </span>
          {now.since ? <span className={styles.since}>{dayWords(now.since, today)}</span> : null}
        </p>
      </div>
      {readOnly ? null : (
        <div className={styles.tools}>
          <StageMenu stage={now.stage} label={WORDS.moveTo} onMove={onMove}>
            <Button leftSection={<IconArrowRight size={16} />}>{WORDS.move}</Button>
          </StageMenu>
          <Button
            variant="default"
            aria-label={WORDS.editNames}
            leftSection={<IconPencil size={16} />}
            onClick={() => setEditing(true)}
          >
            {WORDS.edit}
          </Button>
          <Button variant="default" leftSection={<IconArchive size={16} />} onClick={onAway}>
            {WORDS.putAway}
          </Button>
        </div>
      )}
      {editing ? <NamesDialog view={view} onDecide={onNames} onClose={() => setEditing(false)} /> : null}
    </header>
  )
}
