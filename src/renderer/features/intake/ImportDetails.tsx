import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import type { ImportFailure, ImportProgress } from '../../../shared/contract/views'
import { DisclosureButton } from '../../ui/DisclosureButton'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { ERROR_WORDS } from './error-words'
import styles from './IntakePanel.module.css'
import { canBeTakenBack, knownCount, newCount } from './import-report'
import { firstShown, leftAlone, notTakenIn, stopped, WORDS } from './words'

interface Props {
  readonly progress: ImportProgress
  /** Opens what came in; null where that has happened. */
  readonly onShow: (() => void) | null
  readonly onRetry: () => void
  readonly onTakeBack: (away: boolean) => void
}

/** What else there is to tell at the end of an import, and what can be done about it. */
export function ImportDetails({ progress, onShow, onRetry, onTakeBack }: Props) {
  const { counts, failures, takenBack } = progress
  return (
    <>
      {counts.failed > 0 ? (
        <Failures
          failures={failures}
          count={counts.failed}
          // Where something came in, that is what the person wants to read now: the list would lie over it.
          openAtFirst={newCount(counts) + knownCount(counts) === 0}
        />
      ) : null}
      {progress.leftAlone.count > 0 ? <p className={styles.note}>{leftAlone(progress.leftAlone)}</p> : null}
      {progress.stopped && !takenBack ? <p className={styles.note}>{stopped(progress)}</p> : null}
      <div className={styles.buttons}>
        {onShow && !takenBack ? (
          <Button size="compact-sm" variant="default" onClick={onShow}>
            {newCount(counts) === 1 ? WORDS.showOne : WORDS.showAll}
          </Button>
        ) : null}
        {progress.canRetry ? (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {WORDS.retry}
          </Button>
        ) : null}
        {canBeTakenBack(progress) ? (
          <Button size="compact-sm" variant="default" onClick={() => onTakeBack(!takenBack)}>
            {takenBack ? WORDS.bringBack : WORDS.takeBack}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function Failures({
  failures,
  count,
  openAtFirst
}: {
  readonly failures: readonly ImportFailure[]
  readonly count: number
  readonly openAtFirst: boolean
}) {
  const id = useId()
  const [open, setOpen] = useState(openAtFirst)
  return (
    <>
      <DisclosureButton className={styles.heading} open={open} controls={id} onToggle={() => setOpen(!open)}>
        {notTakenIn(count)}
      </DisclosureButton>
      <ScrollRegion id={id} className={styles.list} hidden={!open} label={notTakenIn(count)}>
        <ul>
          {failures.map(({ name, code }, at) => (
            // Two files may share a name; the list stays as it is.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at}>
              <span className={styles.name}>{name}</span>
              <span className={styles.why}>{ERROR_WORDS[code]}</span>
            </li>
          ))}
        </ul>
        {count > failures.length ? <p className={styles.why}>{firstShown(failures.length)}</p> : null}
      </ScrollRegion>
    </>
  )
}
