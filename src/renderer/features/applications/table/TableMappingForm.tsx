import '@mantine/core/styles/Input.layer.css'
import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { AlikeWay, TablePreview } from '../../../../shared/contract/application-views'
import { type Day, STAGES } from '../../../../shared/domain/application'
import { TABLE_FIELDS, type TableMapping, withField } from '../../../../shared/domain/application-table'
import type { DayOrder } from '../../../../shared/domain/written-day'
import { fullDay } from '../day-words'
import { STAGE_WORDS } from '../words'
import { AlikePart } from './AlikePart'
import { FirstRows } from './FirstRows'
import styles from './Table.module.css'
import {
  bringLabel,
  brokenLine,
  dayOrderQuestion,
  FIELD_WORDS,
  unreadDaysLine,
  WORDS,
  withoutCompanyLine
} from './words'

interface Props {
  readonly preview: TablePreview
  readonly today: Day
  readonly busy: boolean
  readonly trouble: string | null
  readonly onChange: (mapping: TableMapping) => void
  readonly onBring: (alike: AlikeWay, byLine: Readonly<Record<string, AlikeWay>>) => void
  readonly onAnother: () => void
  readonly onClose: () => void
}

/** How a table is understood, what is asked about it, and what would come of it. */
export function TableMappingForm({ preview, today, busy, trouble, onChange, onBring, onAnother, onClose }: Props) {
  const [alike, setAlike] = useState<AlikeWay>('fill')
  const [byLine, setByLine] = useState<Readonly<Record<string, AlikeWay>>>({})
  const { mapping, columns, rows } = preview
  const asks = columns.some(({ unclear, order }) => unclear !== null && order === null)
  const namesCompany = mapping.fields.includes('company')
  return (
    <div className={styles.form}>
      <section aria-labelledby="table-columns">
        <h3 className={styles.heading} id="table-columns">
          {WORDS.columns}
        </h3>
        <Checkbox
          className={styles.headings ?? ''}
          label={WORDS.headings}
          checked={mapping.hasHeadings}
          onChange={({ currentTarget }) => onChange({ ...mapping, hasHeadings: currentTarget.checked })}
        />
        <ul className={styles.columns}>
          {columns.map((column, at) => (
            // Columns have no name of their own, and never change their order.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at} className={styles.column}>
              <span className={styles.columnName} dir="auto">
                {column.heading}
              </span>
              <span className={styles.examples} dir="auto">
                {column.examples.join(' · ')}
              </span>
              <NativeSelect
                aria-label={`${column.heading}: ${WORDS.holds}`}
                data={TABLE_FIELDS.map((value) => ({ value, label: FIELD_WORDS[value] }))}
                value={column.field}
                onChange={({ currentTarget }) => {
                  const field = TABLE_FIELDS.find((one) => one === currentTarget.value)
                  if (field) onChange(withField(mapping, at, field))
                }}
              />
              {column.unclear ? (
                <fieldset className={styles.order} data-open={column.order === null || undefined}>
                  <legend>{dayOrderQuestion(column.unclear.cell)}</legend>
                  <OrderChoice
                    at={at}
                    order="day_first"
                    day={column.unclear.dayFirst}
                    chosen={column.order}
                    mapping={mapping}
                    onChange={onChange}
                  />
                  <OrderChoice
                    at={at}
                    order="month_first"
                    day={column.unclear.monthFirst}
                    chosen={column.order}
                    mapping={mapping}
                    onChange={onChange}
                  />
                </fieldset>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {preview.stageWords.length > 0 ? (
        <section aria-labelledby="table-stages">
          <h3 className={styles.heading} id="table-stages">
            {WORDS.stages}
          </h3>
          <ul className={styles.words}>
            {preview.stageWords.map(({ word, rows: count, stage }) => (
              <li key={word} className={styles.word}>
                <span dir="auto">
                  {word} <span className={styles.soft}>({count})</span>
                </span>
                <NativeSelect
                  aria-label={`${word}: ${WORDS.means}`}
                  data={[
                    { value: '', label: WORDS.noStage },
                    ...STAGES.map((value) => ({ value, label: STAGE_WORDS[value] }))
                  ]}
                  value={stage ?? ''}
                  onChange={({ currentTarget }) =>
                    onChange({
                      ...mapping,
                      stageWords: {
                        ...mapping.stageWords,
                        [word]: STAGES.find((one) => one === currentTarget.value) ?? null
                      }
                    })
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <FirstRows preview={preview} today={today} />
      {preview.alike > 0 ? (
        <AlikePart preview={preview} alike={alike} byLine={byLine} onAlike={setAlike} onByLine={setByLine} />
      ) : null}
      <div className={styles.notes} role="status">
        {rows === 0 ? <p>{WORDS.noRows}</p> : null}
        {namesCompany ? null : <p>{WORDS.needCompany}</p>}
        {namesCompany && preview.withoutCompany > 0 ? <p>{withoutCompanyLine(preview.withoutCompany)}</p> : null}
        {preview.unreadDays > 0 && !asks ? <p>{unreadDaysLine(preview.unreadDays, preview.unreadExample)}</p> : null}
        {preview.brokenAt === null ? null : <p>{brokenLine(preview.brokenAt)}</p>}
        {asks ? <p className={styles.trouble}>{WORDS.needDayOrder}</p> : null}
        {trouble ? <p className={styles.trouble}>{trouble}</p> : null}
      </div>
      <div className={styles.foot}>
        <Button variant="default" onClick={onAnother}>
          {WORDS.another}
        </Button>
        <span className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {WORDS.cancel}
          </Button>
          <Button disabled={busy || asks || rows === 0} onClick={() => onBring(alike, byLine)}>
            {bringLabel(rows)}
          </Button>
        </span>
      </div>
    </div>
  )
}

interface OrderProps {
  readonly at: number
  readonly order: DayOrder
  readonly day: Day
  readonly chosen: DayOrder | null
  readonly mapping: TableMapping
  readonly onChange: (mapping: TableMapping) => void
}

function OrderChoice({ at, order, day, chosen, mapping, onChange }: OrderProps) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={`day-order-${at}`}
        checked={chosen === order}
        onChange={() =>
          onChange({ ...mapping, dayOrders: mapping.dayOrders.map((old, place) => (place === at ? order : old)) })
        }
      />
      {fullDay(day)}
    </label>
  )
}
