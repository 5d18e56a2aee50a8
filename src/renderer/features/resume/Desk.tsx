import { Suspense, useEffect, useRef, useState } from 'react'
import type { ApplicationSummary, CheckedView, ResumeView } from '../../../shared/contract/views'
import { textOf } from '../../../shared/domain/resume'
import type { ChecklistItem, ShownIssue } from '../../../shared/domain/resume-desk'
import { applicationName } from '../../data/application-names'
import { fetched } from '../../ui/fetched'
import { STANDING_PLACE, useStandingPlace } from '../../ui/use-standing-place'
import styles from './Desk.module.css'
import { findLines, type LineRange } from './find-lines'
import type { IssueFilter } from './IssuesPanel'
import { groupOf, stepFrom } from './issue-groups'
import { MachineText } from './MachineText'
import { ResumeHead } from './ResumeHead'
import type { ResumePageProps } from './ResumePage'
import { type DeskTab, SidePanel } from './SidePanel'
import { StateLines } from './StateLines'
import { type Asked, showInDesk } from './show-in-desk'
import { useFocusInDesk } from './use-focus-in-desk'
import { useSteps } from './use-steps'

const TargetDialog = fetched(async () => (await import('./TargetDialog')).TargetDialog)
const VersionsDialog = fetched(async () => (await import('./VersionsDialog')).VersionsDialog)

interface Props extends Pick<ResumePageProps, 'itemId' | 'visit' | 'readOnly' | 'deeds' | 'ways' | 'onShowMessage'> {
  readonly view: ResumeView
  readonly applications: readonly ApplicationSummary[]
  /** There is no list of files then: the way to add one stands here. */
  readonly isOnly: boolean
}

/** One resume or letter: what a machine reads in it, and what to do before the next application. */
export function Desk({ view, applications, isOnly, itemId, visit, readOnly, deeds, ways, onShowMessage }: Props) {
  const article = useRef<HTMLElement>(null)
  useStandingPlace(article)
  const check = view.check.last
  const [tab, setTab] = useState<DeskTab>('checklist')
  const [filter, setFilter] = useState<IssueFilter>('all')
  const [selected, setSelected] = useState<string | null>(null)
  const [lit, setLit] = useState<LineRange | null>(null)
  const [litItem, setLitItem] = useState<string | null>(null)
  const [doneOpen, setDoneOpen] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [dialog, setDialog] = useState<'target' | 'versions' | null>(null)

  // A frame later: what is asked for may only just have been drawn, or come to stand in another list.
  useEffect(() => {
    if (asked === null) return
    const frame = requestAnimationFrame(() => article.current && showInDesk(article.current, asked))
    return () => cancelAnimationFrame(frame)
  }, [asked])

  const item = check?.checklist.find(({ id }) => id === itemId) ?? null
  const isItemDone = item?.done ?? false
  const hasItem = item !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies(visit): the same item may be asked for twice
  // biome-ignore lint/correctness/useExhaustiveDependencies(isItemDone): ticking it must not move the focus
  useEffect(() => {
    if (itemId === null || !hasItem) return
    setTab('checklist')
    setDoneOpen((open) => open || isItemDone)
    setLitItem(itemId)
    setAsked({ kind: 'item', id: itemId })
  }, [itemId, visit, hasItem])

  useSteps((step, amongCards) => {
    const next = check && stepFrom(check.issues, selected, step)
    if (check && next) showIssue(check, next, amongCards ? 'card' : 'words')
  })

  function showIssue({ issues }: CheckedView, issue: ShownIssue, kind: 'card' | 'words') {
    setTab('issues')
    setSelected(issue.key)
    setLit(null)
    if (filter !== 'all' && filter !== groupOf(issue.kind)) setFilter('all')
    setAsked({ kind, index: issues.indexOf(issue) })
  }

  function showWords({ text }: CheckedView, words: string) {
    const range = findLines(text.lines, words)
    if (range === null) return
    setSelected(null)
    setLit(range)
    setAsked({ kind: 'line', at: range.from })
  }

  /** A mark was opened: its card; where several share the words, one after the other. */
  function openMark(checked: CheckedView, indices: readonly number[]) {
    const at = indices.findIndex((index) => checked.issues[index]?.key === selected)
    const issue = checked.issues[indices[(at + 1) % indices.length] ?? -1]
    if (issue) showIssue(checked, issue, 'card')
  }

  function ignore(checked: CheckedView, issue: ShownIssue, how: ShownIssue['ignored']) {
    const { issues, text } = checked
    const next =
      how === null
        ? issue
        : stepFrom(
            issues.filter(({ key }) => key === issue.key || isListed(key)),
            issue.key,
            1
          )
    deeds.ignore(view.id, issue, how, textOf(text).slice(issue.start, issue.end))
    // The card goes where the decision puts it: the focus goes on to the next one.
    if (next && (how === null || next.key !== issue.key)) showIssue(checked, next, 'card')
    else setAsked({ kind: 'panel' })

    function isListed(key: string): boolean {
      const kind = issues.find((one) => one.key === key)?.kind
      return kind !== undefined && (filter === 'all' || groupOf(kind) === filter)
    }
  }

  function showItem(checked: CheckedView, { issues, about }: ChecklistItem) {
    const issue = checked.issues.find(({ key }) => key === issues[0])
    if (issue) showIssue(checked, issue, 'words')
    else if (about.from === 'feedback' && about.named[0]) showWords(checked, about.named[0])
  }

  const wentWith = applications.filter(({ id }) => view.versions[0]?.usedFor.includes(id)).map(applicationName)
  const selectedAt = check?.issues.findIndex(({ key, ignored }) => key === selected && ignored === null) ?? -1
  useFocusInDesk(article, check, selectedAt === -1 ? null : selectedAt)
  return (
    <article
      ref={article}
      className={styles.desk}
      {...STANDING_PLACE}
      aria-labelledby="resume-name"
      aria-busy={view.check.state === 'checking'}
    >
      <ResumeHead
        view={view}
        wentWith={wentWith}
        readOnly={readOnly}
        onAdd={isOnly ? ways.open : null}
        onKind={(kind) => deeds.setKind(view.id, kind)}
        onVersions={() => setDialog('versions')}
        onTarget={() => setDialog('target')}
        onReplace={() => ways.replace(view.id)}
        onEdit={() => deeds.edit(view.id)}
        onRemove={() => deeds.remove(view.id)}
      />
      <StateLines view={view} />
      {check === null ? (
        view.check.state === 'checking' ? (
          <Bones />
        ) : null
      ) : (
        <div className={styles.body}>
          <MachineText
            check={check}
            selected={selectedAt === -1 ? null : selectedAt}
            lit={lit}
            onOpen={(indices) => openMark(check, indices)}
          />
          <SidePanel
            check={check}
            hasJob={view.target.job !== ''}
            tab={tab}
            filter={filter}
            selected={selected}
            litItem={litItem}
            doneOpen={doneOpen}
            readOnly={readOnly}
            onTab={setTab}
            onFilter={setFilter}
            onDoneOpen={setDoneOpen}
            onTarget={() => setDialog('target')}
            onShowIssue={(issue) => showIssue(check, issue, 'words')}
            onShowItem={(shown) => showItem(check, shown)}
            onShowWords={(words) => showWords(check, words)}
            onShowMessage={({ about }) => {
              if (about.from === 'feedback') onShowMessage(about.messageId, about.said)
            }}
            onIgnore={(issue, how) => ignore(check, issue, how)}
            onTick={(ticked, done) => deeds.tickItem(view.id, ticked, done)}
          />
        </div>
      )}
      <Suspense fallback={null}>
        {dialog === 'target' ? (
          <TargetDialog
            target={view.target}
            applications={applications}
            onDecide={(target) => deeds.setTarget(view.id, target)}
            onClose={() => setDialog(null)}
          />
        ) : null}
        {dialog === 'versions' ? (
          <VersionsDialog
            view={view}
            applications={applications}
            readOnly={readOnly}
            onUsedFor={(sha256, used) => deeds.setUsedFor(view.id, sha256, used)}
            onClose={() => setDialog(null)}
          />
        ) : null}
      </Suspense>
    </article>
  )
}

/** Until the first result is there. */
function Bones() {
  return (
    <div className={styles.bones} aria-hidden="true">
      {[34, 58, 100, 92, 97, 71, 99, 88, 40].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
