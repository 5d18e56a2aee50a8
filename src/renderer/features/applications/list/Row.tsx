import { Checkbox } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { ApplicationLine } from '../../../../shared/contract/application-views'
import type { Day } from '../../../../shared/domain/application'
import { applicationName } from '../../../data/application-names'
import { dayWords } from '../day-words'
import { silenceLength, stageName, WORDS } from '../words'
import styles from './List.module.css'

interface Props {
  readonly line: ApplicationLine
  readonly today: Day
  readonly index: number
  readonly chosen: boolean
  readonly tabbable: boolean
  readonly onChoose: (id: string, event: MouseEvent<HTMLInputElement>) => void
  readonly onFocus: (id: string) => void
  readonly onKey: (event: KeyboardEvent, index: number) => void
  readonly onOpen: (id: string) => void
}

/** One application of the list. */
export const Row = memo(function Row({ line, today, index, chosen, tabbable, ...on }: Props) {
  const { id, company, role, since, appliedOn, lastNews, silence } = line
  const tabIndex = tabbable ? 0 : -1
  return (
    <tr
      className={styles.row}
      aria-rowindex={index + 2}
      data-row={id}
      data-chosen={chosen || undefined}
      onFocus={() => on.onFocus(id)}
      onKeyDown={(event) => on.onKey(event, index)}
    >
      <td className={styles.check}>
        <Checkbox
          aria-label={applicationName(line) || WORDS.noCompany}
          checked={chosen}
          tabIndex={tabIndex}
          onClick={(event) => on.onChoose(id, event)}
          readOnly
        />
      </td>
      <td className={styles.company}>
        <button type="button" className={styles.open} dir="auto" tabIndex={tabIndex} onClick={() => on.onOpen(id)}>
          {company || WORDS.noCompany}
        </button>
      </td>
      <td className={styles.role}>
        <bdi>{role}</bdi>
      </td>
      <td className={styles.stage}>
        {stageName(line)}
        {silence ? <span className={styles.quiet}> quiet for {silenceLength(silence.days)}</span> : null}
      </td>
      <td className={styles.since}>{since ? dayWords(since, today) : ''}</td>
      <td className={styles.applied}>{appliedOn ? dayWords(appliedOn, today) : ''}</td>
      <td className={styles.lastNews}>{dayWords(lastNews, today)}</td>
    </tr>
  )
})
