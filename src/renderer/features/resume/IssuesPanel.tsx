import { useId, useState } from 'react'
import type { CheckGroup, ShownIssue } from '../../../shared/domain/resume-desk'
import { DisclosureButton } from '../../ui/DisclosureButton'
import { IssueCard } from './IssueCard'
import styles from './IssuesPanel.module.css'
import { countByGroup, groupOf } from './issue-groups'
import { GROUP_NAMES, ignoredHeading, WORDS } from './words'

/** Which issues are listed. */
export type IssueFilter = CheckGroup | 'all'

interface Props {
  readonly issues: readonly ShownIssue[]
  /** The text that their places count in. */
  readonly text: string
  readonly selected: string | null
  readonly filter: IssueFilter
  readonly readOnly: boolean
  readonly onFilter: (filter: IssueFilter) => void
  readonly onShow: (issue: ShownIssue) => void
  readonly onIgnore: (issue: ShownIssue, how: ShownIssue['ignored']) => void
}

/** Everything that is marked, in the order of the text, and below it what the person does not want to see. */
export function IssuesPanel({ issues, filter, onFilter, ...rest }: Props) {
  const all = issues.map((issue, index) => ({ issue, index }))
  const open = all.filter(({ issue }) => issue.ignored === null)
  const ignored = all.filter(({ issue }) => issue.ignored !== null)
  const counts = countByGroup(open.map(({ issue }) => issue))
  const listed = open.filter(({ issue }) => filter === 'all' || groupOf(issue.kind) === filter)
  return (
    <>
      {counts.length > 1 ? (
        <fieldset className={styles.filters}>
          <legend className={styles.unseen}>{WORDS.filter}</legend>
          <Filter name={WORDS.all} count={open.length} on={filter === 'all'} onChoose={() => onFilter('all')} />
          {counts.map(({ group, count }) => (
            <Filter
              key={group}
              name={GROUP_NAMES[group]}
              count={count}
              on={filter === group}
              onChoose={() => onFilter(filter === group ? 'all' : group)}
            />
          ))}
        </fieldset>
      ) : null}
      {open.length === 0 ? (
        <p className={styles.nothing}>
          <strong>{WORDS.noIssues}</strong> {WORDS.noIssuesDetail}
        </p>
      ) : (
        <p className={styles.hint}>{WORDS.steps}</p>
      )}
      <Cards cards={listed} {...rest} />
      {ignored.length > 0 ? <Ignored cards={ignored} {...rest} /> : null}
    </>
  )
}

interface FilterProps {
  readonly name: string
  readonly count: number
  readonly on: boolean
  readonly onChoose: () => void
}

function Filter({ name, count, on, onChoose }: FilterProps) {
  return (
    <button type="button" className={styles.filter} aria-pressed={on} onClick={onChoose}>
      {name} <span className={styles.count}>{count}</span>
    </button>
  )
}

type CardsProps = Omit<Props, 'issues' | 'filter' | 'onFilter'> & {
  readonly cards: readonly { readonly issue: ShownIssue; readonly index: number }[]
}

function Cards({ cards, text, selected, readOnly, onShow, onIgnore }: CardsProps) {
  return (
    <ul className={styles.cards} data-cards>
      {cards.map(({ issue, index }) => (
        <li key={issue.key}>
          <IssueCard
            issue={issue}
            index={index}
            words={text.slice(issue.start, issue.end)}
            lit={issue.key === selected}
            readOnly={readOnly}
            onShow={() => onShow(issue)}
            onLeave={() => onShow(issue)}
            onIgnore={(how) => onIgnore(issue, how)}
          />
        </li>
      ))}
    </ul>
  )
}

function Ignored(props: CardsProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.ignored}>
      <DisclosureButton open={open} controls={id} onToggle={() => setOpen(!open)}>
        {ignoredHeading(props.cards.length)}
      </DisclosureButton>
      <div id={id} hidden={!open}>
        {open ? <Cards {...props} /> : null}
      </div>
    </div>
  )
}
