import '@mantine/core/styles/Tabs.layer.css'
import { Tabs } from '@mantine/core'
import { useMemo } from 'react'
import type { CheckedView } from '../../../shared/contract/views'
import { textOf } from '../../../shared/domain/resume'
import type { ChecklistItem, ShownIssue } from '../../../shared/domain/resume-desk'
import { ChecklistPanel } from './ChecklistPanel'
import { type IssueFilter, IssuesPanel } from './IssuesPanel'
import { JobPanel } from './JobPanel'
import styles from './SidePanel.module.css'
import { WORDS } from './words'

export const DESK_TABS = ['checklist', 'issues', 'job'] as const
export type DeskTab = (typeof DESK_TABS)[number]

interface Props {
  readonly check: CheckedView
  readonly hasJob: boolean
  readonly tab: DeskTab
  readonly filter: IssueFilter
  /** The issue that is lit, by its key. */
  readonly selected: string | null
  readonly litItem: string | null
  readonly doneOpen: boolean
  readonly readOnly: boolean
  readonly onTab: (tab: DeskTab) => void
  readonly onFilter: (filter: IssueFilter) => void
  readonly onDoneOpen: (open: boolean) => void
  readonly onTarget: () => void
  readonly onShowIssue: (issue: ShownIssue) => void
  readonly onShowItem: (item: ChecklistItem) => void
  readonly onShowWords: (words: string) => void
  readonly onShowMessage: (item: ChecklistItem) => void
  readonly onIgnore: (issue: ShownIssue, how: ShownIssue['ignored']) => void
  readonly onTick: (item: ChecklistItem, done: boolean) => void
}

/** What came out of the check: the checklist, every mark, and the job beside it. */
export function SidePanel({ check, hasJob, tab, readOnly, ...rest }: Props) {
  const text = useMemo(() => textOf(check.text), [check.text])
  const openItems = check.checklist.filter(({ done }) => !done).length
  const openIssues = check.issues.filter(({ ignored }) => ignored === null).length
  const names: Readonly<Record<DeskTab, { readonly name: string; readonly count: number }>> = {
    checklist: { name: WORDS.todo, count: openItems },
    issues: { name: WORDS.issues, count: openIssues },
    job: { name: WORDS.theJob, count: 0 }
  }
  return (
    <Tabs
      className={styles.side}
      value={tab}
      onChange={(value) => rest.onTab(DESK_TABS.find((one) => one === value) ?? 'checklist')}
      classNames={{ list: styles.tabs ?? '', tab: styles.tab ?? '', panel: styles.panel ?? '' }}
    >
      <Tabs.List aria-label={WORDS.views}>
        {DESK_TABS.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {names[one].name}
            {names[one].count > 0 ? <span className={styles.count}>{names[one].count}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="checklist">
        <ChecklistPanel
          check={check}
          hasJob={hasJob}
          litId={rest.litItem}
          doneOpen={rest.doneOpen}
          readOnly={readOnly}
          onDoneOpen={rest.onDoneOpen}
          deeds={{
            onShow: rest.onShowItem,
            onShowMessage: rest.onShowMessage,
            onTick: rest.onTick,
            onTarget: rest.onTarget
          }}
        />
      </Tabs.Panel>
      <Tabs.Panel value="issues">
        <IssuesPanel
          issues={check.issues}
          text={text}
          selected={rest.selected}
          filter={rest.filter}
          readOnly={readOnly}
          onFilter={rest.onFilter}
          onShow={rest.onShowIssue}
          onIgnore={rest.onIgnore}
        />
      </Tabs.Panel>
      <Tabs.Panel value="job">
        <JobPanel
          match={check.match}
          comparing={hasJob}
          readOnly={readOnly}
          onShow={rest.onShowWords}
          onTarget={rest.onTarget}
        />
      </Tabs.Panel>
    </Tabs>
  )
}
