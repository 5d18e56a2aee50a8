import type { TablePreview } from '../../../../shared/contract/application-views'
import type { Day } from '../../../../shared/domain/application'
import { dayWords } from '../day-words'
import { stageName } from '../words'
import styles from './Table.module.css'
import { WORDS } from './words'

interface Props {
  readonly preview: TablePreview
  readonly today: Day
}

/** The first rows as the applications that they become. */
export function FirstRows({ preview, today }: Props) {
  if (preview.first.length === 0) return null
  return (
    <section aria-labelledby="table-first">
      <h3 className={styles.heading} id="table-first">
        {WORDS.preview}
      </h3>
      <ul className={styles.first}>
        {preview.first.map(({ line, company, role, stages, notes }) => (
          <li key={line} className={styles.firstRow}>
            <span className={styles.columnName}>
              <bdi>{company || WORDS.noCompany}</bdi>
              {role ? <bdi className={styles.soft}> {role}</bdi> : null}
            </span>
            <span className={styles.soft}>
              {stages
                .map((entry) => `${stageName(entry)}${entry.on ? ` ${dayWords(entry.on, today)}` : ''}`)
                .join(' · ') || WORDS.noSteps}
            </span>
            {notes ? (
              <span className={styles.firstNotes} dir="auto">
                {notes}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
