import { useId } from 'react'
import type { CheckedView } from '../../../shared/contract/views'
import type { ChecklistItem, ShownIssue } from '../../../shared/domain/resume-desk'
import { CardList } from '../../ui/CardList'
import { DisclosureButton } from '../../ui/DisclosureButton'
import { TextButton } from '../../ui/TextButton'
import styles from './ChecklistPanel.module.css'
import { ChecklistRow } from './ChecklistRow'
import { doneHeading, WORDS } from './words'

export interface ChecklistDeeds {
  /** Leads to the first place that an item is about. */
  readonly onShow: (item: ChecklistItem) => void
  readonly onShowMessage: (item: ChecklistItem) => void
  readonly onTick: (item: ChecklistItem, done: boolean) => void
  readonly onTarget: () => void
}

interface Props {
  readonly check: CheckedView
  readonly hasJob: boolean
  /** The item that somebody asked to see. */
  readonly litId: string | null
  readonly doneOpen: boolean
  readonly readOnly: boolean
  readonly onDoneOpen: (open: boolean) => void
  readonly deeds: ChecklistDeeds
}

/** What to do before the next application: what is open first, what is done folded below. */
export function ChecklistPanel({ check, litId, doneOpen, onDoneOpen, ...rest }: Props) {
  const id = useId()
  const open = check.checklist.filter(({ done }) => !done)
  const done = check.checklist.filter((item) => item.done)
  const rows = (items: readonly ChecklistItem[]) => <Rows items={items} issues={check.issues} litId={litId} {...rest} />
  return (
    <div data-paper>
      <h3 className={styles.heading}>{WORDS.checklist}</h3>
      <TextButton className={styles.print ?? ''} onClick={() => window.print()}>
        {WORDS.print}
      </TextButton>
      {open.length === 0 ? (
        <p className={styles.nothing}>{check.hasWording ? WORDS.allDone : WORDS.allDoneButWording}</p>
      ) : (
        rows(open)
      )}
      {done.length > 0 ? (
        <div className={styles.done}>
          <DisclosureButton open={doneOpen} controls={id} onToggle={() => onDoneOpen(!doneOpen)}>
            {doneHeading(done.length)}
          </DisclosureButton>
          <div id={id} hidden={!doneOpen}>
            {doneOpen ? rows(done) : null}
          </div>
        </div>
      ) : null}
    </div>
  )
}

type RowsProps = Pick<Props, 'litId' | 'hasJob' | 'readOnly' | 'deeds'> & {
  readonly items: readonly ChecklistItem[]
  readonly issues: readonly ShownIssue[]
}

function Rows({ items, litId, ...rest }: RowsProps) {
  return (
    <CardList>
      {items.map((item) => (
        <li
          key={item.id}
          className={styles.item}
          data-item={item.id}
          data-lit={item.id === litId || undefined}
          tabIndex={-1}
        >
          <ChecklistRow item={item} {...rest} />
        </li>
      ))}
    </CardList>
  )
}
