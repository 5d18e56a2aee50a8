import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { IconArchive, IconArrowRight, IconFileDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Day, Stage } from '../../../../shared/domain/application'
import { isDay } from '../../../../shared/domain/days'
import { TextButton } from '../../../ui/TextButton'
import { StageMenu } from '../StageMenu'
import { chosenLine, WORDS } from '../words'
import styles from './BulkBar.module.css'

interface Props {
  readonly count: number
  readonly today: Day
  readonly readOnly: boolean
  readonly onMove: (stage: Stage, on: Day) => void
  readonly onAway: () => void
  readonly onSave: () => void
  readonly onClear: () => void
}

/** What can be done with all that are chosen. */
export function BulkBar({ count, today, readOnly, onMove, onAway, onSave, onClear }: Props) {
  const [on, setOn] = useState(today)
  return (
    <section className={styles.bar} aria-label={chosenLine(count)}>
      <p className={styles.count} role="status">
        {chosenLine(count)}
      </p>
      <TextButton onClick={onClear}>{WORDS.clear}</TextButton>
      <span className={styles.space} />
      <TextInput
        className={styles.day ?? ''}
        type="date"
        aria-label={WORDS.on}
        max="2199-12-31"
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <StageMenu stage={null} label={WORDS.setStage} onMove={(stage) => onMove(stage, isDay(on) ? on : today)}>
        <Button disabled={readOnly} leftSection={<IconArrowRight size={16} />}>
          {WORDS.setStage}
        </Button>
      </StageMenu>
      <Button variant="default" disabled={readOnly} leftSection={<IconArchive size={16} />} onClick={onAway}>
        {WORDS.putAway}
      </Button>
      <Button variant="default" leftSection={<IconFileDownload size={16} />} onClick={onSave}>
        {WORDS.saveChosen}
      </Button>
    </section>
  )
}
